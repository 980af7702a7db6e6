// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that data used for a {@link Purpose} leads, by automated means alone, to decisions with legal or similarly significant
 * effects for the person; stands on the purpose.
 *
 * <p>Such a decision needs a ground, and a person who reviews it, unless the ground is a law that lays down safeguards.
 *
 * <p>Source: GDPR Article 22.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AutomatedDecision {

    /** Why such a decision is allowed at all. */
    DecisionGround ground() default DecisionGround.UNSTATED;

    /** Name of the {@link Role} of the policy whose holders review a decision when the person asks; empty: nobody. */
    String reviewer() default "";

    /** The law that allows the decision and lays down safeguards, where the ground is {@link DecisionGround#LAW}. */
    String reference() default "";
}
