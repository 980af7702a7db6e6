// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import java.nio.file.Path;
import java.util.Comparator;

/** Writes the source of {@code dev.rightful.annotation.Category} from the built-in vocabulary. */
final class CategorySource {

    /** Where the source is committed, seen from this module. */
    static final Path FILE = Path.of("../annotations/src/main/java/dev/rightful/annotation/Category.java");

    private static final String HEAD = """
        // SPDX-FileCopyrightText: 2026 The Rightful Authors
        // SPDX-License-Identifier: Apache-2.0
        package dev.rightful.annotation;

        /**
         * The categories of personal data that {@link PersonalData#category()} and {@link Role#categories()} can name.
         *
         * <p>A category stands for all below it too; name the narrowest that fits. Marked is what the law treats apart:
         * special category, criminal, national number; and, as indirectly sensitive, that from which a special category can be
         * deduced. The Fides key is the nearest in the Fideslang taxonomy.
         *
         * <p>An application adds its own: a constant such as {@code "own:Badge"} in a class of its own, marked with
         * {@link OwnCategory}, the class listed in {@link PrivacyPolicy#categories()}.
         *
         * <p>Generated from {@code dev/rightful/model/categories.tsv} of the library, and as long as the vocabulary. Change
         * that file, then run the library's tests with {@code -Drightful.regenerate=true}.
         *
         * <p>Includes material derived from Data Privacy Vocabulary (DPV) 2.3, {@code https://w3id.org/dpv}, copyright 2026
         * World Wide Web Consortium, {@code https://www.w3.org/copyright/software-license-2023/}: identifiers and labels of
         * the extension {@code pd}; {@link #NATIONAL_NUMBER} is added. Keys from Fideslang, by Ethyca, under CC BY 4.0.
         *
         * <p>Source: W3C Data Privacy Vocabulary 2.3, extension pd; GDPR Articles 9, 10 and 87.
         */
        public final class Category {

        """;

    private static final String TAIL = """

            private Category() {}
        }
        """;

    private CategorySource() {}

    static String of(Categories categories) {
        StringBuilder source = new StringBuilder(HEAD);
        categories.terms().stream()
                .sorted(Comparator.comparing(CategoryTerm::constant))
                .forEach(term -> source.append(constant(term)));
        return source.append(TAIL).toString();
    }

    private static String constant(CategoryTerm term) {
        return """
                /** %s%s; Fides key {@code %s}. */
                public static final String %s = "%s";
            """.formatted(term.label(), nature(term.nature()), term.fideslangKey(), term.constant(), term.id());
    }

    private static String nature(CategoryNature nature) {
        return switch (nature) {
            case ORDINARY -> "";
            case INDIRECTLY_SENSITIVE -> "; indirectly sensitive";
            case NATIONAL_NUMBER -> "; national number";
            case CRIMINAL -> "; criminal";
            case SPECIAL -> "; special category";
        };
    }
}
