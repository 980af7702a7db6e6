// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import dev.rightful.model.vocabulary.VocabularyFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of {@code purpose-wording.tsv}, which explains the columns: words to look for, one after the other.
 *
 * @param kind what it means to find them
 * @param language ISO 639-1, or {@code mul} for every language
 * @param words folded; one that ends in {@code *} stands for all words that begin so
 * @param family id of the purpose that they name; empty unless the kind is {@code FAMILY}
 */
record WordPattern(Kind kind, String language, List<String> words, String family) {

    private static final List<WordPattern> ALL =
            VocabularyFile.rows(WordPattern.class, "purpose-wording.tsv", 4).stream()
                    .map(WordPattern::of)
                    .sorted(Comparator.comparing((WordPattern pattern) -> pattern.words.size())
                            .thenComparing(
                                    pattern -> String.join(" ", pattern.words).length())
                            .reversed())
                    .toList();

    /** What it means to find the words. */
    enum Kind {
        VAGUE_NAME,
        VAGUE_PHRASE,
        DIRECT_MARKETING,
        NEGATION,
        CONJUNCTION,
        FAMILY
    }

    /** The patterns of some kinds; the one with more words first, then the longer one. */
    static List<WordPattern> of(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return ALL.stream().filter(pattern -> wanted.contains(pattern.kind)).toList();
    }

    private static WordPattern of(List<String> cells) {
        List<String> words = Stream.of(cells.get(2).split(" ")).map(Word::fold).toList();
        return new WordPattern(Kind.valueOf(cells.get(0)), cells.get(1), words, cells.get(3));
    }

    /** Whether these words, and no others, are the text. */
    boolean isAllOf(List<Word> text) {
        return text.size() == words.size() && fitsAt(0, text);
    }

    /** Where these words first stand in the text. */
    Optional<Integer> firstIn(List<Word> text) {
        return IntStream.range(0, text.size())
                .filter(start -> fitsAt(start, text))
                .boxed()
                .findFirst();
    }

    /** Whether these words stand at this place of the text. */
    boolean fitsAt(int start, List<Word> text) {
        if (start + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!fits(words.get(i), text.get(start + i).folded())) {
                return false;
            }
        }
        return true;
    }

    /** What stands in the text where these words fit. */
    String written(int start, List<Word> text) {
        return Word.written(text.subList(start, start + words.size()));
    }

    private static boolean fits(String wanted, String word) {
        return wanted.endsWith("*") ? word.startsWith(wanted.substring(0, wanted.length() - 1)) : word.equals(wanted);
    }
}
