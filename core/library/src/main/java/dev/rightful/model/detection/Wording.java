// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import dev.rightful.model.Categories;
import dev.rightful.model.CategoryTerm;
import dev.rightful.model.source.MemberSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts a suspicion into words. */
final class Wording {

    private static final String SEVERAL_LANGUAGES = "mul";

    private Wording() {}

    /**
     * @param subject what says it, such as {@code its name}
     * @param reason what to add; may be empty
     */
    static Suspicion suspicion(MemberSource member, String subject, ListedWord word, String reason) {
        return new Suspicion(member, subject + " says " + said(word) + reason, word.category(), word.language());
    }

    /** The label of a category as it stands in a sentence: acronyms keep their capitals. */
    private static String label(String category) {
        String label =
                Categories.builtIn().find(category).map(CategoryTerm::label).orElse(category);
        return Arrays.stream(label.split(" "))
                .map(word -> word.equals(word.toUpperCase(Locale.ROOT)) ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** The word with what it means; what it means alone where that is the word. */
    private static String said(ListedWord word) {
        String meaning = label(word.category());
        if (word.sense() == Sense.TYPE || word.words().equals(meaning)) {
            return meaning;
        }
        boolean plain = word.language().equals("en") || word.language().equals(SEVERAL_LANGUAGES);
        String language = plain ? "" : Locale.forLanguageTag(word.language()).getDisplayLanguage(Locale.ENGLISH) + ", ";
        return "\"" + word.words() + "\" (" + language + meaning + ")";
    }
}
