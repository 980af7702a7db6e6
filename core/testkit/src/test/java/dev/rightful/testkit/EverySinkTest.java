// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rightful.audit.AuditRecord;
import dev.rightful.audit.AuditSink;
import dev.rightful.audit.EverySink;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.RightfulException;
import dev.rightful.shop.Shop;
import dev.rightful.shop.ShopPolicy.OrderFulfilment;
import org.junit.jupiter.api.Test;

class EverySinkTest extends AuditSinkContract {

    private static final AuditSink BROKEN = record -> {
        throw new IllegalStateException("canary-mail@example.org");
    };

    @Override
    protected Trail emptyTrail() {
        RecordingSink first = new RecordingSink();
        RecordingSink last = new RecordingSink();
        return new Trail(
                EverySink.of(first, last),
                () -> last.records().stream().map(Object::toString).toList());
    }

    @Test
    void every_sink_gets_every_record() {
        RecordingSink first = new RecordingSink();
        RecordingSink second = new RecordingSink();

        EverySink.of(first, second).record(someRecord());

        assertThat(first.records()).hasSize(1).isEqualTo(second.records());
    }

    @Test
    void when_one_fails_the_others_are_tried_and_the_record_is_not_written() {
        RecordingSink last = new RecordingSink();
        AuditSink every = EverySink.of(BROKEN, last);

        assertThatExceptionOfType(RightfulException.class)
                .isThrownBy(() -> every.record(someRecord()))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(ErrorCode.TRAIL_NOT_WRITTEN))
                .withMessageContaining("IllegalStateException")
                .withMessageNotContaining("canary")
                .withNoCause();
        assertThat(last.records()).hasSize(1);
    }

    @Test
    void without_any_sink_there_is_no_trail() {
        assertThatIllegalArgumentException().isThrownBy(EverySink::of);
    }

    private static AuditRecord someRecord() {
        try (Shop shop = new Shop()) {
            shop.ask(OrderFulfilment.class);
            return shop.trail.last();
        }
    }
}
