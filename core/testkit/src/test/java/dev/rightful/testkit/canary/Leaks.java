// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.BasicConfigurator;
import ch.qos.logback.classic.LoggerContext;
import dev.rightful.audit.AuditRecord;
import dev.rightful.audit.AuditRecord.Act;
import dev.rightful.audit.AuditRecord.Outcome;
import dev.rightful.testkit.RecordingSink;
import dev.rightful.testkit.canary.club.Booking;
import dev.rightful.testkit.canary.club.Guest;
import dev.rightful.testkit.canary.club.Member;
import dev.rightful.testkit.canary.club.Secretary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

/** Tests that let personal values out, each in one way. Run by {@link LeakPlacesTest}. */
@ExtendWith(LeakCanary.class)
class Leaks {

    private final String email;

    Leaks(Canary canary) {
        email = canary.under(Club.MODEL).value(Member.class, "email", String.class);
    }

    @Test
    void log() {
        Secretary.logs(email);
    }

    @Test
    void resetLog() {
        LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
        loggers.reset();
        BasicConfigurator asBefore = new BasicConfigurator();
        asBefore.setContext(loggers);
        asBefore.configure(loggers);
        Secretary.logs(email);
    }

    @Test
    void trace() {
        Secretary.logsAtTrace(email);
    }

    @Test
    void argument() {
        Secretary.logsAnArgumentThatNoMessageShows(email);
    }

    @Test
    void context() {
        Secretary.logsWithContext(email);
    }

    @Test
    void keyAndValue() {
        Secretary.logsWithKeyAndValue(email);
    }

    @Test
    void marker() {
        Secretary.logsWithMarker(email);
    }

    @Test
    void loggedException() {
        Secretary.logsAnException(email);
    }

    @Test
    void loggerName() {
        Secretary.logsUnderTheName(email);
    }

    @Test
    void jul() {
        Secretary.logsByJul(email);
    }

    @Test
    void julException() {
        Secretary.logsAnExceptionByJul(email);
    }

    @Test
    void output() {
        Secretary.prints(email);
    }

    @Test
    void openLine() {
        Secretary.printsWithoutEndingTheLine(email);
    }

    @Test
    void pieces() {
        Secretary.printsInPieces(email);
    }

    @Test
    void harmless() {
        System.out.print("Zo\u00eb comes ");
        System.out.flush();
        System.out.print("first");
    }

    @Test
    void errors() {
        Secretary.printsErrors(email);
    }

    @Test
    void stackTrace() {
        Secretary.printsAStackTrace(email);
    }

    @Test
    void anotherThread() throws Exception {
        Secretary.printsInAnotherThread(email);
    }

    @Test
    void thrown() {
        throw new IllegalStateException("no mail for " + email);
    }

    @Test
    void thrownCause() {
        throw new IllegalStateException("failed", new IllegalArgumentException("bad", new Exception(email)));
    }

    @Test
    void thrownSuppressed() throws Exception {
        Exception failure = new Exception("failed", new IllegalStateException("bad"));
        failure.getCause().addSuppressed(new IllegalArgumentException(email));
        throw failure;
    }

    @Test
    void failedAssertion() {
        assertThat(email).isEqualTo("nobody@mail.example");
    }

    @Test
    void several() {
        Secretary.prints(email);
        Secretary.logs(email);
        throw new IllegalStateException(email);
    }

    @Test
    void sink(Canary canary) {
        RecordingSink sink = canary.watch(new RecordingSink());
        sink.record(record("member/email"));
        sink.record(record(email));
    }

    @Test
    void inspectedSink(Canary canary) {
        canary.inspecting(new RecordingSink()).record(record(email));
    }

    private static AuditRecord record(String field) {
        return new AuditRecord(
                Instant.parse("2026-11-22T10:00:00Z"),
                Optional.empty(),
                Act.USE,
                Outcome.PERMITTED,
                Optional.of("membership"),
                Optional.empty(),
                Set.of("member"),
                List.of(field),
                Set.of(),
                Set.of(),
                List.of());
    }

    @Test
    void handedOverException(Canary canary) {
        canary.watch(new IllegalStateException("failed", new Exception(email)));
    }

    @Test
    void handedOverArray(Canary canary) {
        canary.watch(new Object[] {"nobody", email});
    }

    @Test
    void handedOverObject(Canary canary) {
        canary.watch(canary.plant(Guest.class));
    }

    @Test
    void unmasked(Canary canary) {
        canary.assertMasked(Guest.class);
    }

    @Test
    void unmaskedInside(Canary canary) {
        canary.assertMasked(Booking.class);
    }
}
