// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import dev.rightful.model.RightfulException;
import dev.rightful.testkit.canary.club.ClubPolicy;
import dev.rightful.testkit.canary.club.Member;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Which tests the canary is around, from when to when, and by which policy. */
class LeakCanaryTest {

    @Test
    void leaks_before_and_after_the_test_and_in_its_constructor_are_found() {
        assertThat(Run.of(LeaksAround.Around.class).leaks())
                .hasSize(2)
                .anyMatch(leak -> leak.startsWith("member/name (Member.name) in System.out"))
                .anyMatch(leak -> leak.endsWith("IllegalStateException, which a method after the test threw"));
        assertThat(Run.of(LeaksAround.InConstructor.class).leaks())
                .singleElement()
                .asString()
                .endsWith("IllegalStateException, which the constructor of the test threw");
        assertThat(Run.of(LeaksAround.AroundAll.class).leaks())
                .singleElement()
                .asString()
                .startsWith("member/name (Member.name) in System.out");
    }

    @Test
    void an_object_that_all_tests_of_a_class_share_is_watched_in_each() {
        Map<String, Optional<Throwable>> results =
                Run.of(LeaksAround.OneObject.class).results();

        assertThat(results)
                .containsOnlyKeys("first()", "second(Canary)")
                .containsEntry("second(Canary)", Optional.empty());
        assertThat(results.get("first()")).get().isInstanceOf(LeakError.class);
    }

    @Test
    void of_tests_that_run_at_once_those_are_told_whose_values_it_was() {
        LeaksAround.AtTheSameTime.reset();

        Run run = Run.of(
                LeaksAround.AtTheSameTime.class,
                Map.of(
                        "junit.jupiter.execution.parallel.enabled", "true",
                        "junit.jupiter.execution.parallel.mode.default", "concurrent",
                        "junit.jupiter.execution.parallel.config.strategy", "fixed",
                        "junit.jupiter.execution.parallel.config.fixed.parallelism", "8"));

        run.results().forEach((test, failure) -> {
            if (Integer.parseInt(test) <= 2) {
                assertThat(failure).as(test).get().isInstanceOf(LeakError.class);
            } else {
                assertThat(failure).as(test).isEmpty();
            }
        });
        assertThat(run.results()).hasSize(4);
    }

    @Test
    void streams_and_loggers_are_afterwards_as_they_were() {
        Logger root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        java.util.logging.Logger julRoot = java.util.logging.Logger.getLogger("");
        PrintStream out = System.out;
        PrintStream err = System.err;
        List<Handler> handlers = List.of(julRoot.getHandlers());
        List<Appender<ILoggingEvent>> appenders = appenders(root);

        Run.of(Leaks.class, "several");

        assertThat(System.out).isSameAs(out);
        assertThat(System.err).isSameAs(err);
        assertThat(julRoot.getHandlers()).containsExactlyInAnyOrderElementsOf(handlers);
        assertThat(appenders(root)).isEqualTo(appenders);
    }

    private static List<Appender<ILoggingEvent>> appenders(Logger logger) {
        List<Appender<ILoggingEvent>> appenders = new ArrayList<>();
        logger.iteratorForAppenders().forEachRemaining(appenders::add);
        return appenders;
    }

    /** Plants by the policy that its surroundings name. */
    static class Planting {

        @Test
        void plants(Canary canary) {
            canary.plant(Member.class);
        }
    }

    @PolicyUnderTest(ClubPolicy.class)
    static class Annotated extends Planting {}

    @Test
    void a_policy_is_named_by_an_annotation_or_by_a_property() {
        String everywhere = "junit.jupiter.extensions.autodetection.enabled";
        String club = ClubPolicy.class.getName();

        assertThat(Run.of(Annotated.class, Map.of(everywhere, "true", LeakCanary.POLICY, "none"))
                        .results())
                .containsExactly(Map.entry("plants(Canary)", Optional.empty()));
        assertThat(Run.of(Planting.class, Map.of(everywhere, "true", LeakCanary.POLICY, club))
                        .results())
                .containsExactly(Map.entry("plants(Canary)", Optional.empty()));
        assertThat(Run.of(Planting.class, Map.of(everywhere, "true", LeakCanary.POLICY, "none"))
                        .failure())
                .isInstanceOf(RightfulException.class)
                .hasMessage("[RF-TEST-2] Cannot plant values: the policy none, named by rightful.policy, is not on the"
                        + " class path. Write its binary name.");
    }

    @Test
    void outside_of_a_test_there_is_no_canary() throws Exception {
        AtomicReference<Optional<Canary>> elsewhere = new AtomicReference<>();

        Thread other = new Thread(() -> elsewhere.set(Canary.ofThisTest()));
        other.start();
        other.join();

        assertThat(elsewhere.get()).isEmpty();
    }
}
