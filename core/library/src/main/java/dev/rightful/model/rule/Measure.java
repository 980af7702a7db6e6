// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.Categories;
import java.util.Set;

/** Lists of categories that say how much is enough. */
final class Measure {

    private Measure() {}

    /**
     * Whether a category is neither in the list nor below one that is. Not so where the list is empty, nor where the
     * category or one of the list is unknown, which is said elsewhere.
     */
    static boolean exceeds(Set<String> enough, String category, Categories known) {
        return !enough.isEmpty()
                && known.find(category).isPresent()
                && enough.stream().allMatch(each -> known.find(each).isPresent())
                && enough.stream().noneMatch(each -> known.isA(category, each));
    }
}
