// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

/** What the law treats apart among purposes. */
public enum PurposeKind {
    /** Nothing special. */
    NONE,
    /** Direct marketing, profiling for it included. Source: GDPR Article 21(2) and (3). */
    DIRECT_MARKETING,
    /** Establishing, exercising or defending legal claims. Source: GDPR Articles 17(3)(e), 18(2) and 21(1). */
    LEGAL_CLAIMS,
    /** Protecting the rights of another natural or legal person. Source: GDPR Article 18(2). */
    RIGHTS_OF_OTHERS,
    /** Important public interest of the Union or a Member State. Source: GDPR Article 18(2). */
    PUBLIC_INTEREST,
    /** Network and information security, prevention of fraud. Source: GDPR recitals 47 and 49. */
    SECURITY
}
