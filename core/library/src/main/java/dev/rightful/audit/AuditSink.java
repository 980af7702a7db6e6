// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.audit;

/**
 * Where the trail is written.
 *
 * <p>Implementations are safe for use by many threads. {@code AuditSinkContract} of {@code rightful-testkit} says what
 * they keep to.
 *
 * <p>Source: GDPR Articles 5(2) and 32(1).
 */
@FunctionalInterface
public interface AuditSink {

    /**
     * Writes one record. To return is to say that it was written; the use it is about waits for that.
     *
     * @throws RuntimeException if it was not, or if that is not known: the use is refused. Of the exception only its
     *     class is logged, or its message if it is a {@code RightfulException}
     */
    void record(AuditRecord record);
}
