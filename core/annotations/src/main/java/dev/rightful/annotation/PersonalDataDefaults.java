// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Completes the personal data of a class or package that does not say it nearer.
 *
 * <p>The nearest place that states any of the three counts, whole: {@link DataSubject}, then this annotation on the
 * class, then on its package. Places are never merged.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface PersonalDataDefaults {

    /** The purpose for which the data is collected. */
    Class<? extends Purpose> purpose() default Purpose.class;

    /** Where the data comes from. */
    Source[] source() default {};

    /** The event from which retention is counted. */
    Class<? extends Anchor> from() default Anchor.class;
}
