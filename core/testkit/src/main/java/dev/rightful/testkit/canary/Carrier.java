// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What each type of value can carry, and so whether it is noticed when it turns up where it should not.
 *
 * <p>Collections, arrays, values of maps, {@code Optional} and {@code AtomicReference} carry what their elements carry;
 * classes and records of the application what their members carry. Every other type of the JDK is not watched.
 */
public enum Carrier {

    /**
     * Text. Any {@value #LEAST_OF_TEXT} of its {@code 16} characters in a row are recognised, in any case, with whatever signs
     * between them, and so is what base64, base64url or hexadecimal makes of the UTF-8 of eight of them. In the category of
     * e-mail addresses the text is an address.
     */
    TEXT(
            Recognition.MARKER,
            Texts::text,
            String.class,
            CharSequence.class,
            Object.class,
            StringBuilder.class,
            StringBuffer.class,
            char[].class),

    /** Octets of a text: recognised as {@link #TEXT}, and written as numbers, as {@code Arrays.toString} does. */
    OCTETS(Recognition.MARKER, Texts::octets, byte[].class, ByteBuffer.class),

    /** A UUID: any 12 of its 32 digits in a row, with hyphens or without, and base64 of its 16 octets. */
    UNIQUE_ID(Recognition.MARKER, Texts::uuid, UUID.class),

    /** An address on the web whose path is a text. */
    WEB_ADDRESS(Recognition.MARKER, Texts::uri, URI.class, URL.class),

    /** An address of the Internet Protocol, version 6: any 12 digits of its last 24. */
    NETWORK_ADDRESS(Recognition.MARKER, Texts::address, InetAddress.class, Inet6Address.class),

    /** An address of the Internet Protocol, version 4: with its points. */
    SHORT_NETWORK_ADDRESS(Recognition.RARE_VALUE, Texts::address, Inet4Address.class),

    /**
     * A number of ten digits: as digits, with a separator between groups or without, and with zeros before it. Not as a part
     * of a longer number, and not in hexadecimal.
     */
    INTEGER(Recognition.RARE_VALUE, Numbers::ofInt, Integer.class, AtomicInteger.class, OptionalInt.class),

    /** A number of eighteen digits: as {@link #INTEGER}, and in hexadecimal. */
    LONG(Recognition.RARE_VALUE, Numbers::ofLong, Long.class, Number.class, AtomicLong.class, OptionalLong.class),

    /** A number of twenty-four digits: as {@link #INTEGER}. */
    BIG_INTEGER(Recognition.RARE_VALUE, Numbers::ofBigInteger, BigInteger.class),

    /**
     * A number of eight digits with two decimals: with any decimals or none, in the scientific notation of Java, in cents, with
     * a point or a comma, and with separators between groups.
     */
    DECIMAL(Recognition.RARE_VALUE, Numbers::ofDecimal, BigDecimal.class, Double.class, OptionalDouble.class),

    /**
     * A day in the years 1933 to 1959: ISO 8601 and other orders in figures, also with two digits of the year; with the
     * month as a word in Dutch, English, French and German; as seconds and milliseconds since 1970, in UTC and the default
     * zone. Not as days since 1970.
     */
    DATE(Recognition.RARE_VALUE, Dates::ofDate, LocalDate.class),

    /** A moment of such a day: the day as {@link #DATE}, and the moment as seconds, milliseconds and nanoseconds since 1970. */
    MOMENT(
            Recognition.RARE_VALUE,
            Dates::ofInstant,
            Instant.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            Date.class,
            Calendar.class,
            GregorianCalendar.class),

    /** A time with nanoseconds: in ISO 8601 with all of them, and as nanoseconds of the day. */
    TIME(Recognition.RARE_VALUE, Dates::ofTime, LocalTime.class, OffsetTime.class),

    /** A duration of about a century: in ISO 8601, and as seconds and milliseconds. */
    DURATION(Recognition.RARE_VALUE, Dates::ofDuration, Duration.class),

    /** A period of 40 to 89 years: in ISO 8601. */
    PERIOD(Recognition.RARE_VALUE, Dates::ofPeriod, Period.class),

    /** What has few values, so that each is everywhere; enums as well. */
    SMALL(
            Recognition.NOT_WATCHED,
            Carrier::none,
            Boolean.class,
            AtomicBoolean.class,
            Byte.class,
            Short.class,
            Character.class,
            Float.class,
            Year.class,
            YearMonth.class,
            Month.class,
            MonthDay.class,
            DayOfWeek.class);

    /** As many letters and digits of a text in a row are recognised. */
    static final int LEAST_OF_TEXT = 8;

    /** Draws a value of one of the types of a carrier. */
    private interface Source {
        Sample draw(Draw draw, Class<?> type, boolean mail);
    }

    private final Recognition recognition;
    private final Source source;
    private final List<Class<?>> types;

    Carrier(Recognition recognition, Source source, Class<?>... types) {
        this.recognition = recognition;
        this.source = source;
        this.types = List.of(types);
    }

    /** Whether its values are noticed. */
    public Recognition recognition() {
        return recognition;
    }

    /** The types of its values; primitive ones count as what they are boxed to. */
    public List<Class<?>> types() {
        return types;
    }

    /** What a type can carry; empty where this table does not say it. */
    public static Optional<Carrier> of(Class<?> type) {
        Class<?> boxed = MethodType.methodType(type).wrap().returnType();
        if (boxed.isEnum()) {
            return Optional.of(SMALL);
        }
        for (Carrier carrier : values()) {
            if (carrier.types.contains(boxed)) {
                return Optional.of(carrier);
            }
        }
        return Date.class.isAssignableFrom(boxed) ? Optional.of(MOMENT) : Optional.empty();
    }

    /** A value of this type, one of {@link #types()}. */
    Sample draw(Draw draw, Class<?> type, boolean mail) {
        return source.draw(draw, MethodType.methodType(type).wrap().returnType(), mail);
    }

    private static Sample none(Draw draw, Class<?> type, boolean mail) {
        throw new IllegalStateException("Nothing is drawn of " + type);
    }
}
