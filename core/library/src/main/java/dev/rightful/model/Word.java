// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word of a purpose's name or description.
 *
 * @param written as it stands there
 * @param folded in lower case and without accents, for comparison
 */
record Word(String written, String folded) {

    private static final Pattern CAMEL_CASE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|[&+/]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.:;!?]+(\\s+|$)|\\R");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    /** The words of a name or a sentence: runs of letters, divided at camel case; also the signs {@code & + /}. */
    static List<Word> in(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return WORD.matcher(CAMEL_CASE.matcher(composed).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(word -> new Word(word, fold(word)))
                .toList();
    }

    /** The words of each sentence. */
    static List<List<Word>> inSentences(String text) {
        return SENTENCE_END.splitAsStream(text).map(Word::in).toList();
    }

    /** Words as they stand in the text, with one space between them. */
    static String written(List<Word> words) {
        return words.stream().map(Word::written).collect(Collectors.joining(" "));
    }

    /** A text without case and accents. */
    static String fold(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return ACCENT.matcher(decomposed).replaceAll("").replace("ß", "ss");
    }
}
