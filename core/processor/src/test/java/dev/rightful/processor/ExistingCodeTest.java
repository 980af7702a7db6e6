// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static dev.rightful.testkit.RightfulAssertions.assertThatModelOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rightful.processor.Compilation.Result;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what {@code core/docs/existing-code.md} says, step by step, and gets what it shows.
 *
 * <p>After a change of what the processor says, run this with {@code -Drightful.regenerate=true} to renew the files
 * {@code output.txt}, and take over into the guide what it shows of them.
 */
class ExistingCodeTest {

    private static final Path GUIDE = Path.of("../docs/existing-code.md");

    /** A block of code, and the comment before it that names the file it comes from. */
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- (\\S+) -->\\n)?```(java|text|xml)\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void each_step_of_the_guide_gives_what_it_shows() throws IOException {
        ExistingCode shop = new ExistingCode(folder);

        // 1. Let the build look
        Result looked = shop.compile();
        assertThat(looked.succeeded()).isTrue();
        assertShown("1-look/output.txt", ExistingCode.console(looked));

        // 2. Write down what is there
        assertThat(shop.compile(true, false).succeeded()).isTrue();
        assertShown("2-baseline/rightful.baseline", Files.readString(shop.baseline()));
        Result silent = shop.compile(false, false);
        assertThat(silent.succeeded()).isTrue();
        assertShown("2-baseline/output.txt", ExistingCode.console(silent));

        // 3. Declare a policy and a first kind of person
        shop.change("3-first-kind");
        Result solved = shop.compile(false, false);
        assertThat(solved.succeeded()).isFalse();
        assertShown("3-first-kind/output.txt", ExistingCode.console(solved));
        assertThat(shop.compile(true, false).succeeded()).isTrue();
        assertThat(Files.readString(shop.baseline())).doesNotContain("Klant#");
        assertShown("3-first-kind/rightful.names", Files.readString(shop.names()));

        // 4. Say what is not personal
        shop.change("4-not-personal");
        Result renewed = shop.compile(true, false);
        assertThat(renewed.succeeded()).isTrue();
        assertShown("4-not-personal/output.txt", ExistingCode.console(renewed));

        // 5. Keep it so
        Result kept = shop.compile(false, true);
        assertThat(kept.succeeded()).isTrue();
        assertThat(kept.messages()).isEmpty();
        assertModelHolds(kept, shop.baseline());
        shop.change("5-new-field");
        Result refused = shop.compile(false, true);
        assertThat(refused.succeeded()).isFalse();
        assertShown("5-new-field/output.txt", ExistingCode.console(refused));
    }

    /** What the test of the application would say. */
    private static void assertModelHolds(Result result, Path baseline) throws IOException {
        URL[] classes = {result.output().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, ExistingCodeTest.class.getClassLoader())) {
            Class<?> policy = Class.forName("wielhuis.WielhuisPolicy", false, loader);
            assertThatCode(() -> assertThatModelOf(policy)
                            .inPackages("wielhuis")
                            .withBaseline(baseline)
                            .failingOnWarnings()
                            .holds())
                    .doesNotThrowAnyException();
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    @Test
    void every_block_of_the_guide_stands_in_the_file_that_it_names() throws IOException {
        List<MatchResult> blocks =
                BLOCK.matcher(Files.readString(GUIDE)).results().toList();

        assertThat(blocks).hasSizeGreaterThan(8).allSatisfy(block -> {
            assertThat(block.group(1)).as("the file of\n%s", block.group(3)).isNotNull();
            Path named = GUIDE.toAbsolutePath().getParent().resolve(block.group(1));
            assertThat(unindented(Files.readString(named))).contains(unindented(block.group(3)));
        });
    }

    private static String unindented(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.equals("// begin") && !line.equals("// end"))
                .collect(Collectors.joining("\n"));
    }

    private static void assertShown(String file, String text) throws IOException {
        Path shown = ExistingCode.FILES.resolve(file);
        if (Boolean.getBoolean("rightful.regenerate")) {
            Files.writeString(shown, text);
        }
        assertThat(text).isEqualTo(Files.readString(shown));
    }
}
