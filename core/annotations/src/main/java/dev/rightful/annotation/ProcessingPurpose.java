// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a purpose rests on.
 *
 * <p>A purpose below takes from its nearest ancestor what it does not state itself: basis with its alternatives,
 * reference, interest, assessment, channels, topics, kind, stage, needs and record type. What lies below direct marketing is direct
 * marketing. Name and description are its own.
 *
 * <p>Source: GDPR Articles 5(1)(b), 6 and 13(1)(c).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProcessingPurpose {

    /** The basis of all uses for this purpose that state none. */
    LegalBasis basis() default LegalBasis.UNSTATED;

    /** The law, where the basis is {@link LegalBasis#LEGAL_OBLIGATION}. */
    String reference() default "";

    /** The interest pursued, where the basis is {@link LegalBasis#LEGITIMATE_INTEREST}. */
    String interest() default "";

    /** The balancing test, where the basis is {@link LegalBasis#LEGITIMATE_INTEREST}. */
    Assessment assessment() default @Assessment;

    /** Further bases that may carry this purpose, with the date since which the notice names them. */
    Alternative[] alternatives() default {};

    /** Channels for which consent is asked separately; empty: consent has no channel. */
    Channel[] channels() default {};

    /** Topics that a person can choose among; empty: the purpose has none. */
    String[] topics() default {};

    /** What the law treats apart. */
    PurposeKind kind() default PurposeKind.NONE;

    /** The stage that a person must have reached; {@code Stage}: any. */
    Class<? extends Stage> stage() default Stage.class;

    /** Plain words for the person, one text a language. */
    Text[] description() default {};

    /** Term of the Data Privacy Vocabulary, such as {@code dpv:DirectMarketing}; empty: none. */
    String dpv() default "";

    /**
     * Categories that the purpose cannot do without, categories below included; empty: not stated. Whatever is used or asked
     * for beyond them is more than the purpose needs.
     */
    String[] needs() default {};

    /** What the law calls the records that the purpose makes: a constant of {@link RecordType}; empty: none is stated. */
    String recordType() default "";

    /** Stable name; empty: the simple name in kebab-case. */
    String name() default "";

    /** Stable names that the purpose had before; consents and objections under them count for this purpose. */
    String[] formerly() default {};
}
