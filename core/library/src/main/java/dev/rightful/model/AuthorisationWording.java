// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import dev.rightful.model.vocabulary.VocabularyFile;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells an authorisation to use a national number from a mere citation of the rule that one is needed.
 *
 * <p>The words of such citations are data, reviewed by language; a text made of nothing else names no authorisation. A
 * text with other words is taken to name one: that it exists is not checked. Has no state; safe for use by many threads.
 *
 * <p>Source: GDPR Article 87; Belgian Act of 8 August 1983 organising a National Register, Articles 5 and 8.
 */
public final class AuthorisationWording {

    private static final Set<String> CITING =
            VocabularyFile.rows(AuthorisationWording.class, "authorisation-wording.tsv", 2).stream()
                    .map(row -> row.get(1))
                    .collect(Collectors.toUnmodifiableSet());

    private AuthorisationWording() {}

    /** Whether the text only cites the rule. */
    public static boolean isBare(String authorisation) {
        String[] words = authorisation.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        return Arrays.stream(words).allMatch(word -> word.isEmpty() || CITING.contains(word));
    }
}
