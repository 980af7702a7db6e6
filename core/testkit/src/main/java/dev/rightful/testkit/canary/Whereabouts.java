// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

/**
 * Where a text was, beside its part: told with each value that it holds.
 *
 * @param place in words that follow the name of the part
 * @param caller the line that wrote it; empty where it was not written
 * @param echo whether a logging library wrote it to the console
 */
record Whereabouts(String place, String caller, boolean echo) {

    /** Of what was not written but thrown, recorded or handed over. */
    static Whereabouts of(String place) {
        return new Whereabouts(place, "", false);
    }
}
