// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import dev.rightful.annotation.RetentionAnchor.Counting;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long a use lasts, counted in whole days from the day of an event.
 *
 * <p>Immutable. Source: GDPR Article 5(1)(e); Regulation (EEC, Euratom) 1182/71, Article 3(1) and (2): the day of the
 * event is not counted, and a period of months or years ends on the day with the same date, or on the last day of the
 * month where that date does not exist.
 *
 * @param period longer than zero, without negative parts
 */
public record RetentionPeriod(Period period) {

    private static final Pattern WRITTEN = Pattern.compile("P(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?");

    public RetentionPeriod {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("A retention period is longer than zero");
        }
    }

    /** Reads an ISO-8601 period of days, weeks, months or years; empty if the text is none or is not longer than zero. */
    public static Optional<RetentionPeriod> parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            Period period = Period.parse(text);
            return period.isZero() ? Optional.empty() : Optional.of(new RetentionPeriod(period));
        } catch (DateTimeException tooLong) {
            return Optional.empty();
        }
    }

    /**
     * The last day on which the use is allowed.
     *
     * @param event the day of the event, in the controller's zone
     * @throws DateTimeException if the day lies beyond what {@link LocalDate} can hold
     */
    public LocalDate lastDay(LocalDate event, Counting counting) {
        LocalDate start = counting == Counting.FROM_YEAR_END ? LocalDate.of(event.getYear(), 12, 31) : event;
        return start.plus(period);
    }

    /** The ISO-8601 text, such as {@code P7Y}. */
    @Override
    public String toString() {
        return period.toString();
    }
}
