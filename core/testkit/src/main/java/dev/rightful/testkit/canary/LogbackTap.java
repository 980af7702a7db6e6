// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * Listens to Logback: to every event that a logger passes on at its level, also of loggers that do not pass events to
 * the root. Listens on when the configuration is loaded anew.
 */
final class LogbackTap extends UnsynchronizedAppenderBase<ILoggingEvent> implements Tap, LoggerContextListener {

    private final LoggerContext loggers;

    private LogbackTap(LoggerContext loggers) {
        this.loggers = loggers;
        setContext(loggers);
        setName("leak canary");
    }

    /** Empty if SLF4J does not log through Logback. */
    static Optional<Tap> attach() {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers)) {
            return Optional.empty();
        }
        LogbackTap tap = new LogbackTap(loggers);
        loggers.addListener(tap);
        return Optional.of(tap);
    }

    @Override
    public void renew() {
        start();
        for (Logger logger : loggers.getLoggerList()) {
            boolean isRoot = logger.getName().equals(org.slf4j.Logger.ROOT_LOGGER_NAME);
            if ((isRoot || !logger.isAdditive()) && !logger.isAttached(this)) {
                logger.addAppender(this);
            }
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (RunningTests.areWatching()) {
            RunningTests.examine(parts(event), () -> whereabouts(event));
        }
    }

    private static Whereabouts whereabouts(ILoggingEvent event) {
        String caller = Callers.nearest();
        String place =
                " of logger " + event.getLoggerName() + " at level " + event.getLevel() + ", logged at " + caller;
        return new Whereabouts(place, caller, false);
    }

    private static List<Part> parts(ILoggingEvent event) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("the message", Part.text(event::getFormattedMessage)));
        Object[] arguments = event.getArgumentArray();
        for (int i = 0; arguments != null && i < arguments.length; i++) {
            Object argument = arguments[i];
            parts.add(new Part("argument " + (i + 1), Part.text(() -> argument)));
        }
        event.getMDCPropertyMap().forEach((key, value) -> parts.add(new Part("MDC entry " + key, key + " " + value)));
        if (event.getKeyValuePairs() != null) {
            event.getKeyValuePairs()
                    .forEach(pair -> parts.add(new Part("key-value pair " + pair.key, Part.text(pair::toString))));
        }
        if (event.getMarkerList() != null) {
            event.getMarkerList().forEach(marker -> parts.add(new Part("a marker", marker.toString())));
        }
        parts.addAll(parts(event.getThrowableProxy()));
        parts.add(new Part("the name", event.getLoggerName()));
        parts.add(new Part("the thread's name", String.valueOf(event.getThreadName())));
        return parts;
    }

    private static List<Part> parts(IThrowableProxy thrown) {
        if (thrown == null) {
            return List.of();
        }
        return thrown instanceof ThrowableProxy proxy
                ? Part.ofThrowable(proxy.getThrowable())
                : List.of(new Part("the message of " + thrown.getClassName(), String.valueOf(thrown.getMessage())));
    }

    @Override
    public void detach() {
        loggers.removeListener(this);
        loggers.getLoggerList().forEach(logger -> logger.detachAppender(this));
        stop();
    }

    @Override
    public boolean isResetResistant() {
        return true;
    }

    @Override
    public void onReset(LoggerContext context) {
        renew();
    }

    @Override
    public void onStart(LoggerContext context) {
        renew();
    }

    @Override
    public void onStop(LoggerContext context) {}

    @Override
    public void onLevelChange(Logger logger, Level level) {}
}
