// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

/** Tells a value from a longer one that happens to hold the same digits. Positions are those of the folded text. */
final class Surroundings {

    /** What may stand between the digits of one number: points, commas, apostrophes, low lines and spaces of all kinds. */
    private static final String GROUPING = ".,'\u2019_ \u00a0\u202f";

    /** Forms that are this short may also be a part of a version or an address. */
    private static final int SHORT = 8;

    private Surroundings() {}

    /**
     * Whether the digits are one number here, and the whole of it.
     *
     * @param first position of the first digit in the squeezed text
     * @param end position after the last digit there
     */
    static boolean isNumber(Scanned scanned, int first, int end) {
        String text = scanned.folded();
        char grouping = 0;
        for (int i = first + 1; i < end; i++) {
            int gap = scanned.place(i) - scanned.place(i - 1);
            char between = gap == 2 ? text.charAt(scanned.place(i) - 1) : 0;
            if (gap > 2 || gap == 2 && GROUPING.indexOf(between) < 0) {
                return false;
            }
            grouping = grouping == 0 ? between : grouping;
        }
        return !isContinuedBefore(text, scanned.place(first), grouping)
                && !isContinuedAfter(text, scanned.place(end - 1) + 1, grouping);
    }

    private static boolean isContinuedBefore(String text, int from, char grouping) {
        int at = from;
        while (at > 0 && text.charAt(at - 1) == '0' && !endsEscape(text, at)) {
            at--;
        }
        if (isDigit(text, at - 1)) {
            return !endsEscape(text, at);
        }
        boolean joined = at > 0 && (text.charAt(at - 1) == '.' || text.charAt(at - 1) == grouping);
        return joined && isDigit(text, at - 2);
    }

    private static boolean isContinuedAfter(String text, int to, char grouping) {
        boolean group = grouping != 0 && to < text.length() && text.charAt(to) == grouping;
        return isDigit(text, to)
                || group
                        && isDigit(text, to + 1)
                        && isDigit(text, to + 2)
                        && isDigit(text, to + 3)
                        && !isDigit(text, to + 4);
    }

    /** Whether what stands here is no part of a longer word or number. */
    static boolean isWhole(Scanned scanned, int from, int to) {
        String text = scanned.folded();
        if (sameKind(text, from - 1, from) && !endsEscape(text, from) || sameKind(text, to - 1, to)) {
            return false;
        }
        return to - from > SHORT || !isDottedOn(text, from - 1, from - 2) && !isDottedOn(text, to, to + 1);
    }

    private static boolean isDottedOn(String text, int separator, int beyond) {
        boolean separates = separator >= 0 && separator < text.length() && ".-/:".indexOf(text.charAt(separator)) >= 0;
        return separates && isDigit(text, beyond);
    }

    private static boolean sameKind(String text, int one, int other) {
        return isDigit(text, one) && isDigit(text, other) || isLetter(text, one) && isLetter(text, other);
    }

    /** Whether the three characters before are an octet of percent-encoding. Source: RFC 3986, 2.1. */
    private static boolean endsEscape(String text, int at) {
        return at >= 3
                && text.charAt(at - 3) == '%'
                && Character.digit(text.charAt(at - 2), 16) >= 0
                && Character.digit(text.charAt(at - 1), 16) >= 0;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
