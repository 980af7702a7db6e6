// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.guard.Reason;
import dev.rightful.model.ReasonCode;
import java.util.List;
import java.util.Optional;

/** The field was collected for the purpose or for one above it. Source: GDPR Article 5(1)(b). */
final class CollectedForPurpose implements Step {

    @Override
    public Optional<Reason> against(Question question) {
        if (question.use().isPresent()) {
            return Optional.empty();
        }
        List<String> declared = question.field().uses().stream()
                .map(use -> use.purpose().name())
                .sorted()
                .toList();
        return Optional.of(new Reason(
                ReasonCode.DATA_NOT_FOR_PURPOSE,
                question.field().name() + " is declared for " + String.join(", ", declared) + " alone"));
    }
}
