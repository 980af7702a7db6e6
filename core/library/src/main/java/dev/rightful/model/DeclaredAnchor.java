// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import dev.rightful.annotation.RetentionAnchor.Counting;

/**
 * An event from which retention is counted.
 *
 * @param name stable name, such as {@code contract-ended}
 * @param counting where the days of a period begin
 */
public record DeclaredAnchor(String name, Counting counting) {}
