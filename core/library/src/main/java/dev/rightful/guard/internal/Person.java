// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.model.Subject;
import dev.rightful.subject.FactsSource;
import dev.rightful.subject.SubjectLedger;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the ports know of one person, asked for when a step first needs it. For one decision and one thread. */
final class Person {

    private static final Logger LOG = LoggerFactory.getLogger(Person.class);

    private final Subject subject;
    private final SubjectLedger ledger;
    private final FactsSource facts;
    private final Circumstances circumstances;
    private final AtomicBoolean unknownTold;
    private @Nullable Chronicle chronicle;
    private @Nullable NoAnswerException ledgerSilent;

    /**
     * @param unknownTold whether it was logged already that the ledger closes a purpose that the policy does not know
     */
    Person(Subject subject, Ports ports, Circumstances circumstances, AtomicBoolean unknownTold) {
        this.unknownTold = unknownTold;
        this.subject = subject;
        this.ledger = ports.subjects();
        this.facts = ports.facts();
        this.circumstances = circumstances;
    }

    /**
     * The events that count.
     *
     * @throws NoAnswerException if the ledger does not answer; it is asked once
     */
    Chronicle chronicle() {
        if (ledgerSilent != null) {
            throw ledgerSilent;
        }
        Chronicle known = chronicle;
        if (known == null) {
            try {
                known = answer("the subject ledger", () -> Chronicle.of(ledger.history(subject), circumstances));
                chronicle = known;
                tellUnknown(known);
            } catch (NoAnswerException silent) {
                ledgerSilent = silent;
                throw silent;
            }
        }
        return known;
    }

    private void tellUnknown(Chronicle known) {
        if (known.entries().stream().anyMatch(known::closesUnknown) && unknownTold.compareAndSet(false, true)) {
            LOG.warn("The ledger closes a purpose that the policy does not know; for those persons it closes every"
                    + " purpose. Compare the names of purposes in the ledger with the policy. This is logged once.");
        }
    }

    /**
     * The stage reached.
     *
     * @throws NoAnswerException if the facts source does not answer
     */
    Optional<String> stage() {
        return answer("the facts source", () -> facts.stage(subject));
    }

    /**
     * The day of an event from which retention is counted.
     *
     * @throws NoAnswerException if the facts source does not answer
     */
    Optional<LocalDate> dayOf(String anchor) {
        return answer("the facts source", () -> facts.dayOf(subject, anchor));
    }

    private static <T> T answer(String port, Callable<T> question) {
        try {
            return Objects.requireNonNull(question.call());
        } catch (Exception | LinkageError | StackOverflowError failure) {
            LOG.warn("{} did not answer: {}", port, NoAnswerException.nameOf(failure));
            throw new NoAnswerException(port);
        }
    }
}
