// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFormatTest {

    private static final BaselineEntry STREET =
            new BaselineEntry("shop.Customer$Home", "home.street", ErrorCode.CONTENT_NOT_ENCRYPTED);
    private static final BaselineEntry LETTER = new BaselineEntry("shop.Letter", "", ErrorCode.NO_SUBJECT);
    private static final Baseline BASELINE = Baseline.of(List.of(LETTER, STREET, STREET));
    private static final String TEXT = """
            rightful-baseline 1
            shop.Customer$Home#home.street RF-DEC-31 x2
            shop.Letter RF-DEC-17
            """;

    @Test
    void a_baseline_is_a_sorted_line_for_each_place_and_code() {
        assertThat(BaselineFormat.write(BASELINE)).isEqualTo(TEXT);
    }

    @Test
    void what_is_written_is_read_again() {
        assertThat(BaselineFormat.read(BaselineFormat.write(BASELINE), "any")).isEqualTo(BASELINE);
        assertThat(BaselineFormat.read(BaselineFormat.write(Baseline.EMPTY), "any"))
                .isEqualTo(Baseline.EMPTY);
    }

    @Test
    void what_merging_leaves_behind_is_read() {
        String merged =
                "rightful-baseline 1\r\n\r\nshop.Letter RF-DEC-17 \r\nshop.Customer$Home#home.street RF-DEC-31 x2";

        assertThat(BaselineFormat.read(merged, "any")).isEqualTo(BASELINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<<<<<<< HEAD | it is no entry",
                "shop.Letter | it is no entry",
                "shop.Letter#body RF-DEC-31 2 | it is no entry",
                "shop.Letter#body RF-DEC-31 x0 | it is no entry",
                "shop.Letter#body RF-DEC-999 | RF-DEC-999 is no code that this version knows",
                "shop.First RF-DEC-17 | a line above lists the same",
            })
    void a_line_that_is_no_entry_is_named_with_its_number(String line, String why) {
        String text = "rightful-baseline 1\nshop.First RF-DEC-17\n" + line + "\n";

        assertThatThrownBy(() -> BaselineFormat.read(text, "shop.baseline"))
                .isInstanceOf(DeclarationException.class)
                .hasMessageStartingWith("[RF-BLD-4] Cannot read the baseline:")
                .hasMessageContaining("[RF-BLD-4] shop.baseline, line 3: " + why);
    }

    @Test
    void all_lines_that_are_no_entries_are_named_at_once() {
        assertThatThrownBy(() -> BaselineFormat.read("rightful-baseline 1\none\n\ntwo\n", "shop.baseline"))
                .isInstanceOfSatisfying(
                        DeclarationException.class,
                        damaged -> assertThat(damaged.findings())
                                .extracting(finding -> finding.place())
                                .containsExactly("shop.baseline, line 2", "shop.baseline, line 4"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<project/> | it does not begin with \"rightful-baseline 1\"",
                "'' | it does not begin with \"rightful-baseline 1\"",
                "rightful-baseline 2 | it is not of version 1",
                "rightful-baseline 10 | it is not of version 1",
            })
    void a_text_that_is_no_baseline_of_this_version_is_refused(String text, String why) {
        assertThat(BaselineFormat.isOne(text)).isFalse();
        assertThatThrownBy(() -> BaselineFormat.read(text, "pom.xml"))
                .isInstanceOf(DeclarationException.class)
                .hasMessageContaining("[RF-BLD-4] pom.xml: " + why);
    }
}
