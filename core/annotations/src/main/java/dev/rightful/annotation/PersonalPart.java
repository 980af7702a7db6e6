// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names what a member that embeds a class with {@link PersonalData} adds to the stable names of what it embeds: {@code home}
 * in {@code customer/home.street}. Needed only where that is not the member's name, or no longer.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface PersonalPart {

    /** The part of the stable names; empty: the member's name. */
    String name() default "";

    /** Parts that stood there before, such as {@code house} where names were {@code customer/house.street}. */
    String[] formerly() default {};
}
