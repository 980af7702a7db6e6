// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.util.Arrays;

/**
 * A text as it is searched: folded to lower case, and of that the letters and digits alone.
 *
 * <p>Both have their places in the text, so that what is found can be masked there.
 */
final class Scanned {

    private final String folded;
    private final String squeezed;
    private final int[] places;

    Scanned(String text) {
        folded = fold(text);
        char[] kept = new char[folded.length()];
        int[] from = new int[folded.length()];
        int length = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                kept[length] = c;
                from[length] = i;
                length++;
            }
        }
        squeezed = new String(kept, 0, length);
        places = Arrays.copyOf(from, length);
    }

    /** In lower case, character by character, so that the length stays. */
    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Character.toLowerCase(folded[i]);
        }
        return new String(folded);
    }

    /** In lower case, letters and digits alone. */
    static String squeeze(String text) {
        return new Scanned(text).squeezed;
    }

    /** As long as the text. */
    String folded() {
        return folded;
    }

    /** Letters and digits of the text. */
    String squeezed() {
        return squeezed;
    }

    /** Where a character of {@link #squeezed()} stands in the text. */
    int place(int inSqueezed) {
        return places[inSqueezed];
    }
}
