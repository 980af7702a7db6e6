// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static dev.rightful.processor.SmallPolicy.customer;
import static dev.rightful.processor.SmallPolicy.field;
import static dev.rightful.processor.SmallPolicy.purpose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rightful.model.DeclarationException;
import dev.rightful.processor.Compilation.Message;
import dev.rightful.processor.Compilation.Result;
import java.nio.file.Path;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeverityTest {

    private static final String NOTE =
            field("category = Category.NAME, retention = \"P1Y\", content = Content.FREE_TEXT") + "String note;";
    private static final String FOR_EVER = field("category = Category.NAME, retention = \"for ever\"") + "String name;";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"CONTENT_NOT_ENCRYPTED", "RF_DEC_31"})
    void a_rule_is_lowered_by_its_name_or_its_code_and_the_build_repeats_the_reason(String rule) {
        Result result = compile(NOTE, "-Arightful.rule." + rule + "=warning: notes are sealed in: release 3");

        assertThat(result.succeeded()).isTrue();
        assertThat(result.messages()).extracting(Message::kind).containsExactly(Kind.WARNING);
        assertThat(result.codes()).containsExactly("RF-DEC-31");
        assertThat(result.summaryLines())
                .containsExactly(
                        "Rightful looked at 4 classes; 1 declares personal data.",
                        "RF-DEC-31 CONTENT_NOT_ENCRYPTED: 1 warning",
                        "RF-DEC-31 CONTENT_NOT_ENCRYPTED is made a warning: notes are sealed in: release 3");
        assertThat(result.index()).contains("\nfield\tnote\t");
    }

    @Test
    void a_rule_that_is_off_finds_nothing_and_the_build_says_so() {
        Result result = compile(NOTE, "-Arightful.rule.CONTENT_NOT_ENCRYPTED=off: nothing is stored");

        assertThat(result.texts()).isEmpty();
        assertThat(result.summaryLines())
                .containsExactly(
                        "Rightful looked at 4 classes; 1 declares personal data.",
                        "RF-DEC-31 CONTENT_NOT_ENCRYPTED is made silent: nothing is stored");
    }

    @Test
    void a_rule_is_raised_without_a_reason() {
        String near = purpose(
                "Near",
                "basis = LegalBasis.LEGITIMATE_INTEREST, interest = \"to answer people\", assessment = @Assessment(reference ="
                        + " \"LIA-1\", reviewBy = \"2026-12-01\")");

        Result usual = SmallPolicy.compile(folder, near, "");
        Result raised = SmallPolicy.compile(folder, near, "", "-Arightful.rule.REVIEW_NEAR=error");

        assertThat(usual.succeeded()).isTrue();
        assertThat(usual.messages()).extracting(Message::kind).containsExactly(Kind.WARNING);
        assertThat(raised.succeeded()).isFalse();
        assertThat(raised.texts()).isEqualTo(usual.texts());
        assertThat(raised.summaryLines())
                .containsExactly(
                        "Rightful looked at 3 classes; 0 declare personal data.", "RF-DEC-42 REVIEW_NEAR: 1 error");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule.CONTENT_NOT_ENCRYPT=error | rule.CONTENT_NOT_ENCRYPT: no rule has this name, perhaps"
                        + " CONTENT_NOT_ENCRYPTED. Write the name of a rule, or its code with underscores: both stand in"
                        + " core/docs/rules.md.",
                "rule.RF_DEC_999=error | rule.RF_DEC_999: no rule has this name. Write",
                "rule.POLICY_INVALID=off: x | rule.POLICY_INVALID: no rule has this name. Write",
                "rule.RF_DEC_31=warn: later | rule.RF_DEC_31: \"warn\" is no severity. Write error, warning or off.",
                "rule.RF_DEC_31=eror | rule.RF_DEC_31: \"eror\" is no severity, perhaps error. Write error, warning or off.",
                "rule.RF_DEC_31 | rule.RF_DEC_31: \"\" is no severity. Write error, warning or off.",
                "rule.RF_DEC_31=off | rule.RF_DEC_31: a rule is made less severe without a reason. Write it after a colon:"
                        + " -Arightful.rule.RF_DEC_31=off: why.",
                "'rule.RF_DEC_31=warning: ' | rule.RF_DEC_31: a rule is made less severe without a reason. Write it",
                "rule.RF_DEC_4=off: why not | rule.RF_DEC_4: an application that breaks this rule does not start, so no build"
                        + " can leave it out. Write warning with a reason, or let a baseline list what is there.",
                "shwn=10 | shwn: there is no such option, perhaps -Arightful.shown. The options stand in core/docs/rules.md.",
                "shown=all | shown=all: it is not a number of findings. Write one from 1, such as 200.",
                "baseline= | baseline: no file is named. Write its path after the equals sign.",
                "baseline.renew=yes | baseline.renew=yes: it is neither true nor false. Write true for one build alone.",
                "baseline.renew=true | baseline.renew: no baseline is named. Add -Arightful.baseline with the path of the"
                        + " file.",
            })
    void an_option_that_says_nothing_is_an_error_that_says_what_to_write(String option, String message) {
        Result result = compile(NOTE, "-Arightful." + option);

        assertThat(result.succeeded()).isFalse();
        assertThat(result.texts())
                .singleElement()
                .asString()
                .startsWith("[RF-BLD-1] -Arightful." + message)
                .endsWith(".");
    }

    @Test
    void two_options_for_one_rule_are_an_error() {
        Result result = compile(
                NOTE, "-Arightful.rule.RF_DEC_31=error", "-Arightful.rule.CONTENT_NOT_ENCRYPTED=warning: later");

        assertThat(result.texts())
                .containsExactly(
                        "[RF-BLD-1] -Arightful.rule.RF_DEC_31: -Arightful.rule.CONTENT_NOT_ENCRYPTED speaks of the"
                                + " same rule. Keep one of the two.");
    }

    @Test
    void a_rule_that_is_lowered_against_its_need_is_kept_by_applications_all_the_same() {
        Result result = compile(FOR_EVER, "-Arightful.rule.RF_DEC_4=warning: the register is old");

        assertThat(result.succeeded()).isTrue();
        assertThat(result.summaryLines())
                .contains("RF-DEC-4 RETENTION_NOT_A_PERIOD: 1 warning; an application with them does not start");
        assertThat(result.indexLines())
                .contains("left-out\tshop.Customer")
                .noneMatch(line -> line.startsWith("class\t"));
        assertThatThrownBy(() -> SmallPolicy.model(result, "shop.Policy", model -> model.classes()))
                .isInstanceOf(DeclarationException.class)
                .hasMessageContaining("[RF-DEC-4] Customer.name: retention = \"for ever\" is not a period.");
    }

    @Test
    void compilers_know_all_our_options() {
        Result result = compile(
                NOTE,
                "-Xlint:processing",
                "-Arightful.rule.RF_DEC_31=error",
                "-Arightful.shown=3",
                "-Arightful.module=m");

        assertThat(result.messages())
                .filteredOn(message -> message.kind() == Kind.WARNING && !message.isFinding())
                .noneMatch(message -> message.text().contains("recognized"));
    }

    @Test
    void a_build_that_finds_nothing_and_lowers_nothing_is_silent() {
        Result result = compile(field("category = Category.NAME, retention = \"P1Y\"") + "String name;");

        assertThat(result.texts()).isEmpty();
        assertThat(result.summary()).isEmpty();
    }

    private Result compile(String members, String... options) {
        return SmallPolicy.compile(
                folder,
                purpose("Care", "basis = LegalBasis.LEGAL_OBLIGATION, reference = \"WER III.86\""),
                customer("Care", members),
                options);
    }
}
