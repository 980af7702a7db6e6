// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

import dev.rightful.annotation.PrivacyPolicy;
import dev.rightful.processor.RightfulProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** Compiles the declaration in the folder {@code defective}, and prints what the build would say of it. */
final class DefectiveDeclaration {

    private static final List<String> FILES = List.of("PublishedPolicy.java", "Applicant.java", "Client.java");

    private final @Nullable JavaCompiler compiler;

    /**
     * @param compiler absent where the program runs without a JDK
     */
    DefectiveDeclaration(@Nullable JavaCompiler compiler) {
        this.compiler = compiler;
    }

    void show(Printer printer) {
        printer.section(
                "The build refuses a bad declaration",
                "A policy as companies publish them, declared as it stands. The annotation processor reads it"
                        + " while it compiles; every finding is an error at its line.");
        if (compiler == null) {
            printer.line("  Left out: this Java has no compiler. Run the quickstart with a JDK to see it.");
            return;
        }
        List<Diagnostic<? extends JavaFileObject>> findings = compile(compiler);
        for (Diagnostic<? extends JavaFileObject> finding : findings) {
            Source source = (Source) finding.getSource();
            printer.line("  " + source.file + ":" + finding.getLineNumber());
            printer.line("      > " + source.line(finding.getLineNumber()));
            printer.paragraph("      ", finding.getMessage(Locale.ROOT));
        }
        printer.line("\n  " + findings.size() + " findings; the build stops here.");
    }

    private static List<Diagnostic<? extends JavaFileObject>> compile(JavaCompiler compiler) {
        DiagnosticCollector<JavaFileObject> collected = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = compiler.getTask(
                null,
                null,
                collected,
                options(),
                null,
                FILES.stream().map(Source::new).toList());
        task.setProcessors(List.of(new RightfulProcessor()));
        task.call();
        return collected.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .sorted(Comparator.comparingInt(DefectiveDeclaration::placeOfFile)
                        .thenComparingLong(Diagnostic::getPosition))
                .toList();
    }

    private static int placeOfFile(Diagnostic<? extends JavaFileObject> finding) {
        return FILES.indexOf(((Source) finding.getSource()).file);
    }

    /** Review dates are held against the day of the run, so that the findings are the same in every year. */
    private static List<String> options() {
        LocalDate today = LocalDate.ofInstant(Quickstart.CLOCK.instant(), ZoneOffset.UTC);
        return List.of("-proc:only", "-Arightful.today=" + today, "-classpath", annotations());
    }

    private static String annotations() {
        try {
            return Path.of(PrivacyPolicy.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("The place of a loaded class is a URI", impossible);
        }
    }

    /** A source file among the resources. */
    private static final class Source extends SimpleJavaFileObject {

        private final String file;

        Source(String file) {
            super(URI.create("memory:///defective/" + file), Kind.SOURCE);
            this.file = file;
        }

        String line(long number) {
            return content().lines().skip(number - 1).findFirst().orElse("").strip();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content();
        }

        private String content() {
            try (InputStream content = DefectiveDeclaration.class.getResourceAsStream("defective/" + file)) {
                return new String(Objects.requireNonNull(content, file).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
