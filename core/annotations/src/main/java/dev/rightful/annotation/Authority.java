// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The supervisory authority with which a person can lodge a complaint.
 *
 * <p>Source: GDPR Articles 13(2)(d) and 77.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Authority {

    /** Name; empty: none is stated. */
    String name() default "";

    /** Postal address. */
    String address() default "";

    /** Web site. */
    String website() default "";
}
