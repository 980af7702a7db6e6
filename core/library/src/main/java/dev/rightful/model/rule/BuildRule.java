// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

/**
 * A rule that builds ask, and tests of a whole model; an application that breaks it starts all the same, as existing code
 * may that lists the finding in a baseline.
 */
interface BuildRule extends Rule {

    @Override
    default boolean isNeededToRun() {
        return false;
    }
}
