// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a build has to say in the end: how much was looked at, how many findings each rule has, and what was lowered. A build
 * that found nothing and lowered nothing has nothing to say.
 */
final class Summary {

    private final Severities severities;
    private final Map<ErrorCode, Integer> printed = new EnumMap<>(ErrorCode.class);
    private final Map<ErrorCode, Integer> known = new EnumMap<>(ErrorCode.class);

    Summary(Severities severities) {
        this.severities = severities;
    }

    /** Counts findings that fail the build or warn. */
    void countPrinted(List<Occurrence> findings) {
        findings.forEach(each -> printed.merge(each.finding().code(), 1, Integer::sum));
    }

    /** Counts findings that the baseline lists. */
    void countKnown(List<Occurrence> findings) {
        findings.forEach(each -> known.merge(each.finding().code(), 1, Integer::sum));
    }

    boolean isSilent() {
        return printed.isEmpty() && known.isEmpty() && severities.lowered().isEmpty();
    }

    /**
     * The text, in lines.
     *
     * @param classes how many were looked at
     * @param personal how many of them declare personal data
     */
    String text(int classes, int personal) {
        List<String> lines = new ArrayList<>();
        lines.add("Rightful looked at " + count(classes, "class", "classes") + "; " + personal
                + (personal == 1 ? " declares" : " declare") + " personal data.");
        for (ErrorCode code : ErrorCode.values()) {
            if (printed.containsKey(code) || known.containsKey(code)) {
                lines.add(name(code) + ": " + counts(code));
            }
        }
        severities
                .lowered()
                .forEach(each -> lines.add(name(each.rule().code()) + " is made "
                        + (each.severity() == Severity.OFF ? "silent" : "a warning") + ": " + each.reason()));
        return String.join("\n", lines);
    }

    private String counts(ErrorCode code) {
        List<String> counts = new ArrayList<>();
        if (printed.containsKey(code)) {
            String one = severities.of(code).name().toLowerCase(Locale.ROOT);
            counts.add(count(printed.get(code), one, one + "s"));
        }
        if (known.containsKey(code)) {
            counts.add(known.get(code) + " in the baseline");
        }
        boolean fails = printed.containsKey(code) && severities.of(code) == Severity.ERROR;
        boolean refused = !fails && Severities.isNeededToRun(code);
        return String.join(", ", counts) + (refused ? "; an application with them does not start" : "");
    }

    private static String name(ErrorCode code) {
        return code.code() + " " + code.name();
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
