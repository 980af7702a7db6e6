// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.guard.Reason;
import dev.rightful.model.ReasonCode;
import java.util.Optional;

/** It is known whose data it is. Source: GDPR Articles 5(2) and 11. */
final class SubjectIdentified implements Step {

    @Override
    public Optional<Reason> against(Question question) {
        return question.whose() instanceof Whose.Unknown unknown
                ? Optional.of(new Reason(ReasonCode.SUBJECT_UNIDENTIFIED, unknown.why()))
                : Optional.empty();
    }
}
