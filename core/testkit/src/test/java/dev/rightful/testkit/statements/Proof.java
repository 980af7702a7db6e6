// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.statements;

/**
 * A test that says it proves a statement.
 *
 * @param statement id of the statement
 * @param test class and method
 * @param part which part it proves; empty: the whole
 */
record Proof(String statement, String test, String part) {}
