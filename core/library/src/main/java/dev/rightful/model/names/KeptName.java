// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.names;

/**
 * A name that the file of a module keeps, and where it was declared when it was last compiled.
 *
 * @param className binary name of the class that has it
 * @param member members from an object of that class, or a constant; empty: the class itself
 */
public record KeptName(NameSort sort, String name, String className, String member) {}
