// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.statements;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Finds the tests of the whole project that bear {@code @Proves}, by parsing their sources. */
final class ProofFinder {

    private static final Set<String> TESTS = Set.of("Test", "ParameterizedTest", "TestFactory", "Property", "Example");

    private ProofFinder() {}

    static List<Proof> in(Path project) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(project)) {
            sources = files.filter(file -> file.toString().contains("/src/test/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(ProofFinder::mentionsProofs)
                    .sorted()
                    .toList();
        }
        List<Proof> proofs = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Scanner(proofs), "");
            }
        }
        return proofs;
    }

    private static boolean mentionsProofs(Path file) {
        try {
            return Files.readString(file).contains("@Proves(");
        } catch (IOException unreadable) {
            throw new IllegalStateException("Cannot read " + file, unreadable);
        }
    }

    private static final class Scanner extends TreeScanner<Void, String> {

        private final List<Proof> proofs;

        Scanner(List<Proof> proofs) {
            this.proofs = proofs;
        }

        @Override
        public Void visitClass(ClassTree type, String around) {
            return super.visitClass(
                    type, around.isEmpty() ? type.getSimpleName().toString() : around);
        }

        @Override
        public Void visitMethod(MethodTree method, String type) {
            List<? extends AnnotationTree> annotations = method.getModifiers().getAnnotations();
            for (AnnotationTree annotation : annotations) {
                if (nameOf(annotation).equals("Proves")) {
                    boolean runs = annotations.stream().map(Scanner::nameOf).anyMatch(TESTS::contains)
                            && annotations.stream().map(Scanner::nameOf).noneMatch("Disabled"::equals);
                    if (!runs) {
                        throw new IllegalStateException(
                                type + "." + method.getName() + " bears @Proves but is no test that runs");
                    }
                    add(annotation, type + "." + method.getName());
                }
            }
            return super.visitMethod(method, type);
        }

        private void add(AnnotationTree annotation, String test) {
            String part = "";
            List<String> statements = List.of();
            for (ExpressionTree argument : annotation.getArguments()) {
                if (!(argument instanceof AssignmentTree assignment)) {
                    statements = texts(argument);
                    continue;
                }
                if (assignment.getVariable().toString().equals("part")) {
                    part = texts(assignment.getExpression()).get(0);
                } else {
                    statements = texts(assignment.getExpression());
                }
            }
            for (String statement : statements) {
                proofs.add(new Proof(statement, test, part));
            }
        }

        private static List<String> texts(ExpressionTree value) {
            if (value instanceof NewArrayTree array) {
                return array.getInitializers().stream()
                        .flatMap(each -> texts(each).stream())
                        .toList();
            }
            if (value instanceof LiteralTree literal && literal.getValue() instanceof String text) {
                return List.of(text);
            }
            throw new IllegalStateException("@Proves takes literals, not " + value);
        }

        private static String nameOf(AnnotationTree annotation) {
            String name = annotation.getAnnotationType().toString();
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }
}
