// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a name: the longest run of words that the list knows, or one word that it does not know.
 *
 * @param meanings all that the list says of it
 * @param word what it says of it here
 */
record Part(Meanings meanings, @Nullable ListedWord word) {

    static List<Part> ofMember(String name) {
        return of(name, Meanings::inMember);
    }

    static List<Part> ofClass(String name) {
        return of(name, Meanings::inClass);
    }

    private static List<Part> of(String name, Function<Meanings, @Nullable ListedWord> here) {
        Words words = Words.of(name);
        List<Part> parts = new ArrayList<>(words.count());
        int at = 0;
        while (at < words.count()) {
            int end = words.count();
            Meanings meanings = WordList.find(words.run(at, end));
            while (meanings == Meanings.NONE && end > at + 1) {
                end--;
                meanings = WordList.find(words.run(at, end));
            }
            parts.add(new Part(meanings, here.apply(meanings)));
            at = end;
        }
        return parts;
    }

    boolean is(Sense sense) {
        return word != null && word.sense() == sense;
    }

    boolean isPersonal() {
        return word != null && word.sense().isPersonal();
    }

    /** Whether it may follow a word for personal data without changing what that says. */
    boolean mayFollow() {
        return is(Sense.NEUTRAL) || is(Sense.PERSON) || isPersonal();
    }
}
