// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.rightful.guard.PurposeGuard;
import dev.rightful.guard.UseRequest;
import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.PrivacyModel;
import dev.rightful.model.RightfulException;
import dev.rightful.shop.Customer;
import dev.rightful.shop.Shop;
import dev.rightful.shop.ShopPolicy;
import dev.rightful.shop.ShopPolicy.OrderFulfilment;
import dev.rightful.subject.InMemoryFacts;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RightfulTest {

    @Test
    void every_missing_part_is_reported_at_once() {
        Rightful.Builder builder = Rightful.builder().facts(new InMemoryFacts());

        assertThatExceptionOfType(RightfulException.class)
                .isThrownBy(builder::build)
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(ErrorCode.PART_MISSING))
                .withMessageContaining("policy(...), subjects(...), actors(...), trail(...)")
                .withMessageNotContaining("facts(...)");
    }

    @Test
    void a_type_that_is_no_policy_is_refused() {
        assertThatExceptionOfType(DeclarationException.class)
                .isThrownBy(() -> new Shop(parts -> parts.policy(String.class)))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(ErrorCode.NOT_A_POLICY));
    }

    @Test
    void a_model_can_be_read_without_anything_that_runs_on_it() {
        PrivacyModel model = Rightful.model(ShopPolicy.class, ShopPolicy.class.getClassLoader());

        assertThat(model.policy().version()).isEqualTo("7");
        assertThat(model.purpose(OrderFulfilment.class)).isPresent();
    }

    @Test
    void where_no_index_is_found_the_log_warns_once_and_says_what_to_do() {
        Logger logger = (Logger) LoggerFactory.getLogger(Rightful.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try (Shop shop = new Shop()) {
            shop.ask(OrderFulfilment.class);
        } finally {
            logger.detachAppender(log);
        }

        assertThat(log.list).singleElement().satisfies(warning -> {
            assertThat(warning.getLevel()).isEqualTo(Level.WARN);
            assertThat(warning.getFormattedMessage())
                    .contains("No index", ShopPolicy.class.getName(), "rightful-processor", "-proc:full");
        });
    }

    @Test
    void a_class_met_by_reflection_is_shown_as_such() {
        try (Shop shop = new Shop()) {
            shop.ask(OrderFulfilment.class);

            assertThat(shop.rightful().model().resolutions()).singleElement().satisfies(met -> {
                assertThat(met.className()).isEqualTo(Customer.class.getName());
                assertThat(met.origin()).isEqualTo(PrivacyModel.Origin.REFLECTION);
            });
        }
    }

    @Test
    void once_closed_it_refuses_every_call_and_so_does_its_guard() {
        Shop shop = new Shop();
        Rightful rightful = shop.rightful();
        PurposeGuard guard = rightful.guard();
        UseRequest request = UseRequest.of(shop.customer, "email", OrderFulfilment.class);

        rightful.close();
        rightful.close();

        assertClosed(rightful::guard);
        assertClosed(rightful::model);
        assertClosed(() -> rightful.subjectOf(shop.customer));
        assertClosed(() -> guard.decide(request));
        assertClosed(() -> guard.decide(shop.customer, "email"));
        assertClosed(() -> guard.decide(shop.customer, "email", OrderFulfilment.class));
        assertClosed(() -> guard.check(request));
        assertClosed(() -> guard.check(shop.customer, "email"));
        assertClosed(() -> guard.check(shop.customer, "email", OrderFulfilment.class));
        assertClosed(() -> guard.forPurpose(OrderFulfilment.class, () -> "never"));
        assertClosed(guard::purposeInForce);
    }

    private static void assertClosed(ThrowingCallable call) {
        assertThatExceptionOfType(RightfulException.class)
                .isThrownBy(call)
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(ErrorCode.CLOSED));
    }
}
