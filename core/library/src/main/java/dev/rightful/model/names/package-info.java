// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The stable names of a module, and the file that keeps them from one build to the next.
 *
 * <p>Not here: how names are made of declarations, and what is said of a name that was lost.
 */
@NullMarked
package dev.rightful.model.names;

import org.jspecify.annotations.NullMarked;
