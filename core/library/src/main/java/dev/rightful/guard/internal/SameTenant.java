// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.guard.Reason;
import dev.rightful.model.ReasonCode;
import java.util.Optional;

/** The person belongs to the tenant of the guard. Source: GDPR Article 5(1)(f). */
final class SameTenant implements Step {

    private static final Optional<Reason> OTHER =
            Optional.of(new Reason(ReasonCode.OTHER_TENANT, "the question is about a person of another tenant"));

    @Override
    public Optional<Reason> against(Question question) {
        return question.whose() instanceof Whose.OfOtherTenant ? OTHER : Optional.empty();
    }
}
