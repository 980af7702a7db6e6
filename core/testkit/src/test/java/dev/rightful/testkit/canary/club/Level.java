// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary.club;

/** How good a member is. */
public enum Level {
    BEGINNER,
    MASTER
}
