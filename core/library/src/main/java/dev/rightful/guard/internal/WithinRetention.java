// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.guard.Reason;
import dev.rightful.model.DeclaredUse;
import dev.rightful.model.ReasonCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The period of the use is not over: in whole days of the controller's zone, the last day included.
 *
 * <p>The reason names no date: with the period it would give away when the event happened.
 *
 * <p>While the event has not happened no period has begun. For a use on the basis of a contract this is all that is
 * looked at: whether the contract lives is not known here.
 *
 * <p>Source: GDPR Article 5(1)(e).
 */
final class WithinRetention implements Step.OfPerson {

    @Override
    public Optional<Reason> against(Question question, Person person) {
        if (question.use().isEmpty()) {
            return Optional.empty();
        }
        DeclaredUse use = question.use().get();
        return person.dayOf(use.anchor().name())
                .flatMap(event -> lastDay(use, event))
                .filter(lastDay -> question.circumstances().today().isAfter(lastDay))
                .map(lastDay -> new Reason(
                        ReasonCode.RETENTION_OVER,
                        "the period " + use.retention() + " from "
                                + use.anchor().name() + " for "
                                + question.field().name() + " is over"));
    }

    /** Empty if the period ends beyond the calendar. */
    private static Optional<LocalDate> lastDay(DeclaredUse use, LocalDate event) {
        try {
            return Optional.of(use.retention().lastDay(event, use.anchor().counting()));
        } catch (DateTimeException beyondTheCalendar) {
            return Optional.empty();
        }
    }
}
