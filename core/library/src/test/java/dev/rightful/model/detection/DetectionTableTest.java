// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectionTableTest {

    private static final Path COMMITTED = Path.of("../docs/detection.md");

    @TempDir
    Path folder;

    @Test
    void the_committed_page_says_what_is_found_and_its_shares_hold() throws IOException {
        // given
        List<Sample> samples = Samples.measured(folder);
        String generated = DetectionTable.of(samples);
        if (Boolean.getBoolean("rightful.regenerate")) {
            Files.writeString(COMMITTED, generated);
        }

        // when
        String found = Files.readString(COMMITTED);

        // then
        assertThat(found)
                .as("detection.md is stale; run this test with -Drightful.regenerate=true and commit the file")
                .isEqualTo(generated);
        assertThat(samples)
                .filteredOn(sample -> sample.falseShare() > 0.1 || sample.foundShare() < 0.8)
                .extracting(Sample::name)
                .as("with too much that is false or missed")
                .isEmpty();
        assertThat(samples.get(0).found())
                .as("found where everything is declared")
                .isZero();
        assertThat(samples.get(3).classes()).isGreaterThan(100);
    }
}
