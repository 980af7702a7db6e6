// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.SpecialCondition;
import dev.rightful.guard.Reason;
import dev.rightful.guard.internal.Chronicle.Entry;
import dev.rightful.model.ReasonCode;
import java.util.List;
import java.util.Optional;

/** Where the basis or the condition is consent, one is live. Source: GDPR Articles 6(1)(a), 7 and 9(2)(a). */
final class ConsentLive implements Step.OfPerson {

    @Override
    public Optional<Reason> against(Question question, Person person) {
        if (!question.restsOn(LegalBasis.CONSENT) && !onExplicitConsent(question)) {
            return Optional.empty();
        }
        Consents consents = question.consents(person);
        if (consents.areLive()) {
            return Optional.empty();
        }
        String towards = question.purpose().name() + through(question) + on(question);
        List<Entry> withdrawals = consents.withdrawals();
        if (withdrawals.isEmpty()) {
            return Optional.of(new Reason(ReasonCode.CONSENT_MISSING, "there is no consent to " + towards));
        }
        String withdrawn = "the consent to " + towards + " was withdrawn";
        return Optional.of(new Reason(
                ReasonCode.CONSENT_WITHDRAWN, person.chronicle().why(withdrawals, "a withdrawal", withdrawn)));
    }

    /** A special category that is used on explicit consent needs one, whatever the basis. */
    private static boolean onExplicitConsent(Question question) {
        return question.use()
                .map(use -> use.condition() == SpecialCondition.EXPLICIT_CONSENT)
                .orElse(false);
    }

    private static String through(Question question) {
        return question.circumstances()
                .channel()
                .map(channel -> " through " + channel)
                .orElse("");
    }

    /** The topic, where the policy knows it: another text may hold anything. */
    private static String on(Question question) {
        Optional<String> topic = question.circumstances().topic();
        if (topic.isEmpty() || question.purpose().topics().isEmpty()) {
            return "";
        }
        return question.purpose().topics().contains(topic.get())
                ? " on topic " + topic.get()
                : " on a topic that it does not have";
    }
}
