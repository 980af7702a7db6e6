// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.names.KeptName;
import dev.rightful.model.names.NameSort;
import dev.rightful.model.names.NamesFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code core/docs/names.md} shows is what the processor reads. */
class NamesDocumentTest {

    private static final Path FILE = Path.of("../docs/names.md");
    private static final Pattern NAMES = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("-A(rightful\\.[a-z.]+[a-z])");

    @Test
    void the_file_that_is_shown_is_one_as_builds_write_it() throws Exception {
        Matcher shown = NAMES.matcher(document());

        assertThat(shown.find()).isTrue();
        NamesFile file = NamesFile.read(shown.group(1));

        assertThat(file.text()).isEqualTo(shown.group(1));
        assertThat(file.kept())
                .extracting(KeptName::sort)
                .contains(NameSort.CATEGORY, NameSort.FIELD, NameSort.KIND, NameSort.PURPOSE, NameSort.ROLE);
        assertThat(file.isRetired(NameSort.FIELD, "customer/fax")).isTrue();
    }

    @Test
    void the_options_that_are_named_exist() throws IOException {
        assertThat(OPTION.matcher(document()).results().map((MatchResult found) -> found.group(1)))
                .isNotEmpty()
                .allMatch(Options.NAMES::contains);
    }

    private static String document() throws IOException {
        return Files.readString(FILE);
    }
}
