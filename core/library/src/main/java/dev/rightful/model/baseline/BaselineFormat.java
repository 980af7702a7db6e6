// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.baseline;

import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a baseline, version 1: a first line that names the format, then a line for each entry, sorted.
 *
 * <p>A line is {@code class#path code}, or {@code class code} where the class itself is meant, and {@code x2} after it where
 * there are two findings. Lines stand for themselves, so that branches which solve different findings merge; after a merge
 * they are read in any order. There is no personal value in it.
 */
public final class BaselineFormat {

    private static final String FIRST = "rightful-baseline ";
    private static final String VERSION = "1";
    private static final Pattern LINE =
            Pattern.compile("([^\\s#]+)(?:#([^\\s#]+))? (RF-[A-Z]+-\\d+)(?: x([1-9]\\d{0,8}))?");
    private static final Map<String, ErrorCode> CODES = Arrays.stream(ErrorCode.values())
            .collect(Collectors.toUnmodifiableMap(ErrorCode::code, Function.identity()));

    private BaselineFormat() {}

    /** The text of a baseline; the same for the same entries. */
    public static String write(Baseline baseline) {
        StringBuilder text = new StringBuilder(FIRST).append(VERSION).append('\n');
        baseline.entries()
                .forEach((entry, times) ->
                        text.append(entry).append(times > 1 ? " x" + times : "").append('\n'));
        return text.toString();
    }

    /** Whether a text says of itself that it is a baseline of this version, damaged or not. */
    public static boolean isOne(String text) {
        return text.lines().findFirst().filter((FIRST + VERSION)::equals).isPresent();
    }

    /**
     * Reads a baseline.
     *
     * @param where for messages: from where the text comes
     * @throws DeclarationException {@link ErrorCode#BASELINE_UNREADABLE} if it is none of this version, or lines are no
     *     entries, all of which it names; mend the lines, or write the baseline anew
     */
    public static Baseline read(String text, String where) {
        if (!text.startsWith(FIRST)) {
            throw unreadable(List.of(fault(
                    where, "it does not begin with \"" + FIRST + VERSION + "\". Name another file, or delete it.")));
        }
        if (!isOne(text)) {
            throw unreadable(List.of(fault(
                    where,
                    "it is not of version " + VERSION
                            + ". Use the version of Rightful that wrote it, or a later one.")));
        }
        List<String> lines = text.lines().toList();
        SortedMap<BaselineEntry, Integer> entries = new TreeMap<>();
        List<Finding> faults = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String place = where + ", line " + (i + 1);
            if (!lines.get(i).isBlank()) {
                read(lines.get(i).strip(), entries).ifPresent(problem -> faults.add(fault(place, problem)));
            }
        }
        if (!faults.isEmpty()) {
            throw unreadable(faults);
        }
        return new Baseline(entries);
    }

    /** Takes one line; what is wrong with it, if anything is. */
    private static Optional<String> read(String line, SortedMap<BaselineEntry, Integer> into) {
        Matcher cells = LINE.matcher(line);
        if (!cells.matches()) {
            return Optional.of(
                    "it is no entry, such as \"shop.Customer#email RF-DEC-31\". Mend it, or renew the file.");
        }
        ErrorCode code = CODES.get(cells.group(3));
        if (code == null) {
            return Optional.of(cells.group(3) + " is no code that this version knows. Mend it, or renew the file.");
        }
        String path = cells.group(2) == null ? "" : cells.group(2);
        int times = cells.group(4) == null ? 1 : Integer.parseInt(cells.group(4));
        return into.put(new BaselineEntry(cells.group(1), path, code), times) == null
                ? Optional.empty()
                : Optional.of("a line above lists the same. Delete one of the two, or renew the file.");
    }

    private static Finding fault(String place, String text) {
        return new Finding(ErrorCode.BASELINE_UNREADABLE, place, text);
    }

    private static DeclarationException unreadable(List<Finding> faults) {
        return new DeclarationException(ErrorCode.BASELINE_UNREADABLE, "Cannot read the baseline:", faults);
    }
}
