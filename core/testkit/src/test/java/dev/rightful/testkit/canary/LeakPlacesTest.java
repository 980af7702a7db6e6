// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.rightful.testkit.canary.club.Guest;
import dev.rightful.testkit.canary.club.Secretary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** Leaks made on purpose: each is found, and told with its field and its place. */
class LeakPlacesTest {

    private static final String CLUB = Secretary.class.getName();

    private final Logger secretary = (Logger) LoggerFactory.getLogger(Secretary.class);
    private final java.util.logging.Logger jul = java.util.logging.Logger.getLogger("club.jul");

    /** The console would show it on the stream that it found when it was made. */
    @BeforeEach
    void keepOffTheConsole() {
        jul.setUseParentHandlers(false);
    }

    @AfterEach
    void asBefore() {
        secretary.setLevel(null);
        secretary.setAdditive(true);
        jul.setUseParentHandlers(true);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    log              | the message of logger CLUB at level INFO, logged at CLUB.logs(
                    argument         | argument 1 of logger CLUB at level INFO, logged at CLUB.logsAn
                    context          | MDC entry who of logger CLUB at level INFO, logged at CLUB.logsWithContext(
                    keyAndValue      | key-value pair who of logger CLUB at level WARN, logged at CLUB.logsWithKeyAndValue(
                    marker           | a marker of logger CLUB at level INFO, logged at CLUB.logsWithMarker(
                    loggedException  | the message of java.lang.IllegalArgumentException, the cause of logger CLUB at level ERROR, logged at
                    loggerName       | the name of logger club.[member/email]@mail.example at level INFO, logged at CLUB.logsUnderTheName(
                    jul              | the message of logger club.jul at level INFO, logged at CLUB.logsByJul(
                    julException     | the message of java.lang.IllegalArgumentException, the cause of logger club.jul at level SEVERE, logged at
                    output           | System.out, written at CLUB.prints(
                    openLine         | System.out, on a line that was not ended
                    pieces           | System.out, written at CLUB.printsInPieces(
                    errors           | System.err, written at CLUB.printsErrors(
                    stackTrace       | System.err, written at CLUB.printsAStackTrace(
                    anotherThread    | System.out, written at CLUB.prints(
                    thrown           | the message of java.lang.IllegalStateException, which the test threw
                    thrownCause      | the message of java.lang.Exception, the cause of the cause, which the test threw
                    thrownSuppressed | the message of java.lang.IllegalArgumentException, suppressed 1 of the cause, which the test threw
                    """)
    void a_leak_is_told_with_its_field_and_its_place(String test, String place) {
        List<String> leaks = Run.of(Leaks.class, test).leaks();

        assertThat(leaks)
                .singleElement()
                .asString()
                .startsWith("member/email (Member.email) in " + place.replace("CLUB", CLUB));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    sink                | member/email (Member.email) in component fields of record 2 of a RecordingSink
                    inspectedSink       | member/email (Member.email) in component fields of a record for dev.rightful.testkit.RecordingSink
                    handedOverException | member/email (Member.email) in the message of java.lang.Exception, the cause, which was handed over
                    handedOverArray     | member/email (Member.email) in element 1 of an array, which was handed over
                    handedOverObject    | guest/id (Guest.id) in toString() of dev.rightful.testkit.canary.club.Guest
                    unmasked            | guest/id (Guest.id) in toString() of dev.rightful.testkit.canary.club.Guest
                    """)
    void what_a_test_hands_over_is_looked_at(String test, String first) {
        assertThat(Run.of(Leaks.class, test, Canary.class).leaks()).first().isEqualTo(first);
    }

    @Test
    void a_record_that_nobody_masked_shows_every_component() {
        for (String test : List.of("unmasked", "unmaskedInside")) {
            assertThat(Run.of(Leaks.class, test, Canary.class).leaks())
                    .as(test)
                    .containsExactlyInAnyOrder(
                            "guest/id (Guest.id) in toString() of " + Guest.class.getName(),
                            "guest/name (Guest.name) in toString() of " + Guest.class.getName());
        }
    }

    @Test
    void several_leaks_are_all_listed_and_what_a_log_prints_counts_once() {
        assertThat(Run.of(Leaks.class, "several").leaks())
                .hasSize(3)
                .anyMatch(leak -> leak.contains(" System.out, written at " + CLUB + ".prints("))
                .anyMatch(leak -> leak.contains(" logger " + CLUB + " at level INFO"))
                .anyMatch(leak -> leak.contains("IllegalStateException, which the test threw"));
    }

    @Test
    void a_level_that_is_switched_on_is_listened_to_and_one_that_is_off_is_not() {
        secretary.setLevel(Level.TRACE);
        assertThat(Run.of(Leaks.class, "trace").leaks()).hasSize(1);

        secretary.setLevel(Level.DEBUG);
        assertThat(Run.of(Leaks.class, "trace").results()).containsEntry("trace()", Optional.empty());
    }

    @Test
    void a_logger_that_keeps_its_events_from_the_root_is_listened_to() {
        secretary.setAdditive(false);

        assertThat(Run.of(Leaks.class, "log").leaks()).hasSize(1);
    }

    @Test
    void loggers_are_listened_to_when_their_configuration_was_loaded_anew() {
        assertThat(Run.of(Leaks.class, "resetLog").leaks())
                .singleElement()
                .asString()
                .contains("the message of logger " + CLUB + " at level INFO");
    }
}
