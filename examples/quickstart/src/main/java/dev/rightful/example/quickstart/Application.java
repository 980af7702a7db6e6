// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

import dev.rightful.Rightful;
import dev.rightful.audit.AuditRecord;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy;
import dev.rightful.guard.PurposeGuard;
import dev.rightful.model.PrivacyModel;
import dev.rightful.subject.InMemoryFacts;
import dev.rightful.subject.InMemorySubjectLedger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The company's application: Rightful, and the four parts that the company gives it, here in memory. */
final class Application implements AutoCloseable {

    private final InMemorySubjectLedger ledger = new InMemorySubjectLedger();
    private final InMemoryFacts facts = new InMemoryFacts();
    private final SignedIn signedIn = new SignedIn();
    private final List<AuditRecord> trail = new ArrayList<>();
    private final Clock clock;
    private final Rightful rightful;

    Application(Clock clock) {
        this.clock = clock;
        this.rightful = Rightful.builder()
                .policy(VoorbeeldPolicy.class)
                .subjects(ledger) // what people said: consents, objections, restrictions
                .facts(facts) // what happened: stages reached, contracts ended
                .actors(signedIn) // who acts
                .trail(trail::add) // where every answer is recorded; new Slf4jSink() writes it to the log
                .clock(clock)
                .build();
    }

    PurposeGuard guard() {
        return rightful.guard();
    }

    PrivacyModel model() {
        return rightful.model();
    }

    /** The desk that takes down what people say about the use of their data. */
    PrivacyDesk desk() {
        return new PrivacyDesk(ledger, rightful.model(), clock);
    }

    InMemoryFacts facts() {
        return facts;
    }

    SignedIn signedIn() {
        return signedIn;
    }

    List<AuditRecord> trail() {
        return List.copyOf(trail);
    }

    @Override
    public void close() {
        rightful.close();
    }
}
