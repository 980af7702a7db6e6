// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.guard.Decision;
import dev.rightful.guard.Decision.Denied;
import dev.rightful.guard.Decision.Permitted;
import dev.rightful.guard.Reason;
import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints for a plain terminal: ASCII, at most {@value #WIDTH} columns. */
final class Printer {

    static final int WIDTH = 96;

    private final PrintStream out;
    private int sections;

    Printer(PrintStream out) {
        this.out = out;
    }

    /** A section begins, with a sentence or two about it. */
    void section(String title, String about) {
        sections++;
        String heading = sections + ". " + title;
        line((sections == 1 ? "" : "\n") + heading);
        line("=".repeat(heading.length()));
        paragraph("", about);
        line("");
    }

    /** Something happens between two questions. */
    void event(String what) {
        paragraph("  * ", what);
    }

    /** A question in words, and the answer of the guard. */
    void answer(String question, Decision decision) {
        line("  " + question);
        String asked = decision.fields().isEmpty() ? "" : String.join(", ", decision.fields()) + " for ";
        line("      " + asked + decision.purpose());
        if (decision instanceof Permitted permitted) {
            paragraph("      PERMITTED  ", bases(permitted) + owed(permitted));
        } else if (decision instanceof Denied denied) {
            denied.reasons().forEach(reason -> paragraph("      DENIED     ", words(reason)));
        }
    }

    private static String bases(Permitted permitted) {
        return permitted.bases().stream()
                .sorted()
                .map(basis -> words(basis) + ", GDPR " + basis.article())
                .collect(Collectors.joining("; "));
    }

    private static String owed(Permitted permitted) {
        return permitted.obligations().isEmpty() ? "" : "; owed: " + words(permitted.obligations());
    }

    private static String words(Reason reason) {
        return reason.code() + ", GDPR " + reason.code().article() + ": " + reason.why() + ". "
                + reason.code().whatToDo();
    }

    /** What somebody did wrong, and the error that they read. */
    void error(String mistake, RuntimeException error) {
        line("  " + mistake);
        String.valueOf(error.getMessage()).lines().forEach(each -> paragraph("      ", each));
    }

    /** Text that goes on below where its first line began. */
    void paragraph(String start, String text) {
        paragraph(start, 0, text);
    }

    /** Text that goes on this many columns to the right of where its first line began. */
    void paragraph(String start, int hanging, String text) {
        String first = start + leadingBlanks(text);
        StringBuilder row = new StringBuilder(first);
        String separator = "";
        for (String word : text.strip().split(" +")) {
            if (!separator.isEmpty() && row.length() + 1 + word.length() > WIDTH) {
                line(row.toString());
                row = new StringBuilder(" ".repeat(first.length() + hanging));
                separator = "";
            }
            row.append(separator).append(word);
            separator = " ";
        }
        line(row.toString());
    }

    private static String leadingBlanks(String text) {
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    void line(String text) {
        out.print(text + "\n");
    }

    static String words(Collection<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(Printer::words).collect(Collectors.joining(", "));
    }

    /** {@link LegalBasis#LEGAL_OBLIGATION} reads "legal obligation". */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
