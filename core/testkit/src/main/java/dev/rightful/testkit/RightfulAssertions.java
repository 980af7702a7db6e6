// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit;

/**
 * Assertions about what an application declared. One test with one of them is what a build cannot see: all modules together.
 *
 * <p>Source: GDPR Article 24(1), on being able to demonstrate.
 */
public final class RightfulAssertions {

    private RightfulAssertions() {}

    /**
     * Fails with one list of all that is wrong, unless the model of the application on the class path of the policy holds.
     *
     * @param policy the type with {@code @PrivacyPolicy}
     * @param others further policies on the same class path; every class with personal data belongs to one of them
     * @throws AssertionError if a rule finds an error, a class is in no index, an index does not fit, or personal data is under
     *     no purpose of these policies
     * @see ModelAssert
     */
    public static void assertModelHolds(Class<?> policy, Class<?>... others) {
        assertThatModelOf(policy, others).holds();
    }

    /**
     * An assertion about the model of an application, with more to say before it is made.
     *
     * @param policy the type with {@code @PrivacyPolicy}
     * @param others further policies on the same class path
     */
    public static ModelAssert assertThatModelOf(Class<?> policy, Class<?>... others) {
        return new ModelAssert(policy, others);
    }
}
