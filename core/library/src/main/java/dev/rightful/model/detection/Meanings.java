// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import org.jspecify.annotations.Nullable;

/**
 * All that the list says of a word: {@code city} is part of an address, and a thing; {@code client} a person, and machinery.
 *
 * @param personal what it says as personal data
 * @param around what it says beside personal data, or of a class
 * @param machinery that a class works
 */
record Meanings(
        @Nullable ListedWord personal,
        @Nullable ListedWord around,
        @Nullable ListedWord machinery) {

    static final Meanings NONE = new Meanings(null, null, null);

    /** These and one more; of two in one place the first stays. */
    Meanings and(ListedWord word) {
        return switch (word.sense()) {
            case ALWAYS, USUALLY, BESIDE_PERSON -> new Meanings(first(personal, word), around, machinery);
            case MACHINERY -> new Meanings(personal, around, first(machinery, word));
            default -> new Meanings(personal, first(around, word), machinery);
        };
    }

    private static ListedWord first(@Nullable ListedWord one, ListedWord other) {
        return one == null ? other : one;
    }

    /** What it means in the name of a member. */
    @Nullable
    ListedWord inMember() {
        return personal != null ? personal : around != null ? around : machinery;
    }

    /** What it means in the name of a class. */
    @Nullable
    ListedWord inClass() {
        return around != null ? around : machinery != null ? machinery : personal;
    }

    /** Whether it is a person. */
    boolean isPerson() {
        return around != null && around.sense() == Sense.PERSON;
    }

    /** Whether it is a person as the whole name of a class. */
    boolean isPersonAlone() {
        return isPerson() || around != null && around.sense() == Sense.PERSON_ALONE;
    }
}
