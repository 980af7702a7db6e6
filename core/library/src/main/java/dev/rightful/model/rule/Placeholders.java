// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.vocabulary.VocabularyFile;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sees what was left in a text until somebody knows what to write, such as {@code TODO} or {@code <name>}.
 *
 * <p>{@code placeholders.tsv} says by what; the lists are Dutch, French, German and English. It compares, and knows no
 * grammar: a placeholder in other words is not seen. Has no state; safe for use by many threads.
 */
final class Placeholders {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    private static final List<List<String>> ROWS = VocabularyFile.rows(Placeholders.class, "placeholders.tsv", 3);
    private static final Set<String> MARKS = values("MARK").collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ALONE =
            values("ALONE").map(Placeholders::folded).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WHOLE =
            values("WHOLE").map(Placeholders::folded).collect(Collectors.toUnmodifiableSet());
    private static final List<Pattern> SHAPES =
            values("SHAPE").map(Pattern::compile).toList();

    private Placeholders() {}

    private static Stream<String> values(String kind) {
        return ROWS.stream().filter(row -> row.get(0).equals(kind)).map(row -> row.get(2));
    }

    /** The first placeholder in a text, as it stands there. */
    static Optional<String> in(String text) {
        return Stream.of(
                        Stream.of(text.strip()).filter(whole -> WHOLE.contains(folded(whole))),
                        PUNCTUATION.splitAsStream(text).map(String::strip).filter(part -> ALONE.contains(folded(part))),
                        matches(WORD, text).filter(MARKS::contains),
                        SHAPES.stream().flatMap(shape -> matches(shape, text)))
                .flatMap(found -> found)
                .findFirst();
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    private static String folded(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return ACCENT.matcher(decomposed).replaceAll("").replaceAll("\\s+", " ");
    }
}
