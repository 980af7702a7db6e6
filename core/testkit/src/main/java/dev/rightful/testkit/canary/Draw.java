// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.UUID;

/** Draws values from a seed: the same seed gives the same values in the same order. For one thread at a time. */
final class Draw {

    /** Without vowels, so that no word arises; without {@code i} and {@code l}, whose case depends on the language. */
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz";

    private static final String LETTERS_AND_DIGITS = LETTERS + "23456789";

    private final SplittableRandom random;

    Draw(String seed) {
        random = new SplittableRandom(
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).getLeastSignificantBits());
    }

    /** Letters and digits; a letter first. */
    String text(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            String from = i == 0 ? LETTERS : LETTERS_AND_DIGITS;
            text.append(from.charAt(random.nextInt(from.length())));
        }
        return text.toString();
    }

    /** At least {@code from} and less than {@code to}. */
    long between(long from, long to) {
        return random.nextLong(from, to);
    }

    UUID uuid() {
        long version = (random.nextLong() & 0xffffffffffff0fffL) | 0x4000L;
        long variant = (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(version, variant);
    }

    /** In the block for documentation, written without shortening. Source: RFC 3849. */
    Inet6Address address6() {
        byte[] bytes = new byte[16];
        bytes[0] = 0x20;
        bytes[1] = 0x01;
        bytes[2] = 0x0d;
        bytes[3] = (byte) 0xb8;
        for (int i = 4; i < bytes.length; i++) {
            bytes[i] = (byte) between(0x11, 0x100);
        }
        return (Inet6Address) address(bytes);
    }

    /** In the block that nobody uses. Source: RFC 1112, 4. */
    InetAddress address4() {
        return address(new byte[] {
            (byte) between(241, 255), (byte) between(100, 255), (byte) between(100, 255), (byte) between(100, 255)
        });
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
