// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.model.DeclaredPurpose;
import dev.rightful.subject.LedgerEvent;
import dev.rightful.subject.LedgerEvent.ConsentGiven;
import dev.rightful.subject.LedgerEvent.ObjectionFiled;
import dev.rightful.subject.LedgerEvent.RestrictionLifted;
import dev.rightful.subject.LedgerEvent.RestrictionPlaced;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * The events of a person that count for a decision, in the order in which they happened.
 *
 * <p>What opens a use, a consent or the lifting of a restriction, counts from its instant on. What closes one counts as
 * {@link Circumstances#closedUntil()} says.
 */
final class Chronicle {

    private final List<LedgerEvent> events;

    private Chronicle(List<LedgerEvent> events) {
        this.events = events;
    }

    static Chronicle of(List<LedgerEvent> history, Circumstances circumstances) {
        List<LedgerEvent> counted = new ArrayList<>(history.size());
        for (LedgerEvent event : history) {
            boolean opens = event instanceof ConsentGiven || event instanceof RestrictionLifted;
            Instant until = opens ? circumstances.at() : circumstances.closedUntil();
            if (!event.at().isAfter(until)) {
                counted.add(event);
            }
        }
        counted.sort(Comparator.comparing(LedgerEvent::at));
        return new Chronicle(counted);
    }

    List<LedgerEvent> events() {
        return events;
    }

    /** The place of the last objection that covers a purpose. */
    OptionalInt lastObjection(DeclaredPurpose purpose) {
        for (int place = events.size() - 1; place >= 0; place--) {
            if (events.get(place) instanceof ObjectionFiled objection && purpose.isWithin(objection.purpose())) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /** The place of the last restriction that covers a purpose and is not lifted. */
    OptionalInt lastRestriction(DeclaredPurpose purpose) {
        for (int place = events.size() - 1; place >= 0; place--) {
            if (events.get(place) instanceof RestrictionPlaced restriction
                    && restriction.purpose().map(purpose::isWithin).orElse(true)
                    && !isLifted(restriction.id(), place)) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isLifted(UUID restriction, int after) {
        for (LedgerEvent event : events.subList(after + 1, events.size())) {
            if (event instanceof RestrictionLifted lifted
                    && lifted.restriction().equals(restriction)) {
                return true;
            }
        }
        return false;
    }
}
