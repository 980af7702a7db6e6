// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

/**
 * Why a solely automated decision is allowed.
 *
 * <p>Source: GDPR Article 22(2).
 */
public enum DecisionGround {
    /** Nothing is stated: no such decision is allowed. */
    UNSTATED,
    /** It is necessary for a contract with the person. Source: Article 22(2)(a). */
    CONTRACT,
    /** A law authorises it and lays down safeguards. Source: Article 22(2)(b). */
    LAW,
    /** The person agreed to it explicitly. Source: Article 22(2)(c). */
    EXPLICIT_CONSENT
}
