// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A kind of data subject and what the policy says of it.
 *
 * <p>Source: GDPR Article 30(1)(c).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface SubjectKind {

    /** Name of the kind, as in {@link DataSubject#value()}. */
    String value();

    /** Stages in the order in which a person reaches them. */
    Class<? extends Stage>[] stages() default {};

    /** Events from which retention of this kind's data is counted. */
    Class<? extends Anchor>[] anchors() default {};

    /** All categories of data that are held about this kind, categories below included; empty: not limited. */
    String[] catalogue() default {};
}
