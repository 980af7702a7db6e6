// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks on one JDK after the other, and writes for each topic the measurements and a table.
 *
 * <p>From the root of the project:
 *
 * <pre>{@code
 * ./mvnw -q -Pbenchmarks -pl examples/benchmarks -am package
 * java -Djdks=/path/to/jdk-17,/path/to/jdk-25 -Dresults=examples/benchmarks/results \
 *     -cp examples/benchmarks/target/benchmarks.jar dev.rightful.example.benchmarks.Results
 * }</pre>
 *
 * <p>Arguments are the topics, by default all. Properties: {@code results}, the folder, by default {@code results};
 * {@code jdks}, homes of JDKs separated by commas, by default that of the running one; {@code forks}, JVMs for each
 * measurement; {@code warmups} and {@code triples}, how often each of them does it. More of these make the spread smaller.
 */
public final class Results {

    /** What is run together, and the table that it makes. */
    enum Topic {
        MODEL(
                ModelReadingBenchmark.class,
                List.of(
                        new ResultTable.Row(
                                "model from the index",
                                "reflection, classes loaded by it",
                                "indexAgainstColdReflection",
                                "<= 0.2"),
                        new ResultTable.Row(
                                "model from the index",
                                "reflection, classes loaded before",
                                "indexAgainstReflectionOfLoadedClasses",
                                "<= 0.2"))),
        PROCESSOR(
                ProcessorBenchmark.class,
                List.of(
                        new ResultTable.Row(
                                "javac, processor loaded anew", "javac -proc:none", "processorOnPath", "<= 1.15"),
                        new ResultTable.Row("javac, processor kept", "javac -proc:none", "processorKept", "<= 1.15"),
                        new ResultTable.Row(
                                "javac, a processor that does nothing",
                                "javac -proc:none",
                                "emptyProcessor",
                                "reported")));

        private final Class<?> benchmark;
        private final List<ResultTable.Row> rows;

        Topic(Class<?> benchmark, List<ResultTable.Row> rows) {
            this.benchmark = benchmark;
            this.rows = rows;
        }

        private String file(String ending) {
            return name().toLowerCase(Locale.ROOT) + ending;
        }
    }

    /**
     * How much is run.
     *
     * @param jdks homes; empty: the running JDK, without a new process and without a word
     * @param forks processes for each measurement
     * @param warmups triples before those that count
     * @param triples that count
     * @param classes how many; 0: as many as the benchmark says
     */
    record Extent(List<Path> jdks, int forks, int warmups, int triples, int classes) {}

    private Results() {}

    /** Runs the topics that are named, or all. */
    public static void main(String[] topics) throws RunnerException, IOException {
        String homes = System.getProperty("jdks", System.getProperty("java.home"));
        Extent extent = new Extent(
                Arrays.stream(homes.split(",")).map(Path::of).toList(),
                Integer.getInteger("forks", 3),
                Integer.getInteger("warmups", 8),
                Integer.getInteger("triples", 8),
                0);
        Path folder = Path.of(System.getProperty("results", "results"));
        List<Topic> chosen = topics.length == 0
                ? List.of(Topic.values())
                : Arrays.stream(topics)
                        .map(each -> Topic.valueOf(each.toUpperCase(Locale.ROOT)))
                        .toList();
        for (Topic topic : chosen) {
            write(topic, run(topic, extent), folder, LocalDate.now(Clock.systemDefaultZone()));
        }
    }

    static Collection<RunResult> run(Topic topic, Extent extent) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + topic.benchmark.getName().replace(".", "\\.") + "\\.")
                .forks(extent.forks())
                .warmupIterations(extent.warmups())
                .measurementIterations(extent.triples())
                .jvmArgs("-Xms1g", "-Xmx1g")
                .timeout(TimeValue.minutes(10))
                .shouldFailOnError(true);
        if (extent.classes() > 0) {
            options.param("classes", Integer.toString(extent.classes()));
        }
        if (extent.jdks().isEmpty()) {
            return new Runner(options.verbosity(VerboseMode.SILENT).build()).run();
        }
        List<RunResult> results = new ArrayList<>();
        for (Path home : extent.jdks()) {
            options.jvm(home.resolve("bin/java").toString());
            results.addAll(new Runner(options.build()).run());
        }
        return results;
    }

    static void write(Topic topic, Collection<RunResult> results, Path folder, LocalDate day) throws IOException {
        Files.createDirectories(folder);
        Path json = folder.resolve(topic.file(".json"));
        try (PrintStream out = new PrintStream(Files.newOutputStream(json), false, StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
        }
        // JMH notes where the JVM lies, which is nobody's business.
        String measured = Files.readString(json).replaceAll("\"jvm\" : \"[^\"]*\"", "\"jvm\" : \"java\"");
        Files.writeString(json, measured);
        Files.writeString(
                folder.resolve(topic.file(".md")),
                new ResultTable(topic.rows, results).text(topic.benchmark.getSimpleName(), day));
    }
}
