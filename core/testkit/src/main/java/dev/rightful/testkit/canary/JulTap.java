// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Listens to {@code java.util.logging} before its other handlers, and masks the record that these get: a console handler
 * keeps the stream that it found, and so may pass by {@link StreamTap}.
 */
final class JulTap extends Handler implements Tap {

    private final SimpleFormatter formatter = new SimpleFormatter();
    private final List<Logger> listenedTo = new ArrayList<>();

    private JulTap() {
        setLevel(Level.ALL);
    }

    static Tap attach() {
        return new JulTap();
    }

    @Override
    public void renew() {
        LogManager loggers = LogManager.getLogManager();
        for (String name : Collections.list(loggers.getLoggerNames())) {
            Logger logger = loggers.getLogger(name);
            boolean hasOwnHandlers = logger != null && (name.isEmpty() || !logger.getUseParentHandlers());
            if (hasOwnHandlers && !List.of(logger.getHandlers()).contains(this)) {
                listenTo(logger);
            }
        }
    }

    private void listenTo(Logger logger) {
        List<Handler> others = List.of(logger.getHandlers());
        others.forEach(logger::removeHandler);
        logger.addHandler(this);
        others.forEach(logger::addHandler);
        listenedTo.add(logger);
    }

    @Override
    public void publish(LogRecord record) {
        if (RunningTests.areWatching() && RunningTests.examine(parts(record), () -> whereabouts(record))) {
            record.setMessage(RunningTests.mask(formatter.formatMessage(record)));
            record.setParameters(null);
            record.setResourceBundle(null);
            if (record.getThrown() != null) {
                record.setThrown(MaskedException.of(record.getThrown()));
            }
        }
    }

    private List<Part> parts(LogRecord record) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("the message", Part.text(() -> formatter.formatMessage(record))));
        Object[] parameters = record.getParameters();
        for (int i = 0; parameters != null && i < parameters.length; i++) {
            Object parameter = parameters[i];
            parts.add(new Part("argument " + (i + 1), Part.text(() -> parameter)));
        }
        if (record.getThrown() != null) {
            parts.addAll(Part.ofThrowable(record.getThrown()));
        }
        parts.add(new Part("the name", String.valueOf(record.getLoggerName())));
        return parts;
    }

    private static Whereabouts whereabouts(LogRecord record) {
        String caller = Callers.nearest();
        String place =
                " of logger " + record.getLoggerName() + " at level " + record.getLevel() + ", logged at " + caller;
        return new Whereabouts(place, caller, false);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public void detach() {
        listenedTo.forEach(logger -> logger.removeHandler(this));
    }
}
