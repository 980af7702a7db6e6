// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.ModelFinding;
import dev.rightful.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says why a model does not hold: errors first, by code. */
final class ModelFault {

    /** More of one code are counted. */
    private static final int SHOWN = 50;

    private ModelFault() {}

    /**
     * The list.
     *
     * @param idle what was allowed and is not found
     */
    static String text(String policies, List<ModelFinding> found, List<String> idle) {
        StringBuilder text = new StringBuilder("The model of ").append(policies).append(" does not hold.\n");
        append(
                text,
                "error",
                found.stream().filter(each -> each.severity() == Severity.ERROR).toList());
        append(
                text,
                "warning",
                found.stream().filter(each -> each.severity() != Severity.ERROR).toList());
        if (!idle.isEmpty()) {
            text.append("\nAllowed, and not found; no longer allow it:\n");
            idle.forEach(each -> text.append("  ").append(each).append('\n'));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String one, List<ModelFinding> found) {
        if (found.isEmpty()) {
            return;
        }
        text.append('\n')
                .append(found.size())
                .append(' ')
                .append(one)
                .append(found.size() == 1 ? "" : "s")
                .append(":\n");
        Map<ErrorCode, List<ModelFinding>> byCode = found.stream()
                .collect(Collectors.groupingBy(each -> each.finding().code(), TreeMap::new, Collectors.toList()));
        byCode.forEach((code, group) -> {
            text.append(code.code()).append(' ').append(code.name()).append('\n');
            group.stream()
                    .limit(SHOWN)
                    .forEach(each -> text.append("  ").append(line(each)).append('\n'));
            if (group.size() > SHOWN) {
                text.append("  ... and ").append(group.size() - SHOWN).append(" more\n");
            }
        });
    }

    private static String line(ModelFinding found) {
        return found.className() + ", " + found.finding().place() + ": "
                + found.finding().text();
    }
}
