// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Java type of a field, as far as storing its value goes.
 *
 * @param name as text, without an {@code Optional} around it
 */
record StoredType(String name) {

    private static final Pattern OPTIONAL = Pattern.compile("java\\.util\\.Optional<(.*)>");
    private static final Pattern SEVERAL = Pattern.compile(
            "java\\.(lang\\.Iterable|util\\.\\w*(Collection|List|Set|Map|Queue|Deque|Vector))(<.*)?|.*(?<!^(byte|char))\\[]");
    private static final Set<String> TEXT = Set.of("java.lang.String", "java.lang.CharSequence", "char[]");
    private static final Pattern OF_PLATFORM = Pattern.compile("[a-z]+(\\[])*|java\\..*");

    /**
     * @param written as {@code FieldDeclaration.type()} has it
     */
    static StoredType of(String written) {
        Matcher optional = OPTIONAL.matcher(written);
        return new StoredType(optional.matches() ? optional.group(1) : written);
    }

    /** Whether it holds any number of values. */
    boolean isSeveral() {
        return SEVERAL.matcher(name).matches();
    }

    /** Whether values are known not to be text; of a class of the application nobody knows. */
    boolean isNoText() {
        return OF_PLATFORM.matcher(name).matches() && !TEXT.contains(name);
    }
}
