// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * The person whom data is about, named by tenant, kind and id.
 *
 * <p>Two subjects are one when all three are equal. The id has one canonical text: a UUID in lower case, an integer in
 * decimal, anything else in Unicode normalisation form C with at most {@value #MAX_ID_BYTES} bytes of UTF-8. It never
 * appears in {@link #toString()}, because it points at a person.
 *
 * <p>Immutable. Source: GDPR Article 4(1).
 *
 * @param tenant whose installation the data belongs to, {@code ""} where there is one
 * @param kind as in {@code @DataSubject("customer")}
 * @param id canonical text
 */
public record Subject(String tenant, String kind, String id) {

    /** The longest id, in bytes of UTF-8. */
    public static final int MAX_ID_BYTES = 128;

    /**
     * @throws RightfulException {@link ErrorCode#SUBJECT_ID_UNUSABLE} if the kind or id is blank, or the id too long
     */
    public Subject {
        Objects.requireNonNull(tenant, "tenant");
        if (kind.isBlank()) {
            throw new RightfulException(
                    ErrorCode.SUBJECT_ID_UNUSABLE, "Cannot name a subject: the kind is blank. Name the kind.");
        }
        id = canonical(kind, id);
    }

    /** The subject of a kind where there is one tenant. See {@link #of(String, String, Object)}. */
    public static Subject of(String kind, Object id) {
        return of("", kind, id);
    }

    /**
     * The subject with this id.
     *
     * @param id a UUID, a String, or an integer type up to BigInteger
     * @throws RightfulException {@link ErrorCode#SUBJECT_ID_UNUSABLE} if it is of another type, blank or too long
     */
    public static Subject of(String tenant, String kind, Object id) {
        if (id instanceof String text) {
            return new Subject(tenant, kind, text);
        }
        if (id instanceof UUID || isInteger(id)) {
            return new Subject(tenant, kind, id.toString());
        }
        throw unusable(
                kind,
                "an id of type " + id.getClass().getName()
                        + " has no canonical text. Use a UUID, a String or an integer");
    }

    private static boolean isInteger(Object id) {
        return id instanceof Long
                || id instanceof Integer
                || id instanceof Short
                || id instanceof Byte
                || id instanceof BigInteger;
    }

    private static String canonical(String kind, String id) {
        if (id.isBlank()) {
            throw unusable(kind, "the id is blank. Give the person an id before their data is used");
        }
        String text = isUuid(id) ? id.toLowerCase(Locale.ROOT) : Normalizer.normalize(id, Normalizer.Form.NFC);
        if (text.getBytes(StandardCharsets.UTF_8).length > MAX_ID_BYTES) {
            throw unusable(kind, "the id is longer than " + MAX_ID_BYTES + " bytes. Use a shorter key");
        }
        return text;
    }

    private static boolean isUuid(String id) {
        if (id.length() != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            char c = id.charAt(i);
            if (dash ? c != '-' : Character.digit(c, 16) < 0 || c > 'f') {
                return false;
            }
        }
        return true;
    }

    private static RightfulException unusable(String kind, String why) {
        return new RightfulException(
                ErrorCode.SUBJECT_ID_UNUSABLE, "Cannot name a subject of kind " + kind + ": " + why + ".");
    }

    /** Tenant and kind, without the id. */
    @Override
    public String toString() {
        return "Subject[" + (tenant.isEmpty() ? "" : tenant + "/") + kind + "/hidden]";
    }
}
