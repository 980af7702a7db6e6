// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.recordtype;

import dev.rightful.annotation.RetentionAnchor.Counting;
import dev.rightful.model.RetentionPeriod;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How long law, or advice on it, has records of one type kept.
 *
 * <p>Immutable. It compares periods and where their days begin, not the events: that an invoice is booked when the law has
 * its period begin is for people to see.
 *
 * @param id such as {@code be:ACC-DOCS}
 * @param label what the records are, in English
 * @param minimum they are kept at least so long; empty: no law was found
 * @param maximum they should be kept no longer, the highest of several figures; empty: no figure was found
 * @param figure where minimum or maximum comes from
 * @param counting where the days of the figure begin
 * @param event what the source counts from, in words; empty: it does not say
 * @param confidence that the figure is right
 * @param law where the period, or the reason for it, stands
 * @param evidence what was read
 * @param note exceptions and doubts; empty: none
 * @param reviewed the day on which somebody looked
 * @param reviewBy the last day on which that is relied on without a word
 */
public record RecordPeriod(
        String id,
        String label,
        Optional<RetentionPeriod> minimum,
        Optional<RetentionPeriod> maximum,
        Figure figure,
        Counting counting,
        String event,
        Confidence confidence,
        String law,
        String evidence,
        String note,
        LocalDate reviewed,
        LocalDate reviewBy) {

    /** The constant of {@code RecordType}, such as {@code BE_ACC_DOCS}. */
    public String constant() {
        return id.replaceAll("[:-]", "_").toUpperCase(Locale.ROOT);
    }

    /** By how many days at most, depending on the day of the event, a period ends before the minimum; 0 if it never does. */
    public long daysBelowMinimum(RetentionPeriod period, Counting counted) {
        return minimum.map(least -> WorstCase.daysLonger(least, counting, period, counted))
                .orElse(0L);
    }

    /** By how many days at most, depending on the day of the event, a period ends after the maximum; 0 if it never does. */
    public long daysAboveMaximum(RetentionPeriod period, Counting counted) {
        return maximum.map(most -> WorstCase.daysLonger(period, counted, most, counting))
                .orElse(0L);
    }

    /** Whether the review is overdue on this day. */
    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(reviewBy);
    }
}
