// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.annotation.Purpose;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** One run of a compiler with processors, as a build makes it. By default javac, with Rightful's processor alone. */
final class Compilation {

    /** The day against which review dates are held unless a test says otherwise. */
    static final String TODAY = "-Arightful.today=2026-11-22";

    private static final Pattern CODE = Pattern.compile("\\[(RF-[A-Z]+-\\d+)] ");

    private final List<Source> sources;
    private final Path output;
    private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private List<Processor> processors = List.of(new RightfulProcessor());
    private final List<String> options = new ArrayList<>();
    private boolean namesAreKept = true;
    private final List<Path> classPath = new ArrayList<>(List.of(locationOf(Purpose.class)));

    /**
     * @param output an empty directory
     */
    Compilation(Path output, List<Source> sources) {
        this.output = output;
        this.sources = List.copyOf(sources);
    }

    Compilation with(JavaCompiler other) {
        compiler = other;
        return this;
    }

    Compilation processors(Processor... others) {
        processors = List.of(others);
        return this;
    }

    Compilation options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Gives the names that were kept before; else the file of names is a new one. */
    Compilation names(List<String> lines) throws IOException {
        Files.createDirectories(folder());
        Files.writeString(namesFile(), "rightful-names 1\n" + String.join("\n", lines) + "\n");
        return this;
    }

    /** Without a file of names. */
    Compilation withoutNames() {
        namesAreKept = false;
        return this;
    }

    private Path namesFile() {
        return folder().resolve("rightful.names");
    }

    Compilation classPath(Path... more) {
        classPath.addAll(List.of(more));
        return this;
    }

    /** Where a class was loaded from. */
    static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Result run() {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(options);
        if (options.stream().noneMatch(option -> option.startsWith("-Arightful.today"))) {
            all.add(TODAY);
        }
        if (namesAreKept && options.stream().noneMatch(option -> option.startsWith("-Arightful.names"))) {
            all.add("-Arightful.names=" + namesFile());
        }
        if (processors.isEmpty()) {
            all.add("-proc:none");
            all.removeIf(option -> option.startsWith("-A"));
        }
        StringWriter out = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(output.toFile()));
            files.setLocation(
                    StandardLocation.CLASS_PATH,
                    classPath.stream().map(Path::toFile).toList());
            files.setLocation(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.<File>of());
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromFiles(written());
            JavaCompiler.CompilationTask task = compiler.getTask(out, files, collector, all, null, units);
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            boolean succeeded = task.call();
            List<Message> said =
                    collector.getDiagnostics().stream().map(this::message).toList();
            List<Message> messages =
                    said.stream().filter(each -> !each.isSummary()).toList();
            String summary =
                    said.stream().filter(Message::isSummary).map(Message::text).collect(Collectors.joining("\n"));
            return new Result(succeeded, messages, summary, output, out.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<File> written() throws IOException {
        List<File> files = new ArrayList<>();
        for (Source source : sources) {
            Path file = folder().resolve(source.path());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.text()).toFile());
        }
        return files;
    }

    private Path folder() {
        return output.resolveSibling(output.getFileName() + "-sources");
    }

    private Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject file = diagnostic.getSource();
        String path = file == null
                ? ""
                : folder().toAbsolutePath().relativize(Path.of(file.toUri())).toString();
        return new Message(
                diagnostic.getKind(),
                path,
                diagnostic.getLineNumber(),
                diagnostic.getPosition(),
                diagnostic.getMessage(Locale.ROOT));
    }

    /** What a compiler said. */
    record Message(Diagnostic.Kind kind, String path, long line, long position, String text) {

        boolean isFinding() {
            return CODE.matcher(text).lookingAt();
        }

        /** Whether it is what a build says in the end, of all findings. */
        boolean isSummary() {
            return kind == Diagnostic.Kind.NOTE && text.startsWith("Rightful looked at ");
        }

        /** The code of a finding; for others the whole text. */
        String code() {
            Matcher matcher = CODE.matcher(text);
            return matcher.lookingAt() ? matcher.group(1) : text;
        }
    }

    /**
     * What came out.
     *
     * @param messages all but the summary, in the order printed
     * @param summary what was said in the end of all findings; empty: nothing
     * @param printed what the compiler wrote past its messages, such as the stack trace of a crash
     */
    record Result(boolean succeeded, List<Message> messages, String summary, Path output, String printed) {

        /** The same without warnings that are no findings, such as that of an unused field. */
        Result withoutWarningsOfTheCompiler() {
            List<Message> ours = messages.stream()
                    .filter(message -> message.isFinding() || message.kind() != Diagnostic.Kind.WARNING)
                    .toList();
            return new Result(succeeded, ours, summary, output, printed);
        }

        /** The codes of all findings, sorted, doubles included. */
        List<String> codes() {
            return messages.stream()
                    .filter(Message::isFinding)
                    .map(Message::code)
                    .sorted()
                    .toList();
        }

        /** All messages but the summary, in the order printed. */
        List<String> texts() {
            return messages.stream().map(Message::text).toList();
        }

        /** The lines of the summary, without the space that javac puts before them. */
        List<String> summaryLines() {
            return summary.lines().map(String::strip).toList();
        }

        /** The lines of all indexes. */
        List<String> indexLines() {
            return index().lines().toList();
        }

        /** The text of all indexes; empty if there are none. */
        String index() {
            Path folder = output.resolve("META-INF/rightful");
            if (!Files.exists(folder)) {
                return "";
            }
            try (Stream<Path> files = Files.list(folder)) {
                return files.sorted(Comparator.comparing(Path::toString))
                        .map(Result::text)
                        .collect(Collectors.joining());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static String text(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
