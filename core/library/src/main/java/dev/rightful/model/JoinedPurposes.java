// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import dev.rightful.model.WordPattern.Kind;
import dev.rightful.model.vocabulary.VocabularyFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds in a sentence two purposes that a conjunction joins although the Data Privacy Vocabulary keeps them apart.
 *
 * <p>A sentence is read in one language after the other, so that words of two languages are never joined.
 *
 * <p>Source: W3C Data Privacy Vocabulary 2.3, {@code https://w3id.org/dpv}.
 */
final class JoinedPurposes {

    private static final Ancestry PURPOSES =
            new Ancestry(VocabularyFile.rows(JoinedPurposes.class, "purposes.tsv", 3).stream()
                    .collect(Collectors.toMap(row -> row.get(0), row -> VocabularyFile.ids(row.get(2)))));

    /** Conjunctions and names of purposes, by language. */
    private static final List<List<WordPattern>> LANGUAGES = Stream.of("nl", "fr", "de", "en")
            .map(language -> WordPattern.of(Kind.CONJUNCTION, Kind.FAMILY).stream()
                    .filter(pattern -> List.of(language, "mul").contains(pattern.language()))
                    .toList())
            .toList();

    private JoinedPurposes() {}

    /** The first two, with the words that name them; empty if there are none. */
    static Optional<String> in(List<Word> sentence) {
        return LANGUAGES.stream()
                .flatMap(language -> joined(parts(sentence, language)).stream())
                .findFirst();
    }

    private static Optional<String> joined(List<List<Mention>> parts) {
        for (int i = 1; i < parts.size(); i++) {
            List<Mention> before = parts.get(i - 1);
            List<Mention> after = parts.get(i);
            if (before.stream().noneMatch(mention -> after.stream().anyMatch(mention::isRelatedTo))) {
                return Optional.of(before.get(0) + " and " + after.get(0));
            }
        }
        return Optional.empty();
    }

    /** What is mentioned between the conjunctions of a sentence; parts without a mention are left out. */
    private static List<List<Mention>> parts(List<Word> sentence, List<WordPattern> patterns) {
        List<List<Mention>> parts = new ArrayList<>();
        List<Mention> part = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int start = at;
            Optional<WordPattern> fitting = patterns.stream()
                    .filter(pattern -> pattern.fitsAt(start, sentence))
                    .findFirst();
            if (fitting.isPresent() && fitting.get().kind() == Kind.CONJUNCTION) {
                parts.add(part);
                part = new ArrayList<>();
            } else if (fitting.isPresent()) {
                part.add(new Mention(
                        fitting.get().written(at, sentence), fitting.get().family()));
            }
            at += fitting.map(pattern -> pattern.words().size()).orElse(1);
        }
        parts.add(part);
        parts.removeIf(List::isEmpty);
        return parts;
    }

    private record Mention(String words, String purpose) {

        /** Whether both name one purpose, or one of them a purpose below the other. */
        boolean isRelatedTo(Mention other) {
            return PURPOSES.isA(purpose, other.purpose) || PURPOSES.isA(other.purpose, purpose);
        }

        @Override
        public String toString() {
            return '"' + words + "\" (" + purpose + ")";
        }
    }
}
