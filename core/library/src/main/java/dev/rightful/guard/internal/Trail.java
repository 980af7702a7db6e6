// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.audit.AuditRecord;
import dev.rightful.audit.AuditSink;
import dev.rightful.guard.Reason;
import dev.rightful.model.ReasonCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the trail, and says whether it was written. */
final class Trail {

    static final Reason SILENT = new Reason(ReasonCode.TRAIL_SILENT, "the trail did not take the record");

    private static final Logger LOG = LoggerFactory.getLogger(Trail.class);

    private final AuditSink sink;

    Trail(AuditSink sink) {
        this.sink = sink;
    }

    boolean took(AuditRecord record) {
        try {
            sink.record(record);
            return true;
        } catch (Exception | LinkageError | StackOverflowError failure) {
            LOG.error("The trail did not take a record: {}", NoAnswerException.nameOf(failure));
            return false;
        }
    }
}
