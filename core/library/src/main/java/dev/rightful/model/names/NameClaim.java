// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.names;

import dev.rightful.model.declaration.Place;
import java.util.SortedSet;

/**
 * Something in the source that has a stable name.
 *
 * @param formerNames names that it says it had before
 * @param className binary name of the class that has it
 * @param member members from an object of that class, or a constant; empty: the class itself
 * @param declaredIn binary name of the class that it is inherited from, else the same class
 * @param place what states the name, or could
 */
public record NameClaim(
        NameSort sort,
        String name,
        SortedSet<String> formerNames,
        String className,
        String member,
        String declaredIn,
        Place place) {

    /** Whether it stands where a name of its sort was declared. */
    boolean isAtPlaceOf(KeptName kept) {
        return sort == kept.sort() && className.equals(kept.className()) && member.equals(kept.member());
    }

    boolean isInherited() {
        return !className.equals(declaredIn);
    }
}
