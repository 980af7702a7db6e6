// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.SubjectId;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.SubjectRoute;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.detection.PersonalLooking;
import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeSource;
import dev.rightful.model.source.TypeUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a person is given by the application. An identifier of the outside world changes, passes to somebody
 * else, and is personal data itself wherever the id stands.
 *
 * <p>It goes by the category of the member where one is declared, else by its name, unless its type is {@code UUID}.
 *
 * <p>Source: GDPR Articles 5(1)(c) and (d), 25(1) and 87.
 */
final class SubjectIdOfTheOutsideWorld implements BuildRule {

    private static final String SUBJECT_ID = SubjectId.class.getName();
    private static final List<String> OUTSIDE = List.of(
            Category.NAME,
            Category.CONTACT,
            Category.OFFICIAL_ID,
            Category.BANK_ACCOUNT,
            Category.FINANCIAL_ACCOUNT_NUMBER,
            Category.PAYMENT_CARD,
            Category.VEHICLE_LICENSE,
            Category.DEVICE_BASED,
            Category.BIOMETRIC);

    @Override
    public ErrorCode code() {
        return ErrorCode.SUBJECT_ID_OF_THE_OUTSIDE_WORLD;
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        Optional<MemberSource> own =
                type.kind().isEmpty() ? Optional.empty() : find(type, inspection, member -> bears(member) != null);
        Set<String> others = new TreeSet<>();
        Set<String> ids = new TreeSet<>();
        for (FieldDeclaration field : type.fields()) {
            field.subject()
                    .ifPresent(route -> (route instanceof SubjectRoute.Reference ? others : ids).add(memberOf(route)));
        }
        if (ids.isEmpty()) {
            own.map(MemberSource::name).ifPresent(ids::add);
        }
        ids.forEach(id -> check(id, own, type, inspection));
        others.forEach(id ->
                check(id, find(type, inspection, member -> member.name().equals(id)), type, inspection));
    }

    /** The member of the object itself that holds the id; empty if it is another object's, or not said. */
    static String memberOf(SubjectRoute route) {
        if (route instanceof SubjectRoute.Self self) {
            return self.idMember();
        }
        return route instanceof SubjectRoute.Reference reference ? reference.idMember() : "";
    }

    private void check(String id, Optional<MemberSource> member, ClassDeclaration type, Inspection inspection) {
        Optional<String> declared = type.fields().stream()
                .filter(field -> field.path().equals(id))
                .map(FieldDeclaration::category)
                .findFirst();
        boolean random = member.map(found -> found.type().toString().equals("java.util.UUID"))
                .orElse(false);
        Optional<String> said =
                random ? Optional.empty() : PersonalLooking.categoryOf(id.substring(id.lastIndexOf('.') + 1));
        declared.or(() -> said)
                .filter(category -> isOutside(category, inspection))
                .ifPresent(category -> inspection.report(
                        this,
                        place(id, type, member),
                        category + (declared.isPresent() ? "" : ", as its name says,")
                                + " is an identifier of the outside world: it changes, passes to others, and would stand"
                                + " in every record that names the person. Identify people by an id that you give, such as"
                                + " a UUID."));
    }

    private static boolean isOutside(String category, Inspection inspection) {
        return OUTSIDE.stream().anyMatch(above -> inspection.categories().isA(category, above));
    }

    private static Place place(String id, ClassDeclaration type, Optional<MemberSource> member) {
        TypeSource source = type.place().type();
        return source == null || member.isEmpty()
                ? new Place(type.name(), id, source, null, null, "")
                : Place.of(source, member.get(), bears(member.get()), id);
    }

    private static @Nullable AnnotationUse bears(MemberSource member) {
        return member.annotations().stream()
                .filter(use -> use.type().equals(SUBJECT_ID))
                .findFirst()
                .orElse(null);
    }

    /** The nearest member of this sort that the class declares or inherits. */
    private static Optional<MemberSource> find(
            ClassDeclaration type, Inspection inspection, Predicate<MemberSource> sort) {
        return Optional.ofNullable(type.place().type()).flatMap(source -> find(source, inspection, sort));
    }

    private static Optional<MemberSource> find(TypeSource type, Inspection inspection, Predicate<MemberSource> sort) {
        Optional<MemberSource> own = type.members().stream().filter(sort).findFirst();
        return own.isPresent()
                ? own
                : type.supertypes().stream()
                        .filter(TypeUse.Named.class::isInstance)
                        .flatMap(above -> inspection.type(((TypeUse.Named) above).name()).stream())
                        .flatMap(above -> find(above, inspection, sort).stream())
                        .findFirst();
    }
}
