// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.Finding;
import dev.rightful.model.NearestName;
import dev.rightful.model.Severity;
import dev.rightful.model.rule.Rule;
import dev.rightful.model.rule.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * How severe the findings of each rule are in this build: as the rule says, unless an option {@code rightful.rule.NAME}
 * says otherwise. Raising a severity is free; lowering it takes a reason, which the build repeats.
 */
final class Severities {

    /** What the options for rules begin with; the name of the rule follows, or its code with underscores. */
    static final String PREFIX = "rightful.rule.";

    private static final Map<ErrorCode, Rule> RULES =
            Rules.all().stream().collect(Collectors.toMap(Rule::code, rule -> rule));

    /**
     * A rule that is less severe here than by itself.
     *
     * @param reason never blank
     */
    record Lowered(Rule rule, Severity severity, String reason) {}

    private record Stated(String option, Severity severity, String reason) {}

    private final Map<ErrorCode, Stated> stated;

    private Severities(Map<ErrorCode, Stated> stated) {
        this.stated = stated;
    }

    /**
     * Reads the options for rules.
     *
     * @param given all options, sorted
     * @param faults takes what is wrong with them
     */
    static Severities read(SortedMap<String, String> given, List<Finding> faults) {
        Map<ErrorCode, Stated> stated = new EnumMap<>(ErrorCode.class);
        given.tailMap(PREFIX).forEach((key, value) -> {
            if (key.startsWith(PREFIX)) {
                rule(key, faults)
                        .ifPresent(rule -> stated(key, value, rule, faults).ifPresent(each -> {
                            Stated other = stated.putIfAbsent(rule.code(), each);
                            if (other != null) {
                                faults.add(Options.fault(
                                        key, "-A" + other.option() + " speaks of the same rule. Keep one of the two."));
                            }
                        }));
            }
        });
        return new Severities(stated);
    }

    private static Optional<Rule> rule(String key, List<Finding> faults) {
        String name = key.substring(PREFIX.length());
        Optional<Rule> found = RULES.values().stream()
                .filter(rule -> rule.code().name().equals(name) || inKey(rule).equals(name))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known =
                    Rules.all().stream().map(rule -> rule.code().name()).toList();
            String near =
                    NearestName.of(name, known).map(each -> ", perhaps " + each).orElse("");
            faults.add(Options.fault(
                    key,
                    "no rule has this name" + near
                            + ". Write the name of a rule, or its code with underscores: both stand"
                            + " in core/docs/rules.md."));
        }
        return found;
    }

    /** Compilers take keys of identifiers and dots alone. */
    private static String inKey(Rule rule) {
        return rule.code().code().replace('-', '_');
    }

    private static Optional<Stated> stated(String key, String value, Rule rule, List<Finding> faults) {
        int colon = value.indexOf(':');
        String level = (colon < 0 ? value : value.substring(0, colon)).strip();
        String reason = colon < 0 ? "" : value.substring(colon + 1).strip();
        List<String> levels = Arrays.stream(Severity.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!levels.contains(level)) {
            String near = NearestName.of(level, levels)
                    .map(each -> ", perhaps " + each)
                    .orElse("");
            faults.add(
                    Options.fault(key, "\"" + level + "\" is no severity" + near + ". Write error, warning or off."));
            return Optional.empty();
        }
        Severity severity = Severity.values()[levels.indexOf(level)];
        if (severity == Severity.OFF && rule.isNeededToRun()) {
            faults.add(Options.fault(
                    key,
                    "an application that breaks this rule does not start, so no build can leave it out. Write warning with"
                            + " a reason, or let a baseline list what is there."));
            return Optional.empty();
        }
        if (isLowered(rule, severity) && reason.isEmpty()) {
            faults.add(Options.fault(
                    key,
                    "a rule is made less severe without a reason. Write it after a colon: -A" + key + "=" + level
                            + ": why."));
            return Optional.empty();
        }
        return Optional.of(new Stated(key, severity, reason));
    }

    private static boolean isLowered(Rule rule, Severity severity) {
        return severity.compareTo(rule.severity()) > 0;
    }

    /** How severe a finding is. What no rule found is an error. */
    Severity of(ErrorCode code) {
        if (stated.containsKey(code)) {
            return stated.get(code).severity();
        }
        return RULES.containsKey(code) ? RULES.get(code).severity() : Severity.ERROR;
    }

    /** The rules that are asked: all that are not off. */
    List<Rule> asked() {
        return Rules.all().stream()
                .filter(rule -> of(rule.code()) != Severity.OFF)
                .toList();
    }

    /** The rules that are less severe than by themselves, by code. */
    List<Lowered> lowered() {
        List<Lowered> lowered = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            Stated each = stated.get(rule.code());
            if (each != null && isLowered(rule, each.severity())) {
                lowered.add(new Lowered(rule, each.severity(), each.reason()));
            }
        }
        return lowered;
    }

    /** Whether applications refuse to start on such a finding, whatever the build makes of it. */
    static boolean isNeededToRun(ErrorCode code) {
        return RULES.containsKey(code) && RULES.get(code).isNeededToRun();
    }
}
