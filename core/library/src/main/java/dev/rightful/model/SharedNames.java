// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names that occur more than once. */
final class SharedNames {

    private SharedNames() {}

    static <T> SortedSet<String> of(List<T> items, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        return items.stream().map(name).filter(each -> !seen.add(each)).collect(Collectors.toCollection(TreeSet::new));
    }
}
