// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What was declared, and the plain types that name things: policy, purposes, uses, retention, subjects, reasons.
 *
 * <p>Not here: how declarations are read, and whether a use is allowed.
 */
@NullMarked
package dev.rightful.model;

import org.jspecify.annotations.NullMarked;
