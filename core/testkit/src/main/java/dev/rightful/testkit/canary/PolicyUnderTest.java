// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the policy that says which members of a class are personal data, for the tests of this class and of those nested in
 * it.
 *
 * <p>For all tests of a module, {@value LeakCanary#POLICY} in {@code junit-platform.properties} names it instead.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PolicyUnderTest {

    /** The type with {@code @PrivacyPolicy}. */
    Class<?> value();
}
