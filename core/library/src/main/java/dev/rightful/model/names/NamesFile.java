// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.names;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the file of a module says: the names that it keeps, and those that were retired.
 *
 * <p>Immutable. The text is that of {@link NamesFormat}.
 */
public final class NamesFile {

    /** Says under which name a line is found. */
    record Key(NameSort sort, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int sorts = sort.word().compareTo(other.sort.word());
            return sorts == 0 ? name.compareTo(other.name) : sorts;
        }
    }

    /**
     * A line with a name.
     *
     * @param above the comments and empty lines before it
     * @param kept the name
     * @param reason why the name was retired; empty: it is kept
     */
    record Line(List<String> above, KeptName kept, String reason) {
        Key key() {
            return new Key(kept.sort(), kept.name());
        }

        boolean isRetired() {
            return !reason.isEmpty();
        }
    }

    private final List<String> head;
    private final SortedMap<Key, Line> lines;
    private final List<String> tail;
    private final String lineEnd;

    NamesFile(List<String> head, SortedMap<Key, Line> lines, List<String> tail, String lineEnd) {
        this.head = head;
        this.lines = lines;
        this.tail = tail;
        this.lineEnd = lineEnd;
    }

    /** A file that keeps no name yet, and says to people what it is. */
    public static NamesFile empty() {
        return new NamesFile(NamesFormat.INTRODUCTION, new TreeMap<>(), List.of(), "\n");
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableNamesException if a line is damaged; nothing may be concluded from the others
     */
    public static NamesFile read(String text) throws UnreadableNamesException {
        return NamesFormat.read(text);
    }

    /** The names that are kept, sorted. */
    public List<KeptName> kept() {
        return lines.values().stream()
                .filter(line -> !line.isRetired())
                .map(Line::kept)
                .toList();
    }

    /** Whether there is a line for a name, kept or retired. */
    public boolean knows(NameSort sort, String name) {
        return lines.containsKey(new Key(sort, name));
    }

    /** Whether a name was retired, itself or with its kind. */
    public boolean isRetired(NameSort sort, String name) {
        Line line = lines.get(new Key(sort, name));
        return line != null && line.isRetired()
                || sort == NameSort.FIELD
                        && isRetired(NameSort.KIND, kindOf(name).orElse(""));
    }

    /** The kind that the name of a field begins with. */
    public static Optional<String> kindOf(String field) {
        int end = field.indexOf('/');
        return end < 0 ? Optional.empty() : Optional.of(field.substring(0, end));
    }

    /** The same file with more names, or with other places for some that it keeps. */
    NamesFile with(List<KeptName> names) {
        SortedMap<Key, Line> more = new TreeMap<>(lines);
        for (KeptName kept : names) {
            Key key = new Key(kept.sort(), kept.name());
            Line known = lines.get(key);
            more.put(key, new Line(known == null ? List.of() : known.above(), kept, ""));
        }
        return new NamesFile(head, more, tail, lineEnd);
    }

    /** The text of the file. The same names give the same text, whatever order they came in. */
    public String text() {
        return NamesFormat.text(head, lines.values(), tail, lineEnd);
    }
}
