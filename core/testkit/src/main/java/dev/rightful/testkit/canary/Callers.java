// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.util.List;

/** Finds the line of a program that wrote something, behind the library that it wrote it with. */
final class Callers {

    /** Logging, and what stands between a program and what it calls. A name with a point at its end is a package. */
    private static final List<String> PASSED_OVER = List.of(
            "java.",
            "jdk.",
            "sun.",
            "ch.qos.logback.",
            "org.slf4j.",
            "org.apache.logging.",
            "org.apache.log4j.",
            "org.apache.commons.logging.",
            "org.jboss.logging.",
            "org.springframework.core.log.");

    private static final List<String> LOGGING =
            List.of("ch.qos.logback.", "java.util.logging.", "org.slf4j.", "org.apache.logging.", "org.jboss.logging.");

    private Callers() {}

    /** Class, method and line of the nearest frame outside of logging, the JDK and the canary. */
    static String nearest() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !isPassedOver(frame.getClassName()))
                        .findFirst()
                        .map(frame -> frame.toStackTraceElement().toString())
                        .orElse("a line that the stack does not show"));
    }

    /** Whether a logging library is writing now. */
    static boolean isLogging() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> LOGGING.stream().anyMatch(frame.getClassName()::startsWith)));
    }

    private static boolean isPassedOver(String className) {
        String own = Callers.class.getPackageName();
        return className.startsWith(own) && className.indexOf('.', own.length() + 1) < 0
                || PASSED_OVER.stream().anyMatch(className::startsWith);
    }
}
