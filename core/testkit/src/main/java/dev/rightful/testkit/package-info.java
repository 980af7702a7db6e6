// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * For tests: contracts that every implementation of a port keeps to, a clock and a trail to look into, and the mark that
 * says what a test proves.
 *
 * <p>Not here: anything for use at run time.
 */
@NullMarked
package dev.rightful.testkit;

import org.jspecify.annotations.NullMarked;
