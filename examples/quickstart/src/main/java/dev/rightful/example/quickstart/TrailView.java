// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

import dev.rightful.audit.AuditRecord;
import dev.rightful.audit.AuditRecord.Act;
import dev.rightful.audit.AuditRecord.Outcome;
import java.util.List;

/** What the trail holds after the walk. */
final class TrailView {

    private static final int LAST = 9;

    private final List<AuditRecord> trail;

    TrailView(List<AuditRecord> trail) {
        this.trail = trail;
    }

    void show(Printer printer) {
        printer.section(
                "What the trail recorded",
                "Every answer is recorded before it is given. No record holds a value, or says who the person or the"
                        + " colleague was.");
        long permitted = trail.stream()
                .filter(record -> record.outcome() == Outcome.PERMITTED)
                .count();
        printer.line("  " + trail.size() + " records: " + permitted + " permitted, " + (trail.size() - permitted)
                + " denied. The last " + LAST + ":\n");
        row(printer, "answer", "purpose", "fields", "role", "basis or reasons");
        trail.subList(trail.size() - LAST, trail.size()).forEach(record -> row(printer, record));
    }

    private static void row(Printer printer, AuditRecord record) {
        row(
                printer,
                Printer.words(record.outcome()),
                record.purpose().orElse("(undeclared)"),
                record.fields().isEmpty() ? "-" : String.join(", ", record.fields()),
                record.roles().isEmpty() ? "-" : String.join(", ", record.roles()),
                why(record));
        record.changedFrom().ifPresent(former -> row(printer, "", "  was " + former, "", "", ""));
    }

    private static String why(AuditRecord record) {
        if (record.outcome() == Outcome.DENIED) {
            return Printer.words(record.reasons());
        }
        return record.act() == Act.SCOPE ? "change of purpose" : Printer.words(record.bases());
    }

    private static void row(Printer printer, String... cells) {
        printer.line(
                String.format("  %-10s %-23s %-24s %-10s %s", (Object[]) cells).stripTrailing());
    }
}
