// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Rightful;
import dev.rightful.annotation.Purpose;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModulePathTest {

    /** Reads a model where the library is a module; {@link #main} of the process that the test starts. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            boolean isModule = Rightful.class.getModule().isNamed();
            String company = Rightful.model(ShopPolicy.class, ShopPolicy.class.getClassLoader())
                    .policy()
                    .controller()
                    .name();
            System.out.println(isModule + " " + !company.isEmpty());
        }
    }

    @Test
    void the_library_reads_and_validates_a_policy_as_a_module() throws Exception {
        // given
        List<String> libraries = classPath(true);
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        String.join(File.pathSeparator, libraries),
                        "--add-modules",
                        "dev.rightful",
                        "--class-path",
                        String.join(File.pathSeparator, classPath(false)),
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();

        // when
        String said = text(program);

        // then
        assertThat(said.strip()).endsWith("true true");
        assertThat(program.waitFor()).isZero();
    }

    /** Entries of the class path that are modules of the library or what it requires, or the others. */
    private static List<String> classPath(boolean modules) throws URISyntaxException {
        String core = location(Rightful.class);
        String annotations = location(Purpose.class);
        String entries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(entries.split(File.pathSeparator))
                .filter(entry -> modules
                        == (entry.equals(core)
                                || entry.equals(annotations)
                                || entry.matches(".*(slf4j-api|jakarta.validation-api|hibernate-validator|jboss-logging"
                                        + "|classmate|asm|jspecify|logback-\\w+)-[^/\\\\]*\\.jar")))
                .collect(Collectors.toList());
    }

    private static String location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static String text(Process program) throws IOException {
        try (InputStream printed = program.getInputStream()) {
            return new String(printed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
