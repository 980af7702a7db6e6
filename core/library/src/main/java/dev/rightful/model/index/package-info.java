// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The file in which a compiled module keeps what its classes declare, and how to tell that it still fits them.
 *
 * <p>Not here: what the declarations mean.
 */
@NullMarked
package dev.rightful.model.index;

import org.jspecify.annotations.NullMarked;
