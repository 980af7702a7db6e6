// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.Finding;
import dev.rightful.model.Severity;
import dev.rightful.model.baseline.Baseline;
import dev.rightful.model.baseline.BaselineEntry;
import dev.rightful.model.source.TypeLookup;
import java.util.List;

/**
 * Tells which entries have to leave a baseline.
 *
 * <p>Only a compilation of all classes that the baseline lists can tell: an IDE that compiles a few of them does not look at
 * the rest, nor at all classes together. And rules that are off find nothing.
 */
final class SolvedEntries {

    private final Baseline baseline;
    private final CompiledModule module;
    private final TypeLookup types;
    private final Severities severities;

    SolvedEntries(Baseline baseline, CompiledModule module, TypeLookup types, Severities severities) {
        this.baseline = baseline;
        this.module = module;
        this.types = types;
        this.severities = severities;
    }

    /** What is wrong with entries that were found less often than they are listed. */
    List<Finding> of(List<Baseline.Solved> solved) {
        boolean all = module.passedOver().isEmpty()
                && baseline.entries().keySet().stream().noneMatch(entry -> isElsewhere(entry));
        return all
                ? solved.stream()
                        .filter(each -> isAsked(each.entry()))
                        .map(this::finding)
                        .toList()
                : List.of();
    }

    /** What this compilation says nothing about, and what stays in a baseline that is written anew. */
    boolean isUntouched(BaselineEntry entry) {
        return isElsewhere(entry) || !isAsked(entry);
    }

    private boolean isElsewhere(BaselineEntry entry) {
        return !module.elements().containsKey(entry.className())
                && types.find(entry.className()).isPresent();
    }

    private boolean isAsked(BaselineEntry entry) {
        return severities.of(entry.code()) != Severity.OFF;
    }

    private Finding finding(Baseline.Solved solved) {
        BaselineEntry entry = solved.entry();
        String text;
        if (!module.elements().containsKey(entry.className())) {
            text = "the baseline lists it, but there is no such class. Delete the line, or renew the baseline with "
                    + BaselineFile.RENEW
                    + ", as after renaming a class. If the class belongs to another compilation, such"
                    + " as that of the tests, give that a baseline of its own.";
        } else if (solved.left() == 0) {
            text = "the baseline lists it, but it is solved. Delete the line, or renew the baseline with "
                    + BaselineFile.RENEW + ".";
        } else {
            text = "the baseline lists it x" + solved.listed() + ", and x" + solved.left()
                    + " is left. Mend the number, or renew the baseline with " + BaselineFile.RENEW + ".";
        }
        return new Finding(ErrorCode.BASELINE_ENTRY_SOLVED, entry.toString(), text);
    }
}
