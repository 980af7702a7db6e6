// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Reads the model of an application: its policy, its indexes, and its classes as they are met.
 *
 * <p>Not here: what the annotations say, and the rules.
 */
@NullMarked
package dev.rightful.model.reading;

import org.jspecify.annotations.NullMarked;
