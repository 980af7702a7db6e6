// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.guard.Reason;
import dev.rightful.model.ReasonCode;
import java.util.Optional;

/** Where the basis is consent, one is live. Source: GDPR Articles 6(1)(a) and 7. */
final class ConsentLive implements Step.OfPerson {

    @Override
    public Optional<Reason> against(Question question, Person person) {
        if (!question.restsOn(LegalBasis.CONSENT)) {
            return Optional.empty();
        }
        Consents consents = question.consents(person);
        if (consents.areLive()) {
            return Optional.empty();
        }
        String towards = question.purpose().name() + through(question) + on(question);
        return Optional.of(
                consents.wereWithdrawn()
                        ? new Reason(ReasonCode.CONSENT_WITHDRAWN, "the consent to " + towards + " was withdrawn")
                        : new Reason(ReasonCode.CONSENT_MISSING, "there is no consent to " + towards));
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
