// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.statements;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The table of statements with the tests that prove them, as Markdown. */
final class StatementsTable {

    private static final String INTRODUCTION = """
            # Statements and proofs

            What a published policy promises, in the words of `statements.csv`, and the tests that show the library's
            mechanism for it. A proof shows that the mechanism works, never that a company complies.

            *proven*: a test shows the whole statement. *partly*: tests show the part named in the note. *open*: none does yet.
            This file is generated from `statements.csv` and the tests' `@Proves`; the build fails when it is stale.

            """;

    private StatementsTable() {}

    static String of(Path statements, List<Proof> proofs) throws IOException {
        List<CSVRecord> rows = rows(statements);
        refuseUnknown(rows, proofs);
        Map<String, List<Proof>> byStatement =
                proofs.stream().collect(Collectors.groupingBy(Proof::statement, TreeMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder(INTRODUCTION);
        text.append(summary(rows, byStatement));
        text.append("| id | section | part | state | tests | note |\n|---|---|---|---|---|---|\n");
        for (CSVRecord row : rows) {
            List<Proof> found = byStatement.getOrDefault(row.get("id"), List.of());
            text.append("| ").append(row.get("id"));
            text.append(" | ").append(row.get("section"));
            text.append(" | ").append(row.get("part"));
            text.append(" | ").append(state(found));
            text.append(" | ").append(tests(found));
            text.append(" | ").append(note(found)).append(" |\n");
        }
        return text.toString();
    }

    private static List<CSVRecord> rows(Path statements) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in = Files.newBufferedReader(statements)) {
            return format.parse(in).getRecords();
        }
    }

    private static void refuseUnknown(List<CSVRecord> rows, List<Proof> proofs) {
        Set<String> unknown =
                new TreeSet<>(proofs.stream().map(Proof::statement).toList());
        rows.forEach(row -> unknown.remove(row.get("id")));
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("@Proves names statements that do not exist: " + unknown);
        }
    }

    private static String summary(List<CSVRecord> rows, Map<String, List<Proof>> proofs) {
        Map<String, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> state(proofs.getOrDefault(row.get("id"), List.of())), Collectors.counting()));
        return rows.size() + " statements: " + counts.getOrDefault("proven", 0L) + " proven, "
                + counts.getOrDefault("partly", 0L) + " partly, " + counts.getOrDefault("open", 0L) + " open.\n\n";
    }

    private static String state(List<Proof> proofs) {
        if (proofs.isEmpty()) {
            return "open";
        }
        return proofs.stream().anyMatch(proof -> proof.part().isEmpty()) ? "proven" : "partly";
    }

    private static String tests(List<Proof> proofs) {
        return proofs.stream().map(proof -> "`" + proof.test() + "`").collect(Collectors.joining("<br>"));
    }

    private static String note(List<Proof> proofs) {
        return state(proofs).equals("partly")
                ? String.join(
                        "; ",
                        new LinkedHashSet<>(proofs.stream().map(Proof::part).toList()))
                : "";
    }
}
