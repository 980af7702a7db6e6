// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

/**
 * Where personal data came from.
 *
 * <p>Source: GDPR Articles 13, 14(2)(f) and 15(1)(g).
 */
public enum Source {
    /** Given by the person, in whatever way. */
    SUBJECT,
    /** Given by the person on line, on a site or in an application of the controller. */
    SUBJECT_ONLINE,
    /** Given by the person off line: on paper, at a counter, by telephone. */
    SUBJECT_OFFLINE,
    /** Seen in the person's behaviour or equipment, such as an address in a log. */
    OBSERVED,
    /** Received from somebody else; Article 14 applies. */
    THIRD_PARTY,
    /** Taken from a public source; Article 14 applies. */
    PUBLIC,
    /** Worked out from other data. */
    DERIVED
}
