// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.recordtype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class RecordTypeSourceTest {

    @Test
    void the_constants_are_those_of_the_table() throws IOException {
        String generated = RecordTypeSource.of(RecordPeriods.builtIn());

        if (Boolean.getBoolean("rightful.regenerate")) {
            Files.writeString(RecordTypeSource.FILE, generated);
        }

        assertThat(RecordTypeSource.FILE)
                .as("RecordType.java is stale: regenerate with -Drightful.regenerate=true")
                .hasContent(generated);
    }
}
