// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.rightful.model.ReasonCode;
import dev.rightful.shop.Shop;
import dev.rightful.shop.ShopPolicy.CustomerResearch;
import org.junit.jupiter.api.Test;

class RecordingSinkTest extends AuditSinkContract {

    @Override
    protected Trail emptyTrail() {
        RecordingSink sink = new RecordingSink();
        return new Trail(
                sink, () -> sink.records().stream().map(Object::toString).toList());
    }

    @Test
    void its_assertions_fail_on_anything_but_the_latest_record() {
        try (Shop shop = new Shop()) {
            shop.ask(CustomerResearch.class);

            RecordingSink trail = shop.trail;

            trail.assertDenied("customer-research", "customer/email");
            trail.assertReasons(ReasonCode.CONSENT_MISSING);
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> trail.assertPermitted("customer-research", "customer/email"));
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> trail.assertDenied("newsletter", "customer/email"));
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> trail.assertDenied("customer-research", "customer/phone"));
            assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> trail.assertReasons(ReasonCode.OBJECTED));
        }
    }

    @Test
    void an_empty_trail_has_no_latest_record() {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(new RecordingSink()::last);
    }

    @Test
    void a_broken_trail_takes_nothing_until_it_is_repaired() {
        try (Shop shop = new Shop()) {
            shop.ask(CustomerResearch.class);
            var record = shop.trail.last();

            shop.trail.breakDown();
            assertThatIllegalStateException().isThrownBy(() -> shop.trail.record(record));
            shop.trail.repair();
            shop.trail.clear();
            shop.trail.record(record);

            assertThat(shop.trail.records()).containsExactly(record);
        }
    }
}
