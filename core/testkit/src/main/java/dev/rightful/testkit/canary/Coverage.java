// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

/**
 * Whether the canary watches one place with personal data.
 *
 * @param field stable name, such as {@code customer/email}
 * @param member as in Java, such as {@code Customer.email}
 * @param type the simple name of its Java type, or of what that holds; empty where that is not known
 * @param recognition whether its values are noticed
 * @param how by what table they are drawn, or why there are none
 */
public record Coverage(String field, String member, String type, Recognition recognition, String how) {}
