// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.testkit.canary.club.Member;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where Logback is not on the class path everything else is listened to. */
class WithoutLogbackTest {

    /** Leaks by a stream and by {@code java.util.logging}. */
    @ExtendWith(LeakCanary.class)
    static class Leaking {

        @Test
        void leaks(Canary canary) {
            String name = canary.under(Club.MODEL).value(Member.class, "name", String.class);
            System.out.println(name);
            java.util.logging.Logger.getLogger("club.jul").info(name);
        }
    }

    /** {@link #main} of the process that the test starts. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            boolean logback;
            try {
                Class.forName("ch.qos.logback.classic.LoggerContext");
                logback = true;
            } catch (ClassNotFoundException absent) {
                logback = false;
            }
            System.out.println("Logback: " + logback);
            Run.of(Leaking.class).leaks().forEach(System.out::println);
            PrintStream before = System.out;
            Club club = new Club();
            PrintStream during = System.out;
            club.close();
            System.out.println("tapped: " + (during != before) + ", afterwards: " + (System.out != before));
        }
    }

    @Test
    void without_logback_streams_and_other_logs_are_listened_to() throws Exception {
        String entries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String withoutLogback = Arrays.stream(entries.split(File.pathSeparator))
                .filter(entry -> !entry.contains("logback"))
                .collect(Collectors.joining(File.pathSeparator));
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        withoutLogback,
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();

        String said = text(program);

        assertThat(said)
                .contains("Logback: false")
                .contains("tapped: true, afterwards: false")
                .contains("member/name (Member.name) in System.out")
                .contains("member/name (Member.name) in the message of logger club.jul at level INFO");
        assertThat(program.waitFor()).isZero();
    }

    private static String text(Process program) throws IOException {
        try (InputStream printed = program.getInputStream()) {
            return new String(printed.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
