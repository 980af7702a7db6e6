// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadmeTest {

    private static final String QUICKSTART = "./mvnw -q -Pquickstart -pl examples/quickstart -am package";

    /** A block of code, and the comment before it that names the file it comes from. */
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- (\\S+) -->\\n)?```(java|text|xml)\\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({"README.md, 3", "../../README.md, 5"})
    void every_block_of_code_stands_in_the_file_that_it_names(Path readme, int atLeast) throws IOException {
        List<MatchResult> blocks =
                BLOCK.matcher(Files.readString(readme)).results().toList();

        assertThat(blocks).hasSizeGreaterThanOrEqualTo(atLeast).allSatisfy(block -> {
            assertThat(block.group(1)).as("the file of\n%s", block.group(3)).isNotNull();
            Path named = readme.toAbsolutePath().getParent().resolve(block.group(1));
            assertThat(unindented(Files.readString(named))).contains(unindented(block.group(3)));
        });
    }

    @Test
    void the_readme_of_the_project_names_the_commands_that_the_continuous_run_calls() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        String run = Files.readString(Path.of("../../.ci/run"));

        assertThat(readme).contains("./mvnw verify").contains(QUICKSTART);
        assertThat(run).containsPattern("\\./mvnw .*verify").contains(QUICKSTART);
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
