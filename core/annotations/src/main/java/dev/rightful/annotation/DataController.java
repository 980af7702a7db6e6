// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who decides why and how personal data is processed.
 *
 * <p>Source: GDPR Articles 4(7), 13(1)(a) and (b), 30(1)(a).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface DataController {

    /** Legal name. */
    String name();

    /** Postal address. */
    String address();

    /** Number in the register of enterprises; empty where there is none. */
    String enterpriseNumber() default "";

    /** E-mail address for privacy questions; empty: that of the officer. */
    String contact() default "";

    /** E-mail address of the data protection officer; empty where none is designated. */
    String dpo() default "";

    /** Time zone in which days of retention and deadlines are counted. */
    String zone() default "Europe/Brussels";
}
