// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.model.DeclaredPolicy;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.subject.LedgerEvent;
import dev.rightful.subject.LedgerEvent.ConsentGiven;
import dev.rightful.subject.LedgerEvent.ConsentWithdrawn;
import dev.rightful.subject.LedgerEvent.ObjectionFiled;
import dev.rightful.subject.LedgerEvent.RestrictionLifted;
import dev.rightful.subject.LedgerEvent.RestrictionPlaced;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The events of a person that count for a decision, in the order of the ledger.
 *
 * <p>What opens a use, a consent or the lifting of a restriction, counts from its instant on. What closes one counts as
 * {@link Circumstances#closedUntil()} says. Clocks differ, so what closes stands until something opens that is after it
 * both in the ledger and by instant. An event that names a purpose as it was called before counts for that purpose. What
 * closes a purpose that the policy does not know closes every purpose.
 */
final class Chronicle {

    /**
     * An event and its place in the ledger.
     *
     * @param purpose the present name of the purpose that it names; empty: it names none
     */
    record Entry(int place, LedgerEvent event, Optional<String> purpose) {

        /** Whether it is later in the ledger than the other, and not earlier by instant. */
        boolean isAfter(Entry other) {
            return place > other.place && !event.at().isBefore(other.event.at());
        }

        /** Whether it speaks of a purpose, of one above it, or of all. */
        boolean isAbout(DeclaredPurpose asked) {
            return purpose.isEmpty() || asked.isWithin(purpose.get());
        }
    }

    private final DeclaredPolicy policy;
    private final List<Entry> entries;

    private Chronicle(DeclaredPolicy policy, List<Entry> entries) {
        this.policy = policy;
        this.entries = entries;
    }

    static Chronicle of(List<LedgerEvent> history, Circumstances circumstances) {
        List<Entry> counted = new ArrayList<>(history.size());
        for (LedgerEvent event : history) {
            boolean opens = event instanceof ConsentGiven || event instanceof RestrictionLifted;
            Instant until = opens ? circumstances.at() : circumstances.closedUntil();
            if (!event.at().isAfter(until)) {
                counted.add(new Entry(counted.size(), event, purpose(event, circumstances.policy())));
            }
        }
        return new Chronicle(circumstances.policy(), counted);
    }

    private static Optional<String> purpose(LedgerEvent event, DeclaredPolicy policy) {
        Optional<String> written = written(event);
        return written.isEmpty()
                ? written
                : written.flatMap(policy::purposeEverNamed)
                        .map(DeclaredPurpose::name)
                        .or(() -> written);
    }

    private static Optional<String> written(LedgerEvent event) {
        if (event instanceof ConsentGiven given) {
            return Optional.of(given.purpose());
        }
        if (event instanceof ConsentWithdrawn withdrawn) {
            return Optional.of(withdrawn.purpose());
        }
        if (event instanceof ObjectionFiled objection) {
            return Optional.of(objection.purpose());
        }
        return event instanceof RestrictionPlaced restriction ? restriction.purpose() : Optional.empty();
    }

    List<Entry> entries() {
        return entries;
    }

    /** The withdrawals that cover a purpose. */
    List<Entry> withdrawals(DeclaredPurpose purpose) {
        return closing(ConsentWithdrawn.class, purpose);
    }

    /** The objections that cover a purpose. */
    List<Entry> objections(DeclaredPurpose purpose) {
        return closing(ObjectionFiled.class, purpose);
    }

    /** The restrictions that cover a purpose and are not lifted. */
    List<Entry> restrictions(DeclaredPurpose purpose) {
        List<Entry> restrictions = closing(RestrictionPlaced.class, purpose);
        restrictions.removeIf(this::isLifted);
        return restrictions;
    }

    private List<Entry> closing(Class<? extends LedgerEvent> kind, DeclaredPurpose purpose) {
        List<Entry> closing = new ArrayList<>(0);
        for (Entry entry : entries) {
            if (kind.isInstance(entry.event()) && (entry.isAbout(purpose) || closesUnknown(entry))) {
                closing.add(entry);
            }
        }
        return closing;
    }

    private boolean isLifted(Entry restriction) {
        for (Entry entry : entries) {
            if (entry.event() instanceof RestrictionLifted lifted
                    && lifted.restriction().equals(restriction.event().id())
                    && entry.isAfter(restriction)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an event closes a purpose that the policy does not know. */
    boolean closesUnknown(Entry entry) {
        return !(entry.event() instanceof ConsentGiven)
                && entry.purpose().isPresent()
                && policy.purpose(entry.purpose().get()).isEmpty();
    }

    /** Why a purpose is closed: in these words, unless that is so only for a purpose that the policy does not know. */
    String why(List<Entry> closing, String what, String words) {
        return closing.stream().allMatch(this::closesUnknown)
                ? "the ledger has " + what + " for a purpose that the policy does not know"
                : words;
    }
}
