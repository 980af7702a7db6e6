// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the known name that a wrong one was probably meant to be.
 *
 * <p>Case, and all that is neither letter nor digit, do not count: {@code EMAIL_ADRESS}, {@code emailAdress} and
 * {@code "E-mail adress"} all lead to {@code EmailAddress}. Near means at most one letter in three of the wrong name
 * missing, added, changed or swapped with its neighbour, and at least one such slip is always allowed. A word left out
 * is too far. Has no state; safe for use by many threads.
 */
public final class NearestName {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NearestName() {}

    /** The nearest known name, of equally near ones the first in alphabetical order; empty if all are too far. */
    public static Optional<String> of(String wrong, Collection<String> known) {
        String folded = folded(wrong);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        int smallest = Math.max(1, folded.length() / 3) + 1;
        String nearest = null;
        for (String name : known.stream().sorted().toList()) {
            int distance = distance(folded, folded(name), smallest);
            if (distance < smallest) {
                smallest = distance;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String folded(String name) {
        return NEITHER_LETTER_NOR_DIGIT.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Letters to insert, delete, change or swap (optimal string alignment distance); {@code limit} if more. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return Math.min(limit, last[b.length()]);
    }
}
