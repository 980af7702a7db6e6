// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;

/**
 * What an actor with this role needs to know.
 *
 * @param name as actors carry it
 * @param formerNames names that it had before; no actor carries one any more
 * @param purposes stable names; a descendant of one of them is covered
 * @param categories ids; a descendant of one of them is covered; empty: all
 */
public record DeclaredRole(
        String name,
        Set<String> formerNames,

        @NotEmpty(message = "are empty; name at least one purpose, or leave the role out")
        Set<String> purposes,

        Set<String> categories) {

    public DeclaredRole {
        formerNames = Set.copyOf(formerNames);
        purposes = Set.copyOf(purposes);
        categories = Set.copyOf(categories);
    }

    /** Whether this role may use data of this category for this purpose. */
    public boolean mayUse(DeclaredPurpose purpose, String category, Categories vocabulary) {
        return purposes.stream().anyMatch(purpose::isWithin)
                && (categories.isEmpty() || categories.stream().anyMatch(above -> vocabulary.isA(category, above)));
    }
}
