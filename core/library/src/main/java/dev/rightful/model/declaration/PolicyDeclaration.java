// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.model.DeclaredPolicy;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A policy as written. Immutable. */
public final class PolicyDeclaration {

    private final DeclaredPolicy policy;
    private final List<PurposeDeclaration> purposes;
    private final Map<String, PurposeDeclaration> byJavaName;
    private final List<Finding> categoryFaults;
    private final Place place;

    PolicyDeclaration(
            DeclaredPolicy policy, List<PurposeDeclaration> purposes, List<Finding> categoryFaults, Place place) {
        this.policy = policy;
        this.purposes = List.copyOf(purposes);
        this.byJavaName = purposes.stream()
                .collect(Collectors.toUnmodifiableMap(each -> each.purpose().javaName(), Function.identity()));
        this.categoryFaults = List.copyOf(categoryFaults);
        this.place = place;
    }

    /** What it says. */
    public DeclaredPolicy policy() {
        return policy;
    }

    /** Its purposes, by ordinal. */
    public List<PurposeDeclaration> purposes() {
        return purposes;
    }

    /** What is wrong with its own categories; if anything is, none of them is known. */
    public List<Finding> categoryFaults() {
        return categoryFaults;
    }

    /** The annotation. */
    public Place place() {
        return place;
    }

    /** The purposes with a fault, without those that may have it from another such purpose above them. */
    public List<PurposeDeclaration> topmost(Predicate<DeclaredPurpose> faulty) {
        List<PurposeDeclaration> all =
                purposes.stream().filter(each -> faulty.test(each.purpose())).toList();
        return all.stream()
                .filter(each -> all.stream()
                        .noneMatch(other -> each.purpose()
                                .ancestors()
                                .contains(other.purpose().name())))
                .toList();
    }

    /** The purpose that an interface stands for, if the policy names it. */
    public Optional<PurposeDeclaration> purpose(String javaName) {
        return Optional.ofNullable(byJavaName.get(javaName));
    }
}
