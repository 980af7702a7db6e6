// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.recordtype;

import dev.rightful.annotation.RetentionAnchor.Counting;
import dev.rightful.model.RetentionPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a row of {@code record-periods.tsv}, which explains the columns. */
final class RecordPeriodRow {

    static final int COLUMNS = 13;

    private static final Pattern ID = Pattern.compile("[a-z]{2}:[A-Z0-9]+(-[A-Z0-9]+)*");

    private RecordPeriodRow() {}

    /**
     * @param cells as many as there are columns
     * @throws IllegalStateException if a cell holds what its column cannot, or cells contradict each other
     */
    static RecordPeriod read(List<String> cells) {
        try {
            RecordPeriod period = new RecordPeriod(
                    cells.get(0),
                    cells.get(1),
                    period(cells.get(2)),
                    period(cells.get(3)),
                    Figure.valueOf(cells.get(4)),
                    Counting.valueOf(cells.get(5)),
                    cells.get(6),
                    Confidence.valueOf(cells.get(7)),
                    cells.get(8),
                    cells.get(9),
                    cells.get(10),
                    LocalDate.parse(cells.get(11)),
                    LocalDate.parse(cells.get(12)));
            requireSense(period);
            return period;
        } catch (IllegalArgumentException | NoSuchElementException | DateTimeException wrong) {
            throw new IllegalStateException("record-periods.tsv has a row that cannot be read: " + cells, wrong);
        }
    }

    private static Optional<RetentionPeriod> period(String cell) {
        return cell.isEmpty()
                ? Optional.empty()
                : Optional.of(RetentionPeriod.parse(cell).orElseThrow());
    }

    private static void requireSense(RecordPeriod period) {
        boolean hasFigure = period.minimum().isPresent() || period.maximum().isPresent();
        require(ID.matcher(period.id()).matches(), "id");
        require(hasFigure == (period.figure() != Figure.NONE), "figure");
        require(period.minimum().isEmpty() || period.figure() == Figure.STATED, "a minimum that no law states");
        require(
                !period.label().isBlank()
                        && !period.law().isBlank()
                        && !period.evidence().isBlank(),
                "source");
        require(!period.reviewBy().isBefore(period.reviewed()), "review");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
