// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The recorded balancing of a legitimate interest against the interests of the persons concerned.
 *
 * <p>Source: GDPR Articles 5(2) and 6(1)(f).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Assessment {

    /** Where the assessment can be read; empty: there is none. */
    String reference() default "";

    /** ISO date up to and including which the assessment holds, such as {@code 2027-06-30}. */
    String reviewBy() default "";
}
