// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A second legal basis on which a purpose may rest, and since when the notice has said so.
 *
 * <p>Source: GDPR Articles 6(1), 13(1)(c) and 17(1)(b).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Alternative {

    /** The basis; not {@link LegalBasis#UNSTATED}. */
    LegalBasis basis();

    /** ISO date from which the notice named this basis. */
    String since();

    /** The law, where the basis is {@link LegalBasis#LEGAL_OBLIGATION}. */
    String reference() default "";
}
