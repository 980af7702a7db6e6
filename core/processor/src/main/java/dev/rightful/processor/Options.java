// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.Finding;
import dev.rightful.model.NearestName;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build tells the processor with {@code -A}.
 *
 * @param module name of the module's index; empty: the package that its classes share
 * @param policy binary name of the policy where no purpose leads to it; empty: none is named
 * @param today against which review dates are held
 * @param baseline the file with the findings that may wait; empty: none may
 * @param renewed whether the baseline is written anew
 * @param names the file that keeps the stable names of the module; empty: none does
 * @param frozen whether that file must have all of them already
 * @param shown how many findings of one rule are printed
 * @param severities of the rules
 * @param faults what is wrong with the options; then their defaults stand here
 */
record Options(
        String module,
        String policy,
        LocalDate today,
        Optional<Path> baseline,
        boolean renewed,
        Optional<Path> names,
        boolean frozen,
        int shown,
        Severities severities,
        List<Finding> faults) {

    static final String MODULE = "rightful.module";
    static final String POLICY = "rightful.policy";
    static final String TODAY = "rightful.today";
    static final String BASELINE = "rightful.baseline";
    static final String RENEW = "rightful.baseline.renew";
    static final String KEPT = "rightful.names";
    static final String FROZEN = "rightful.frozen";
    static final String SHOWN = "rightful.shown";

    /** The options without those for single rules, whose keys begin with {@link Severities#PREFIX}. */
    static final Set<String> NAMES = Set.of(MODULE, POLICY, TODAY, BASELINE, RENEW, KEPT, FROZEN, SHOWN);

    private static final String OWN = "rightful.";
    private static final int SHOWN_BY_DEFAULT = 50;

    /** Whether a key is one of ours, whether we know it or not. */
    static boolean isOwn(String key) {
        return key.startsWith(OWN);
    }

    /** What is wrong with an option, as a finding. */
    static Finding fault(String option, String text) {
        return new Finding(ErrorCode.OPTION_INVALID, "-A" + option, text);
    }

    static Options read(Map<String, String> given) {
        Reader reader = new Reader(given);
        return reader.read();
    }

    /** Takes one option after the other, and collects what is wrong with them. */
    private static final class Reader {

        private final SortedMap<String, String> given = new TreeMap<>();
        private final List<Finding> faults = new ArrayList<>();

        /**
         * @param given a key without a value has null
         */
        Reader(Map<String, String> given) {
            given.forEach((key, value) -> this.given.put(key, value == null ? "" : value));
        }

        Options read() {
            given.keySet().stream()
                    .filter(key -> isOwn(key) && !NAMES.contains(key) && !key.startsWith(Severities.PREFIX))
                    .forEach(this::refuseUnknown);
            Optional<Path> baseline = path(BASELINE);
            boolean renewed = renewed();
            return new Options(
                    given.getOrDefault(MODULE, ""),
                    given.getOrDefault(POLICY, ""),
                    today(),
                    baseline,
                    renewed,
                    path(KEPT),
                    frozen(),
                    shown(),
                    Severities.read(given, faults),
                    List.copyOf(faults));
        }

        private void refuseUnknown(String key) {
            String near = NearestName.of(key, NAMES)
                    .map(name -> ", perhaps -A" + name)
                    .orElse("");
            faults.add(fault(key, "there is no such option" + near + ". The options stand in core/docs/rules.md."));
        }

        private LocalDate today() {
            String text = given.getOrDefault(TODAY, "");
            if (!text.isEmpty()) {
                try {
                    return LocalDate.parse(text);
                } catch (DateTimeException notADate) {
                    faults.add(fault(TODAY + "=" + text, "it is not a date. Write one such as 2026-11-22."));
                }
            }
            return LocalDate.now(Clock.systemUTC());
        }

        private Optional<Path> path(String key) {
            String text = given.get(key);
            if (text == null) {
                return Optional.empty();
            }
            try {
                if (!text.isBlank()) {
                    return Optional.of(Path.of(text).toAbsolutePath().normalize());
                }
                faults.add(fault(key, "no file is named. Write its path after the equals sign."));
            } catch (InvalidPathException notAPath) {
                faults.add(fault(key + "=" + text, "it is not a path. Write that of a file."));
            }
            return Optional.empty();
        }

        private boolean renewed() {
            String text = given.getOrDefault(RENEW, "false");
            if (!text.equals("true") && !text.equals("false")) {
                faults.add(fault(RENEW + "=" + text, "it is neither true nor false. Write true for one build alone."));
            } else if (text.equals("true") && !given.containsKey(BASELINE)) {
                faults.add(fault(RENEW, "no baseline is named. Add -A" + BASELINE + " with the path of the file."));
            }
            return text.equals("true");
        }

        private boolean frozen() {
            String text = given.getOrDefault(FROZEN, "false");
            if (!text.equals("true") && !text.equals("false")) {
                faults.add(fault(
                        FROZEN + "=" + text, "it is neither true nor false. Write true where builds are checked."));
            } else if (text.equals("true") && !given.containsKey(KEPT)) {
                faults.add(fault(FROZEN, "no file of names is named. Add -A" + KEPT + " with the path of the file."));
            }
            return text.equals("true");
        }

        private int shown() {
            String text = given.getOrDefault(SHOWN, "");
            if (text.matches("[1-9]\\d{0,8}")) {
                return Integer.parseInt(text);
            }
            if (given.containsKey(SHOWN)) {
                faults.add(fault(SHOWN + "=" + text, "it is not a number of findings. Write one from 1, such as 200."));
            }
            return SHOWN_BY_DEFAULT;
        }
    }
}
