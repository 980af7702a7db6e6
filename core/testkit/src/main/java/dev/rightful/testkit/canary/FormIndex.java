// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Finds many forms in one pass over a text: by the hash of six characters, then letter by letter.
 *
 * <p>Safe for use by many threads; a form is found in what is searched after it was added.
 */
final class FormIndex {

    private static final int FILTER_BITS = 1 << 16;

    private record Entry(Form form, int offset, Planted planted) {}

    private final AtomicIntegerArray filter = new AtomicIntegerArray(FILTER_BITS / Integer.SIZE);
    private final ConcurrentMap<Integer, List<Entry>> entries = new ConcurrentHashMap<>();

    void add(Form form, Planted planted) {
        for (int offset = 0; offset + form.least() <= form.text().length(); offset++) {
            int hash = hash(form.text(), offset);
            entries.computeIfAbsent(hash, each -> new CopyOnWriteArrayList<>()).add(new Entry(form, offset, planted));
            int bit = bit(hash);
            filter.getAndAccumulate(bit / Integer.SIZE, 1 << bit % Integer.SIZE, (old, more) -> old | more);
        }
    }

    /** Takes what was found: positions in the text that was searched. */
    interface Finds {
        void found(Form form, Planted planted, int from, int to);
    }

    void search(String text, Finds finds) {
        for (int at = 0; at + Form.SHORTEST <= text.length(); at++) {
            int hash = hash(text, at);
            int bit = bit(hash);
            if ((filter.get(bit / Integer.SIZE) & 1 << bit % Integer.SIZE) != 0) {
                for (Entry entry : entries.getOrDefault(hash, List.of())) {
                    int length = common(text, at, entry);
                    if (length >= entry.form().least()) {
                        finds.found(entry.form(), entry.planted(), at, at + length);
                    }
                }
            }
        }
    }

    private static int common(String text, int at, Entry entry) {
        String form = entry.form().text();
        int length = 0;
        while (at + length < text.length()
                && entry.offset() + length < form.length()
                && text.charAt(at + length) == form.charAt(entry.offset() + length)) {
            length++;
        }
        return length;
    }

    private static int hash(String text, int from) {
        int hash = 0;
        for (int i = from; i < from + Form.SHORTEST; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    private static int bit(int hash) {
        return (hash ^ hash >>> 16) & FILTER_BITS - 1;
    }
}
