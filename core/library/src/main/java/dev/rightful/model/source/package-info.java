// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Classes as a compiler or a class loader shows them, in one form, so that declarations are read by one algorithm.
 *
 * <p>Not here: what the annotations mean.
 */
@NullMarked
package dev.rightful.model.source;

import org.jspecify.annotations.NullMarked;
