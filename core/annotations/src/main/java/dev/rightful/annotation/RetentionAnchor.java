// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how retention is counted from an {@link Anchor}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RetentionAnchor {

    /** The first day that counts. */
    Counting counting() default Counting.FROM_EVENT;

    /** Stable name; empty: the simple name in kebab-case. */
    String name() default "";

    /** Stable names that the anchor had before. */
    String[] formerly() default {};

    /** Where the days of a period begin. */
    enum Counting {
        /** The day after the event. Source: Regulation (EEC, Euratom) 1182/71, Article 3(1). */
        FROM_EVENT,
        /** 1 January after the year of the event, as fiscal and accounting law counts. */
        FROM_YEAR_END
    }
}
