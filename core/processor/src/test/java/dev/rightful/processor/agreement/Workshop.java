// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor.agreement;

import dev.rightful.annotation.PersonalData;
import dev.rightful.model.index.Index;
import dev.rightful.model.rule.Rules;
import dev.rightful.processor.RightfulProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources into folders of its own, each a module, and loads them. Closing it deletes the folders. */
final class Workshop implements AutoCloseable {

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final Path ANNOTATIONS = location(PersonalData.class);

    private final Path root;
    private int modules;

    Workshop() {
        try {
            root = Files.createTempDirectory("rightful-agreement");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Where the classes lie that a type came with: a folder or a jar. */
    static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Compiles with the processor. Sources are named by binary name. */
    Path compile(Map<String, String> sources, Path... classPath) {
        Path output = newPlace();
        compile(output, sources, List.of(new RightfulProcessor()), List.of(), classPath);
        return output;
    }

    /** Compiles with the processor and further options. */
    Path compile(List<String> options, Map<String, String> sources, Path... classPath) {
        Path output = newPlace();
        compile(output, sources, List.of(new RightfulProcessor()), options, classPath);
        return output;
    }

    /** Compiles again, over what is there, without the processor. */
    void recompile(Path output, Map<String, String> sources, Path... classPath) {
        Path[] with = Stream.concat(Stream.of(output), Arrays.stream(classPath)).toArray(Path[]::new);
        compile(output, sources, List.of(), List.of("-proc:none"), with);
    }

    /** A folder with the same files. */
    Path copy(Path folder) {
        Path copy = newPlace();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(folder.relativize(file)));
            }
            return copy;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A place for a folder or a file, which is not there yet. */
    Path newPlace() {
        modules++;
        return root.resolve("module" + modules);
    }

    void compile(
            Path output,
            Map<String, String> sources,
            List<Processor> processors,
            List<String> more,
            Path... classPath) {
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new Source(name, text)));
        String path = Stream.concat(Stream.of(ANNOTATIONS), Arrays.stream(classPath))
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> options = new ArrayList<>(List.of("-d", output.toString(), "-cp", path));
        options.addAll(more);
        if (!processors.isEmpty()) {
            options.addAll(withoutRulesOfBuilds(more));
        }
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, null)) {
            Files.createDirectories(output);
            JavaCompiler.CompilationTask task = JAVAC.getTask(null, files, said, options, null, units);
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            if (!task.call()) {
                throw new AssertionError(said.getDiagnostics().stream()
                                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                                .map(Object::toString)
                                .collect(Collectors.joining("\n"))
                        + "\n" + sources);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * What is made at random need not be wise: only what an application could not run with is an error, and what a test asks
     * for.
     */
    private static List<String> withoutRulesOfBuilds(List<String> stated) {
        return Rules.all().stream()
                .filter(rule -> !rule.isNeededToRun())
                .filter(rule -> stated.stream()
                        .noneMatch(option -> option.contains("." + rule.code().name() + "=")))
                .map(rule -> "-Arightful.rule." + rule.code().name()
                        + "=off: the sources are made to be read, not to be wise")
                .toList();
    }

    /** A fresh class loader for folders and jars, in this order. */
    static ClassLoader load(Path... places) {
        return new URLClassLoader(urls(places), Workshop.class.getClassLoader());
    }

    /** A fresh class loader for folders and jars alone: of the class path of the tests it finds classes, and shows nothing. */
    static ClassLoader loadAlone(Path... places) {
        ClassLoader tests = Workshop.class.getClassLoader();
        return new URLClassLoader(urls(places), new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                return tests.loadClass(name);
            }
        });
    }

    /** A fresh class loader that hides every index. */
    static ClassLoader loadWithoutIndex(Path... places) {
        return new URLClassLoader(urls(places), Workshop.class.getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return name.equals(Index.LIST) ? Collections.emptyEnumeration() : super.getResources(name);
            }
        };
    }

    private static URL[] urls(Path... places) {
        return Arrays.stream(places).map(Workshop::url).toArray(URL[]::new);
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Binary names of the classes in a folder, sorted. */
    static List<String> classNames(Path output) {
        try (Stream<Path> files = Files.walk(output)) {
            return files.map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The one index in a folder. */
    static Path indexFile(Path output) {
        try (Stream<Path> files = Files.list(output.resolve("META-INF/rightful"))) {
            return files.findFirst().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
