// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers that nothing else has: out of the way of years, of days as eight digits and of instants of our time. */
final class Numbers {

    private Numbers() {}

    /** Ten digits: after the year 2033 as seconds of an instant. */
    static Sample ofInt(Draw draw, Class<?> type, boolean mail) {
        int number = (int) draw.between(2_000_000_000L, Integer.MAX_VALUE);
        Object value = type == AtomicInteger.class
                ? new AtomicInteger(number)
                : type == OptionalInt.class ? OptionalInt.of(number) : number;
        return new Sample(value, List.of(Form.number(Integer.toString(number))));
    }

    /** Eighteen digits: no instant of our time in milliseconds, microseconds or nanoseconds. */
    static Sample ofLong(Draw draw, Class<?> type, boolean mail) {
        long number = draw.between(300_000_000_000_000_000L, 900_000_000_000_000_000L);
        Object value = type == AtomicLong.class
                ? new AtomicLong(number)
                : type == OptionalLong.class ? OptionalLong.of(number) : number;
        String hex = Long.toHexString(number);
        return new Sample(value, List.of(Form.number(Long.toString(number)), Form.part(hex, hex.length())));
    }

    /** Twenty-four digits. */
    static Sample ofBigInteger(Draw draw, Class<?> type, boolean mail) {
        BigInteger number = BigInteger.valueOf(draw.between(300_000_000_000L, 900_000_000_000L))
                .multiply(BigInteger.valueOf(1_000_000_000_000L))
                .add(BigInteger.valueOf(draw.between(0, 1_000_000_000_000L)));
        return new Sample(number, List.of(Form.number(number.toString())));
    }

    /**
     * Eight digits, no day of our time, and two decimals, the second not a zero; never rounded up. The whole number is found
     * before any decimals, all digits in scientific notation and in cents.
     */
    static Sample ofDecimal(Draw draw, Class<?> type, boolean mail) {
        long decimals = draw.between(1, 5) * 10 + draw.between(1, 10);
        BigDecimal number = BigDecimal.valueOf(draw.between(30_000_000L, 90_000_000L) * 100 + decimals, 2);
        List<Form> forms = List.of(
                Form.number(number.unscaledValue().toString()),
                Form.number(number.toBigInteger().toString()));
        if (type == BigDecimal.class) {
            return new Sample(number, forms);
        }
        double value = number.doubleValue();
        return new Sample(type == OptionalDouble.class ? OptionalDouble.of(value) : value, forms);
    }
}
