// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text in one language, inside another annotation. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Text {

    /** What is said. */
    String value();

    /** Language code of ISO 639-1; empty: the first language of the policy. */
    String language() default "";
}
