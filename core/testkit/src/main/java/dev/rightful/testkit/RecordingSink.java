// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.audit.AuditRecord;
import dev.rightful.audit.AuditRecord.Outcome;
import dev.rightful.audit.AuditSink;
import dev.rightful.model.ReasonCode;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/** A trail that a test can look into, and break. Safe for use by many threads. */
public final class RecordingSink implements AuditSink {

    private final List<AuditRecord> records = new CopyOnWriteArrayList<>();
    private volatile boolean broken;

    /** An empty trail. */
    public RecordingSink() {}

    @Override
    public void record(AuditRecord record) {
        Objects.requireNonNull(record, "record");
        if (broken) {
            throw new IllegalStateException("The test broke this trail");
        }
        records.add(record);
    }

    /** From now on nothing can be written. */
    public void breakDown() {
        broken = true;
    }

    /** From now on it can be written again. */
    public void repair() {
        broken = false;
    }

    /** All records so far, the oldest first. */
    public List<AuditRecord> records() {
        return List.copyOf(records);
    }

    /** The latest record; fails if there is none. */
    public AuditRecord last() {
        assertThat(records).as("records of the trail").isNotEmpty();
        return records.get(records.size() - 1);
    }

    /** Forgets all records. */
    public void clear() {
        records.clear();
    }

    /** Fails unless the latest record says that these fields were permitted for this purpose. */
    public void assertPermitted(String purpose, String... fields) {
        assertLast(Outcome.PERMITTED, purpose, fields);
    }

    /** Fails unless the latest record says that these fields were denied for this purpose. */
    public void assertDenied(String purpose, String... fields) {
        assertLast(Outcome.DENIED, purpose, fields);
    }

    /** Fails unless the latest record denies for exactly these reasons, in this order. */
    public void assertReasons(ReasonCode... reasons) {
        assertThat(last().reasons()).as("reasons in the trail").containsExactly(reasons);
    }

    private void assertLast(Outcome outcome, String purpose, String... fields) {
        AuditRecord last = last();
        assertThat(last.outcome()).as("outcome in the trail").isEqualTo(outcome);
        assertThat(last.purpose()).as("purpose in the trail").contains(purpose);
        assertThat(last.fields()).as("fields in the trail").containsExactlyInAnyOrder(fields);
    }
}
