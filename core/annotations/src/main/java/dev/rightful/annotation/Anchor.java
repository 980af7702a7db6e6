// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

/**
 * Marks an interface as an event from which retention is counted, such as {@code ContractEnded}.
 *
 * <p>{@link RetentionAnchor} on the interface says how days are counted from it; without the annotation they are counted
 * from the event. {@code Anchor} itself stands for "not said here".
 */
public interface Anchor {}
