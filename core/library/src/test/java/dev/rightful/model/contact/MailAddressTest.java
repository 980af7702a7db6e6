// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dpo@voorbeeld.example",
                "data.protection+privacy@mail.voorbeeld.example",
                "o'neill_1=x@voorbeeld-diensten.example",
                "privacy@xn--bcher-kva.example",
                "privacy@bücher.example",
                "vie-privée@société.example",
                "x@1.2.example",
                "x@a.b"
            })
    void what_a_person_can_write_to_is_an_address(String text) {
        assertThat(MailAddress.isWellFormed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "@",
                "our officer",
                "dpo@",
                "@voorbeeld.example",
                "dpo@voorbeeld",
                "dpo@voorbeeld-ICT nv / sa.example",
                "dpo@@voorbeeld.example",
                "dpo@voorbeeld..example",
                "dpo@.voorbeeld.example",
                "dpo@voorbeeld.example.",
                "dpo@-voorbeeld.example",
                "dpo@voorbeeld-.example",
                "dpo@10.0.0.1",
                "dpo@[10.0.0.1]",
                ".dpo@voorbeeld.example",
                "dpo.@voorbeeld.example",
                "d..po@voorbeeld.example",
                "\"d po\"@voorbeeld.example",
                "DPO <dpo@voorbeeld.example>",
                "mailto:dpo@voorbeeld.example",
                "dpo@voorbeeld.example, privacy@voorbeeld.example",
                " dpo@voorbeeld.example",
                "dpo@voorbeeld.example\n",
                "dpo[at]voorbeeld.example",
                "https://voorbeeld.example/contact"
            })
    void anything_else_is_none(String text) {
        assertThat(MailAddress.isWellFormed(text)).isFalse();
    }

    @Test
    void parts_have_the_lengths_of_the_standard() {
        assertThat(MailAddress.isWellFormed("x".repeat(64) + "@voorbeeld.example"))
                .isTrue();
        assertThat(MailAddress.isWellFormed("x".repeat(65) + "@voorbeeld.example"))
                .isFalse();
        assertThat(MailAddress.isWellFormed("x@" + "a".repeat(63) + ".example")).isTrue();
        assertThat(MailAddress.isWellFormed("x@" + "a".repeat(64) + ".example")).isFalse();
        assertThat(MailAddress.isWellFormed("x@" + "abcdefghi.".repeat(25) + "ab"))
                .isTrue();
        assertThat(MailAddress.isWellFormed("x@" + "abcdefghi.".repeat(25) + "abc"))
                .isFalse();
    }
}
