// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;

/** Days, moments, times and lengths of time that nothing else has. */
final class Dates {

    private Dates() {}

    static Sample ofDate(Draw draw, Class<?> type, boolean mail) {
        LocalDate day = day(draw);
        List<Form> forms = new ArrayList<>(DateRenderings.of(day));
        for (ZoneId zone : zones()) {
            addEpoch(forms, day.atStartOfDay(zone).toInstant());
        }
        return new Sample(day, forms);
    }

    /** From the thirteenth, so that day and month are told apart; no two digits of the year are those of our time. */
    private static LocalDate day(Draw draw) {
        return LocalDate.of((int) draw.between(1933, 1960), (int) draw.between(1, 13), (int) draw.between(13, 29));
    }

    /** Near noon in UTC, so that it is the same day nearly everywhere. */
    static Sample ofInstant(Draw draw, Class<?> type, boolean mail) {
        long nanos = draw.between(101_000_000, 999_000_000);
        LocalDateTime moment = day(draw)
                .atTime((int) draw.between(11, 13), (int) draw.between(0, 60), (int) draw.between(0, 60), (int) nanos);
        Instant instant = moment.toInstant(ZoneOffset.UTC);
        List<Form> forms = new ArrayList<>(DateRenderings.of(moment.toLocalDate()));
        forms.addAll(DateRenderings.of(moment));
        for (ZoneId zone : zones()) {
            addEpoch(forms, moment.atZone(zone).toInstant());
        }
        forms.add(Form.number(Long.toString(Math.abs(instant.getEpochSecond() * 1_000_000_000L + instant.getNano()))));
        return new Sample(as(type, moment, instant), forms);
    }

    private static Object as(Class<?> type, LocalDateTime moment, Instant instant) {
        if (type == LocalDateTime.class) {
            return moment;
        }
        if (type == OffsetDateTime.class) {
            return moment.atOffset(ZoneOffset.UTC);
        }
        if (type == ZonedDateTime.class) {
            return moment.atZone(ZoneOffset.UTC);
        }
        if (Date.class.isAssignableFrom(type)) {
            return date(type, instant.toEpochMilli());
        }
        if (type == Calendar.class || type == GregorianCalendar.class) {
            Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
            calendar.setTimeInMillis(instant.toEpochMilli());
            return calendar;
        }
        return instant;
    }

    /** Those of JDBC are made in the same way. */
    private static Object date(Class<?> type, long millis) {
        try {
            return type.getConstructor(long.class).newInstance(millis);
        } catch (ReflectiveOperationException other) {
            throw new CannotPlantException("no date of " + type.getName() + " can be made of milliseconds", other);
        }
    }

    /** With nanoseconds, which it is recognised by. */
    static Sample ofTime(Draw draw, Class<?> type, boolean mail) {
        LocalTime time = LocalTime.ofNanoOfDay(draw.between(40_000_000_000_000L, 80_000_000_000_000L) / 10 * 10 + 7);
        return new Sample(
                type == OffsetTime.class ? time.atOffset(ZoneOffset.UTC) : time,
                List.of(Form.whole(time.toString()), Form.number(Long.toString(time.toNanoOfDay()))));
    }

    static Sample ofDuration(Draw draw, Class<?> type, boolean mail) {
        Duration duration = Duration.ofSeconds(draw.between(3_000_000_000L, 9_000_000_000L));
        return new Sample(
                duration,
                List.of(
                        Form.whole(duration.toString()),
                        Form.number(Long.toString(duration.toSeconds())),
                        Form.number(Long.toString(duration.toMillis()))));
    }

    static Sample ofPeriod(Draw draw, Class<?> type, boolean mail) {
        Period period = Period.of((int) draw.between(40, 90), (int) draw.between(1, 12), (int) draw.between(13, 29));
        return new Sample(period, List.of(Form.whole(period.toString())));
    }

    /** Before 1970 the numbers are negative; the sign is of no account. */
    private static void addEpoch(List<Form> forms, Instant instant) {
        forms.add(Form.number(Long.toString(Math.abs(instant.toEpochMilli()))));
        forms.add(Form.number(Long.toString(Math.abs(instant.getEpochSecond()))));
    }

    private static List<ZoneId> zones() {
        return List.of(ZoneOffset.UTC, ZoneId.systemDefault());
    }
}
