// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

/**
 * Whether the person has to provide the data.
 *
 * <p>Source: GDPR Article 13(2)(e).
 */
public enum Necessity {
    /** A law demands it. */
    STATUTORY,
    /** The contract cannot be made or performed without it. */
    CONTRACTUAL,
    /** The person may leave it out. */
    OPTIONAL
}
