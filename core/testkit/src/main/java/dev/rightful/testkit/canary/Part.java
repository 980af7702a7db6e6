// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of what is looked at together. A value that an earlier part holds is not told again.
 *
 * @param name what it is, such as {@code the message}
 * @param text what it says
 */
record Part(String name, String text) {

    /** What an object says; empty if it throws instead. */
    static String text(Supplier<@Nullable Object> saying) {
        try {
            return String.valueOf(saying.get());
        } catch (RuntimeException | StackOverflowError mute) {
            return "";
        }
    }

    /** An exception, its causes and what was suppressed, each with its position. */
    static List<Part> ofThrowable(Throwable thrown) {
        List<Part> parts = new ArrayList<>();
        add(parts, thrown, "", Collections.newSetFromMap(new IdentityHashMap<>()));
        return parts;
    }

    private static void add(List<Part> parts, Throwable thrown, String position, Set<Throwable> seen) {
        if (!seen.add(thrown)) {
            return;
        }
        String name = "the message of " + thrown.getClass().getName() + (position.isEmpty() ? "" : ", " + position);
        parts.add(new Part(name, text(thrown::getMessage) + "\n" + text(thrown::toString)));
        String of = position.isEmpty() ? "" : " of " + position;
        if (thrown.getCause() != null) {
            add(parts, thrown.getCause(), "the cause" + of, seen);
        }
        Throwable[] suppressed = thrown.getSuppressed();
        for (int i = 0; i < suppressed.length; i++) {
            add(parts, suppressed[i], "suppressed " + (i + 1) + of, seen);
        }
    }
}
