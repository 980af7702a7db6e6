// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static dev.rightful.processor.SmallPolicy.customer;
import static dev.rightful.processor.SmallPolicy.field;
import static dev.rightful.processor.SmallPolicy.purpose;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.processor.Compilation.Message;
import dev.rightful.processor.Compilation.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final String LOWERED = "-Arightful.rule.CONTENT_NOT_ENCRYPTED=warning: sealed in release 3";

    @TempDir
    Path folder;

    @Test
    void of_each_rule_fifty_findings_are_printed_and_the_rest_is_counted() {
        String others = field("category = Category.NAME, retention = \"ever\"") + "String name;";

        Result result = compile(notes(53) + others);

        List<String> texts = result.texts();
        assertThat(texts).hasSize(52);
        assertThat(texts.subList(0, 51))
                .filteredOn(text -> text.startsWith("[RF-DEC-31] "))
                .hasSize(50);
        assertThat(texts.subList(0, 51))
                .filteredOn(text -> text.startsWith("[RF-DEC-4] "))
                .hasSize(1);
        assertThat(texts.get(51)).isEqualTo("[RF-DEC-31] ... and 3 more. To see them, pass -Arightful.shown=53.");
        assertThat(result.summaryLines())
                .containsExactly(
                        "Rightful looked at 4 classes; 1 declares personal data.",
                        "RF-DEC-4 RETENTION_NOT_A_PERIOD: 1 error",
                        "RF-DEC-31 CONTENT_NOT_ENCRYPTED: 53 errors");
    }

    @Test
    void a_build_says_how_many_it_wants_to_see() {
        assertThat(compile(notes(53), "-Arightful.shown=53").texts()).hasSize(53);
        assertThat(compile(notes(53), "-Arightful.shown=1").texts()).hasSize(2);
    }

    @Test
    void what_is_not_shown_fails_the_build_all_the_same() {
        // given that the one that is shown is a warning
        String twoRules = notes(2) + field("category = Category.NAME, retention = \"ever\"") + "String name;";

        Result result = compile(twoRules, "-Arightful.shown=1", LOWERED);

        assertThat(result.succeeded()).isFalse();
        assertThat(result.index()).isEmpty();
    }

    @Test
    void findings_stand_in_the_order_of_their_places() {
        Result result = compile(notes(3) + field("category = Category.NAME, retention = \"ever\"") + "String alias;");

        assertThat(result.texts())
                .extracting(text -> text.substring(0, text.indexOf(": ")))
                .containsExactly(
                        "[RF-DEC-4] Customer.alias",
                        "[RF-DEC-31] Customer.note0",
                        "[RF-DEC-31] Customer.note1",
                        "[RF-DEC-31] Customer.note2");
    }

    @Test
    void warnings_fail_a_build_in_which_all_warnings_do() {
        Result result = compile(notes(1), LOWERED, "-Werror");

        assertThat(result.succeeded()).isFalse();
        assertThat(result.messages()).extracting(Message::kind).containsExactly(Kind.WARNING, Kind.ERROR);
    }

    @Test
    void warnings_are_silent_in_a_build_in_which_all_warnings_are() {
        Result result = compile(notes(1), LOWERED, "-nowarn");

        assertThat(result.succeeded()).isTrue();
        assertThat(result.texts()).isEmpty();
    }

    private static String notes(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> field("category = Category.NAME, retention = \"P1Y\", content = Content.FREE_TEXT")
                        + "String note" + i + ";")
                .collect(Collectors.joining());
    }

    private Result compile(String members, String... options) {
        return SmallPolicy.compile(
                folder,
                purpose("Care", "basis = LegalBasis.LEGAL_OBLIGATION, reference = \"WER III.86\""),
                customer("Care", members),
                options);
    }
}
