// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

/**
 * The legal basis of a use of personal data.
 *
 * <p>Source: GDPR Article 6(1).
 */
public enum LegalBasis {
    /** Not said here: the basis of the purpose, or of its nearest ancestor that states one. */
    UNSTATED("", ""),
    /** The person consented to this purpose. */
    CONSENT("6(1)(a)", "eu-gdpr:A6-1-a"),
    /** Necessary for a contract with the person, or for steps at the person's request before one. */
    CONTRACT("6(1)(b)", "eu-gdpr:A6-1-b"),
    /** Necessary to comply with the law; the law is named in {@link ProcessingPurpose#reference()}. */
    LEGAL_OBLIGATION("6(1)(c)", "eu-gdpr:A6-1-c"),
    /** Necessary to protect somebody's life. */
    VITAL_INTERESTS("6(1)(d)", "eu-gdpr:A6-1-d"),
    /** Necessary for a task in the public interest or in the exercise of official authority. */
    PUBLIC_TASK("6(1)(e)", "eu-gdpr:A6-1-e"),
    /** Necessary for an interest that the person's own interests do not override. */
    LEGITIMATE_INTEREST("6(1)(f)", "eu-gdpr:A6-1-f");

    private final String article;
    private final String dpv;

    LegalBasis(String article, String dpv) {
        this.article = article;
        this.dpv = dpv;
    }

    /** The paragraph of the GDPR, such as {@code 6(1)(a)}; empty for {@link #UNSTATED}. */
    public String article() {
        return article;
    }

    /** The term of the Data Privacy Vocabulary; empty for {@link #UNSTATED}. */
    public String dpv() {
        return dpv;
    }
}
