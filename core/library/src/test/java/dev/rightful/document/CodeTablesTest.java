// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.ReasonCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables of codes in {@code core/docs} say what the code says. */
class CodeTablesTest {

    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void every_reason_has_its_row_in_the_same_order_and_words() throws IOException {
        List<List<String>> written = rows(DOCS.resolve("reasons.md"));

        assertThat(written)
                .containsExactlyElementsOf(Arrays.stream(ReasonCode.values())
                        .map(code -> List.of(code.name(), code.meaning(), code.article(), code.whatToDo()))
                        .toList());
    }

    @Test
    void every_error_that_is_no_finding_about_a_declaration_has_its_row_in_the_same_order() throws IOException {
        List<List<String>> written = rows(DOCS.resolve("errors.md"));

        assertThat(written).allSatisfy(row -> assertThat(row).hasSize(4).doesNotContain(""));
        assertThat(written)
                .extracting(row -> row.subList(0, 2))
                .containsExactlyElementsOf(Arrays.stream(ErrorCode.values())
                        .filter(code -> !code.code().startsWith("RF-DEC-"))
                        .map(code -> List.of(code.code(), code.name()))
                        .toList());
    }

    private static List<List<String>> rows(Path document) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        boolean inTable = false;
        for (String line : Files.readAllLines(document)) {
            if (line.startsWith("|---")) {
                inTable = true;
            } else if (inTable && line.startsWith("| ")) {
                rows.add(Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList());
            }
        }
        return rows;
    }
}
