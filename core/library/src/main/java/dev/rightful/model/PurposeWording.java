// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import dev.rightful.model.WordPattern.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sees by lists of words whether a purpose is vague, two purposes in one, or direct marketing.
 *
 * <p>The lists are Dutch, French, German and English. Names are divided into words at camel case and at all that is no
 * letter; descriptions are read sentence by sentence. Case and accents do not count.
 *
 * <p>It compares words and knows no grammar. What it does not find may be vague or bundled all the same; what it finds
 * is now and then one purpose: "security of payment and delivery" reads like security, payment and delivery. A name
 * written as one word, such as {@code deliveryandbilling}, is not divided.
 *
 * <p>The lists are read once, when this class is first used. Safe for use by many threads.
 *
 * <p>Source: GDPR Article 5(1)(b); Article 29 Working Party, Opinion 03/2013 (WP 203), III.1.1;
 * Directive 2002/58/EC, Article 13.
 */
public final class PurposeWording {

    private static final List<WordPattern> VAGUE_NAMES = WordPattern.of(Kind.VAGUE_NAME);
    private static final List<WordPattern> VAGUE_PHRASES = WordPattern.of(Kind.VAGUE_PHRASE);
    private static final List<WordPattern> MARKETING = WordPattern.of(Kind.DIRECT_MARKETING);
    private static final List<WordPattern> NEGATIONS = WordPattern.of(Kind.NEGATION);

    private PurposeWording() {}

    /** What is vague about the name of a purpose without description: its words, or that there are none. */
    public static Optional<String> vague(String name) {
        return vagueIn("the name", name);
    }

    /** What is vague about the name or the description of a purpose: the words, or that there are none. */
    public static Optional<String> vague(String name, String description) {
        return vague(name).or(() -> vagueIn("the description", description));
    }

    /**
     * The two purposes that the name or the description joins, such as
     * {@code "levering" (dpv:ServiceProvision) and "verbetering" (dpv:ServiceOptimisation)}.
     *
     * <p>They are words before and after a conjunction, in one sentence and language, that name purposes which the Data
     * Privacy Vocabulary keeps apart: no purpose on one side is one on the other, nor above or below it. Its own names
     * and labels, such as {@code ResearchAndDevelopment}, join nothing.
     *
     * @param description empty if there is none
     */
    public static Optional<String> bundled(String name, String description) {
        return Stream.of(name, description)
                .flatMap(text -> Word.inSentences(text).stream())
                .flatMap(sentence -> JoinedPurposes.in(sentence).stream())
                .findFirst();
    }

    /**
     * The words by which the name or the description says that people are addressed to win them for something, such as
     * {@code nieuwsbrief}.
     *
     * @param description empty if there is none
     */
    public static Optional<String> marketing(String name, String description) {
        return firstSaid(MARKETING, name).or(() -> firstSaid(MARKETING, description));
    }

    private static Optional<String> vagueIn(String what, String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return Optional.of(what + " is empty");
        }
        List<Word> words = Word.in(text);
        if (VAGUE_NAMES.stream().anyMatch(name -> name.isAllOf(words))) {
            return Optional.of(Word.written(words));
        }
        return firstSaid(VAGUE_PHRASES, text);
    }

    private static Optional<String> firstSaid(List<WordPattern> phrases, String text) {
        return Word.inSentences(text).stream()
                .flatMap(sentence -> phrases.stream().flatMap(phrase -> said(phrase, sentence).stream()))
                .findFirst();
    }

    /** What the sentence says of a phrase, unless it denies it before. */
    private static Optional<String> said(WordPattern phrase, List<Word> sentence) {
        return phrase.firstIn(sentence)
                .filter(start -> NEGATIONS.stream()
                        .filter(negation -> List.of(negation.language(), "mul").contains(phrase.language()))
                        .noneMatch(negation ->
                                negation.firstIn(sentence.subList(0, start)).isPresent()))
                .map(start -> phrase.written(start, sentence));
    }
}
