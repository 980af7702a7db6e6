// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What developers write: the annotations of a privacy policy and of personal data, and the constants they take.
 *
 * <p>Not here: any logic. This package depends on nothing.
 */
package dev.rightful.annotation;
