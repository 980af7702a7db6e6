// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldNameTest {

    private static final FieldName MAIL = FieldName.of("mail", "", List.of());

    @Test
    void an_unstated_name_is_that_of_the_member_below_the_kind() {
        assertThat(MAIL.in("customer")).isEqualTo("customer/mail");
        assertThat(MAIL.formerlyIn("customer", Set.of())).isEmpty();
    }

    @Test
    void a_whole_name_stays_whatever_the_kind() {
        FieldName whole = FieldName.of("mail", "client/e-mail", List.of("supplier/mail"));

        assertThat(whole.in("customer")).isEqualTo("client/e-mail");
        assertThat(whole.formerlyIn("customer", Set.of("buyer"))).containsExactly("supplier/mail");
    }

    @Test
    void a_name_was_under_each_former_name_of_its_kind_however_it_is_written() {
        FieldName below = FieldName.of("email", "", List.of("mail"));
        FieldName whole = FieldName.of("email", "customer/email", List.of("customer/mail"));

        assertThat(below.formerlyIn("customer", Set.of("client")))
                .containsExactly("client/email", "client/mail", "customer/mail");
        assertThat(whole.formerlyIn("customer", Set.of("client")))
                .isEqualTo(below.formerlyIn("customer", Set.of("client")));
    }

    @Test
    void a_part_had_each_of_its_names_below_each_name_of_what_embeds_it() {
        FieldName home = FieldName.of("home", "", List.of("house"));
        FieldName street = FieldName.of("street", "road", List.of("way"));

        FieldName name = FieldName.NONE.then(home).then(street);

        assertThat(name.in("customer")).isEqualTo("customer/home.road");
        assertThat(name.formerlyIn("customer", Set.of("client")))
                .containsExactly(
                        "client/home.road",
                        "client/home.way",
                        "client/house.road",
                        "client/house.way",
                        "customer/home.way",
                        "customer/house.road",
                        "customer/house.way");
    }

    @Test
    void the_present_name_is_never_a_former_one() {
        FieldName name = FieldName.of("mail", "", List.of("mail", "customer/mail"));

        assertThat(name.formerlyIn("customer", Set.of("customer"))).isEmpty();
    }

    @Test
    void former_kinds_that_were_found_while_reading_stay_when_no_more_are_known() {
        FieldName read = MAIL.within("customer", Set.of("client"));

        assertThat(read.in("customer")).isEqualTo("customer/mail");
        assertThat(read.formerlyIn("customer", Set.of())).containsExactly("client/mail");
        assertThat(read.formerlyIn("customer", Set.of("client"))).containsExactly("client/mail");
    }
}
