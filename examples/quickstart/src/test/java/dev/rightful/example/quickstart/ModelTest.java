// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

import static dev.rightful.testkit.RightfulAssertions.assertModelHolds;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rightful.example.first.ShopPolicy;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy;
import org.junit.jupiter.api.Test;

class ModelTest {

    @Test
    void the_models_of_both_policies_hold() {
        assertThatCode(() -> {
                    assertModelHolds(VoorbeeldPolicy.class, ShopPolicy.class);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void data_of_the_other_policy_is_noticed_where_that_is_not_named() {
        assertThatThrownBy(() -> assertModelHolds(VoorbeeldPolicy.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "RF-MOD-5 FIELD_UNDER_NO_PURPOSE\n  dev.rightful.example.first.Customer, Customer: ");
    }
}
