// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

/**
 * A value that was planted, without the value.
 *
 * @param field stable name, such as {@code customer/email}
 * @param member as in Java, such as {@code Customer.email}
 */
record Planted(String field, String member) {

    @Override
    public String toString() {
        return field + " (" + member + ")";
    }
}
