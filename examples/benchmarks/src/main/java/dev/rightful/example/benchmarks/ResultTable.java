// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The measurements of {@link InTurn} as a table for people. */
final class ResultTable {

    /**
     * A line of the table for each choice of parameters.
     *
     * @param what the candidate
     * @param reference what it is held against
     * @param method that measures it
     * @param bound of the ratio, in words
     */
    record Row(String what, String reference, String method, String bound) {}

    /** What one method measured with one choice of parameters on one JDK. */
    private record Cell(String ratio, String bytes) {}

    private final List<Row> rows;
    private final SortedSet<Integer> releases = new TreeSet<>();
    private final SortedSet<String> machines = new TreeSet<>();
    /** By method with parameters in words, then by release of the JDK. */
    private final Map<String, SortedMap<String, SortedMap<Integer, Cell>>> cells = new TreeMap<>();

    private int kept;
    private int dropped;

    ResultTable(List<Row> rows, Collection<RunResult> results) {
        this.rows = rows;
        for (RunResult result : results) {
            BenchmarkParams parameters = result.getParams();
            int release = Runtime.Version.parse(parameters.getJdkVersion()).feature();
            releases.add(release);
            machines.add(parameters.getVmName() + " " + parameters.getVmVersion());
            String name = parameters.getBenchmark();
            cells.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), method -> new TreeMap<>())
                    .computeIfAbsent(words(parameters), choice -> new TreeMap<>())
                    .put(release, cell(result.getBenchmarkResults()));
        }
    }

    private static String words(BenchmarkParams parameters) {
        return parameters.getParamsKeys().stream()
                .map(key -> key.equals("classes") ? parameters.getParam(key) + " classes" : parameters.getParam(key))
                .collect(Collectors.joining(", "));
    }

    private Cell cell(Collection<BenchmarkResult> forks) {
        List<Double> ofForks = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (BenchmarkResult fork : forks) {
            List<Double> ratios = new ArrayList<>();
            fork.getIterationResults().forEach(iteration -> {
                Triple triple = Triple.of(iteration.getSecondaryResults());
                if (triple.isSteady()) {
                    ratios.add(triple.ratio());
                    kept++;
                } else {
                    dropped++;
                }
                ours.add(triple.candidateBytes());
                theirs.add(triple.referenceBytes());
            });
            if (!ratios.isEmpty()) {
                ofForks.add(Numbers.median(ratios));
            }
        }
        String ratio = ofForks.isEmpty()
                ? "no steady triple"
                : "%.2f (%.2f to %.2f)"
                        .formatted(
                                Numbers.median(ofForks),
                                ofForks.stream().min(Double::compare).orElseThrow(),
                                ofForks.stream().max(Double::compare).orElseThrow());
        return new Cell(
                ratio, "%.1f M, reference %.1f M".formatted(Numbers.median(ours) / 1e6, Numbers.median(theirs) / 1e6));
    }

    String text(String title, LocalDate day) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(title).append("\n\n");
        text.append("- Date: ").append(day).append('\n');
        text.append("- JDK: ").append(String.join("; ", machines)).append('\n');
        text.append("- Machine: ").append(machine()).append('\n');
        text.append(
                "- Processor time of the calling thread; candidate over reference, measured as reference, candidate,"
                        + " reference in one JVM. Median over JVMs of each one's median; in brackets the lowest and the highest JVM.\n");
        text.append("- Triples whose two references differ by more than 15 %% are dropped: %d of %d.%n"
                .formatted(dropped, kept + dropped));
        text.append("\n| what | reference in the same run |");
        releases.forEach(release -> text.append(" ratio (JDK ").append(release).append(") |"));
        text.append(" bound | B/op (JDK ").append(releases.last()).append(") |\n|---|---|");
        releases.forEach(release -> text.append("---|"));
        text.append("---|---|\n");
        for (Row row : rows) {
            cells.getOrDefault(row.method(), new TreeMap<>())
                    .forEach((choice, byRelease) -> line(text, row, choice, byRelease));
        }
        return text.toString();
    }

    private void line(StringBuilder text, Row row, String choice, SortedMap<Integer, Cell> byRelease) {
        text.append("| %s: %s | %s |".formatted(row.what(), choice, row.reference()));
        for (int release : releases) {
            text.append(
                    byRelease.containsKey(release)
                            ? " " + byRelease.get(release).ratio() + " |"
                            : " not measured |");
        }
        text.append(" %s | %s |%n"
                .formatted(row.bound(), byRelease.get(byRelease.lastKey()).bytes()));
    }

    private static String machine() {
        Path described = Path.of("/proc/cpuinfo");
        boolean aes = false;
        try {
            aes = Files.isReadable(described)
                    && Files.readString(described).toLowerCase(Locale.ROOT).contains(" aes ");
        } catch (IOException unreadable) {
            aes = false;
        }
        return Runtime.getRuntime().availableProcessors() + " virtual CPUs" + (aes ? ", AES-NI" : "");
    }

    /** One measurement. */
    private record Triple(double before, double candidate, double after, double referenceBytes, double candidateBytes) {

        private static final double STEADY = 0.15;

        static Triple of(@SuppressWarnings("rawtypes") Map<String, Result> counters) {
            return new Triple(
                    counters.get("referenceBefore").getScore(),
                    counters.get("candidate").getScore(),
                    counters.get("referenceAfter").getScore(),
                    counters.get("referenceBytes").getScore(),
                    counters.get("candidateBytes").getScore());
        }

        boolean isSteady() {
            return Math.abs(before - after) <= STEADY * Math.min(before, after);
        }

        double ratio() {
            return candidate / ((before + after) / 2);
        }
    }

    /** Arithmetic on measurements. */
    private static final class Numbers {

        private Numbers() {}

        static double median(List<Double> values) {
            List<Double> sorted = values.stream().sorted().toList();
            int middle = sorted.size() / 2;
            return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        }
    }
}
