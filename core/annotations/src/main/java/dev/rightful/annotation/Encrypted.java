// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a {@link PersonalData} member is stored sealed, under a key of the person whom it is about.
 *
 * <p>The declaration is checked while compiling. On an annotation type it makes that annotation stand for this one.
 *
 * <p>Source: GDPR Articles 25(1) and 32(1)(a).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface Encrypted {

    /**
     * Which of the person's keys seals it: fields of one scope become unreadable together; empty: the kind of person.
     * {@code evidence} is kept for consents and decisions, and refused.
     */
    String scope() default "";

    /** How stored values can be found; empty: not at all. Each way lets whoever reads the column learn something. */
    Search[] search() default {};

    /** Length in characters of the shortest prefix that {@link Search#PREFIX} finds, 1 to {@link #prefixMax()}. */
    int prefixMin() default 3;

    /** Length in characters of the longest prefix that {@link Search#PREFIX} finds, at most 64. */
    int prefixMax() default 16;

    /** Bits that {@link Search#BUCKET} keeps of a hash, 4 to 24: with fewer, more values share a bucket. */
    int bucketBits() default 0;

    /**
     * Why it is accepted that whoever holds column and search key can guess the values; needed where a field has fewer than
     * 2^40 possible values and a search.
     */
    String acceptGuessing() default "";

    /** What a stored value is bound to, besides the person. */
    Binding bind() default Binding.FIELD;
}
