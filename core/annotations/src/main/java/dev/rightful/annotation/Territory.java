// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

/**
 * Where personal data may go.
 *
 * <p>Source: GDPR Articles 44 to 49.
 */
public enum Territory {
    /** Member States of the European Union alone. */
    EU_ONLY,
    /** The European Economic Area. */
    EEA,
    /** The European Economic Area and countries with an adequacy decision. */
    ADEQUATE,
    /** Any country, with appropriate safeguards. */
    SAFEGUARDS
}
