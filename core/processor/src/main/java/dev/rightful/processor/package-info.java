// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The annotation processor: shows classes that compile to the rules of the model, prints what they find, and writes the
 * index of the module.
 *
 * <p>Not here: what declarations mean, and the rules.
 */
@NullMarked
package dev.rightful.processor;

import org.jspecify.annotations.NullMarked;
