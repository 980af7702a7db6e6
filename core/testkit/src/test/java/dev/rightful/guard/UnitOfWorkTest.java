// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.SaleOfData;
import dev.rightful.audit.AuditRecord;
import dev.rightful.audit.AuditRecord.Act;
import dev.rightful.audit.AuditRecord.Outcome;
import dev.rightful.guard.Decision.Denied;
import dev.rightful.guard.Decision.Permitted;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.ReasonCode;
import dev.rightful.model.RightfulException;
import dev.rightful.shop.Shop;
import dev.rightful.shop.ShopPolicy.Accounting;
import dev.rightful.shop.ShopPolicy.CardFraudPrevention;
import dev.rightful.shop.ShopPolicy.FraudPrevention;
import dev.rightful.shop.ShopPolicy.OrderFulfilment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The purpose of a unit of work. */
class UnitOfWorkTest {

    /** A purpose of another policy. */
    interface Astrology extends Purpose {}

    private final Shop shop = new Shop();
    private final PurposeGuard guard = shop.guard();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void inside_it_a_field_is_checked_for_its_purpose() {
        Permitted permitted = guard.forPurpose(Accounting.class, () -> guard.check(shop.customer, "email"));

        assertThat(permitted.purpose()).isEqualTo("accounting");
    }

    @Test
    void outside_it_there_is_no_purpose_to_check_for() {
        assertThatExceptionOfType(RightfulException.class)
                .isThrownBy(() -> guard.check(shop.customer, "email"))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(ErrorCode.NO_PURPOSE_IN_FORCE))
                .satisfies(Shop.canary()::watch)
                .withMessageContaining("Customer.email");
        assertThat(guard.purposeInForce()).isEmpty();
    }

    @Test
    void a_field_can_be_asked_about_for_its_purpose_as_for_a_named_one() {
        Decision inForce = guard.forPurpose(Accounting.class, () -> guard.decide(shop.customer, "email"));
        Decision named = guard.decide(shop.customer, "email", Accounting.class);

        assertThat(inForce).isEqualTo(named).isInstanceOf(Permitted.class);
        assertThat(shop.trail.records()).hasSize(2);
    }

    @Test
    void to_ask_outside_it_is_denied_and_recorded() {
        Decision decision = guard.decide(shop.customer, "email");

        assertThat(((Denied) decision).message())
                .isEqualTo("[PURPOSE_UNDECLARED] Cannot use customer/email for an unnamed purpose: no purpose is named;"
                        + " name one, or work inside forPurpose. " + ReasonCode.PURPOSE_UNDECLARED.whatToDo());
        shop.trail.assertReasons(ReasonCode.PURPOSE_UNDECLARED);
        assertThat(shop.trail.last().purpose()).isEmpty();
    }

    @Test
    void it_returns_what_the_work_returns_and_throws_what_the_work_throws() throws Exception {
        IOException failure = new IOException("broken");

        String returned = guard.forPurpose(Accounting.class, () -> "done");

        assertThat(returned).isEqualTo("done");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> guard.forPurpose(Accounting.class, () -> {
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(guard.purposeInForce()).isEmpty();
    }

    @Test
    void after_an_inner_unit_the_outer_purpose_is_in_force_again() {
        List<Optional<String>> inForce = new ArrayList<>();
        Runnable note = () -> inForce.add(guard.purposeInForce().map(DeclaredPurpose::name));

        guard.forPurpose(FraudPrevention.class, () -> {
            note.run();
            guard.forPurpose(CardFraudPrevention.class, note);
            note.run();
        });
        note.run();

        assertThat(inForce)
                .containsExactly(
                        Optional.of("fraud-prevention"),
                        Optional.of("card-fraud-prevention"),
                        Optional.of("fraud-prevention"),
                        Optional.empty());
    }

    @Test
    void a_purpose_below_narrows_and_is_no_change() {
        guard.forPurpose(FraudPrevention.class, () -> {
            guard.forPurpose(CardFraudPrevention.class, () -> {
                guard.check(shop.customer, "email");
            });
            guard.check(shop.customer, "email", CardFraudPrevention.class);
        });

        assertThat(shop.trail.records()).hasSize(2).allSatisfy(record -> {
            assertThat(record.act()).isEqualTo(Act.USE);
            assertThat(record.changedFrom()).isEmpty();
        });
    }

    @Test
    void another_purpose_is_a_change_that_the_trail_shows_at_once_and_with_each_use() {
        guard.forPurpose(
                OrderFulfilment.class,
                () -> guard.forPurpose(FraudPrevention.class, () -> {
                    guard.check(shop.customer, "email");
                    guard.forPurpose(CardFraudPrevention.class, () -> guard.check(shop.customer, "email"));
                }));

        assertThat(shop.trail.records())
                .extracting(AuditRecord::act, record -> record.purpose().orElse(""))
                .containsExactly(
                        tuple(Act.SCOPE, "fraud-prevention"),
                        tuple(Act.USE, "fraud-prevention"),
                        tuple(Act.USE, "card-fraud-prevention"));
        assertThat(shop.trail.records())
                .allSatisfy(record -> assertThat(record.changedFrom()).contains("order-fulfilment"));
    }

    @Test
    void a_purpose_above_is_a_change_as_well() {
        guard.forPurpose(CardFraudPrevention.class, () -> guard.forPurpose(FraudPrevention.class, () -> {}));

        assertThat(shop.trail.last().act()).isEqualTo(Act.SCOPE);
        assertThat(shop.trail.last().changedFrom()).contains("card-fraud-prevention");
    }

    @Test
    void a_use_that_names_another_purpose_is_a_change_too() {
        guard.forPurpose(OrderFulfilment.class, () -> guard.check(shop.customer, "email", Accounting.class));

        assertThat(shop.trail.last().changedFrom()).contains("order-fulfilment");
    }

    @Test
    void an_undeclared_or_prohibited_purpose_is_refused_before_the_work_begins() {
        List<String> done = new ArrayList<>();

        assertThatExceptionOfType(UseDeniedException.class)
                .isThrownBy(() -> guard.forPurpose(Astrology.class, () -> done.add("astrology")))
                .withMessageStartingWith("[PURPOSE_UNDECLARED] Cannot use personal data for Astrology: ");
        AuditRecord undeclared = shop.trail.last();
        assertThatExceptionOfType(UseDeniedException.class)
                .isThrownBy(() -> guard.forPurpose(SaleOfData.class, () -> done.add("sale")))
                .satisfies(
                        denied -> assertThat(denied.decision().codes()).containsExactly(ReasonCode.PURPOSE_PROHIBITED));

        assertThat(done).isEmpty();
        assertThat(guard.purposeInForce()).isEmpty();
        assertThat(undeclared.act()).isEqualTo(Act.SCOPE);
        assertThat(undeclared.outcome()).isEqualTo(Outcome.DENIED);
        shop.trail.assertReasons(ReasonCode.PURPOSE_PROHIBITED);
    }

    @Test
    void a_refused_inner_purpose_leaves_the_outer_one_in_force() {
        guard.forPurpose(Accounting.class, () -> {
            assertThatExceptionOfType(UseDeniedException.class)
                    .isThrownBy(() -> guard.forPurpose(SaleOfData.class, () -> {}));

            assertThat(guard.purposeInForce()).map(DeclaredPurpose::name).contains("accounting");
        });
    }

    @Test
    void a_change_of_purpose_that_cannot_be_recorded_is_refused() {
        guard.forPurpose(OrderFulfilment.class, () -> {
            shop.trail.breakDown();
            assertThatExceptionOfType(UseDeniedException.class)
                    .isThrownBy(() -> guard.forPurpose(Accounting.class, () -> {}))
                    .satisfies(
                            denied -> assertThat(denied.decision().codes()).containsExactly(ReasonCode.TRAIL_SILENT));
        });
    }

    @Test
    void another_thread_does_not_work_for_it() {
        Optional<DeclaredPurpose> elsewhere = guard.forPurpose(
                Accounting.class,
                () -> CompletableFuture.supplyAsync(guard::purposeInForce).join());

        assertThat(elsewhere).isEmpty();
    }

    @Test
    void another_guard_does_not_work_for_it() {
        try (Shop other = new Shop()) {
            Optional<DeclaredPurpose> there =
                    guard.forPurpose(Accounting.class, () -> other.guard().purposeInForce());

            assertThat(there).isEmpty();
        }
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without null checks may write.
    void data_or_a_field_that_is_missing_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> guard.check(null, "email"))
                .withMessage("data");
        assertThatNullPointerException()
                .isThrownBy(() -> guard.check(shop.customer, null))
                .withMessage("field");
    }
}
