// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * How the guard finds its answer: one step for each reason, in the order of the reasons.
 *
 * <p>Not here: anything that applications or adapters may name.
 */
@NullMarked
package dev.rightful.guard.internal;

import org.jspecify.annotations.NullMarked;
