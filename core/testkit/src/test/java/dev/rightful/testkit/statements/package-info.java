// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/** The table of statements: which tests prove what. Not here: the proofs. */
@NullMarked
package dev.rightful.testkit.statements;

import org.jspecify.annotations.NullMarked;
