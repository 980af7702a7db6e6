// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which published statements a test proves.
 *
 * <p>The test goes through a public door of the library and uses no mock. What it shows is that the mechanism works,
 * never that a company complies.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Proves {

    /** Ids of statements, such as {@code S9-19}. */
    String[] value();

    /** Which part is proved, in words; empty: the whole statement, as far as the tests that name it go together. */
    String part() default "";
}
