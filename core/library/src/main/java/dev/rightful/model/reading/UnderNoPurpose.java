// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.Finding;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.rule.Inspection;
import dev.rightful.model.source.TypeLookup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds classes whose personal data is under no purpose of the policies: nobody who works with these sees, erases or discloses
 * it.
 *
 * <p>Source: GDPR Articles 5(1)(b) and 5(2).
 */
final class UnderNoPurpose {

    private final List<PolicyDeclaration> policies;
    private final TypeLookup types;

    UnderNoPurpose(List<PolicyDeclaration> policies, TypeLookup types) {
        this.policies = policies;
        this.types = types;
    }

    /**
     * What was found, by class.
     *
     * @param classes all classes that declare something
     */
    List<Inspection.Located> in(List<ClassDeclaration> classes) {
        Set<String> own = new HashSet<>();
        for (PolicyDeclaration policy : policies) {
            new OtherPolicies(policy, types).without(classes).forEach(type -> own.add(type.name()));
        }
        Set<String> taken = classes.stream()
                .flatMap(type -> type.consulted().stream().filter(name -> !name.equals(type.name())))
                .collect(Collectors.toSet());
        List<Inspection.Located> found = new ArrayList<>();
        for (ClassDeclaration type : classes) {
            if (!type.fields().isEmpty()) {
                problem(type, own.contains(type.name()), taken.contains(type.name()))
                        .ifPresent(text -> found.add(located(type.place(), text)));
            }
        }
        return found;
    }

    private Optional<String> problem(ClassDeclaration type, boolean own, boolean taken) {
        if (!own) {
            return Optional.of("its data is used for purposes of other policies alone, so nobody who works with "
                    + names()
                    + " sees, erases or discloses it. Name a purpose of that policy, or examine the other policy"
                    + " with it.");
        }
        if (type.isOnlyForm() && type.collects().stream().noneMatch(this::isDeclared)) {
            return Optional.of("none of the purposes that it collects data for is declared in " + names()
                    + ". Name purposes of the policy in @Collects.");
        }
        boolean idle = type.part() && !type.isForm() && !type.leadsToSubject() && !taken;
        return idle
                ? Optional.of("no class extends or embeds it, so its data is about nobody and under no purpose. Add a"
                        + " @DataSubject or @SubjectOf that says whose it is, or remove the class.")
                : Optional.empty();
    }

    private boolean isDeclared(String purpose) {
        return policies.stream().anyMatch(policy -> policy.purpose(purpose).isPresent());
    }

    private String names() {
        return policies.stream()
                .map(policy -> Place.simple(policy.policy().javaName()))
                .collect(Collectors.joining(" and "));
    }

    private static Inspection.Located located(Place place, String text) {
        return new Inspection.Located(new Finding(ErrorCode.FIELD_UNDER_NO_PURPOSE, place.text(), text), place);
    }
}
