// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNameTest {

    private static final List<String> KNOWN = List.of("direct-marketing", "invoicing", "recruitment");

    @ParameterizedTest
    @ValueSource(strings = {"invoicin", "invoiccing", "invoizing", "invocing", "invioicng", "INVOICING", "in voicing"})
    void letters_missing_added_changed_or_swapped_still_lead_to_the_name(String wrong) {
        assertThat(NearestName.of(wrong, KNOWN)).hasValue("invoicing");
    }

    @Test
    void case_and_separators_do_not_count() {
        assertThat(NearestName.of("DirectMarketing", KNOWN)).hasValue("direct-marketing");
    }

    @Test
    void a_swap_of_neighbours_is_one_slip() {
        assertThat(NearestName.of("gea", List.of("age"))).isEmpty();
        assertThat(NearestName.of("aeg", List.of("age"))).hasValue("age");
    }

    @Test
    void more_than_a_third_of_the_letters_wrong_is_too_far() {
        assertThat(NearestName.of("abcdef", List.of("abcdxy"))).hasValue("abcdxy");
        assertThat(NearestName.of("abcdef", List.of("abcxyz"))).isEmpty();
    }

    @Test
    void the_nearer_of_two_wins() {
        assertThat(NearestName.of("recruitmant", List.of("recruitmen", "recruitment")))
                .hasValue("recruitment");
    }

    @Test
    void of_equally_near_names_the_first_in_alphabetical_order_wins() {
        assertThat(NearestName.of("sale", List.of("sake", "salt", "male"))).hasValue("male");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "newsletter"})
    void a_name_near_nothing_has_no_answer(String wrong) {
        assertThat(NearestName.of(wrong, KNOWN)).isEmpty();
    }

    @Test
    void nothing_is_near_where_nothing_is_known() {
        assertThat(NearestName.of("invoicing", List.of())).isEmpty();
    }
}
