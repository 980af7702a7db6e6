// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Values for what is nobody's data but has to be there for an object to be made. */
final class Neutral {

    private static final LocalDateTime MOMENT = LocalDateTime.of(2001, 2, 3, 4, 5, 6);

    private static final List<Object> VALUES = List.of(
            "neutral",
            true,
            (byte) 1,
            (short) 1,
            'n',
            1,
            1L,
            1f,
            1d,
            BigInteger.ONE,
            BigDecimal.ONE,
            new UUID(0, 1),
            URI.create("https://www.example/"),
            InetAddress.getLoopbackAddress(),
            MOMENT,
            MOMENT.toLocalDate(),
            MOMENT.toLocalTime(),
            MOMENT.toInstant(ZoneOffset.UTC),
            MOMENT.atOffset(ZoneOffset.UTC),
            MOMENT.atZone(ZoneOffset.UTC),
            Year.from(MOMENT),
            YearMonth.from(MOMENT),
            Date.from(MOMENT.toInstant(ZoneOffset.UTC)),
            Duration.ofDays(1),
            Period.ofDays(1),
            ZoneOffset.UTC,
            Locale.ROOT);

    private Neutral() {}

    /** A value of a type of the JDK or of an enum; empty where none is known. */
    static Optional<Object> of(TypeUse type) {
        Class<?> boxed = MethodType.methodType(type.raw()).wrap().returnType();
        if (boxed.isEnum() && boxed.getEnumConstants().length > 0) {
            return Optional.of(boxed.getEnumConstants()[0]);
        }
        Optional<Object> holder = Holder.of(type).map(each -> each.of(null, key -> null));
        return holder.isPresent()
                ? holder
                : VALUES.stream().filter(boxed::isInstance).findFirst();
    }
}
