// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.annotation.PersonalData;
import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.ReflectedTypes;
import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeSource;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The classes on which detection is measured. */
final class Samples {

    private static final Path TEST_CLASSES = Path.of("target/test-classes");
    private static final Path QUICKSTART = Path.of("../../examples/quickstart/src/main/java");

    private Samples() {}

    /**
     * All samples.
     *
     * @param folder takes the class files of the quickstart
     */
    static List<Sample> measured(Path folder) throws IOException {
        ClassLoader ours = Samples.class.getClassLoader();
        compileQuickstart(folder);
        try (URLClassLoader quickstart =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ours)) {
            TypeLookup declared = new ReflectedTypes(quickstart);
            TypeLookup bare = Unannotated.lookup(declared);
            List<TypeSource> types = types(folder, "dev/rightful/example", declared);
            return List.of(
                    Sample.of("Quickstart", types, declared, member -> false),
                    bare(types, bare),
                    marked("Clinic", "dev/rightful/model/detection/clinic"),
                    marked("Business", "dev/rightful/model/detection/business"));
        }
    }

    private static Sample bare(List<TypeSource> types, TypeLookup bare) {
        List<String> personal = types.stream()
                .flatMap(type -> type.members().stream())
                .filter(member -> bears(member, PersonalData.class))
                .map(member -> member.declaredIn() + "." + member.name())
                .toList();
        return Sample.of(
                "Quickstart, annotations taken off",
                types.stream().<TypeSource>map(Unannotated::new).toList(),
                bare,
                member -> personal.contains(member.declaredIn() + "." + member.name()));
    }

    private static Sample marked(String name, String folder) throws IOException {
        TypeLookup types = new ReflectedTypes(Samples.class.getClassLoader());
        return Sample.of(name, types(TEST_CLASSES, folder, types), types, member -> bears(member, Personal.class));
    }

    private static boolean bears(MemberSource member, Class<?> annotation) {
        return member.annotations().stream().map(AnnotationUse::type).anyMatch(annotation.getName()::equals);
    }

    /** The named classes whose files stand in a folder or below it. */
    private static List<TypeSource> types(Path root, String folder, TypeLookup types) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .filter(name -> !name.matches(".*\\$\\d.*"))
                    .sorted()
                    .map(name -> types.find(name).orElseThrow())
                    .toList();
        }
    }

    private static void compileQuickstart(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(QUICKSTART)) {
            List<JavaFileObject> sources = new ArrayList<>(List.of(new Processor()));
            files.getJavaFileObjectsFromPaths(
                            found.filter(file -> file.toString().endsWith(".java"))
                                    .toList())
                    .forEach(sources::add);
            List<String> options =
                    List.of("-proc:none", "-d", folder.toString(), "-classpath", System.getProperty("java.class.path"));
            assertThat(compiler.getTask(null, files, null, options, null, sources)
                            .call())
                    .as("the quickstart compiles")
                    .isTrue();
        }
    }

    /** Stands in for the processor, which the quickstart names and this module does not know. */
    private static final class Processor extends SimpleJavaFileObject {

        Processor() {
            super(URI.create("memory:///dev/rightful/processor/RightfulProcessor.java"), Kind.SOURCE);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return """
                package dev.rightful.processor;

                public class RightfulProcessor extends javax.annotation.processing.AbstractProcessor {
                    @Override
                    public boolean process(
                            java.util.Set<? extends javax.lang.model.element.TypeElement> annotations,
                            javax.annotation.processing.RoundEnvironment round) {
                        return false;
                    }
                }
                """;
        }
    }
}
