// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementsTableTest {

    private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path DOCS = PROJECT.resolve("core/docs");

    @TempDir
    Path folder;

    @Test
    void the_committed_table_is_the_one_that_the_tests_give() throws IOException {
        // given
        Path committed = DOCS.resolve("statements.md");
        String generated = StatementsTable.of(DOCS.resolve("statements.csv"), ProofFinder.in(PROJECT));
        if (Boolean.getBoolean("rightful.regenerate")) {
            Files.writeString(committed, generated);
        }

        // when
        String found = Files.readString(committed);

        // then
        assertThat(found)
                .as("statements.md is stale; run this test with -Drightful.regenerate=true and commit the file")
                .isEqualTo(generated);
    }

    @Test
    void a_statement_is_proven_by_a_test_of_the_whole_and_partly_by_tests_of_parts() throws IOException {
        // given
        Path csv = csv("A-1,1,guard,One.\nA-2,1,guard,Two.\nA-3,1,guard,Three.\n");
        List<Proof> proofs = List.of(
                new Proof("A-1", "OneTest.whole", ""),
                new Proof("A-1", "OneTest.half", "half of it"),
                new Proof("A-2", "TwoTest.half", "half of it"));

        // when
        String table = StatementsTable.of(csv, proofs);

        // then
        assertThat(table)
                .contains("| A-1 | 1 | guard | proven | `OneTest.whole`<br>`OneTest.half` |  |")
                .contains("| A-2 | 1 | guard | partly | `TwoTest.half` | half of it |")
                .contains("| A-3 | 1 | guard | open |  |  |")
                .contains("3 statements: 1 proven, 1 partly, 1 open.");
    }

    @Test
    void a_proof_of_an_unknown_statement_is_refused() throws IOException {
        // given
        Path csv = csv("A-1,1,guard,One.\n");

        // when, then
        assertThatThrownBy(() -> StatementsTable.of(csv, List.of(new Proof("A-9", "NineTest.whole", ""))))
                .hasMessageContaining("A-9");
    }

    @Test
    void a_proof_on_a_method_that_is_no_running_test_is_refused() throws IOException {
        // given
        Path source = folder.resolve("module/src/test/java/SomeTest.java");
        Files.createDirectories(source.getParent());
        // A source that switches its test off, as the finder must notice; nothing is switched off here.
        String annotation = "@" + "Proves(\"S1-02\")";
        Files.writeString(source, "class SomeTest { @Test @Disabled " + annotation + " void shown() {} }");

        // when, then
        assertThatThrownBy(() -> ProofFinder.in(folder)).hasMessageContaining("SomeTest.shown");
    }

    private Path csv(String rows) throws IOException {
        return Files.writeString(folder.resolve("statements.csv"), "id,section,part,statement\n" + rows);
    }
}
