// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import dev.rightful.model.ErrorCode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A test fails because planted values turned up where they should not.
 *
 * <p>The message lists the field and the place of each, and holds none of the values.
 */
public final class LeakError extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Leak> leaks;

    /** @param thrown what the test threw, masked; null if it threw nothing that is told */
    LeakError(List<Leak> leaks, @Nullable Throwable thrown) {
        super(message(leaks), thrown);
        this.leaks = List.copyOf(leaks);
    }

    /** What turned up, in the order in which it was noticed; empty after deserialisation. */
    public List<Leak> leaks() {
        return leaks == null ? List.of() : leaks;
    }

    private static String message(List<Leak> leaks) {
        return leaks.stream()
                .map(leak -> "\n  " + leak)
                .collect(
                        Collectors.joining(
                                "",
                                "[" + ErrorCode.LEAK_FOUND.code()
                                        + "] Cannot keep personal data inside: it turned up in "
                                        + (leaks.size() == 1 ? "one place" : leaks.size() + " places") + ".",
                                "\nWrite the code and the name of the field there instead of the value; mask what toString shows."));
    }
}
