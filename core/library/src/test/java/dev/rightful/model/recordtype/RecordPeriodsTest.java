// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.recordtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.rightful.annotation.RetentionAnchor.Counting;
import dev.rightful.model.RetentionPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordPeriodsTest {

    private static final List<String> RIGHT = List.of(
            "be:BOOKS",
            "Books",
            "P7Y",
            "",
            "STATED",
            "FROM_YEAR_END",
            "",
            "HIGH",
            "a law",
            "read there",
            "",
            "2026-11-22",
            "2027-11-22");

    private final RecordPeriods periods = RecordPeriods.builtIn();

    @Test
    void every_type_has_a_constant_of_its_own() {
        assertThat(periods.all())
                .hasSize(23)
                .extracting(RecordPeriod::constant)
                .doesNotHaveDuplicates()
                .allMatch(constant -> constant.matches("BE_[A-Z0-9_]+"));
    }

    @Test
    void what_no_law_states_is_no_minimum_and_what_the_source_gives_as_an_example_no_maximum() {
        assertThat(periods.all())
                .filteredOn(period -> period.minimum().isPresent())
                .extracting(RecordPeriod::id)
                .containsExactly(
                        "be:ACC-BOOKS",
                        "be:ACC-DOCS",
                        "be:ACC-DOCS-3",
                        "be:TAX-INCOME",
                        "be:TAX-OLD",
                        "be:VAT",
                        "be:VAT-REALESTATE",
                        "be:SOC-REGISTER",
                        "be:SOC-ACCOUNT",
                        "be:SOC-STUDENT",
                        "be:FISC-FICHE");
        assertThat(periods.all())
                .filteredOn(period -> period.maximum().isPresent())
                .extracting(RecordPeriod::id)
                .containsExactly("be:CANDIDATE", "be:COOKIE-CONSENT", "be:IP-LOG");
    }

    @ParameterizedTest
    @CsvSource({
        "be:ACC-DOC, RecordType.BE_ACC_DOCS",
        "ACC-DOCS, RecordType.BE_ACC_DOCS",
        "be:BE_TAX_INCOME, RecordType.BE_TAX_INCOME",
        "cookieconsent, RecordType.BE_COOKIE_CONSENT"
    })
    void an_unknown_id_leads_to_the_nearest_constant(String wrong, String nearest) {
        assertThat(periods.find(wrong)).isEmpty();
        assertThat(periods.nearest(wrong)).contains(nearest);
    }

    @Test
    void an_id_that_is_near_to_none_leads_nowhere() {
        assertThat(periods.nearest("fr:MEDICAL-FILE-OF-A-MINOR")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Invoices: seven years from the end of the year.
        "be:ACC-DOCS, P7Y, FROM_YEAR_END, 0",
        "be:ACC-DOCS, P84M, FROM_YEAR_END, 0",
        "be:ACC-DOCS, P10Y, FROM_YEAR_END, 0",
        "be:ACC-DOCS, P8Y, FROM_EVENT, 0",
        // Of an event on 1 January of a leap year the year ends 365 days later.
        "be:ACC-DOCS, P7Y, FROM_EVENT, 365",
        "be:ACC-DOCS, P7Y364D, FROM_EVENT, 1",
        "be:ACC-DOCS, P7Y365D, FROM_EVENT, 0",
        "be:ACC-DOCS, P6Y, FROM_YEAR_END, 366",
        "be:ACC-DOCS, P2557D, FROM_YEAR_END, 0",
        "be:ACC-DOCS, P2556D, FROM_YEAR_END, 1",
        // The pay account: five years from the event.
        "be:SOC-ACCOUNT, P5Y, FROM_EVENT, 0",
        "be:SOC-ACCOUNT, P5Y, FROM_YEAR_END, 0",
        "be:SOC-ACCOUNT, P4Y11M, FROM_EVENT, 31",
        "be:SOC-ACCOUNT, P999999999Y, FROM_EVENT, 0",
        // No duty, or no figure.
        "be:SOC-CONTRACT, P1D, FROM_EVENT, 0",
        "be:CANDIDATE, P1D, FROM_EVENT, 0"
    })
    void a_period_is_compared_with_the_minimum_on_the_worst_day_for_it(
            String id, String period, Counting counted, long daysShort) {
        assertThat(periods.find(id).orElseThrow().daysBelowMinimum(period(period), counted))
                .isEqualTo(daysShort);
    }

    @ParameterizedTest
    @CsvSource({
        "be:CANDIDATE, P1Y, FROM_EVENT, 0",
        "be:CANDIDATE, P365D, FROM_EVENT, 0",
        "be:CANDIDATE, P366D, FROM_EVENT, 1",
        "be:CANDIDATE, P12M1D, FROM_EVENT, 1",
        "be:CANDIDATE, P1Y, FROM_YEAR_END, 365",
        "be:CANDIDATE, P6M, FROM_YEAR_END, 181",
        "be:IP-LOG, P12M, FROM_EVENT, 0",
        "be:IP-LOG, P13M, FROM_EVENT, 31",
        // No figure, or a minimum.
        "be:MARKETING, P30Y, FROM_EVENT, 0",
        "be:ACC-DOCS, P30Y, FROM_EVENT, 0"
    })
    void a_period_is_compared_with_the_maximum_on_the_worst_day_for_it(
            String id, String period, Counting counted, long daysLong) {
        assertThat(periods.find(id).orElseThrow().daysAboveMaximum(period(period), counted))
                .isEqualTo(daysLong);
    }

    private static RetentionPeriod period(String text) {
        return RetentionPeriod.parse(text).orElseThrow();
    }

    @Test
    void a_review_is_overdue_from_the_day_after_it_was_due() {
        RecordPeriod books = new RecordPeriods(List.of(RIGHT)).find("be:BOOKS").orElseThrow();

        assertThat(books.isOverdueOn(LocalDate.of(2027, 11, 22))).isFalse();
        assertThat(books.isOverdueOn(LocalDate.of(2027, 11, 23))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0, books",
        "0, be:books",
        "1, ''",
        "2, 7 years",
        "2, P7Y (likely 10 since 2023)",
        "2, ''",
        "3, P3M..P12M",
        "4, NONE",
        "4, ADVISED",
        "4, LIKELY",
        "5, YEAR_END",
        "7, medium-high",
        "8, ''",
        "9, ''",
        "11, yesterday",
        "12, 2026-11-21"
    })
    void a_cell_that_its_column_cannot_hold_is_refused(int column, String cell) {
        List<String> wrong = new ArrayList<>(RIGHT);
        wrong.set(column, cell);

        assertThatIllegalStateException()
                .isThrownBy(() -> new RecordPeriods(List.of(wrong)))
                .withMessageStartingWith("record-periods.tsv has a row that cannot be read: ");
        assertThat(new RecordPeriods(List.of(RIGHT)).all()).hasSize(1);
    }

    @Test
    void an_id_stands_in_one_row() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new RecordPeriods(List.of(RIGHT, RIGHT)))
                .withMessage("record-periods.tsv has two rows be:BOOKS");
    }
}
