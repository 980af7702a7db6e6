// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.PurposeKind;
import dev.rightful.guard.Reason;
import dev.rightful.guard.internal.Chronicle.Entry;
import dev.rightful.model.ReasonCode;
import java.util.List;
import java.util.Optional;

/**
 * No objection stands against the purpose.
 *
 * <p>Against direct marketing an objection holds whatever the basis, until a consent given after it. Elsewhere it holds
 * against a public task and a legitimate interest, except for legal claims. That an objection was weighed and rejected
 * is not known here: it stands.
 *
 * <p>Source: GDPR Article 21(1) to (3).
 */
final class NotObjected implements Step.OfPerson {

    @Override
    public Optional<Reason> against(Question question, Person person) {
        boolean marketing = question.purpose().kind() == PurposeKind.DIRECT_MARKETING;
        if (!marketing && !isOpenToObjection(question)) {
            return Optional.empty();
        }
        List<Entry> objections = person.chronicle().objections(question.purpose());
        if (objections.isEmpty() || (marketing && question.consents(person).areLiveAfter(objections))) {
            return Optional.empty();
        }
        String covered = "an objection covers " + question.purpose().name();
        return Optional.of(new Reason(
                ReasonCode.OBJECTED,
                person.chronicle().why(objections, "an objection", covered)
                        + (marketing ? ", and only a later consent opens direct marketing again" : "")));
    }

    private static boolean isOpenToObjection(Question question) {
        return question.purpose().kind() != PurposeKind.LEGAL_CLAIMS
                && (question.restsOn(LegalBasis.PUBLIC_TASK) || question.restsOn(LegalBasis.LEGITIMATE_INTEREST));
    }
}
