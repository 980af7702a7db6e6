// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an actor with this role needs to know.
 *
 * <p>Source: GDPR Articles 25(2), 29 and 32(4).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Role {

    /** Name of the role, as {@code ActorSource} reports it. */
    String value();

    /** Purposes for which the role may use data; descendants are included. */
    Class<? extends Purpose>[] purposes();

    /** Categories that the role may see for these purposes, descendants included; empty: all. */
    String[] categories() default {};

    /** Names that the role had before. */
    String[] formerly() default {};
}
