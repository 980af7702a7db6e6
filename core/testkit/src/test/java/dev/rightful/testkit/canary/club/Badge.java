// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary.club;

/** A value that is personal data as a whole. */
public final class Badge {

    private final String text;
    private final int number;

    Badge(String text, int number) {
        if (text.isBlank() || number == 0) {
            throw new IllegalArgumentException("no badge");
        }
        this.text = text;
        this.number = number;
    }

    public String text() {
        return text;
    }

    public int number() {
        return number;
    }
}
