// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

/**
 * A planted value that turned up where it should not.
 *
 * @param field which one: its stable name, and the member in Java
 * @param place where: for a log its logger, its level and the line that logged; for an exception its class and its position
 */
public record Leak(String field, String place) {

    /** {@code field in place}. */
    @Override
    public String toString() {
        return field + " in " + place;
    }
}
