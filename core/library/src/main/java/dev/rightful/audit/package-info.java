// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The trail: what was decided about personal data, and the port through which it is written.
 *
 * <p>Not here: the decision itself, and stores that prove that nobody changed them.
 */
@NullMarked
package dev.rightful.audit;

import org.jspecify.annotations.NullMarked;
