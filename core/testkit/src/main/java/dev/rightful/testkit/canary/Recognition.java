// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

/** Whether a value is noticed when it turns up where it should not. */
public enum Recognition {

    /** The value holds a marker that exists once: a part of it is enough. */
    MARKER,

    /** The value is one that nothing else has: it is noticed whole, in its usual renderings. */
    RARE_VALUE,

    /** Too few values exist, or nothing is known of the type: it is not noticed. */
    NOT_WATCHED
}
