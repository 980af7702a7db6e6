// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

/** What becomes of a build in which a rule finds something. */
public enum Severity {
    /** It fails. */
    ERROR,
    /** It goes on, and says so. */
    WARNING,
    /** It goes on; the rule is not asked. */
    OFF
}
