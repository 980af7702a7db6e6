// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.processor.Compilation.Message;
import dev.rightful.processor.Compilation.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The project of the guide to existing code: the sources of an invented bicycle shop, which change step by step. */
final class ExistingCode {

    /** Where the guide's files lie. */
    static final Path FILES = Path.of("src/test/resources/existing-code");

    private static final Pattern ARGUMENT = Pattern.compile("<arg>(.*)</arg>");

    private final Path project;
    private final Map<String, String> sources = new TreeMap<>();

    /**
     * @param project the folder of the project, empty
     */
    ExistingCode(Path project) throws IOException {
        this.project = project;
        change("legacy");
    }

    Path baseline() {
        return project.resolve("rightful.baseline");
    }

    Path names() {
        return project.resolve("rightful.names");
    }

    /** Takes over the sources of a step. */
    void change(String step) throws IOException {
        Path folder = FILES.resolve(step);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
    }

    /** Compiles as before the first step: with the processor, and nothing said to it. */
    Result compile() throws IOException {
        return run();
    }

    /** Compiles with the arguments of the guide's {@code pom.xml}. */
    Result compile(boolean renew, boolean frozen) throws IOException {
        String[] arguments = ARGUMENT.matcher(Files.readString(FILES.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1)
                        .replace("${project.basedir}", project.toString())
                        .replace("${rightful.renew}", String.valueOf(renew))
                        .replace("${rightful.frozen}", String.valueOf(frozen)))
                .toArray(String[]::new);
        return run(arguments);
    }

    private Result run(String... arguments) throws IOException {
        return new Compilation(
                        Files.createTempDirectory(project, "classes"),
                        sources.entrySet().stream()
                                .map(source -> new Source(source.getKey(), source.getValue()))
                                .toList())
                .withoutNames()
                .options(arguments)
                .run();
    }

    /** What a compiler writes to the console. */
    static String console(Result result) {
        Stream<String> messages = result.messages().stream().map(ExistingCode::line);
        Stream<String> summary =
                Stream.of(result.summary()).filter(text -> !text.isEmpty()).map(text -> "Note: " + text);
        return Stream.concat(messages, summary).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String line(Message message) {
        String kind = message.kind().name().toLowerCase(Locale.ROOT);
        String file = message.path().substring(message.path().lastIndexOf('/') + 1);
        return message.line() < 0
                ? kind + ": " + message.text()
                : file + ":" + message.line() + ": " + kind + ": " + message.text();
    }
}
