// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import dev.rightful.annotation.Content;
import dev.rightful.annotation.Necessity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place in a class that holds personal data, with all that was declared of it.
 *
 * <p>Immutable.
 *
 * @param name stable name, such as {@code customer/home.street}
 * @param formerNames stable names that it had before
 * @param path members to follow from the object, such as {@code home.street}
 * @param type the Java type, as text
 * @param category id of the category
 * @param nature what the law says of the category
 * @param content what the value looks like
 * @param necessity whether the person must provide it
 * @param authorisation the law that allows it, where one is needed
 * @param stage stable name of the stage from which it may be held; empty: from the start
 * @param encryption how it is to be stored sealed; empty: it is stored as it is
 * @param subject whose data it is
 * @param uses by purpose name; never empty
 */
public record PersonalField(
        String name,
        Set<String> formerNames,
        String path,
        String type,
        CategoryTerm category,
        CategoryNature nature,
        Content content,
        Necessity necessity,
        String authorisation,
        String stage,
        Optional<DeclaredEncryption> encryption,
        SubjectRoute subject,
        List<DeclaredUse> uses) {

    public PersonalField {
        formerNames = Set.copyOf(formerNames);
        uses = List.copyOf(uses);
    }

    /** The use that covers a purpose: the one declared for it, else for the nearest purpose above it. */
    public Optional<DeclaredUse> useFor(DeclaredPurpose purpose) {
        DeclaredUse nearest = null;
        for (DeclaredUse use : uses) {
            if (purpose.isWithin(use.purpose().name())
                    && (nearest == null
                            || use.purpose().isWithin(nearest.purpose().name()))) {
                nearest = use;
            }
        }
        return Optional.ofNullable(nearest);
    }
}
