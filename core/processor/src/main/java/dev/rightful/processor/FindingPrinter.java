// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.Finding;
import dev.rightful.model.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/**
 * Prints findings, of each code no more than the build wants to see.
 *
 * <p>Warnings are those of a compiler like any other: {@code -nowarn} silences them and {@code -Werror} makes them fail. What
 * must not be silenced is raised to an error.
 */
final class FindingPrinter {

    private final Messager messager;
    private final Severities severities;
    private final int shown;
    private final Map<ErrorCode, Integer> printed = new EnumMap<>(ErrorCode.class);
    private boolean failed;

    /**
     * @param shown how many findings of one code are printed
     */
    FindingPrinter(Messager messager, Severities severities, int shown) {
        this.messager = messager;
        this.severities = severities;
        this.shown = shown;
    }

    /** Whether an error was printed, or would have been. */
    boolean hasFailed() {
        return failed;
    }

    /** Prints what stands in no source. */
    void printNowhere(List<Finding> findings) {
        findings.forEach(finding -> print(finding, Spot.NOWHERE));
    }

    void print(List<Occurrence> occurrences) {
        occurrences.forEach(each -> print(each.finding(), each.spot()));
    }

    private void print(Finding finding, Spot spot) {
        boolean isError = severities.of(finding.code()) == Severity.ERROR;
        failed |= isError;
        if (printed.merge(finding.code(), 1, Integer::sum) <= shown) {
            messager.printMessage(
                    isError ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING,
                    finding.toString(),
                    spot.element(),
                    spot.mirror(),
                    spot.value());
        }
    }

    /** Says of which codes there were more. */
    void printWhatIsLeft() {
        printed.forEach((code, times) -> {
            if (times > shown) {
                messager.printMessage(
                        Diagnostic.Kind.NOTE,
                        "[" + code.code() + "] ... and " + (times - shown) + " more. To see them, pass -A"
                                + Options.SHOWN + "=" + times + ".");
            }
        });
    }
}
