// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Looks for members that hold personal data, to judge by their names and types, and of which nothing is declared.
 *
 * <p>Not here: what is declared, and what becomes of a suspicion.
 */
@NullMarked
package dev.rightful.model.detection;

import org.jspecify.annotations.NullMarked;
