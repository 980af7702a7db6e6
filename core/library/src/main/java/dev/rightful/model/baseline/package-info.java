// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Baselines: the findings that existing code had when a team began to check it, which may wait while new ones may not.
 *
 * <p>Not here: the rules, and what becomes of a finding that no baseline lists.
 */
@NullMarked
package dev.rightful.model.baseline;

import org.jspecify.annotations.NullMarked;
