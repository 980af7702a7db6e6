// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.DeclaredAnchor;
import dev.rightful.model.DeclaredKind;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.DeclaredRole;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Flaw;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.declaration.PurposeDeclaration;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A stable name can be written into files, keys and evidence as it is: what a Java identifier may hold, hyphens and dots, in
 * one form of Unicode, at most 128 bytes; a slash after the kind of a field alone.
 *
 * <p>Source: GDPR Article 5(2); evidence is of use while its names can be told apart.
 */
final class NameMalformed implements Rule {

    private static final int MOST_BYTES = 128;

    @Override
    public ErrorCode code() {
        return ErrorCode.NAME_MALFORMED;
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        Flaws.report(this, Flaw.Kind.NAME_UNUSABLE, type, inspection);
        if (!type.kind().isEmpty()) {
            check(type.kind(), "a kind", type.place().at("value"), inspection);
        }
        check(type.formerKinds(), "a kind", type.place().at("formerly"), inspection);
        for (FieldDeclaration field : type.fields()) {
            field.subject()
                    .filter(route -> fault(route.kind(), "a kind").isEmpty())
                    .ifPresent(route -> checkField(field, route.kind(), inspection));
            field.encryption()
                    .filter(encryption -> !encryption.scope().isEmpty())
                    .ifPresent(encryption -> check(
                            encryption.scope(),
                            "a key scope",
                            encryption.place().at("scope"),
                            inspection));
        }
    }

    private void checkField(FieldDeclaration field, String kind, Inspection inspection) {
        Optional<String> fault = fieldFault(field.name().in(kind));
        fault.ifPresent(text -> inspection.report(this, field.place().at("name"), text));
        if (fault.isEmpty()) {
            field.name().formerlyIn(kind, Set.of()).stream()
                    .flatMap(former -> fieldFault(former).stream())
                    .findFirst()
                    .ifPresent(text -> inspection.report(this, field.place().at("formerly"), text));
        }
    }

    @Override
    public void checkPolicy(PolicyDeclaration policy, Inspection inspection) {
        for (PurposeDeclaration declared : policy.purposes()) {
            DeclaredPurpose purpose = declared.purpose();
            check(purpose.name(), "a purpose", declared.place().at("name"), inspection);
            check(purpose.formerNames(), "a purpose", declared.place().at("formerly"), inspection);
        }
        Place roles = policy.place().at("roles");
        for (DeclaredRole role : policy.policy().roles()) {
            check(role.name(), "a role", roles, inspection);
            check(role.formerNames(), "a role", roles, inspection);
        }
        Place kinds = policy.place().at("kinds");
        for (DeclaredKind kind : policy.policy().kinds()) {
            check(kind.name(), "a kind", kinds, inspection);
            check(kind.stages(), "a stage", kinds, inspection);
            check(kind.anchors().stream().map(DeclaredAnchor::name).toList(), "an anchor", kinds, inspection);
        }
    }

    private void check(Collection<String> names, String what, Place place, Inspection inspection) {
        new TreeSet<>(names).forEach(name -> check(name, what, place, inspection));
    }

    private void check(String name, String what, Place place, Inspection inspection) {
        fault(name, what).ifPresent(text -> inspection.report(this, place, text));
    }

    private static Optional<String> fieldFault(String name) {
        int slash = name.indexOf('/');
        Optional<String> kind = fault(name.substring(0, slash), name, "a field");
        return kind.isPresent() ? kind : fault(name.substring(slash + 1), name, "a field");
    }

    private static Optional<String> fault(String name, String what) {
        return fault(name, name, what);
    }

    /** What is wrong with a part of a name; dots part it further. */
    private static Optional<String> fault(String part, String name, String what) {
        if (name.isBlank()) {
            return Optional.of("the name of " + what + " is blank. Write one, or leave it out for the default.");
        }
        String shown = "the name of " + what + ", \"" + name.replaceAll("\\p{Cntrl}", "?") + "\", ";
        if (List.of(part.split("\\.", -1)).contains("")) {
            return Optional.of(shown + "has an empty part. Write something before and after each dot and slash.");
        }
        Optional<String> wrong = part.codePoints()
                .filter(each -> !isAllowed(each))
                .mapToObj(each -> String.format("U+%04X", each))
                .findFirst();
        if (wrong.isPresent()) {
            return Optional.of(
                    shown + "holds the character " + wrong.get()
                            + ". Write letters, digits, hyphens, underscores and dots; a slash only after the kind of a field.");
        }
        if (!Normalizer.isNormalized(name, Normalizer.Form.NFC)) {
            return Optional.of(
                    shown + "is not in Unicode normal form C, so it looks like another one. Write each letter"
                            + " with its accent as one character.");
        }
        return name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                ? Optional.of(shown + "is longer than " + MOST_BYTES + " bytes. State a shorter one.")
                : Optional.empty();
    }

    /** A hyphen, or what may stand in the Java identifiers that default names are made of. */
    private static boolean isAllowed(int codePoint) {
        return codePoint == '-'
                || codePoint == '.'
                || Character.isJavaIdentifierPart(codePoint) && !Character.isIdentifierIgnorable(codePoint);
    }
}
