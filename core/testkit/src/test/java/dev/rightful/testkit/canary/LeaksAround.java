// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import dev.rightful.testkit.canary.club.Member;
import dev.rightful.testkit.canary.club.Secretary;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Classes of tests that let personal values out around their tests, or beside each other. Run by {@link LeakCanaryTest}. */
final class LeaksAround {

    private LeaksAround() {}

    /** Leaks before and after the test. */
    @ExtendWith(LeakCanary.class)
    static class Around {

        @BeforeEach
        void before(Canary canary) {
            Secretary.prints(canary.under(Club.MODEL).value(Member.class, "name", String.class));
        }

        @AfterEach
        void after(Canary canary) {
            throw new IllegalStateException(canary.value(Member.class, "email", String.class));
        }

        @Test
        void silent() {}
    }

    /** Leaks in its constructor. */
    @ExtendWith(LeakCanary.class)
    static class InConstructor {

        InConstructor(Canary canary) {
            throw new IllegalStateException(canary.under(Club.MODEL).value(Member.class, "name", String.class));
        }

        @Test
        void never() {}
    }

    /** Leaks when the last test is over. */
    @ExtendWith(LeakCanary.class)
    static class AroundAll {

        private static String name = "";

        @BeforeAll
        static void before(Canary canary) {
            name = canary.under(Club.MODEL).value(Member.class, "name", String.class);
        }

        @AfterAll
        static void after() {
            Secretary.prints(name);
        }

        @Test
        void silent() {}
    }

    /** Leaks what its one object for all tests holds, in the first test. */
    @ExtendWith(LeakCanary.class)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class OneObject {

        private final Member member =
                Canary.ofThisTest().orElseThrow().under(Club.MODEL).plant(Member.class);

        @Test
        void first() {
            Secretary.prints(member.name);
        }

        @Test
        void second(Canary canary) {
            canary.under(Club.MODEL).watch(member);
        }
    }

    /** Four tests that run at once; the last one prints the values of the first two. */
    @ExtendWith(LeakCanary.class)
    @Timeout(60)
    static class AtTheSameTime {

        private static final int TESTS = 4;
        private static final List<String> VALUES = new CopyOnWriteArrayList<>();
        private static CountDownLatch planted = new CountDownLatch(TESTS);
        private static CountDownLatch printed = new CountDownLatch(TESTS);

        static void reset() {
            VALUES.clear();
            planted = new CountDownLatch(TESTS);
            printed = new CountDownLatch(TESTS);
        }

        @RepeatedTest(value = TESTS, name = "{currentRepetition}")
        void together(RepetitionInfo info, Canary canary) throws InterruptedException {
            String value = canary.under(Club.MODEL).value(Member.class, "name", String.class);
            if (info.getCurrentRepetition() <= TESTS / 2) {
                VALUES.add(value);
            }
            planted.countDown();
            planted.await();
            if (info.getCurrentRepetition() == TESTS) {
                VALUES.forEach(Secretary::prints);
            }
            printed.countDown();
            printed.await();
        }
    }
}
