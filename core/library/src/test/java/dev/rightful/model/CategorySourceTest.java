// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class CategorySourceTest {

    @Test
    void the_constants_are_those_of_the_vocabulary() throws IOException {
        String generated = CategorySource.of(Categories.builtIn());

        if (Boolean.getBoolean("rightful.regenerate")) {
            Files.writeString(CategorySource.FILE, generated);
        }

        assertThat(CategorySource.FILE)
                .as("Category.java is stale: regenerate with -Drightful.regenerate=true")
                .hasContent(generated);
    }
}
