// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a category that the vocabulary lacks, on a String constant such as {@code "own:Badge"}.
 *
 * <p>The class of the constant is listed in {@link PrivacyPolicy#categories()}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface OwnCategory {

    /** The category above, a constant of {@link Category} or another own category. Its nature is inherited. */
    String parent();

    /** Words for people. */
    String label();
}
