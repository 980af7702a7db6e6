// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesStoreTest {

    private static final int WRITERS = 3;
    private static final int NAMES = 25;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("rightful.names");
    }

    /** One of several programs that add names at the same time. */
    static final class Writer {
        public static void main(String[] arguments) throws Exception {
            addAll(new NamesStore(Path.of(arguments[0])), arguments[1]);
        }
    }

    @Test
    void a_file_that_is_not_there_keeps_nothing_and_is_made_by_the_first_change() throws Exception {
        NamesStore store = new NamesStore(file);
        NamesFile before = store.read();

        add(store, "news");

        assertThat(before.kept()).isEmpty();
        assertThat(store.read().kept()).extracting(KeptName::name).containsExactly("news");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void programs_that_add_names_at_the_same_time_lose_none() throws Exception {
        List<Process> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            file.toString(),
                            "program" + i)
                    .inheritIO()
                    .start());
        }

        for (Process writer : writers) {
            assertThat(writer.waitFor()).isZero();
        }

        assertThat(new NamesStore(file).read().kept()).hasSize(WRITERS * NAMES);
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void threads_that_add_names_at_the_same_time_lose_none() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Void>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                String writer = "thread" + i;
                writers.add(threads.submit(() -> {
                    addAll(new NamesStore(file), writer);
                    return null;
                }));
            }
            for (Future<Void> writer : writers) {
                writer.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(new NamesStore(file).read().kept()).hasSize(WRITERS * NAMES);
    }

    @Test
    void a_build_that_died_in_its_turn_is_waited_for_only_so_long() throws Exception {
        Files.createFile(folder.resolve("rightful.names.lock"));

        assertThatThrownBy(() -> add(new NamesStore(file, Duration.ofMillis(60)), "news"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("rightful.names.lock")
                .hasMessageEndingWith("if none runs, delete it");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_change_that_fails_leaves_the_turn_to_the_next() throws Exception {
        NamesStore store = new NamesStore(file);
        UnaryOperator<NamesFile> failing = names -> {
            if (Files.exists(folder.resolve("rightful.names.lock"))) {
                throw new IllegalStateException();
            }
            return names.with(List.of(new KeptName(NameSort.PURPOSE, "news", "shop.Policy", "")));
        };

        assertThatThrownBy(() -> store.update(failing)).isInstanceOf(IllegalStateException.class);

        assertThat(Files.list(folder)).isEmpty();
    }

    @Test
    void a_damaged_file_is_left_as_it_is() throws IOException {
        Files.writeString(file, "rightful-names 1\nnonsense\n");

        assertThatThrownBy(() -> add(new NamesStore(file), "news")).isInstanceOf(UnreadableNamesException.class);
        assertThat(file).hasContent("rightful-names 1\nnonsense\n");
    }

    @Test
    void a_file_in_another_encoding_is_refused() throws IOException {
        Files.write(file, "rightful-names 1\npurpose caf\u00e9 shop.A\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> new NamesStore(file).read())
                .hasMessage("it is not in UTF-8. Restore it from version control.");
    }

    @Test
    void a_folder_in_its_place_is_refused() throws IOException {
        Files.createDirectory(file);

        assertThatThrownBy(() -> new NamesStore(file).read())
                .isInstanceOf(UnreadableNamesException.class)
                .hasMessageContaining("Name a file that can be read.");
    }

    @Test
    void a_place_where_nothing_can_be_written_is_an_error_at_once() throws IOException {
        Files.writeString(file, "no folder");

        assertThatThrownBy(() -> add(new NamesStore(file.resolve("rightful.names")), "news"))
                .isInstanceOfAny(IOException.class, UnreadableNamesException.class);
    }

    @Test
    void a_symbolic_link_stays_one() throws Exception {
        Path real = Files.createDirectory(folder.resolve("real")).resolve("names");
        Files.writeString(real, NamesFile.empty().text());
        Files.createSymbolicLink(file, real);

        add(new NamesStore(file), "news");

        assertThat(file).isSymbolicLink();
        assertThat(real).content().contains("purpose news shop.Policy");
    }

    private static void addAll(NamesStore store, String writer) throws Exception {
        for (int i = 0; i < NAMES; i++) {
            add(store, writer + "-" + i);
        }
    }

    private static void add(NamesStore store, String name) throws IOException, UnreadableNamesException {
        store.update(file -> file.with(List.of(new KeptName(NameSort.PURPOSE, name, "shop.Policy", ""))));
    }
}
