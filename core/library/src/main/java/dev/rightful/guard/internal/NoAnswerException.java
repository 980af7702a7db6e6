// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.model.RightfulException;

/** A port did not answer. It passes from the port to the examiner, without stack trace, and never leaves the package. */
final class NoAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names what was asked in words, such as {@code the subject ledger}. */
    NoAnswerException(String port) {
        super(port, null, false, false);
    }

    String why() {
        return getMessage() + " did not answer";
    }

    /** What may be logged of a foreign failure: its class; its message only where that cannot hold a value. */
    static String nameOf(Throwable failure) {
        return failure instanceof RightfulException
                ? String.valueOf(failure.getMessage())
                : failure.getClass().getName();
    }
}
