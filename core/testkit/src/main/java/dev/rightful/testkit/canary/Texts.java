// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Values that carry a marker: text, what holds text, octets, and identifiers that are as long as one. */
final class Texts {

    /** Long enough that, cut in two anywhere, one half is still recognised. */
    static final int MARKER_LENGTH = 2 * Carrier.LEAST_OF_TEXT;

    /** As many as a group of a UUID has at most. */
    private static final int LEAST_HEX_OF_ID = 12;

    /** Of base64, where each character is six bits and the outer ones hold bits of their neighbours. */
    private static final int LEAST_BASE64 = 10;

    /** Of octets in decimal: eight numbers of three digits. */
    private static final int LEAST_DECIMAL = 24;

    private Texts() {}

    static Sample text(Draw draw, Class<?> type, boolean mail) {
        String marker = draw.text(MARKER_LENGTH);
        String text = mail ? marker + "@mail.example" : marker;
        return new Sample(as(type, text), forms(marker));
    }

    private static Object as(Class<?> type, String text) {
        if (type == StringBuilder.class) {
            return new StringBuilder(text);
        }
        if (type == StringBuffer.class) {
            return new StringBuffer(text);
        }
        return type == char[].class ? text.toCharArray() : text;
    }

    static Sample octets(Draw draw, Class<?> type, boolean mail) {
        String marker = draw.text(MARKER_LENGTH);
        byte[] octets = marker.getBytes(StandardCharsets.UTF_8);
        return new Sample(type == ByteBuffer.class ? ByteBuffer.wrap(octets) : octets, forms(marker));
    }

    static Sample uri(Draw draw, Class<?> type, boolean mail) {
        String marker = draw.text(MARKER_LENGTH);
        URI uri = URI.create("https://www.example/" + marker);
        try {
            return new Sample(type == URI.class ? uri : uri.toURL(), forms(marker));
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Sample uuid(Draw draw, Class<?> type, boolean mail) {
        UUID id = draw.uuid();
        byte[] octets = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        List<Form> forms = new ArrayList<>();
        forms.add(Form.part(id.toString(), LEAST_HEX_OF_ID));
        addBase64(forms, octets);
        return new Sample(id, forms);
    }

    static Sample address(Draw draw, Class<?> type, boolean mail) {
        if (type == Inet4Address.class) {
            InetAddress address = draw.address4();
            return new Sample(address, List.of(Form.whole(address.getHostAddress())));
        }
        InetAddress address = draw.address6();
        String ownPart = hex(address.getAddress()).substring(8);
        return new Sample(address, List.of(Form.part(ownPart, LEAST_HEX_OF_ID)));
    }

    private static List<Form> forms(String marker) {
        byte[] octets = marker.getBytes(StandardCharsets.UTF_8);
        List<Form> forms = new ArrayList<>();
        forms.add(Form.part(marker, Carrier.LEAST_OF_TEXT));
        forms.add(Form.part(hex(octets), 2 * Carrier.LEAST_OF_TEXT));
        forms.add(Form.part(decimal(octets), LEAST_DECIMAL));
        addBase64(forms, octets);
        return forms;
    }

    private static String hex(byte[] octets) {
        return String.format("%0" + 2 * octets.length + "x", new BigInteger(1, octets));
    }

    private static String decimal(byte[] octets) {
        StringBuilder decimal = new StringBuilder();
        for (byte octet : octets) {
            decimal.append(octet);
        }
        return decimal.toString();
    }

    /** What base64 makes of the octets wherever they begin in a longer value: there are three ways. */
    private static void addBase64(List<Form> forms, byte[] octets) {
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + octets.length];
            System.arraycopy(octets, 0, shifted, before, octets.length);
            String encoded = Base64.getEncoder().encodeToString(shifted);
            int from = (before * 8 + 5) / 6;
            int to = shifted.length * 8 / 6;
            forms.add(Form.part(encoded.substring(from, to), LEAST_BASE64));
        }
    }
}
