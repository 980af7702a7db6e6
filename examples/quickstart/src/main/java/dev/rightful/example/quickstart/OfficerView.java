// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

import dev.rightful.model.PrivacyModel;
import java.util.List;
import java.util.Map;

/** The model as a data protection officer reads it: its text, with a few of the purposes and one kind of person. */
final class OfficerView {

    /** Of the long parts of the text, the entries that are shown. */
    private static final Map<String, List<String>> EXCERPT = Map.of(
            "Purposes:", List.of("accounting", "newsletter", "service-quality", "social-declaration"),
            "Personal data:", List.of("of the kind customer"));

    private final PrivacyModel model;

    OfficerView(PrivacyModel model) {
        this.model = model;
    }

    void show(Printer printer) {
        printer.section(
                "The model, as the data protection officer reads it",
                "Policy and annotated classes of the company, read at start. This is PrivacyModel.dump(), with most"
                        + " purposes and fields left out.");
        String[] parts = model.dump().strip().split("\\R\\R");
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                printer.line("");
            }
            show(parts[i].lines().toList(), printer);
        }
    }

    /** An entry is a line that is indented by two, with the lines below that are indented further. */
    private static void show(List<String> lines, Printer printer) {
        printer.paragraph("  ", 4, lines.get(0));
        boolean shown = true;
        for (String line : lines.subList(1, lines.size())) {
            boolean isEntry = line.startsWith("  ") && !line.startsWith("   ");
            boolean before = shown;
            shown = isEntry ? isShown(lines.get(0), line.strip()) : shown;
            if (shown) {
                printer.paragraph("  ", 4, line);
            } else if (before) {
                printer.line("    ...");
            }
        }
    }

    private static boolean isShown(String heading, String entry) {
        return EXCERPT.entrySet().stream()
                .filter(part -> heading.startsWith(part.getKey()))
                .allMatch(part -> part.getValue().stream().anyMatch(entry::startsWith));
    }
}
