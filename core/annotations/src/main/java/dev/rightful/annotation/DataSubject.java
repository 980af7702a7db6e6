// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an object of this class is about one person, identified by its {@link SubjectId}.
 *
 * <p>Purpose, source and anchor stated here complete the first use of every {@link PersonalData} in the class, and the
 * further uses that lack source or anchor. Where none of the three is stated, {@link PersonalDataDefaults} of the class
 * or its package does.
 *
 * <p>Source: GDPR Article 4(1).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DataSubject {

    /** The kind of person, such as {@code customer}: one kind is one id space. */
    String value();

    /** The purpose for which the data is collected. */
    Class<? extends Purpose> purpose() default Purpose.class;

    /** Where the data comes from. */
    Source[] source() default {};

    /** The event from which retention is counted. */
    Class<? extends Anchor> from() default Anchor.class;

    /** Names that the kind had before; each covers the stable names of all its fields. */
    String[] formerly() default {};
}
