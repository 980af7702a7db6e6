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
        Optional<LocalDate> event = person.dayOf(use.anchor().name());
        if (event.isEmpty()
                || !isOver(use, event.get(), question.circumstances().today())) {
            return Optional.empty();
        }
        return Optional.of(new Reason(
                ReasonCode.RETENTION_OVER,
                "the period " + use.retention() + " from " + use.anchor().name() + " for "
                        + question.field().name() + " is over"));
    }

    private static boolean isOver(DeclaredUse use, LocalDate event, LocalDate today) {
        try {
            return today.isAfter(use.retention().lastDay(event, use.anchor().counting()));
        } catch (DateTimeException beyondTheCalendar) {
            return false;
        }
    }
}
