// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All ways that are listened to. {@link #attach} and {@link #detach} are called by one thread at a time. */
final class Taps {

    private static final String LOGBACK = "ch.qos.logback.classic.LoggerContext";

    private static final List<Tap> ATTACHED = new CopyOnWriteArrayList<>();

    private Taps() {}

    /**
     * Attaches what is not attached yet, or was put aside: the next test may begin with other streams and loggers than the
     * one before. Logs come first: one that is set up now keeps the stream that stays.
     */
    static void attach() {
        if (ATTACHED.isEmpty()) {
            if (isPresent(LOGBACK)) {
                LogbackTap.attach().ifPresent(ATTACHED::add);
            }
            ATTACHED.add(JulTap.attach());
        }
        ATTACHED.forEach(Tap::renew);
        StreamTap.ofOutput().ifPresent(ATTACHED::add);
        StreamTap.ofErrors().ifPresent(ATTACHED::add);
    }

    static void drain() {
        ATTACHED.forEach(Tap::drain);
    }

    /** The latest first: it may stand before an earlier one. */
    static void detach() {
        for (int i = ATTACHED.size() - 1; i >= 0; i--) {
            ATTACHED.get(i).detach();
        }
        ATTACHED.clear();
    }

    private static boolean isPresent(String className) {
        try {
            Class.forName(className, false, Taps.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
