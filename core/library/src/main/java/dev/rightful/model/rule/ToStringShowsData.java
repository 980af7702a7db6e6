// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeSource;
import dev.rightful.model.source.TypeSource.Shape;
import dev.rightful.model.source.TypeUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * No {@code toString} that a machine wrote shows personal data: it ends up in logs and messages unseen. What somebody
 * wrote is not looked into, neither in the class nor in that of a member.
 *
 * <p>Source: GDPR Articles 5(1)(f) and 32(1).
 */
final class ToStringShowsData implements BuildRule {

    @Override
    public ErrorCode code() {
        return ErrorCode.TO_STRING_SHOWS_DATA;
    }

    @Override
    public void checkSource(TypeSource type, Optional<ClassDeclaration> declared, Inspection inspection) {
        Set<String> shown = type.shownByGeneratedToString();
        Set<String> personal = new TreeSet<>();
        for (FieldDeclaration field : declared.map(ClassDeclaration::fields).orElse(List.of())) {
            boolean shows = shown.contains(field.path())
                    && type.members().stream()
                            .filter(member -> member.name().equals(field.path()))
                            .findFirst()
                            .map(member -> shows(member.type(), inspection))
                            .orElse(true);
            if (shows) {
                personal.add(field.path());
            }
        }
        if (!personal.isEmpty()) {
            String name = type.name()
                    .substring(
                            Math.max(type.name().lastIndexOf('.'), type.name().lastIndexOf('$')) + 1);
            inspection.report(
                    this,
                    Place.of(type),
                    "its generated toString shows " + String.join(", ", personal) + " wherever the object is logged. "
                            + (type.shape() == Shape.RECORD
                                    ? "Write"
                                    : "Put @ToString.Exclude on what it shows, or write")
                            + " one that names no value, such as \"" + name + "[hidden]\".");
        }
    }

    /** Whether a value of this type says what it is when it is made text. */
    private static boolean shows(TypeUse type, Inspection inspection) {
        if (type instanceof TypeUse.ArrayOf array) {
            return shows(array.component(), inspection);
        }
        if (!(type instanceof TypeUse.Named named)) {
            return true;
        }
        Optional<TypeSource> found = inspection.type(named.name());
        if (found.isEmpty()
                || found.get().shape() == Shape.INTERFACE
                || found.get().shape() == Shape.ENUM) {
            return true;
        }
        boolean platform = named.name().startsWith("java.");
        return platform
                ? says(found.get(), inspection)
                : !found.get().shownByGeneratedToString().isEmpty();
    }

    /** Whether a class has a {@code toString} other than that of {@code Object}. */
    private static boolean says(TypeSource type, Inspection inspection) {
        boolean own = type.members().stream().anyMatch(ToStringShowsData::isToString);
        return own
                || type.hasSuperclass()
                        && type.supertypes().get(0) instanceof TypeUse.Named above
                        && inspection
                                .type(above.name())
                                .map(each -> says(each, inspection))
                                .orElse(false);
    }

    private static boolean isToString(MemberSource member) {
        return member.shape() == MemberSource.Shape.METHOD
                && member.name().equals("toString")
                && member.parameters() == 0;
    }
}
