// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.declaration.Place;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What a purpose says of itself in words: its names, and its description in each language. */
final class PurposeTexts {

    private PurposeTexts() {}

    /** What a check of name and description finds first. A description may be missing altogether, but not empty. */
    static Optional<String> first(DeclaredPurpose purpose, BiFunction<String, String, Optional<String>> check) {
        String java = Place.simple(purpose.javaName());
        String simple = java.substring(java.lastIndexOf('.') + 1);
        for (String name : new String[] {simple, purpose.name()}) {
            Optional<String> found = check.apply(name, name);
            if (found.isPresent()) {
                return found;
            }
        }
        Map<String, String> texts = new TreeMap<>(purpose.description());
        return texts.values().stream()
                .flatMap(text -> check.apply(simple, text).stream())
                .findFirst();
    }
}
