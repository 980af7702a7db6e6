// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.example.benchmarks.Compilation.Processing;
import dev.rightful.example.benchmarks.InTurn.Prepared;
import dev.rightful.example.benchmarks.Results.Extent;
import dev.rightful.example.benchmarks.Results.Topic;
import dev.rightful.model.PrivacyModel;
import dev.rightful.model.PrivacyModel.Origin;
import dev.rightful.model.PrivacyModel.Resolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the benchmarks compare is the same work; what they measure ends in a table. Says nothing of speed. */
class BenchmarksTest {

    private static final int CLASSES = 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"folder", "jar"})
    void the_index_and_reflection_give_equal_models(String from) throws Exception {
        ModelReadingBenchmark benchmark = new ModelReadingBenchmark();
        benchmark.classes = CLASSES;
        benchmark.from = from;
        benchmark.compile();
        try (Prepared index = benchmark.index();
                Prepared cold = benchmark.coldReflection();
                Prepared loaded = benchmark.reflectionOfLoadedClasses()) {

            PrivacyModel indexed = (PrivacyModel) index.work();
            PrivacyModel coldRead = (PrivacyModel) cold.work();
            PrivacyModel loadedRead = (PrivacyModel) loaded.work();

            assertThat(indexed.classes())
                    .hasSize(17)
                    .isEqualTo(coldRead.classes())
                    .isEqualTo(loadedRead.classes());
            assertThat(indexed.resolutions()).extracting(Resolution::origin).containsOnly(Origin.INDEX);
            assertThat(coldRead.resolutions()).extracting(Resolution::origin).containsOnly(Origin.REFLECTION);
            assertThat(loadedRead.resolutions()).extracting(Resolution::origin).containsOnly(Origin.REFLECTION);
        } finally {
            benchmark.delete();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Processing.class,
            names = {"ON_PATH", "KEPT"})
    void the_processor_adds_an_index_and_changes_no_class_file(Processing processing) throws IOException {
        SampleApplication application = new SampleApplication(CLASSES, CLASSES);
        Compilation compilation = new Compilation(LibraryJars.in(folder));

        SortedMap<String, String> bare =
                files(compilation.compile(application.sources(), folder("bare"), Processing.NONE));
        SortedMap<String, String> processed =
                files(compilation.compile(application.sources(), folder("processed"), processing));

        assertThat(processed).containsAllEntriesOf(bare).containsKey("META-INF/rightful/sample.index");
        assertThat(bare).hasSizeGreaterThan(2 * CLASSES).doesNotContainKey("META-INF/rightful/sample.index");
    }

    @Test
    void plain_classes_get_no_index() throws IOException {
        SampleApplication application = new SampleApplication(0, CLASSES);
        Compilation compilation = new Compilation(LibraryJars.in(folder));

        SortedMap<String, String> files =
                files(compilation.compile(application.sources(), folder("plain"), Processing.ON_PATH));

        assertThat(files)
                .hasSize(CLASSES)
                .allSatisfy((name, content) -> assertThat(name).endsWith(".class"));
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void a_run_ends_in_measurements_and_a_table_without_paths(Topic topic) throws Exception {
        Extent small = new Extent(List.of(), 0, 0, 1, CLASSES);

        Results.write(topic, Results.run(topic, small), folder, LocalDate.parse("2026-11-22"));

        String name = topic == Topic.MODEL ? "model" : "processor";
        assertThat(Files.readString(folder.resolve(name + ".json")))
                .contains("\"referenceBefore\"", "\"candidateBytes\"")
                .doesNotContain(System.getProperty("java.home"), System.getProperty("user.dir"));
        assertThat(Files.readAllLines(folder.resolve(name + ".md")))
                .contains("- Date: 2026-11-22")
                .filteredOn(line -> line.startsWith("| ") && line.contains("20 classes"))
                .hasSize(topic == Topic.MODEL ? 4 : 6)
                .allSatisfy(line -> assertThat(line).endsWith(" M |"));
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    /** The content of all files below a folder, by name. */
    private static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                files.put(name, HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
