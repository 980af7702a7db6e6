// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

/**
 * One way in which a value may be written.
 *
 * @param text folded: see {@link Scanned}
 * @param fit what of a text counts as this form
 * @param least how many characters of it in a row count
 */
record Form(String text, Fit fit, int least) {

    /** The shortest form that can be looked for. */
    static final int SHORTEST = 6;

    /** What of a text counts. */
    enum Fit {
        /** Any part that is long enough, whatever stands around it and whatever signs stand inside. */
        PART,
        /** The whole number, grouped or not, and not as a part of a longer one. */
        NUMBER,
        /** The whole as it is written, and not as a part of a longer word or number. */
        WHOLE
    }

    Form {
        if (least < SHORTEST || least > text.length()) {
            throw new IllegalArgumentException("A form is as long as what counts of it, and that is not too short");
        }
    }

    /** Any {@code least} letters and digits of a text in a row. */
    static Form part(String text, int least) {
        return new Form(Scanned.squeeze(text), Fit.PART, least);
    }

    static Form number(String digits) {
        return new Form(digits, Fit.NUMBER, digits.length());
    }

    static Form whole(String text) {
        return new Form(Scanned.fold(text), Fit.WHOLE, text.length());
    }

    /** Whether it stands here as what it is. */
    boolean fits(Scanned text, int from, int to) {
        return switch (fit) {
            case PART -> true;
            case NUMBER -> Surroundings.isNumber(text, from, to);
            case WHOLE -> Surroundings.isWhole(text, from, to);
        };
    }
}
