// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What is known of a person and of who acts: consents, objections, restrictions, stage, and the ports that answer.
 *
 * <p>Not here: what follows from it for a use.
 */
@NullMarked
package dev.rightful.subject;

import org.jspecify.annotations.NullMarked;
