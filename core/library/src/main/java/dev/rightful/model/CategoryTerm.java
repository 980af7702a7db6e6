// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import dev.rightful.annotation.Content;
import java.util.Comparator;
import java.util.List;

/**
 * A category of personal data: a term of the built-in vocabulary, or one that an application declares.
 *
 * <p>A term that comes out of {@link Categories} has what was stated of it and what it takes from the terms above: the
 * strictest nature, and from the nearest that has one the content and the Fides key that it lacks. Immutable.
 *
 * @param id prefix and name, such as {@code pd:EmailAddress}
 * @param constant the constant of {@code Category}, such as {@code EMAIL_ADDRESS}; of an own term its constant with the
 *     class, such as {@code PortalCategories.BADGE}
 * @param label words for people, in English for built-in terms
 * @param parents ids of the terms directly above
 * @param nature what the law says of it
 * @param content what a value usually looks like
 * @param fideslangKey nearest key of the Fideslang taxonomy, such as {@code user.contact.email}
 */
public record CategoryTerm(
        String id,
        String constant,
        String label,
        List<String> parents,
        CategoryNature nature,
        Content content,
        String fideslangKey) {

    public CategoryTerm {
        parents = List.copyOf(parents);
    }

    /** An own term as {@code @OwnCategory} states it; the rest comes from the parent. */
    public static CategoryTerm own(String id, String constant, String label, String parent) {
        return new CategoryTerm(id, constant, label, List.of(parent), CategoryNature.ORDINARY, Content.STRUCTURED, "");
    }

    /** How code names this category, such as {@code Category.EMAIL_ADDRESS} or {@code PortalCategories.BADGE}. */
    public String inCode() {
        return Categories.isReserved(id) ? "Category." + constant : constant;
    }

    /** This term with what it takes from a list of itself and all terms above it, the nearest first. */
    CategoryTerm inheriting(List<CategoryTerm> upwards) {
        return new CategoryTerm(
                id,
                constant,
                label,
                parents,
                upwards.stream()
                        .map(CategoryTerm::nature)
                        .max(Comparator.naturalOrder())
                        .orElse(nature),
                upwards.stream()
                        .map(CategoryTerm::content)
                        .filter(stated -> stated != Content.STRUCTURED)
                        .findFirst()
                        .orElse(content),
                upwards.stream()
                        .map(CategoryTerm::fideslangKey)
                        .filter(stated -> !stated.isEmpty())
                        .findFirst()
                        .orElse(fideslangKey));
    }
}
