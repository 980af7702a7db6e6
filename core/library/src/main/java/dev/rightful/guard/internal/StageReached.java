// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.guard.Reason;
import dev.rightful.model.DeclaredKind;
import dev.rightful.model.ReasonCode;
import java.util.Optional;

/**
 * The person has reached the stage that the field asks for, and the one that the purpose asks for.
 *
 * <p>Source: GDPR Article 5(1)(c).
 */
final class StageReached implements Step.OfPerson {

    @Override
    public Optional<Reason> against(Question question, Person person) {
        Optional<Reason> ofField = against(question, person, question.field().stage());
        return ofField.isPresent()
                ? ofField
                : against(question, person, question.purpose().stage());
    }

    private static Optional<Reason> against(Question question, Person person, String required) {
        if (required.isEmpty() || hasReached(question, person, required)) {
            return Optional.empty();
        }
        return Optional.of(new Reason(
                ReasonCode.STAGE_NOT_REACHED, "the person is not known to have reached the stage " + required));
    }

    private static boolean hasReached(Question question, Person person, String required) {
        String name = question.field().subject().kind();
        Optional<DeclaredKind> kind = question.circumstances().policy().kind(name);
        Optional<String> stage = person.stage();
        return kind.isPresent() && stage.isPresent() && kind.get().hasReached(stage.get(), required);
    }
}
