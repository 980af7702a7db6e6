// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import dev.rightful.annotation.DecisionGround;

/**
 * That a purpose leads to solely automated decisions, and what allows them.
 *
 * <p>Source: GDPR Article 22.
 *
 * @param ground why they are allowed
 * @param reviewer name of the role that reviews them; empty: nobody
 * @param reference the law with its safeguards; empty: none
 */
public record DeclaredAutomation(DecisionGround ground, String reviewer, String reference) {}
