// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.annotation.Purpose;
import dev.rightful.model.DeclaredPurpose;
import java.util.Optional;

/**
 * The purpose of a unit of work.
 *
 * @param changedFrom the purpose of the unit around it, where this one is neither that nor below it
 */
record Scope(Class<? extends Purpose> type, DeclaredPurpose purpose, Optional<String> changedFrom) {

    /** The purpose that a use for another one departs from; empty if it keeps to this unit, and that to those around. */
    Optional<String> changedBy(DeclaredPurpose other) {
        return other.isWithin(purpose.name()) ? changedFrom : Optional.of(purpose.name());
    }
}
