// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.recordtype;

import dev.rightful.annotation.RetentionAnchor.Counting;
import dev.rightful.model.RetentionPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Compares periods that months, leap years and their beginnings make longer or shorter than each other from day to day.
 *
 * <p>Every day of four years, one of them a leap year, is tried as the day of the event: calendars repeat after four years
 * as long as no year such as 2100 is met.
 */
final class WorstCase {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private WorstCase() {}

    /** By how many days at most one period ends after another; 0 if it never does. */
    static long daysLonger(RetentionPeriod one, Counting countedOne, RetentionPeriod other, Counting countedOther) {
        long most = 0;
        for (LocalDate event = FIRST; !event.isAfter(LAST); event = event.plusDays(1)) {
            LocalDate end = lastDay(one, countedOne, event);
            most = Math.max(most, ChronoUnit.DAYS.between(lastDay(other, countedOther, event), end));
        }
        return most;
    }

    private static LocalDate lastDay(RetentionPeriod period, Counting counting, LocalDate event) {
        try {
            return period.lastDay(event, counting);
        } catch (DateTimeException beyondAllDates) {
            return LocalDate.MAX;
        }
    }
}
