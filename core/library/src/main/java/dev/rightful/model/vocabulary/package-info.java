// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Reading of the reviewed lists of words and terms that stand beside the classes that use them.
 *
 * <p>Not here: what the lists mean.
 */
@NullMarked
package dev.rightful.model.vocabulary;

import org.jspecify.annotations.NullMarked;
