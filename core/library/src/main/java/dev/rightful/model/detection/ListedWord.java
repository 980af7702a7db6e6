// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import java.util.Set;

/**
 * A word, or several in a row, of {@code detection-words.tsv}.
 *
 * @param language ISO 639-1, or {@code mul} where several languages spell it so
 * @param words as the list has them
 * @param category id of the category of personal data; empty unless the sense is personal, or a type
 * @param forms what values may look like
 */
record ListedWord(Sense sense, String language, String words, String category, Set<Form> forms) {

    ListedWord {
        forms = Set.copyOf(forms);
    }

    /** Whether it is the name of a type. */
    boolean isType() {
        return sense == Sense.TYPE || sense == Sense.COMPONENT;
    }
}
