// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The leak canary: plants values that exist once in personal fields, and fails the tests in which they turn up.
 *
 * <p>Not here: rules about code that nobody runs. What no test reaches, no canary hears.
 */
@NullMarked
package dev.rightful.testkit.canary;

import org.jspecify.annotations.NullMarked;
