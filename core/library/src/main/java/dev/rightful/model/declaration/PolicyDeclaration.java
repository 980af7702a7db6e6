// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.model.DeclaredPolicy;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A policy as written.
 *
 * @param policy what it says
 * @param purposes its purposes, by ordinal
 * @param categoryFaults what is wrong with its own categories; if anything is, none of them is known
 * @param place the annotation
 */
public record PolicyDeclaration(
        DeclaredPolicy policy, List<PurposeDeclaration> purposes, List<Finding> categoryFaults, Place place) {

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
        return purposes.stream()
                .filter(each -> each.purpose().javaName().equals(javaName))
                .findFirst();
    }
}
