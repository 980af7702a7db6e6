// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.declaration.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which of several things claim one name, now or formerly. */
final class NameConflicts {

    private NameConflicts() {}

    /**
     * Something that has a name.
     *
     * @param identity the same for all that are one thing
     * @param shown for people
     * @param name its present name
     * @param formerNames names that it had before
     * @param giving what to write to give it another one
     * @param place what states them
     */
    record Holder(
            String identity, String shown, String name, SortedSet<String> formerNames, String giving, Place place) {

        static Holder of(
                String identity,
                String shown,
                String name,
                Collection<String> formerNames,
                String giving,
                Place place) {
            return new Holder(
                    identity,
                    shown,
                    name,
                    Collections.unmodifiableSortedSet(new TreeSet<>(formerNames)),
                    giving,
                    place);
        }

        boolean isAnother(Holder other) {
            return !identity.equals(other.identity);
        }
    }

    /**
     * Two that claim one name.
     *
     * @param holder the later one
     * @param first the other one
     * @param former the name, if the later one claims to have had it; empty: both have its present one
     */
    record Conflict(Holder holder, Holder first, String former) {}

    /** The conflicts, in the order of the holders; those about present names first. */
    static List<Conflict> among(List<Holder> holders) {
        List<Conflict> conflicts = new ArrayList<>();
        Map<String, Holder> now = new HashMap<>();
        for (Holder holder : holders) {
            Holder first = now.computeIfAbsent(holder.name(), name -> holder);
            if (holder.isAnother(first)) {
                conflicts.add(new Conflict(holder, first, ""));
            }
        }
        Map<String, Holder> formerly = new HashMap<>();
        for (Holder holder : holders) {
            for (String former : holder.formerNames()) {
                Holder first = now.getOrDefault(former, formerly.computeIfAbsent(former, name -> holder));
                if (holder.isAnother(first)) {
                    conflicts.add(new Conflict(holder, first, former));
                }
            }
        }
        return conflicts;
    }
}
