// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.Set;

/**
 * What an actor with this role needs to know.
 *
 * @param name as actors carry it
 * @param purposes stable names; a descendant of one of them is covered
 * @param categories ids; a descendant of one of them is covered; empty: all
 */
public record DeclaredRole(
        @NotBlank(message = "is blank; write the name that actors carry")
        String name,

        @NotEmpty(message = "are empty; name at least one purpose, or leave the role out")
        Set<String> purposes,

        Set<String> categories) {

    public DeclaredRole {
        purposes = Set.copyOf(purposes);
        categories = Set.copyOf(categories);
    }

    /** Whether this role may use data of this category for this purpose. */
    public boolean mayUse(DeclaredPurpose purpose, String category, Categories vocabulary) {
        return purposes.stream().anyMatch(purpose::isWithin)
                && (categories.isEmpty() || categories.stream().anyMatch(above -> vocabulary.isA(category, above)));
    }
}
