// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.processor.Compilation.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first day of a code base with four hundred entities. */
class LargeCodeTest {

    @TempDir
    Path folder;

    @Test
    void four_hundred_entities_start_with_a_baseline_and_a_summary_and_one_new_field_fails_alone() throws IOException {
        // given
        List<Source> entities = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            entities.add(entity("Customer" + i));
        }
        String baseline = "-Arightful.baseline=" + folder.resolve("rightful.baseline");

        // when
        Result first = compile(entities);
        Result renewed = compile(entities, baseline, "-Arightful.baseline.renew=true");
        entities.add(new Source("depot/Visitor.java", "package depot; class Visitor { String email; }"));
        Result next = compile(entities, baseline, "-Arightful.rule.PERSONAL_LOOKING_FIELD=error");

        // then
        assertThat(first.succeeded()).isTrue();
        assertThat(first.texts()).hasSize(51);
        assertThat(first.summary()).contains("RF-DEC-46 PERSONAL_LOOKING_FIELD: 1600 warnings");
        assertThat(renewed.succeeded()).isTrue();
        assertThat(renewed.texts()).isEmpty();
        assertThat(next.succeeded()).isFalse();
        assertThat(next.texts()).singleElement().asString().startsWith("[RF-DEC-46] Visitor.email: ");
        assertThat(next.summary()).contains("RF-DEC-46 PERSONAL_LOOKING_FIELD: 1 error, 1600 in the baseline");
    }

    private static Source entity(String name) {
        return new Source(
                "depot/" + name + ".java",
                "package depot; class " + name + " { long id; String firstName; String lastName; String email;"
                        + " java.time.LocalDate birthDate; String status; int orders; }");
    }

    private Result compile(List<Source> sources, String... options) throws IOException {
        return new Compilation(Files.createTempDirectory(folder, "build"), sources)
                .options(options)
                .run();
    }
}
