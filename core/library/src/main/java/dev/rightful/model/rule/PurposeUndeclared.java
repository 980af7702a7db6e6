// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.DeclaredRole;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.NearestName;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.declaration.PurposeDeclaration;
import dev.rightful.model.declaration.UseDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A purpose that data is used for stands in the policy, and says what it rests on.
 *
 * <p>Source: GDPR Articles 5(1)(b) and 13(1)(c).
 */
final class PurposeUndeclared implements Rule {

    @Override
    public ErrorCode code() {
        return ErrorCode.PURPOSE_UNDECLARED;
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        for (String purpose : type.collects()) {
            problem(purpose, inspection).ifPresent(text -> inspection.report(this, Forms.place(type), text));
        }
        for (FieldDeclaration field : type.fields()) {
            for (UseDeclaration use : field.uses()) {
                if (!use.purpose().isEmpty() && field.subject().isPresent()) {
                    problem(use.purpose(), inspection)
                            .ifPresent(
                                    text -> inspection.report(this, use.place().at("purpose"), text));
                }
            }
        }
    }

    /** What keeps a purpose from being declared; empty if nothing does, or if it is prohibited. */
    static Optional<String> problem(String javaName, Inspection inspection) {
        String name = Place.simple(javaName);
        Optional<PurposeDeclaration> purpose = inspection.purpose(javaName);
        if (purpose.isEmpty()) {
            return Optional.of(name + " is no purpose. Let it extend Purpose.");
        }
        if (purpose.get().purpose().prohibited()) {
            return Optional.empty();
        }
        boolean listed = inspection.policy().isEmpty()
                || inspection.policy().get().purpose(javaName).isPresent();
        if (!listed) {
            return Optional.of("the policy does not name the purpose " + name + nearest(name, inspection)
                    + ". Nest it in the policy, or list it under purposes.");
        }
        return purpose.get().annotated()
                ? Optional.empty()
                : Optional.of(
                        name
                                + " does not say what it rests on. Add @ProcessingPurpose(basis = ...) to it or to a purpose above.");
    }

    private static String nearest(String name, Inspection inspection) {
        List<String> known = inspection.policy().stream()
                .flatMap(policy -> policy.purposes().stream())
                .map(purpose -> Place.simple(purpose.purpose().javaName()))
                .toList();
        return NearestName.of(name.substring(name.lastIndexOf('.') + 1), simple(known))
                .map(near -> ", perhaps " + near)
                .orElse("");
    }

    private static List<String> simple(List<String> names) {
        return names.stream()
                .map(each -> each.substring(each.lastIndexOf('.') + 1))
                .toList();
    }

    @Override
    public void checkPolicy(PolicyDeclaration policy, Inspection inspection) {
        Set<String> silent = policy.purposes().stream()
                .filter(purpose -> !purpose.annotated())
                .map(purpose -> purpose.purpose().javaName())
                .collect(Collectors.toSet());
        policy.topmost(purpose -> silent.contains(purpose.javaName()) && !purpose.prohibited())
                .forEach(purpose -> inspection.report(
                        this,
                        purpose.place(),
                        "the purpose does not say what it rests on. Add @ProcessingPurpose(basis = ...) to it or to a"
                                + " purpose above."));
        List<String> known =
                policy.policy().purposes().stream().map(DeclaredPurpose::name).toList();
        for (DeclaredRole role : policy.policy().roles()) {
            for (String purpose : role.purposes()) {
                if (!known.contains(purpose)) {
                    inspection.report(
                            this,
                            policy.place().at("roles"),
                            "the role " + role.name() + " names the purpose " + purpose
                                    + ", which the policy does not. Nest it in the policy, or list it under purposes.");
                }
            }
        }
    }
}
