// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Whether people can reach those whom a policy names: read by compiler and start alike, so that both say the same.
 *
 * <p>Not here: whether anybody answers.
 */
@NullMarked
package dev.rightful.model.contact;

import org.jspecify.annotations.NullMarked;
