// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * An invented company: its privacy policy, and the classes in which it keeps data about people.
 *
 * <p>Not here: anything that asks the guard.
 */
@NullMarked
package dev.rightful.example.quickstart.company;

import org.jspecify.annotations.NullMarked;
