// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Whether personal data may be used: the question, the answer with its reasons, and the purpose of a unit of work.
 *
 * <p>Not here: how the answer is found, and what becomes of data that may not be used.
 */
@NullMarked
package dev.rightful.guard;

import org.jspecify.annotations.NullMarked;
