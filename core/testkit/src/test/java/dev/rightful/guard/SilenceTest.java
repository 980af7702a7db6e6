// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.rightful.audit.AuditRecord.Outcome;
import dev.rightful.audit.AuditSink;
import dev.rightful.audit.EverySink;
import dev.rightful.guard.Decision.Denied;
import dev.rightful.model.ReasonCode;
import dev.rightful.model.Subject;
import dev.rightful.shop.Candidate;
import dev.rightful.shop.Customer;
import dev.rightful.shop.Shop;
import dev.rightful.shop.ShopPolicy.Accounting;
import dev.rightful.shop.ShopPolicy.CustomerResearch;
import dev.rightful.shop.ShopPolicy.DisputeHandling;
import dev.rightful.shop.ShopPolicy.FraudPrevention;
import dev.rightful.shop.ShopPolicy.OrderFulfilment;
import dev.rightful.shop.ShopPolicy.Recruitment;
import dev.rightful.shop.ShopPolicy.ThirdPartyProtection;
import dev.rightful.subject.LedgerEvent;
import dev.rightful.subject.LedgerEvent.ObjectionFiled;
import dev.rightful.subject.SubjectLedger;
import dev.rightful.testkit.RecordingSink;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Stores that do not answer, and a trail that cannot write. */
class SilenceTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.rightful");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
    }

    @Test
    void a_ledger_that_does_not_answer_denies() {
        try (Shop shop = new Shop(parts -> parts.subjects(new SilentPorts.Ledger()))) {
            Denied denied = (Denied) shop.ask(CustomerResearch.class);

            assertThat(denied.codes()).containsExactly(ReasonCode.NO_ANSWER);
            assertThat(denied.message()).contains("the subject ledger did not answer");
            shop.trail.assertReasons(ReasonCode.NO_ANSWER);
        }
    }

    @Test
    void a_use_that_needs_nothing_of_the_ledger_does_not_wait_for_it() {
        try (Shop shop = new Shop(parts -> parts.subjects(new SilentPorts.Ledger()))) {
            assertThat(shop.told(ThirdPartyProtection.class)).isEmpty();
            assertThat(shop.told(DisputeHandling.class)).isEmpty();
        }
    }

    @Test
    void a_facts_source_that_does_not_answer_denies() {
        try (Shop shop = new Shop(parts -> parts.facts(new SilentPorts.Facts()))) {
            UseRequest staged = UseRequest.of(Shop.canary().plant(Candidate.class), "maritalStatus", Recruitment.class);

            assertThat(shop.told(Accounting.class)).containsExactly(ReasonCode.NO_ANSWER);
            assertThat(shop.told(staged)).containsExactly(ReasonCode.NO_ANSWER);
        }
    }

    @Test
    void a_port_that_answers_null_has_not_answered() {
        try (Shop shop = new Shop(parts -> parts.facts(new NullFacts()))) {
            assertThat(shop.told(Accounting.class)).containsExactly(ReasonCode.NO_ANSWER);
        }
    }

    @Test
    void what_a_port_said_when_it_failed_is_told_to_nobody() {
        try (Shop shop =
                new Shop(parts -> parts.subjects(new SilentPorts.Ledger()).facts(new SilentPorts.Facts()))) {
            shop.ask(CustomerResearch.class);

            assertThat(log.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .anySatisfy(line -> assertThat(line).contains("java.lang.IllegalStateException"));
            assertThat(log.list)
                    .allSatisfy(event -> assertThat(event.getThrowableProxy()).isNull());
        }
    }

    @Test
    void what_cannot_be_recorded_is_not_permitted() {
        try (Shop shop = new Shop()) {
            shop.trail.breakDown();
            var broken = shop.told(OrderFulfilment.class);
            shop.trail.repair();
            var repaired = shop.told(OrderFulfilment.class);

            assertThat(broken).containsExactly(ReasonCode.TRAIL_SILENT);
            assertThat(repaired).isEmpty();
        }
    }

    @Test
    void a_denial_that_cannot_be_recorded_keeps_its_reasons_and_says_so() {
        try (Shop shop = new Shop()) {
            shop.trail.breakDown();

            assertThat(shop.told(CustomerResearch.class))
                    .containsExactly(ReasonCode.CONSENT_MISSING, ReasonCode.TRAIL_SILENT);
            assertThatExceptionOfType(UseDeniedException.class)
                    .isThrownBy(() -> shop.guard().check(shop.customer, "email", CustomerResearch.class));
        }
    }

    @Test
    void a_sink_that_took_the_permit_learns_that_nothing_came_of_it() {
        RecordingSink working = Shop.canary().watch(new RecordingSink());
        AuditSink broken = record -> {
            throw SilentPorts.silent();
        };
        try (Shop shop = new Shop(parts -> parts.trail(EverySink.of(working, broken)))) {
            Decision decision = shop.ask(OrderFulfilment.class);

            assertThat(((Denied) decision).codes()).isEqualTo(List.of(ReasonCode.TRAIL_SILENT));
            assertThat(working.records())
                    .extracting(record -> record.outcome())
                    .containsExactly(Outcome.PERMITTED, Outcome.DENIED);
            working.assertReasons(ReasonCode.TRAIL_SILENT);
        }
    }

    @Test
    void a_port_that_breaks_with_an_error_of_linkage_or_of_the_stack_has_not_answered() {
        String mail = Shop.canary().value(Customer.class, "email", String.class);
        for (Error error : List.of(new NoClassDefFoundError(mail), new StackOverflowError(mail))) {
            try (Shop ledger = new Shop(parts -> parts.subjects(new BrokenLedger(error)));
                    Shop actors = new Shop(parts -> parts.actors(() -> {
                        throw error;
                    }));
                    Shop sink = new Shop(parts -> parts.trail(EverySink.of(record -> {
                        throw error;
                    })));
                    Shop trail = new Shop(parts -> parts.trail(record -> {
                        throw error;
                    }))) {
                assertThat(ledger.told(CustomerResearch.class)).containsExactly(ReasonCode.NO_ANSWER);
                assertThat(actors.told(OrderFulfilment.class)).containsExactly(ReasonCode.NO_ACTOR);
                assertThat(sink.told(OrderFulfilment.class)).containsExactly(ReasonCode.TRAIL_SILENT);
                assertThat(trail.told(OrderFulfilment.class)).containsExactly(ReasonCode.TRAIL_SILENT);
            }
        }
    }

    @Test
    void an_event_that_closes_an_unknown_purpose_is_logged_once_and_without_the_person() {
        try (Shop shop = new Shop()) {
            shop.ledger.append(new ObjectionFiled(new UUID(2, 1), shop.jan, shop.clock.instant(), "canary-purpose"));

            shop.told(FraudPrevention.class);
            shop.told(FraudPrevention.class);

            assertThat(log.list)
                    .filteredOn(event -> event.getLevel() == Level.WARN
                            && event.getLoggerName().contains(".guard."))
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .singleElement()
                    .asString()
                    .startsWith("The ledger closes a purpose that the policy does not know")
                    .doesNotContain("canary-purpose");
        }
    }

    private record BrokenLedger(Error error) implements SubjectLedger {

        @Override
        public void append(LedgerEvent event) {
            throw error;
        }

        @Override
        public List<LedgerEvent> history(Subject subject) {
            throw error;
        }
    }
}
