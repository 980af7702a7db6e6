// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * How long law, or advice on it, has records of a type kept: dated data with its source, and how a declared period compares.
 *
 * <p>Not here: whether a declaration may stay so.
 */
@NullMarked
package dev.rightful.model.recordtype;

import org.jspecify.annotations.NullMarked;
