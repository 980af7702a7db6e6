// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a member, or every member of a class, holds no personal data although its name or type looks like it.
 *
 * <p>It silences the finding about personal-looking fields, nothing else: a member that bears {@link PersonalData} as well
 * is personal data.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface NotPersonal {

    /** Why not, for who reviews it, such as {@code "name of a product"}; not blank. */
    String reason();
}
