// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary.club;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.LogRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.MarkerFactory;

/** Tells everybody everything, in every way there is. */
public final class Secretary {

    private static final Logger LOG = LoggerFactory.getLogger(Secretary.class);
    private static final java.util.logging.Logger JUL = java.util.logging.Logger.getLogger("club.jul");

    private Secretary() {}

    public static void logs(Object value) {
        LOG.info("Welcome to {}", value);
    }

    public static void logsAtTrace(Object value) {
        LOG.trace("Welcome to {}", value);
    }

    public static void logsAnArgumentThatNoMessageShows(Object value) {
        LOG.atInfo().addArgument(value).log("Welcome");
    }

    public static void logsWithContext(String value) {
        MDC.put("who", value);
        LOG.info("Welcome");
        MDC.remove("who");
    }

    public static void logsWithKeyAndValue(Object value) {
        LOG.atWarn().addKeyValue("who", value).log("Welcome");
    }

    public static void logsWithMarker(String value) {
        LOG.atInfo().addMarker(MarkerFactory.getDetachedMarker(value)).log("Welcome");
    }

    public static void logsAnException(Object value) {
        Exception failure = new IllegalStateException("failed", new IllegalArgumentException("no " + value));
        failure.addSuppressed(new UnsupportedOperationException("closing", new Exception("for " + value)));
        LOG.error("Not welcome", failure);
    }

    public static void logsUnderTheName(String value) {
        LoggerFactory.getLogger("club." + value).info("Welcome");
    }

    public static void logsByJul(Object value) {
        JUL.log(java.util.logging.Level.INFO, "Welcome to {0}", value);
    }

    public static void logsAnExceptionByJul(Object value) {
        LogRecord record = new LogRecord(java.util.logging.Level.SEVERE, "Not welcome");
        record.setLoggerName("club.jul");
        record.setThrown(new IllegalStateException("failed", new IllegalArgumentException("no " + value)));
        JUL.log(record);
    }

    public static void prints(Object value) {
        System.out.println("Welcome to " + value);
    }

    public static void printsWithoutEndingTheLine(Object value) {
        System.out.print("Welcome to " + value);
    }

    public static void printsInPieces(String value) {
        for (int i = 0; i < value.length(); i++) {
            System.out.print(value.charAt(i));
        }
        System.out.println();
    }

    public static void printsErrors(Object value) {
        System.err.printf("No place for %s%n", value);
    }

    public static void printsAStackTrace(Object value) {
        new IllegalStateException("failed", new IllegalArgumentException("no " + value)).printStackTrace();
    }

    public static void printsInAnotherThread(Object value) throws InterruptedException, ExecutionException {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            other.submit(() -> prints(value)).get();
        } finally {
            other.shutdownNow();
        }
    }
}
