// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A value that was let out is shown nowhere: neither in the report, nor where it was on its way to. */
class LeakReportTest {

    private final java.util.logging.Logger jul = java.util.logging.Logger.getLogger("club.jul");
    private @Nullable Handler handler;

    /** The console would show it on the stream that it found when it was made. */
    @BeforeEach
    void keepOffTheConsole() {
        jul.setUseParentHandlers(false);
    }

    @AfterEach
    void asBefore() {
        jul.removeHandler(handler);
        jul.setUseParentHandlers(true);
    }

    @Test
    void the_message_of_the_failure_has_its_code_and_says_what_to_do() {
        assertThat(Run.of(Leaks.class, "thrown").failure())
                .hasMessage("[RF-TEST-1] Cannot keep personal data inside: it turned up in one place."
                        + "\n  member/email (Member.email) in the message of java.lang.IllegalStateException,"
                        + " which the test threw"
                        + "\nWrite the code and the name of the field there instead of the value; mask what toString"
                        + " shows.");
    }

    @Test
    void nothing_that_is_reported_holds_the_value_and_where_it_was_thrown_stays() {
        for (String test :
                List.of("thrown", "thrownCause", "thrownSuppressed", "failedAssertion", "several", "loggerName")) {
            StringWriter report = new StringWriter();
            Run.of(Leaks.class, test).failure().printStackTrace(new PrintWriter(report, true));

            assertThat(report.toString()).as(test).contains("[RF-TEST-1]").doesNotContainPattern("[a-z2-9]{16}@");
        }
        assertThat(Run.of(Leaks.class, "thrown").failure().getCause())
                .hasToString("java.lang.IllegalStateException: no mail for [member/email]@mail.example")
                .satisfies(cause ->
                        assertThat(cause.getStackTrace()[0].getMethodName()).isEqualTo("thrown"));
        assertThat(Run.of(Leaks.class, "thrownCause").failure().getCause())
                .hasRootCauseMessage("[member/email]@mail.example");
    }

    @Test
    void what_was_printed_reaches_its_destination_with_names_for_values() {
        assertThat(Run.of(Leaks.class, "output").printed())
                .isEqualToNormalizingNewlines("Welcome to [member/email]@mail.example\n");
        assertThat(Run.of(Leaks.class, "openLine").printed()).isEqualTo("Welcome to [member/email]@mail.example");
        assertThat(Run.of(Leaks.class, "log").printed()).contains("Welcome to [member/email]@mail.example");
    }

    @Test
    void what_is_harmless_is_printed_as_it_is() {
        Run run = Run.of(Leaks.class, "harmless");

        assertThat(run.results()).containsExactly(Map.entry("harmless()", Optional.empty()));
        assertThat(run.printed()).isEqualTo("Zo\u00eb comes first");
    }

    @Test
    void handlers_of_java_util_logging_get_their_records_with_names_for_values() {
        List<String> handled = new ArrayList<>();
        handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                handled.add(new SimpleFormatter().formatMessage(record));
                handled.add(String.valueOf(record.getThrown()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        jul.addHandler(handler);

        Run.of(Leaks.class, "jul");
        Run.of(Leaks.class, "julException");

        assertThat(handled)
                .containsExactly(
                        "Welcome to [member/email]@mail.example",
                        "null",
                        "Not welcome",
                        "java.lang.IllegalStateException: failed");
    }
}
