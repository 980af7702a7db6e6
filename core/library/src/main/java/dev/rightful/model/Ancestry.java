// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/**
 * Which terms lie above which, where a term may have several parents. Immutable; an answer takes two look-ups.
 *
 * <p>Parents that are no terms themselves count as terms without parents.
 */
final class Ancestry {

    private final Map<String, Set<String>> upwards = new HashMap<>();

    /** The ancestry of all terms that are keys. */
    Ancestry(Map<String, List<String>> parents) {
        for (String id : parents.keySet()) {
            Set<String> reached = new LinkedHashSet<>();
            reached.add(id);
            reached.addAll(above(id, parents));
            upwards.put(id, reached);
        }
    }

    /** Whether a term is another or lies below it; false if it is no term. */
    boolean isA(String id, String ancestor) {
        return of(id).contains(ancestor);
    }

    /** A term and all above it, the nearest first; empty if it is no term. */
    Collection<String> of(String id) {
        return upwards.getOrDefault(id, Set.of());
    }

    /** All that lies above a term, the nearest first; the term itself is among them only if it lies on a cycle. */
    static Set<String> above(String id, Map<String, List<String>> parents) {
        Set<String> reached = new LinkedHashSet<>();
        Queue<String> open = new ArrayDeque<>(parents.getOrDefault(id, List.of()));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (reached.add(next)) {
                open.addAll(parents.getOrDefault(next, List.of()));
            }
        }
        return reached;
    }
}
