// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sources whose lines say what the processor should find there: {@code // expect RF-DEC-4}, with several codes where
 * several findings stand on one line.
 *
 * <p>A fixture is a file, or a folder of files that are compiled together. {@code // option -Akey=value} on a line of
 * its own is handed to the compiler. {@code // rightful.names: field customer/mail fixture.Customer mail} is a line of the
 * file of names as it was before.
 *
 * @param name such as {@code retention-missing/bad/Example.java}
 * @param sources at least one
 */
record Fixture(String name, List<Source> sources) {

    private static final Pattern EXPECT = Pattern.compile("// expect((?: RF-DEC-\\d+)+)$");
    private static final Pattern NAME = Pattern.compile("^ *// rightful\\.names: (.*)$", Pattern.MULTILINE);
    private static final Pattern OPTION = Pattern.compile("// option (-A\\S+)");

    /** A finding that a line should have, or has. */
    record Expected(String path, long line, String code) implements Comparable<Expected> {

        @Override
        public int compareTo(Expected other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return path + ":" + line + " " + code;
        }
    }

    /** Where fixtures lie. */
    static Path root() {
        try {
            URI root = Objects.requireNonNull(Fixture.class.getResource("/fixtures"), "no fixtures")
                    .toURI();
            return Path.of(root);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All fixtures in folders of this name: {@code good} or {@code bad}. */
    static List<Fixture> all(String verdict) {
        try (Stream<Path> topics = Files.list(root())) {
            List<Fixture> found = new ArrayList<>();
            for (Path topic : topics.sorted().toList()) {
                Path folder = topic.resolve(verdict);
                if (Files.exists(folder)) {
                    found.addAll(in(folder));
                }
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Fixture> in(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().map(Fixture::read).toList();
        }
    }

    /** Reads a file or a folder of files. */
    static Fixture read(Path entry) {
        try (Stream<Path> files = Files.walk(entry)) {
            List<Source> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Fixture::source)
                    .toList();
            return new Fixture(root().relativize(entry).toString(), sources);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Source source(Path file) {
        try {
            return new Source(root().relativize(file).toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the lines say, sorted. */
    List<Expected> expected() {
        List<Expected> expected = new ArrayList<>();
        for (Source source : sources) {
            List<String> lines = source.lines();
            for (int i = 0; i < lines.size(); i++) {
                Matcher matcher = EXPECT.matcher(lines.get(i));
                if (matcher.find()) {
                    for (String code : matcher.group(1).strip().split(" ")) {
                        expected.add(new Expected(source.path(), i + 1L, code));
                    }
                }
            }
        }
        return expected.stream().sorted().toList();
    }

    /** What the processor found, sorted. */
    static List<Expected> found(Compilation.Result result) {
        return result.messages().stream()
                .map(message -> new Expected(message.path(), message.line(), message.code()))
                .sorted()
                .toList();
    }

    List<String> names() {
        return sources.stream()
                .flatMap(source -> NAME.matcher(source.text()).results())
                .map(result -> result.group(1))
                .toList();
    }

    String[] options() {
        return sources.stream()
                .flatMap(source -> OPTION.matcher(source.text()).results())
                .map(result -> result.group(1))
                .toArray(String[]::new);
    }

    Source source(String path) {
        return sources.stream()
                .filter(source -> source.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
