// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

/**
 * What the law says of a category of personal data, from the least to the most strict.
 *
 * <p>A category has one nature: the strictest of its own and those above it. So a category of health data that is also
 * a national number is {@link #SPECIAL}; whoever needs the other fact asks {@link Categories#isA}.
 *
 * <p>A broad category says little: {@code pd:PublicLife} is ordinary although political opinions lie below it. The
 * nature holds for what is declared, not for what a value happens to contain.
 */
public enum CategoryNature {
    /** Nothing particular. */
    ORDINARY,
    /**
     * Special categories can be deduced from it. A short list chosen by hand, not all from which some can be deduced.
     * Source: GDPR Article 9(1) as read in CJEU C-184/20; recital 51.
     */
    INDIRECTLY_SENSITIVE,
    /** A number that a state gives to identify a person. Source: GDPR Article 87 and national law. */
    NATIONAL_NUMBER,
    /** Criminal convictions, offences and charges. Source: GDPR Article 10. */
    CRIMINAL,
    /** A special category. Source: GDPR Article 9(1). */
    SPECIAL
}
