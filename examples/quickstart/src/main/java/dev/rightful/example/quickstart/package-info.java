// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * A walk through Rightful in one run: findings on a bad declaration, the model, decisions with their reasons, errors.
 *
 * <p>Not here: the declarations of the company that it walks through.
 */
@NullMarked
package dev.rightful.example.quickstart;

import org.jspecify.annotations.NullMarked;
