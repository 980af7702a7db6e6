// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a member that holds personal data, and declares its first use.
 *
 * <p>Purpose, source and anchor of that use come from {@link DataSubject} or {@link PersonalDataDefaults}. Further uses
 * are declared by {@link Use}; where there are some, {@link #retention()} and {@link #legalBasis()} may both be left out
 * and no first use is declared. In collections and arrays the elements are personal data, in maps the values.
 *
 * <p>On an annotation type it makes that annotation stand for this one.
 *
 * <p>Source: GDPR Articles 4(1), 5(1), 6 and 9.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface PersonalData {

    /** What kind of data it is: a constant of {@link Category}, or one declared by {@link OwnCategory}. */
    String category();

    /** How long the first use lasts: an ISO-8601 period of days, weeks, months or years, such as {@code P7Y}. */
    String retention() default "";

    /** The basis of the first use; unstated: that of the purpose. */
    LegalBasis legalBasis() default LegalBasis.UNSTATED;

    /** Whether the person has to provide it. {@link LegalBasis#CONTRACT} needs more than {@code OPTIONAL}. */
    Necessity necessity() default Necessity.OPTIONAL;

    /** What the value looks like; some categories imply more than {@code STRUCTURED}. */
    Content content() default Content.STRUCTURED;

    /** The condition for a special category, for every use that states none. */
    SpecialCondition condition() default SpecialCondition.NONE;

    /** The law or decree that allows the controller to process a national number or criminal data. */
    String authorisation() default "";

    /** The stage from which the data may be held and used; {@code Stage}: from the start. */
    Class<? extends Stage> stage() default Stage.class;

    /**
     * What the law calls the record that the value stands in, for the first use: a constant of {@link RecordType}; empty: that
     * of the purpose.
     */
    String recordType() default "";

    /**
     * Stable name; empty: kind and path, such as {@code customer/home.street}. In a class that others embed, the part after
     * the member that embeds it.
     */
    String name() default "";

    /**
     * Stable names that the member had before: whole, such as {@code customer/mail}; in a class that others embed, the part
     * after the member that embeds it.
     */
    String[] formerly() default {};
}
