// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static dev.rightful.processor.NamedModule.field;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.processor.Compilation.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build is told about its file of names, and what becomes of a file that is not as it should be. */
class NamesFileOptionsTest {

    private static final String FROZEN = "-Arightful.frozen=true";

    @TempDir
    Path folder;

    private NamedModule module;

    @BeforeEach
    void begin() {
        module = new NamedModule(folder).customer("shop.Customer", field("name"));
    }

    @Test
    void a_frozen_file_is_not_written_and_must_have_every_name() {
        Result missing = module.build(FROZEN);

        assertThat(missing.succeeded()).isFalse();
        assertThat(missing.texts())
                .containsExactly(
                        "[RF-BLD-3] rightful.names: it does not have the anchor ended, the field customer/name,"
                                + " the kind customer and 1 more. Compile without -Arightful.frozen=true, and commit the file.");
        assertThat(module.file()).doesNotExist();
    }

    @Test
    void a_frozen_file_that_has_every_name_is_enough_though_a_class_has_moved() throws IOException {
        // given
        module.build();
        String before = Files.readString(module.file());

        // when
        Result result = module.without("shop.Customer")
                .customer("crm.Customer", field("name"))
                .build(FROZEN);

        // then
        assertThat(result.texts()).isEmpty();
        assertThat(module.file()).hasContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Arightful.frozen=yes", "-Arightful.frozen"})
    void frozen_is_true_or_false(String option) {
        assertThat(module.build(option).texts())
                .singleElement()
                .asString()
                .startsWith("[RF-BLD-1] -Arightful.frozen")
                .contains("it is neither true nor false.");
    }

    @Test
    void frozen_needs_a_file() throws IOException {
        Result result = module.compilation(module.names())
                .withoutNames()
                .options(FROZEN)
                .run();

        assertThat(result.texts())
                .containsExactly(
                        "[RF-BLD-1] -Arightful.frozen: no file of names is named. Add -Arightful.names with the"
                                + " path of the file.");
    }

    @Test
    void a_damaged_file_fails_the_build_and_stays_as_it_is() throws IOException {
        Files.writeString(module.file(), "rightful-names 1\nfield customer/name\n");

        Result result = module.build();

        assertThat(result.succeeded()).isFalse();
        assertThat(result.texts())
                .containsExactly(
                        "[RF-BLD-2] rightful.names: line 2 has 2 words instead of sort, name, class and member."
                                + " Mend the line, or restore it from version control.");
        assertThat(module.file()).hasContent("rightful-names 1\nfield customer/name\n");
    }

    @Test
    void a_file_that_cannot_be_written_fails_the_build() throws IOException {
        // given a place for it inside what is no folder
        Path file = Files.writeString(folder.resolve("file"), "");

        // when
        Result result = module.compilation(module.names())
                .options("-Arightful.names=" + file.resolve("rightful.names"))
                .run();

        // then
        assertThat(result.succeeded()).isFalse();
        assertThat(result.codes()).hasSize(1).containsAnyOf("RF-BLD-2", "RF-BLD-3");
    }

    @Test
    void a_folder_that_does_not_exist_is_an_error_not_a_silent_loss() throws IOException {
        Result result = module.compilation(module.names())
                .options("-Arightful.names=" + folder.resolve("gone/rightful.names"))
                .run();

        assertThat(result.succeeded()).isFalse();
        assertThat(result.texts())
                .containsExactly("[RF-BLD-3] rightful.names: the names of this module cannot be added"
                        + " (NoSuchFileException: " + folder.resolve("gone/rightful.names.lock")
                        + "). Let the build write this file.");
    }

    @Test
    void a_build_that_fails_keeps_no_new_name() {
        module.customer(
                "shop.Customer",
                field("name") + "@PersonalData(category = \"pd:Nam\", retention = \"P1Y\") String" + " nickname;");

        Result result = module.build();

        assertThat(result.codes()).containsExactly("RF-DEC-20");
        assertThat(module.file()).doesNotExist();
    }

    @Test
    void what_is_missed_waits_in_no_baseline_and_can_be_made_a_warning_for_a_reason() {
        // given
        module.build();
        module.customer("shop.Customer", field("nickname"));
        Path baseline = folder.resolve("baseline");

        // when
        Result renewed = module.build("-Arightful.baseline=" + baseline, "-Arightful.baseline.renew=true");
        Result warned = module.build("-Arightful.rule.NAME_VANISHED=warning: the test data is thrown away");
        List<String> kept = module.kept();

        // then
        assertThat(renewed.succeeded()).isFalse();
        assertThat(renewed.codes()).containsExactly("RF-DEC-25");
        assertThat(warned.succeeded()).isTrue();
        assertThat(warned.messages()).extracting(Compilation.Message::kind).containsOnly(Diagnostic.Kind.WARNING);
        assertThat(warned.summary()).contains("NAME_VANISHED is made a warning: the test data is thrown away");
        assertThat(kept)
                .contains("field customer/name shop.Customer name", "field customer/nickname shop.Customer nickname");
    }

    @Test
    void builds_at_the_same_time_lose_no_name() throws Exception {
        // given editors that each compile a class of the module and see the class files of the others
        List<Integer> numbers = IntStream.range(0, 6).boxed().toList();
        for (int number : numbers) {
            module.subject("shop.Other" + number, "\"other" + number + "\"", "", field("name"));
        }
        module.classPath(module.compilation(module.names()).processors().run().output());

        // when
        ExecutorService editors = Executors.newFixedThreadPool(3);
        List<Future<Result>> builds = new ArrayList<>();
        for (int number : numbers) {
            builds.add(editors.submit(() -> module.build(List.of("shop.Other" + number))));
        }
        editors.shutdown();
        List<String> said = new ArrayList<>();
        for (Future<Result> build : builds) {
            said.addAll(build.get().texts());
        }

        // then
        assertThat(said).isEmpty();
        assertThat(module.kept())
                .filteredOn(line -> line.startsWith("field other"))
                .hasSize(numbers.size());
    }
}
