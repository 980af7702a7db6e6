// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.util.Comparator;
import java.util.List;

/**
 * A place in a text that holds a planted value.
 *
 * @param from first character
 * @param to after the last character
 */
record Hit(Planted planted, int from, int to) {

    /** The text with the name of the field at each place, in brackets. */
    static String mask(String text, List<Hit> hits) {
        StringBuilder masked = new StringBuilder();
        int copied = 0;
        List<Hit> inOrder =
                hits.stream().sorted(Comparator.comparingInt(Hit::from)).toList();
        for (Hit hit : inOrder) {
            if (hit.from() >= copied) {
                masked.append(text, copied, hit.from())
                        .append('[')
                        .append(hit.planted().field())
                        .append(']');
            }
            copied = Math.max(copied, hit.to());
        }
        return masked.append(text, copied, text.length()).toString();
    }
}
