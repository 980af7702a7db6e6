// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.benchmarks;

import dev.rightful.processor.RightfulProcessor;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources that lie in memory into a folder, as a build does: a new compiler and file manager each time. */
final class Compilation {

    /** What happens with the annotation processor. */
    enum Processing {
        /** {@code -proc:none}. */
        NONE,
        /** Another, which does nothing: what the compiler itself spends as soon as there is one. */
        EMPTY,
        /** Named, on the processor path; its classes are loaded anew, as Maven does. */
        ON_PATH,
        /** Named, its classes are kept from one compilation to the next, as a build daemon does. */
        KEPT
    }

    private final LibraryJars jars;

    Compilation(LibraryJars jars) {
        this.jars = jars;
    }

    /**
     * @param sources by binary name
     * @return the folder
     * @throws IllegalStateException if something does not compile or is complained of
     */
    Path compile(Map<String, String> sources, Path folder, Processing processing) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "-encoding", "UTF-8", "-d", folder.toString(), "-classpath", path(jars.annotations()), "-Xlint:none"));
        if (processing == Processing.NONE) {
            options.add("-proc:none");
        } else if (processing != Processing.EMPTY) {
            options.addAll(List.of("-Arightful.module=sample", "-Arightful.today=2026-11-22"));
        }
        if (processing == Processing.ON_PATH) {
            options.addAll(List.of("-processorpath", path(jars.processor())));
            options.addAll(List.of("-processor", RightfulProcessor.class.getName()));
        }
        List<Source> units = sources.entrySet().stream()
                .map(each -> new Source(each.getKey(), each.getValue()))
                .toList();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled;
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, said, options, null, units);
            if (processing == Processing.KEPT || processing == Processing.EMPTY) {
                task.setProcessors(
                        List.of(processing == Processing.KEPT ? new RightfulProcessor() : new EmptyProcessor()));
            }
            compiled = task.call();
        }
        String complaints = said.getDiagnostics().stream()
                .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
                .map(Diagnostic::toString)
                .collect(Collectors.joining("\n"));
        if (!compiled || !complaints.isEmpty()) {
            throw new IllegalStateException("The sample application does not compile:\n" + complaints);
        }
        return folder;
    }

    private static String path(List<Path> jars) {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @SupportedAnnotationTypes("*")
    private static final class EmptyProcessor extends AbstractProcessor {

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return false;
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
