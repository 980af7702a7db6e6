// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.annotation.PurposeKind;
import dev.rightful.guard.Reason;
import dev.rightful.guard.internal.Chronicle.Entry;
import dev.rightful.model.ReasonCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * No restriction stands against the purpose.
 *
 * <p>Legal claims, the rights of another person and important public interest pass it; so does a consent given after
 * it, whatever the basis. A legal obligation alone does not.
 *
 * <p>Source: GDPR Article 18(2).
 */
final class NotRestricted implements Step.OfPerson {

    private static final Set<PurposeKind> PASS =
            EnumSet.of(PurposeKind.LEGAL_CLAIMS, PurposeKind.RIGHTS_OF_OTHERS, PurposeKind.PUBLIC_INTEREST);

    @Override
    public Optional<Reason> against(Question question, Person person) {
        if (PASS.contains(question.purpose().kind())) {
            return Optional.empty();
        }
        List<Entry> restrictions = person.chronicle().restrictions(question.purpose());
        if (restrictions.isEmpty() || question.consents(person).areLiveAfter(restrictions)) {
            return Optional.empty();
        }
        String covered = "a restriction covers " + question.purpose().name();
        return Optional.of(
                new Reason(ReasonCode.RESTRICTED, person.chronicle().why(restrictions, "a restriction", covered)));
    }
}
