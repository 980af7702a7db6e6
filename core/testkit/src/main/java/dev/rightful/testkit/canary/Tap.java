// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

/** Listens to one way in which text leaves the program. */
interface Tap {

    /** Listens also to what came since. */
    default void renew() {}

    /** Looks at what was begun and not ended yet, such as a line. */
    default void drain() {}

    /** Stops listening; leaves things as they were found, unless somebody else changed them meanwhile. */
    void detach();
}
