// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.subject;

/**
 * How a consent came about.
 *
 * <p>The ways that are no affirmative act have names so that they can be refused by name.
 *
 * <p>Source: GDPR Article 4(11) and recital 32; CJEU C-673/17.
 */
public enum ConsentMethod {
    /** The person ticked an empty box or pressed a button that says so. */
    ONLINE_CHOICE(true),
    /** The person also confirmed it through a message sent to them. */
    CONFIRMED_BY_MESSAGE(true),
    /** The person signed. */
    SIGNATURE(true),
    /** The person said so, and it was noted or recorded. */
    SPOKEN(true),
    /** A box ticked in advance: no consent. */
    PRESELECTED(false),
    /** The person did nothing: no consent. */
    SILENCE(false),
    /** The person went on using a service: no consent. */
    USE_OF_SERVICE(false);

    private final boolean affirmative;

    ConsentMethod(boolean affirmative) {
        this.affirmative = affirmative;
    }

    /** Whether it is a clear affirmative act. */
    public boolean isAffirmative() {
        return affirmative;
    }
}
