// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.guard.Reason;
import dev.rightful.model.Actor;
import dev.rightful.model.DeclaredPolicy;
import dev.rightful.model.DeclaredRole;
import dev.rightful.model.ReasonCode;
import java.util.Optional;

/** A role of the actor needs the category for the purpose. Source: GDPR Articles 25(2) and 32(4). */
final class NeedToKnow implements Step {

    @Override
    public Optional<Reason> against(Question question) {
        if (!(question.circumstances().acting() instanceof Acting.Somebody somebody)
                || needs(somebody.actor(), question)) {
            return Optional.empty();
        }
        return Optional.of(new Reason(
                ReasonCode.NEED_TO_KNOW,
                "no role of the actor needs the category "
                        + question.field().category().label() + " for "
                        + question.purpose().name()));
    }

    private static boolean needs(Actor actor, Question question) {
        DeclaredPolicy policy = question.circumstances().policy();
        String category = question.field().category().id();
        for (DeclaredRole role : policy.roles()) {
            if (actor.roles().contains(role.name()) && role.mayUse(question.purpose(), category, policy.categories())) {
                return true;
            }
        }
        return false;
    }
}
