// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.names;

/** A file of names cannot be understood. The message says why, and what to do. */
public final class UnreadableNamesException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableNamesException(String text) {
        super(text);
    }
}
