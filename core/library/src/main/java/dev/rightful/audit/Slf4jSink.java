// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.audit;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.RightfulException;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the trail to the log, one line a record at level INFO.
 *
 * <p>It refuses when that level is off. What it cannot see is an appender that fails or drops lines: such a log is no
 * evidence. Safe for use by many threads.
 */
public final class Slf4jSink implements AuditSink {

    /** The logger used where none is named. */
    public static final String LOGGER = "dev.rightful.trail";

    private final Logger logger;

    /** Writes to the logger {@value #LOGGER}. */
    public Slf4jSink() {
        this(LOGGER);
    }

    /** Writes to the logger with this name. */
    public Slf4jSink(String name) {
        this.logger = LoggerFactory.getLogger(name);
    }

    /**
     * Writes one line.
     *
     * @throws RightfulException {@link ErrorCode#TRAIL_NOT_WRITTEN} if the logger does not log level INFO; switch it on
     */
    @Override
    public void record(AuditRecord record) {
        Objects.requireNonNull(record, "record");
        if (!logger.isInfoEnabled()) {
            throw new RightfulException(
                    ErrorCode.TRAIL_NOT_WRITTEN,
                    "Cannot write the trail to logger " + logger.getName() + ": level INFO is off. Switch it on.");
        }
        logger.info(line(record));
    }

    private static String line(AuditRecord record) {
        StringBuilder line = new StringBuilder()
                .append(record.outcome())
                .append(" act=")
                .append(record.act())
                .append(" at=")
                .append(record.at())
                .append(" purpose=")
                .append(record.purpose().orElse("undeclared"));
        add(line, "asOf", record.asOf());
        add(line, "changedFrom", record.changedFrom());
        add(line, "kinds", record.kinds());
        add(line, "fields", record.fields());
        add(line, "roles", record.roles());
        add(line, "bases", record.bases());
        add(line, "reasons", record.reasons());
        return line.toString();
    }

    private static void add(StringBuilder line, String name, Optional<?> value) {
        value.ifPresent(present -> line.append(' ').append(name).append('=').append(present));
    }

    private static void add(StringBuilder line, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            String joined = values.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
            line.append(' ').append(name).append('=').append(joined);
        }
    }
}
