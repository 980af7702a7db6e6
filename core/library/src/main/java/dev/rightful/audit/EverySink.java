// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.audit;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.RightfulException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes each record to every one of several sinks.
 *
 * <p>A record counts as written when all have written it. When one fails the others are tried all the same; they then
 * hold a record whose use the guard refuses, and the record of that refusal after it. Safe for use by many threads if
 * its sinks are.
 */
public final class EverySink implements AuditSink {

    private final List<AuditSink> sinks;

    /**
     * @param sinks at least one; written to in this order
     * @throws IllegalArgumentException if there is none
     */
    public EverySink(List<AuditSink> sinks) {
        this.sinks = List.copyOf(sinks);
        if (this.sinks.isEmpty()) {
            throw new IllegalArgumentException("Name at least one sink");
        }
    }

    /** Writes to these sinks. See {@link #EverySink(List)}. */
    public static EverySink of(AuditSink... sinks) {
        return new EverySink(List.of(sinks));
    }

    /**
     * Writes to all.
     *
     * @throws RightfulException {@link ErrorCode#TRAIL_NOT_WRITTEN} if any sink failed; it names their classes and those
     *     of their exceptions, whose messages are left out because they may hold anything
     */
    @Override
    public void record(AuditRecord record) {
        Objects.requireNonNull(record, "record");
        List<String> failures = new ArrayList<>(0);
        for (AuditSink sink : sinks) {
            try {
                sink.record(record);
            } catch (RightfulException failure) {
                failures.add(name(sink) + ": " + failure.getMessage());
            } catch (Exception | LinkageError | StackOverflowError failure) {
                failures.add(name(sink) + " threw " + failure.getClass().getName());
            }
        }
        if (!failures.isEmpty()) {
            throw new RightfulException(
                    ErrorCode.TRAIL_NOT_WRITTEN,
                    "Cannot write the trail to every sink: " + String.join("; ", failures) + ". Repair those sinks.");
        }
    }

    private static String name(AuditSink sink) {
        return sink.getClass().getName();
    }
}
