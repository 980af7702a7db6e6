// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import java.util.regex.Pattern;

/** What messages show of a path that nobody declared: a value given in its place is not repeated. */
final class ShownPath {

    private static final int LONGEST = 100;
    private static final Pattern PATH =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{Nd}_$]*(\\.[\\p{L}_$][\\p{L}\\p{Nd}_$]*)*");

    private ShownPath() {}

    /** The path if it is names of at most 100 characters in all, else words in its place. */
    static String of(String path) {
        return path.length() <= LONGEST && PATH.matcher(path).matches() ? path : "(a path that is none)";
    }
}
