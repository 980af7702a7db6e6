// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

import dev.rightful.annotation.Channel;
import dev.rightful.annotation.Purpose;
import dev.rightful.model.PrivacyModel;
import dev.rightful.model.Subject;
import dev.rightful.subject.ConsentEvidence;
import dev.rightful.subject.ConsentMethod;
import dev.rightful.subject.LedgerEvent.ConsentGiven;
import dev.rightful.subject.LedgerEvent.ConsentWithdrawn;
import dev.rightful.subject.LedgerEvent.ObjectionFiled;
import dev.rightful.subject.LedgerEvent.RestrictionLifted;
import dev.rightful.subject.LedgerEvent.RestrictionPlaced;
import dev.rightful.subject.SubjectLedger;
import java.time.Clock;
import java.util.UUID;

/** Takes down in the ledger what people say about the use of their data. */
final class PrivacyDesk {

    private final SubjectLedger ledger;
    private final PrivacyModel model;
    private final Clock clock;

    PrivacyDesk(SubjectLedger ledger, PrivacyModel model, Clock clock) {
        this.ledger = ledger;
        this.model = model;
        this.clock = clock;
    }

    void consents(Subject person, Class<? extends Purpose> purpose, Channel channel) {
        ledger.append(consent(person, purpose).through(channel));
    }

    void consents(Subject person, Class<? extends Purpose> purpose, Channel channel, String topic) {
        ledger.append(consent(person, purpose).through(channel).onTopic(topic));
    }

    /** The words that were shown are kept as a hash, with the version of the notice beside them. */
    private ConsentGiven consent(Subject person, Class<? extends Purpose> purpose) {
        ConsentEvidence evidence =
                ConsentEvidence.of("Yes, keep me posted.", model.policy().version(), ConsentMethod.ONLINE_CHOICE);
        return ConsentGiven.of(UUID.randomUUID(), person, clock.instant(), purpose, evidence);
    }

    void withdraws(Subject person, Class<? extends Purpose> purpose) {
        ledger.append(ConsentWithdrawn.of(UUID.randomUUID(), person, clock.instant(), purpose));
    }

    void objects(Subject person, Class<? extends Purpose> purpose) {
        ledger.append(ObjectionFiled.of(UUID.randomUUID(), person, clock.instant(), purpose));
    }

    /** Restricts every use. */
    RestrictionPlaced restrict(Subject person) {
        RestrictionPlaced restriction = RestrictionPlaced.of(UUID.randomUUID(), person, clock.instant());
        ledger.append(restriction);
        return restriction;
    }

    void lift(RestrictionPlaced restriction) {
        ledger.append(RestrictionLifted.of(UUID.randomUUID(), clock.instant(), restriction));
    }
}
