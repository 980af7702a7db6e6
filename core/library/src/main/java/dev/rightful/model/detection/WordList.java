// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import dev.rightful.model.vocabulary.VocabularyFile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of {@code detection-words.tsv} by key: folded, and without spaces, for a name may join or divide them.
 *
 * <p>Read once, when this class is first used; immutable.
 */
final class WordList {

    private static final String FILE = "detection-words.tsv";
    private static final int COLUMNS = 6;

    private static final Map<String, Meanings> WORDS = new HashMap<>();
    private static final Map<String, ListedWord> TYPES = new HashMap<>();
    private static final int LONGEST;

    static {
        int longest = 0;
        for (ListedWord word : all()) {
            if (word.isType()) {
                TYPES.put(word.words(), word);
            } else {
                for (String key : keys(word)) {
                    WORDS.put(key, WORDS.getOrDefault(key, Meanings.NONE).and(word));
                    longest = Math.max(longest, key.length());
                }
            }
        }
        LONGEST = longest;
    }

    private WordList() {}

    /** Every word of the file, in its order. */
    static List<ListedWord> all() {
        List<ListedWord> words = new ArrayList<>();
        for (List<String> cells : VocabularyFile.rows(WordList.class, FILE, COLUMNS)) {
            Set<Form> forms = EnumSet.of(Form.TEXT);
            VocabularyFile.ids(cells.get(4)).forEach(form -> forms.add(Form.valueOf(form)));
            for (String each : cells.get(2).split(", ")) {
                words.add(new ListedWord(Sense.valueOf(cells.get(0)), cells.get(1), each, cells.get(3), forms));
            }
        }
        return words;
    }

    /** The keys of a word: one, or two where it has umlauts, which names spell in two ways. */
    static Set<String> keys(ListedWord word) {
        String plain = word.words().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        String key = Words.of(word.words()).all();
        return plain.equals(word.words())
                ? Set.of(key)
                : Set.of(key, Words.of(plain).all());
    }

    /** What words mean, as they stand, else without the ending of a plural. */
    static Meanings find(String key) {
        int length = key.length();
        if (length > LONGEST + 2) {
            return Meanings.NONE;
        }
        Meanings found = WORDS.get(key);
        if (found == null && length > 3 && key.charAt(length - 1) == 's') {
            found = WORDS.get(key.substring(0, length - 1));
            if (found == null && key.charAt(length - 2) == 'e') {
                found = WORDS.get(key.substring(0, length - 2));
            }
        }
        return found == null ? Meanings.NONE : found;
    }

    /** A type or an annotation, by binary name. */
    static Optional<ListedWord> type(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }
}
