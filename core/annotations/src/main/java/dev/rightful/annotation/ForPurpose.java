// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says for which purpose a method, or every method of a class, uses personal data.
 *
 * <p>The policy has to declare the purpose: that is checked while compiling. Plain Java puts a purpose in force with
 * {@code PurposeGuard.forPurpose}; this annotation alone puts none in force.
 *
 * <p>Source: GDPR Article 5(1)(b).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForPurpose {

    /** The purpose. */
    Class<? extends Purpose> value();
}
