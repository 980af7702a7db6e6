// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.subject;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.RightfulException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What shows that a person consented: to which words, under which notice, by which act. Immutable.
 *
 * <p>Source: GDPR Article 7(1) and recital 42.
 *
 * @param wordingHash SHA-256 of the words shown, as 64 lower-case hexadecimal digits
 * @param noticeVersion version of the notice that was shown with them
 * @param method the act
 */
public record ConsentEvidence(String wordingHash, String noticeVersion, ConsentMethod method) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks that the evidence shows something.
     *
     * @throws RightfulException {@link ErrorCode#CONSENT_UNUSABLE} if the hash is none, or the version is blank
     */
    public ConsentEvidence {
        Objects.requireNonNull(method, "method");
        if (!SHA_256.matcher(wordingHash).matches()) {
            throw unusable("the hash of the wording is not a SHA-256. Use ConsentEvidence.of with the words shown");
        }
        if (noticeVersion.isBlank()) {
            throw unusable("the version of the notice is blank. Name the version that was shown");
        }
    }

    /**
     * Evidence with the hash of these words.
     *
     * @param wording exactly what was shown; only its hash is kept
     * @throws RightfulException {@link ErrorCode#CONSENT_UNUSABLE} if the wording or version is blank
     */
    public static ConsentEvidence of(String wording, String noticeVersion, ConsentMethod method) {
        if (wording.isBlank()) {
            throw unusable("the wording is blank. Keep the words that were shown");
        }
        return new ConsentEvidence(sha256(wording), noticeVersion, method);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static RightfulException unusable(String why) {
        return new RightfulException(ErrorCode.CONSENT_UNUSABLE, "Cannot take a consent: " + why + ".");
    }

    /** The act alone: the hash of the wording could tell which words they were. */
    @Override
    public String toString() {
        return "ConsentEvidence[" + method + "]";
    }
}
