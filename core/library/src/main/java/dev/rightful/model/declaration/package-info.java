// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What annotations on classes and on a policy say: where each comes from, what it completes, and to whom data leads.
 *
 * <p>Not here: whether it is right.
 */
@NullMarked
package dev.rightful.model.declaration;

import org.jspecify.annotations.NullMarked;
