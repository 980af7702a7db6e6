// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The findings that a team knows of and lets wait.
 *
 * <p>Immutable.
 *
 * @param entries how often each is known, at least once
 */
public record Baseline(SortedMap<BaselineEntry, Integer> entries) {

    /** The baseline of a code base that has nothing to wait for. */
    public static final Baseline EMPTY = new Baseline(Collections.emptySortedMap());

    public Baseline {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /** The baseline that lists these findings, and no others. */
    public static Baseline of(Collection<BaselineEntry> found) {
        return new Baseline(
                found.stream().collect(Collectors.toMap(Function.identity(), entry -> 1, Integer::sum, TreeMap::new)));
    }

    /** Whether it lists the place and the code, however often. */
    public boolean lists(BaselineEntry entry) {
        return entries.containsKey(entry);
    }

    /** What this baseline lists and a condition holds for, with all that another lists; of entries in both the other's. */
    public Baseline keeping(Predicate<BaselineEntry> condition, Baseline other) {
        SortedMap<BaselineEntry, Integer> all = new TreeMap<>(entries);
        all.keySet().removeIf(condition.negate());
        all.putAll(other.entries);
        return new Baseline(all);
    }

    /**
     * What is new, what is known and what is solved.
     *
     * <p>Of several findings with one code at one place nobody can tell which came last: if they are more than the baseline
     * lists, all of them are new.
     *
     * @param <T> what stands for a finding
     * @param entry the finding as a baseline lists it
     */
    public <T> Comparison<T> compare(Collection<T> found, Function<T, BaselineEntry> entry) {
        Map<BaselineEntry, Integer> times =
                Baseline.of(found.stream().map(entry).toList()).entries;
        Predicate<T> isKnown =
                each -> times.getOrDefault(entry.apply(each), 0) <= entries.getOrDefault(entry.apply(each), 0);
        List<Solved> solved = new ArrayList<>();
        entries.forEach((at, listed) -> {
            int left = times.getOrDefault(at, 0);
            if (left < listed) {
                solved.add(new Solved(at, listed, left));
            }
        });
        return new Comparison<>(
                found.stream().filter(isKnown.negate()).toList(),
                found.stream().filter(isKnown).toList(),
                List.copyOf(solved));
    }

    /**
     * Findings held against a baseline.
     *
     * @param <T> what stands for a finding
     * @param fresh not listed, or more often found than listed; in the order in which they were found
     * @param known listed; in that order too
     * @param solved listed, and no longer found as often
     */
    public record Comparison<T>(List<T> fresh, List<T> known, List<Solved> solved) {}

    /**
     * An entry that has to leave the baseline, or to be counted down.
     *
     * @param listed how often the baseline lists it
     * @param left how often it was found; less than listed
     */
    public record Solved(BaselineEntry entry, int listed, int left) {}
}
