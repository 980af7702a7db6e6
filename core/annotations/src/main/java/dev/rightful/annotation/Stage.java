// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

/**
 * Marks an interface as a stage that a person passes through, such as {@code Applied} or {@code Hired}.
 *
 * <p>The order of the stages is that of {@link SubjectKind#stages()}. {@code Stage} itself stands for "from the start".
 */
public interface Stage {}
