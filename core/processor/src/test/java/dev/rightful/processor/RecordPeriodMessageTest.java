// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static dev.rightful.processor.SmallPolicy.customer;
import static dev.rightful.processor.SmallPolicy.field;
import static dev.rightful.processor.SmallPolicy.purpose;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.processor.Compilation.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says of a period that law or advice would have otherwise: enough to look it up. */
class RecordPeriodMessageTest {

    @TempDir
    Path folder;

    @Test
    void a_finding_names_the_record_the_law_and_how_sure_we_are() {
        assertThat(kept("P7Y", "BE_ACC_DOCS", "2026-11-22").texts())
                .containsExactly(
                        "[RF-DEC-39] Customer.name: for Policy.Books it is kept P7Y from the day of ended, up to"
                                + " 365 days less than the P7Y from the end of the year that the law demands for"
                                + " \"Supporting documents (invoices)\", be:ACC-DOCS (WER/CDE art. III.86 al. 4; confidence high,"
                                + " reviewed 2026-11-22). Write retention = \"P7Y\" and count it FROM_YEAR_END in the"
                                + " @RetentionAnchor, or write more.");
        assertThat(kept("P4Y", "BE_SOC_ACCOUNT", "2026-11-22").texts())
                .singleElement()
                .asString()
                .endsWith("Write retention = \"P5Y\".");
        assertThat(kept("P2Y", "BE_IP_LOG", "2026-11-22").texts())
                .containsExactly(
                        "[RF-DEC-40] Customer.name: for Policy.Books it is kept P2Y from the day of ended, up to"
                                + " 366 days more than the P12M from the day that is the longest advised for"
                                + " \"IP address in web logs\", be:IP-LOG (GDPR Article 5(1)(e); confidence low, reviewed"
                                + " 2026-11-22). Shorten retention, or be ready to say why it has to be longer.");
    }

    @Test
    void a_figure_whose_review_is_overdue_is_still_held_to_and_the_message_says_so() {
        // when
        Result lastDay = kept("P7Y", "BE_VAT", "2027-11-22");
        Result after = kept("P7Y", "BE_VAT", "2027-11-23");

        // then
        assertThat(lastDay.texts()).singleElement().asString().endsWith("or write more.");
        assertThat(after.codes()).containsExactly("RF-DEC-39");
        assertThat(after.texts())
                .singleElement()
                .asString()
                .endsWith("or write more. The figure was to be reviewed by 2027-11-22: look it up first.");
    }

    private Result kept(String retention, String type, String today) {
        return SmallPolicy.compile(
                folder,
                purpose("Books", "basis = LegalBasis.PUBLIC_TASK"),
                customer(
                        "Books",
                        field("category = Category.NAME, retention = \"" + retention + "\", recordType = RecordType."
                                        + type)
                                + "String name;"),
                "-Arightful.today=" + today);
    }
}
