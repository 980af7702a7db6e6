// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import org.jspecify.annotations.Nullable;

/**
 * Something is wrong that the caller, the developer or the operator can mend.
 *
 * <p>The message has the form {@code [CODE] what: why. What to do.} and never holds a personal value or the id of a
 * person; nor does any cause.
 */
public class RightfulException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /** Makes an exception with the message {@code [CODE] text}. */
    public RightfulException(ErrorCode code, String text) {
        this(code, text, null);
    }

    /** Makes an exception with a cause whose messages cannot hold personal data. */
    public RightfulException(ErrorCode code, String text, @Nullable Throwable cause) {
        super("[" + code.code() + "] " + text, cause);
        this.code = code;
    }

    /** What is wrong. */
    public final ErrorCode code() {
        return code;
    }
}
