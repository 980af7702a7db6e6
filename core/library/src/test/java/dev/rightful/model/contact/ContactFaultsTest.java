// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rightful.annotation.Territory;
import dev.rightful.model.Categories;
import dev.rightful.model.DeclaredAuthority;
import dev.rightful.model.DeclaredController;
import dev.rightful.model.DeclaredPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactFaultsTest {

    private static final DeclaredAuthority NOT_NAMED = new DeclaredAuthority("", "", "");

    @ParameterizedTest
    @CsvSource({
        "Voorbeeld NV, Kerkstraat 1, '', dpo@voorbeeld.example, ''",
        "Voorbeeld NV, Kerkstraat 1, privacy@voorbeeld.example, '', ''",
        "' ', Kerkstraat 1, '', dpo@voorbeeld.example, name",
        "Voorbeeld NV, '', '', dpo@voorbeeld.example, address",
        "Voorbeeld NV, Kerkstraat 1, ' ', dpo@voorbeeld.example, contact",
        "Voorbeeld NV, Kerkstraat 1, privacy, dpo@voorbeeld.example, contact",
        "Voorbeeld NV, Kerkstraat 1, '', '', contact",
        "Voorbeeld NV, Kerkstraat 1, privacy@voorbeeld.example, the officer, dpo",
        "'', '', x, y, name address contact dpo"
    })
    void a_controller_has_a_name_an_address_and_a_mailbox(
            String name, String address, String contact, String dpo, String faulty) {
        DeclaredController controller = new DeclaredController(name, address, "", contact, dpo, "Europe/Brussels");

        assertThat(ContactFaults.of(policy(controller, NOT_NAMED)))
                .allSatisfy(fault -> assertThat(fault.part()).isEqualTo("controller"))
                .extracting(ContactFault::attribute)
                .containsExactlyElementsOf(faulty.isEmpty() ? List.of() : List.of(faulty.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', ''",
        "Authority, Drukpersstraat 35, https://authority.example, ''",
        "Authority, '', HTTP://authority.example/nl/klacht?x=1, ''",
        "'', '', https://authority.example, name",
        "' ', Drukpersstraat 35, '', name",
        "'', '', authority.example, name website"
    })
    void an_authority_that_is_mentioned_has_a_name(String name, String address, String website, String faulty) {
        assertThat(ContactFaults.of(policy(reachable(), new DeclaredAuthority(name, address, website))))
                .allSatisfy(fault -> assertThat(fault.part()).isEqualTo("authority"))
                .extracting(ContactFault::attribute)
                .containsExactlyElementsOf(faulty.isEmpty() ? List.of() : List.of(faulty.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "authority.example",
                "www.authority.example/contact",
                "ftp://authority.example",
                "mailto:contact@authority.example",
                "https:",
                "https://",
                "https:///contact",
                "https://authority",
                "https://authority example",
                "http//authority.example"
            })
    void what_a_browser_cannot_open_is_no_web_site(String website) {
        assertThat(ContactFaults.of(policy(reachable(), new DeclaredAuthority("Authority", "", website))))
                .extracting(ContactFault::part, ContactFault::attribute)
                .containsExactly(tuple("authority", "website"));
    }

    @Test
    void a_fault_never_repeats_what_is_written() {
        DeclaredController controller = new DeclaredController("", "", "", "Jane Roe", "Jane Roe", "Europe/Brussels");

        assertThat(ContactFaults.of(policy(controller, new DeclaredAuthority("", "x", "Jane Roe"))))
                .hasSize(6)
                .allSatisfy(fault -> assertThat(fault.toString()).doesNotContain("Jane"));
    }

    private static DeclaredController reachable() {
        return new DeclaredController(
                "Voorbeeld NV", "Kerkstraat 1", "", "", "dpo@voorbeeld.example", "Europe/Brussels");
    }

    private static DeclaredPolicy policy(DeclaredController controller, DeclaredAuthority authority) {
        return new DeclaredPolicy(
                "shop.Policy",
                "1",
                "2026-11-22",
                List.of("nl"),
                Territory.EU_ONLY,
                controller,
                authority,
                List.of(),
                List.of(),
                List.of(),
                Categories.builtIn());
    }
}
