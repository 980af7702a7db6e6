// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rightful.annotation.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoriesTest {

    private final Categories vocabulary = Categories.builtIn();

    @Test
    void a_constant_finds_its_term() {
        assertThat(vocabulary.find(Category.EMAIL_ADDRESS)).hasValueSatisfying(term -> {
            assertThat(term.label()).isEqualTo("Email Address");
            assertThat(term.parents()).containsExactly(Category.CONTACT);
            assertThat(term.fideslangKey()).isEqualTo("user.contact.email");
        });
    }

    @Test
    void an_unknown_id_finds_nothing() {
        assertThat(vocabulary.find("pd:Emailaddress")).isEmpty();
    }

    @Test
    void a_child_category_is_covered_by_its_ancestor() {
        assertThat(vocabulary.isA(Category.EMAIL_ADDRESS_WORK, Category.CONTACT))
                .isTrue();
    }

    @Test
    void a_category_is_covered_through_each_of_its_parents() {
        assertThat(vocabulary.isA(Category.POSTAL_CODE, Category.CONTACT)).isTrue();
        assertThat(vocabulary.isA(Category.POSTAL_CODE, Category.LOCATION)).isTrue();
    }

    @Test
    void a_category_covers_itself() {
        assertThat(vocabulary.isA(Category.CONTACT, Category.CONTACT)).isTrue();
    }

    @Test
    void an_ancestor_is_not_covered_by_its_child() {
        assertThat(vocabulary.isA(Category.CONTACT, Category.EMAIL_ADDRESS)).isFalse();
    }

    @Test
    void an_unknown_category_covers_nothing_and_is_covered_by_nothing() {
        assertThat(vocabulary.isA("pd:Nothing", "pd:Nothing")).isFalse();
        assertThat(vocabulary.isA(Category.CONTACT, "pd:Nothing")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "pd:EmailAdress, Category.EMAIL_ADDRESS",
        "EMAIL_ADRESS, Category.EMAIL_ADDRESS",
        "Category.EMIAL_ADDRESS, Category.EMAIL_ADDRESS",
        "e-mail address, Category.EMAIL_ADDRESS",
        "https://w3id.org/dpv/pd#EmailAddress, Category.EMAIL_ADDRESS",
        "pd:Ipadress, Category.IP_ADDRESS",
        "pd:VehicleLicenseNumber, Category.VEHICLE_LICENSE_NUMBER",
        "Home Place, Category.HOME_LOCATION",
        "rightful:NationaalNumber, Category.NATIONAL_NUMBER"
    })
    void a_wrong_name_is_answered_with_the_nearest_constant(String wrong, String nearest) {
        assertThat(vocabulary.nearest(wrong)).hasValue(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pd:", "pd:Rijksregisternummer", "something else"})
    void a_name_far_from_all_is_answered_with_none(String wrong) {
        assertThat(vocabulary.nearest(wrong)).isEmpty();
    }

    @Test
    void the_prefixes_of_the_vocabulary_are_reserved() {
        assertThat(vocabulary.terms())
                .allSatisfy(term -> assertThat(Categories.isReserved(term.id())).isTrue());
        assertThat(Categories.isReserved("own:Badge")).isFalse();
    }

    @Test
    void terms_cannot_be_added_to_the_vocabulary_from_outside() {
        assertThatThrownBy(() -> vocabulary.terms().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
