// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.rule.Rules;
import dev.rightful.processor.Compilation.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class FixturesTest {

    private static final String FORM = "\\[RF-DEC-\\d+] [\\w.()]+: [^ ].*[^.]\\. [A-Z].*[.?]";

    @TempDir
    static Path folder;

    private static Path shop;

    @BeforeAll
    static void compileTheShop() throws IOException {
        shop = Shop.compiledInto(Files.createTempDirectory(folder, "shop"));
    }

    @TestFactory
    Stream<DynamicTest> javac_finds_what_bad_fixtures_expect_and_nothing_else() {
        return each("bad", ToolProvider.getSystemJavaCompiler(), (fixture, result) -> {
            assertThat(fixture.expected()).isNotEmpty();
            assertThat(Fixture.found(result)).isEqualTo(fixture.expected());
            assertThat(result.texts()).allSatisfy(text -> assertThat(text).matches(FORM));
            assertThat(result.messages()).allSatisfy(message -> isAtAnAnnotationOrName(fixture, message));
            assertThat(result.succeeded()).isNotEqualTo(hasError(result));
            assertThat(hasError(result) && !result.index().isEmpty()).isFalse();
        });
    }

    @TestFactory
    Stream<DynamicTest> javac_says_nothing_of_good_fixtures_and_they_have_an_index() {
        return each("good", ToolProvider.getSystemJavaCompiler(), (fixture, result) -> {
            assertThat(result.texts()).isEmpty();
            assertThat(result.index()).startsWith("rightful-index\t1\t");
        });
    }

    @TestFactory
    Stream<DynamicTest> the_compiler_of_eclipse_finds_the_same_codes_in_bad_fixtures() {
        return each("bad", new EclipseCompiler(), (fixture, result) -> {
            assertThat(result.messages()).allMatch(Message::isFinding);
            assertThat(result.codes())
                    .isEqualTo(fixture.expected().stream()
                            .map(Fixture.Expected::code)
                            .sorted()
                            .toList());
        });
    }

    @TestFactory
    Stream<DynamicTest> the_compiler_of_eclipse_says_nothing_of_good_fixtures() {
        return each("good", new EclipseCompiler(), (fixture, result) -> {
            assertThat(result.texts()).isEmpty();
            assertThat(result.index()).startsWith("rightful-index\t1\t");
        });
    }

    @Test
    void each_rule_has_a_good_and_a_bad_fixture() {
        List<String> bad = expectedBy("bad");

        assertThat(Rules.all()).allSatisfy(rule -> {
            String folder = rule.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(Fixture.all("good")).anyMatch(fixture -> fixture.name().startsWith(folder + "/good/"));
            assertThat(bad).contains(folder + " " + rule.code().code());
        });
    }

    private static List<String> expectedBy(String verdict) {
        return Fixture.all(verdict).stream()
                .flatMap(fixture -> fixture.expected().stream()
                        .map(expected -> fixture.name().split("/")[0] + " " + expected.code()))
                .distinct()
                .toList();
    }

    private static Stream<DynamicTest> each(
            String verdict, JavaCompiler compiler, BiConsumer<Fixture, Compilation.Result> check) {
        return Fixture.all(verdict).stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> {
                    Path output = Files.createTempDirectory(folder, "classes");

                    Compilation.Result result = new Compilation(output, fixture.sources())
                            .with(compiler)
                            .classPath(shop)
                            .names(fixture.names())
                            .options(fixture.options())
                            .options(compiler instanceof EclipseCompiler ? new String[] {"-17"} : new String[0])
                            .run();

                    check.accept(fixture, result.withoutWarningsOfTheCompiler());
                }));
    }

    private static boolean hasError(Compilation.Result result) {
        return result.messages().stream().anyMatch(message -> message.kind() == Diagnostic.Kind.ERROR);
    }

    /** Where something is written the message points at it; where nothing is, at the name that lacks it. */
    private static void isAtAnAnnotationOrName(Fixture fixture, Message message) {
        Source source = fixture.source(message.path());
        String line = source.lines().get((int) message.line() - 1);
        assertThat(source.isInAnnotation(message.position()) || !line.contains("@"))
                .as("%s points into an annotation of: %s", message.text(), line)
                .isTrue();
    }
}
