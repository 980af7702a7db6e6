// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import org.jspecify.annotations.Nullable;

/**
 * A use of personal data is denied: do without it.
 *
 * <p>The message has the form {@code [CODE] Cannot use customer/email for newsletter: why. What to do.} and goes on with
 * further reasons. It never holds a value or points at a person.
 */
public final class UseDeniedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Decision.@Nullable Denied decision;

    /** Throws what a guard answered. */
    public UseDeniedException(Decision.Denied decision) {
        super(decision.message());
        this.decision = decision;
    }

    /**
     * The answer.
     *
     * @throws IllegalStateException after deserialisation, which keeps the message alone
     */
    public Decision.Denied decision() {
        if (decision == null) {
            throw new IllegalStateException("A deserialised denial has its message alone");
        }
        return decision;
    }
}
