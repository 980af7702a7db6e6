// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.junit.jupiter.api.Test;

class GivenNamesTest {

    @Table(name = "customers")
    static class Customer {
        @Column(name = "EMAIL_ADDR", length = 80)
        String f1;
    }

    static class Parcel {
        @Column
        String f1;

        @JoinColumn(name = "customer_id")
        String f2;
    }

    private final TypeSource customer = ReflectedTypes.of(Customer.class);
    private final TypeSource parcel = ReflectedTypes.of(Parcel.class);

    @Test
    void the_name_that_another_library_gives_a_column_or_a_table_is_known() {
        assertThat(customer.annotations()).extracting(AnnotationUse::givenName).containsExactly("customers");
        assertThat(customer.members())
                .flatExtracting(MemberSource::annotations)
                .extracting(AnnotationUse::givenName)
                .containsExactly("EMAIL_ADDR");
    }

    @Test
    void an_annotation_that_gives_none_says_so() {
        assertThat(parcel.members())
                .flatExtracting(MemberSource::annotations)
                .extracting(AnnotationUse::givenName)
                .containsExactly("", "");
    }

    @Test
    void it_is_not_among_what_is_stated_so_it_changes_no_fingerprint() {
        assertThat(customer.annotations())
                .allSatisfy(use -> assertThat(use.stated()).isEmpty());
    }
}
