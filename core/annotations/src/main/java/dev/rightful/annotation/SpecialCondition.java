// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

/**
 * The condition under which a special category of personal data may be processed.
 *
 * <p>Source: GDPR Article 9(2), whose letters the constants follow.
 */
public enum SpecialCondition {
    /** No condition is stated. */
    NONE(""),
    /** Explicit consent. */
    EXPLICIT_CONSENT("9(2)(a)"),
    /** Employment, social security and social protection law. */
    EMPLOYMENT_AND_SOCIAL_LAW("9(2)(b)"),
    /** Vital interests of somebody who cannot consent. */
    VITAL_INTERESTS("9(2)(c)"),
    /** Members of a foundation or association with a political, philosophical, religious or trade union aim. */
    NOT_FOR_PROFIT_BODY("9(2)(d)"),
    /** Data that the person manifestly made public. */
    MADE_PUBLIC_BY_SUBJECT("9(2)(e)"),
    /** Legal claims. */
    LEGAL_CLAIMS("9(2)(f)"),
    /** Substantial public interest laid down in law. */
    SUBSTANTIAL_PUBLIC_INTEREST("9(2)(g)"),
    /** Preventive or occupational medicine, and care. */
    HEALTH_CARE("9(2)(h)"),
    /** Public health. */
    PUBLIC_HEALTH("9(2)(i)"),
    /** Archiving in the public interest, research, statistics. */
    ARCHIVING_AND_RESEARCH("9(2)(j)");

    private final String article;

    SpecialCondition(String article) {
        this.article = article;
    }

    /** The paragraph of the GDPR, such as {@code 9(2)(a)}; empty for {@link #NONE}. */
    public String article() {
        return article;
    }
}
