// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Whether declarations are right: one small class for each rule.
 *
 * <p>Not here: reading declarations, and showing findings.
 */
@NullMarked
package dev.rightful.model.rule;

import org.jspecify.annotations.NullMarked;
