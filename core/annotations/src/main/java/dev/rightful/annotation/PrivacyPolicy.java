// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a published privacy policy on an interface.
 *
 * <p>The purposes of the policy are the {@link Purpose} interfaces nested in the annotated type, at any depth, and those
 * listed in {@link #purposes()}. Purposes that are not among them are undeclared, and refused.
 *
 * <p>Source: GDPR Articles 12 to 14 and 30.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PrivacyPolicy {

    /** Version of the published text. */
    String version();

    /** ISO date from which this version applies, such as {@code 2026-11-22}. */
    String effective();

    /** Languages of the published text as ISO 639-1 codes, the leading one first. */
    String[] languages();

    /** Where personal data may go. */
    Territory territory();

    /** Who is responsible. */
    DataController controller();

    /** With whom a complaint can be lodged. */
    Authority authority() default @Authority;

    /** Purposes that are not nested in the annotated type. */
    Class<? extends Purpose>[] purposes() default {};

    /** Purposes that no code may use; {@link SaleOfData} always is. */
    Class<? extends Purpose>[] prohibited() default {};

    /** Who needs to know what. A role that is not listed may see nothing. */
    Role[] roles() default {};

    /** Kinds of data subjects with stages or anchors. */
    SubjectKind[] kinds() default {};

    /** Classes whose constants bear {@link OwnCategory}. */
    Class<?>[] categories() default {};
}
