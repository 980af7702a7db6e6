// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.audit.AuditRecord;
import dev.rightful.audit.AuditRecord.Act;
import dev.rightful.audit.AuditRecord.Outcome;
import dev.rightful.audit.AuditSink;
import dev.rightful.model.ReasonCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every {@link AuditSink} keeps to. */
public abstract class AuditSinkContract {

    /**
     * A trail to test.
     *
     * @param sink writes
     * @param written reads back what has been written: one text a record, in any order and form that holds the stable
     *     names and codes
     */
    public record Trail(AuditSink sink, Supplier<List<String>> written) {}

    /** A trail without records. */
    protected abstract Trail emptyTrail();

    @Test
    void a_permit_is_written_with_purpose_field_and_basis() {
        Trail trail = emptyTrail();

        trail.sink().record(permit("customer/email"));

        assertThat(trail.written().get())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("PERMITTED", "order-fulfilment", "customer/email", "service", "CONTRACT"));
    }

    @Test
    void a_denial_is_written_with_every_reason() {
        Trail trail = emptyTrail();

        trail.sink().record(denial());

        assertThat(trail.written().get())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("DENIED", "newsletter", "customer/email", "NEED_TO_KNOW", "CONSENT_MISSING"));
    }

    @Test
    void a_change_of_purpose_is_written_with_both_purposes() {
        Trail trail = emptyTrail();

        trail.sink().record(changeOfPurpose());

        assertThat(trail.written().get())
                .singleElement()
                .satisfies(text -> assertThat(text).contains("SCOPE", "order-fulfilment", "newsletter"));
    }

    @Test
    void records_written_at_the_same_time_are_all_kept() {
        Trail trail = emptyTrail();

        Concurrently.run(8, thread -> {
            for (int i = 0; i < 100; i++) {
                trail.sink().record(permit("customer/field-" + thread + "-" + i));
            }
        });

        assertThat(trail.written().get()).hasSize(800).doesNotHaveDuplicates();
    }

    @Test
    @SuppressWarnings("NullAway") // A null is what the test is about.
    void a_missing_record_is_refused() {
        Trail trail = emptyTrail();

        assertThatNullPointerException().isThrownBy(() -> trail.sink().record(null));

        assertThat(trail.written().get()).isEmpty();
    }

    private static AuditRecord permit(String field) {
        return new AuditRecord(
                Instant.parse("2026-11-22T10:00:00Z"),
                Optional.empty(),
                Act.USE,
                Outcome.PERMITTED,
                Optional.of("order-fulfilment"),
                Optional.empty(),
                Set.of("customer"),
                List.of(field),
                Set.of("service"),
                Set.of(LegalBasis.CONTRACT),
                List.of());
    }

    private static AuditRecord denial() {
        return new AuditRecord(
                Instant.parse("2026-11-22T10:00:00Z"),
                Optional.of(Instant.parse("2026-11-23T10:00:00Z")),
                Act.USE,
                Outcome.DENIED,
                Optional.of("newsletter"),
                Optional.empty(),
                Set.of("customer"),
                List.of("customer/email"),
                Set.of(),
                Set.of(),
                List.of(ReasonCode.NEED_TO_KNOW, ReasonCode.CONSENT_MISSING));
    }

    private static AuditRecord changeOfPurpose() {
        return new AuditRecord(
                Instant.parse("2026-11-22T10:00:00Z"),
                Optional.empty(),
                Act.SCOPE,
                Outcome.PERMITTED,
                Optional.of("newsletter"),
                Optional.of("order-fulfilment"),
                Set.of(),
                List.of(),
                Set.of("service"),
                Set.of(),
                List.of());
    }
}
