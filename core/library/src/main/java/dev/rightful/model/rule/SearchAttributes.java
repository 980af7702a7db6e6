// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.Encrypted;
import dev.rightful.annotation.Search;
import dev.rightful.model.declaration.EncryptionDeclaration;
import java.util.Map;
import java.util.Objects;

/** Whether the attributes of {@code @Encrypted} that belong to a way of searching are in bounds, and stand only there. */
final class SearchAttributes {

    private static final int LONGEST_PREFIX = 64;
    private static final int FEWEST_BITS = 4;
    private static final int MOST_BITS = 24;
    private static final int PREFIX_MIN = unstated("prefixMin");
    private static final int PREFIX_MAX = unstated("prefixMax");

    private SearchAttributes() {}

    /**
     * @param problems takes what to mend, by attribute
     */
    static void check(EncryptionDeclaration encryption, Map<String, String> problems) {
        prefix(encryption, problems);
        bucket(encryption, problems);
        if (!encryption.acceptGuessing().isEmpty() && encryption.search().isEmpty()) {
            problems.put(
                    "acceptGuessing",
                    "without a search there is nothing to guess from. Leave it out, or say how values are found.");
        }
    }

    private static void prefix(EncryptionDeclaration encryption, Map<String, String> problems) {
        int min = encryption.prefixMin();
        int max = encryption.prefixMax();
        if (!encryption.search().contains(Search.PREFIX)) {
            String text = "lengths of prefixes have a meaning with Search.PREFIX alone. Leave them out, or add it.";
            if (min != PREFIX_MIN) {
                problems.put("prefixMin", text);
            } else if (max != PREFIX_MAX) {
                problems.put("prefixMax", text);
            }
            return;
        }
        if (min < 1) {
            problems.put("prefixMin", "prefixMin = " + min + " finds everything. Write 1 or more.");
        }
        if (max > LONGEST_PREFIX) {
            problems.put(
                    "prefixMax",
                    "prefixMax = " + max + " would store as many hashes of each value. Write at most " + LONGEST_PREFIX
                            + ".");
        } else if (min > max) {
            problems.put(
                    "prefixMin",
                    "no prefix has at least " + min + " and at most " + max
                            + " characters. Let prefixMin be the smaller.");
        }
    }

    private static void bucket(EncryptionDeclaration encryption, Map<String, String> problems) {
        int bits = encryption.bucketBits();
        boolean bucket = encryption.search().contains(Search.BUCKET);
        if (bucket && (bits < FEWEST_BITS || bits > MOST_BITS)) {
            problems.put(
                    "bucketBits",
                    "Search.BUCKET with bucketBits = " + bits + ": from " + FEWEST_BITS + " to " + MOST_BITS
                            + " bits make buckets that share values and stay short. Write as many as leave about a hundred"
                            + " rows in a bucket.");
        } else if (!bucket && bits != 0) {
            problems.put(
                    "bucketBits",
                    "bucketBits has a meaning with Search.BUCKET alone. Leave it out, or add Search.BUCKET.");
        }
    }

    /** What the annotation has where nothing is written. */
    private static int unstated(String attribute) {
        try {
            return (Integer)
                    Objects.requireNonNull(Encrypted.class.getMethod(attribute).getDefaultValue());
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
