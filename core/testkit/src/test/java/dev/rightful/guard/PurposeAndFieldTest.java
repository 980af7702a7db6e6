// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.Channel;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.SaleOfData;
import dev.rightful.guard.Decision.Denied;
import dev.rightful.guard.Decision.Permitted;
import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.ReasonCode;
import dev.rightful.model.RightfulException;
import dev.rightful.shop.Shop;
import dev.rightful.shop.ShopPolicy.Accounting;
import dev.rightful.shop.ShopPolicy.CardFraudPrevention;
import dev.rightful.shop.ShopPolicy.ContractEnded;
import dev.rightful.shop.ShopPolicy.CreditScoring;
import dev.rightful.shop.ShopPolicy.CustomerResearch;
import dev.rightful.shop.ShopPolicy.DirectMarketing;
import dev.rightful.shop.ShopPolicy.Newsletter;
import dev.rightful.shop.ShopPolicy.OrderFulfilment;
import dev.rightful.testkit.Proves;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is asked for: the purpose, the class and the field. */
class PurposeAndFieldTest {

    /** A purpose of another policy. */
    interface Astrology extends Purpose {}

    /** Lies below what every policy prohibits, and the policy does not name it. */
    interface AddressRental extends SaleOfData {}

    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_use_for_a_declared_purpose_is_permitted_with_its_basis() {
        Decision decision = shop.ask(OrderFulfilment.class);

        assertThat(decision).isInstanceOfSatisfying(Permitted.class, permitted -> {
            assertThat(permitted.purpose()).isEqualTo("order-fulfilment");
            assertThat(permitted.fields()).containsExactly("customer/email");
            assertThat(permitted.bases()).containsExactly(LegalBasis.CONTRACT);
            assertThat(permitted.obligations()).isEmpty();
        });
        shop.trail.assertPermitted("order-fulfilment", "customer/email");
    }

    @Test
    void a_purpose_that_the_policy_does_not_declare_is_denied_and_nothing_further_is_looked_at() {
        shop.nobodyActs();
        shop.restrict();

        assertThat(shop.told(Astrology.class)).containsExactly(ReasonCode.PURPOSE_UNDECLARED);

        shop.trail.assertReasons(ReasonCode.PURPOSE_UNDECLARED);
        assertThat(shop.trail.last().purpose()).isEmpty();
    }

    @Test
    void a_purpose_that_the_policy_does_not_declare_is_denied_with_the_nearest_one() {
        interface OrderFulfillment extends Purpose {}

        Denied near = (Denied) shop.ask(OrderFulfillment.class);
        Denied far = (Denied) shop.ask(Astrology.class);

        assertThat(near.reasons().get(0).why())
                .isEqualTo("the policy declares no purpose OrderFulfillment, perhaps ShopPolicy.OrderFulfilment");
        assertThat(far.reasons().get(0).why()).isEqualTo("the policy declares no purpose Astrology");
    }

    @Test
    void a_prohibited_purpose_is_denied_and_nothing_further_is_looked_at() {
        shop.nobodyActs();
        shop.consents(CreditScoring.class);

        assertThat(shop.told(CreditScoring.class)).containsExactly(ReasonCode.PURPOSE_PROHIBITED);

        shop.trail.assertReasons(ReasonCode.PURPOSE_PROHIBITED);
    }

    @Proves(value = "S8-01", part = "no use of data for selling it, or for a purpose below that, is permitted")
    @Test
    void selling_data_is_prohibited_although_the_policy_does_not_speak_of_it() {
        assertThat(shop.told(SaleOfData.class)).containsExactly(ReasonCode.PURPOSE_PROHIBITED);
        assertThat(shop.told(AddressRental.class)).containsExactly(ReasonCode.PURPOSE_PROHIBITED);
    }

    @Test
    void a_path_without_declared_data_is_denied_with_the_nearest_name() {
        UseRequest mistyped = UseRequest.of(shop.customer, "emial", OrderFulfilment.class);

        Denied denied = (Denied) shop.ask(mistyped);

        assertThat(denied.codes()).containsExactly(ReasonCode.DATA_UNDECLARED);
        assertThat(denied.message())
                .isEqualTo("[DATA_UNDECLARED] Cannot use Customer.emial for order-fulfilment: Customer declares no"
                        + " personal data at emial, perhaps email. "
                        + ReasonCode.DATA_UNDECLARED.whatToDo());
        assertThat(shop.trail.last().fields()).isEmpty();
    }

    @Test
    void an_object_without_declared_data_is_denied() {
        assertThat(shop.told(UseRequest.of("canary", "value", OrderFulfilment.class)))
                .containsExactly(ReasonCode.DATA_UNDECLARED);
    }

    @Test
    void a_class_with_faulty_declarations_is_denied_by_decide_and_thrown_by_check() {
        record Broken(
                @PersonalData(category = Category.NAME, retention = "six years")
                String name) {}
        UseRequest request = UseRequest.of(new Broken("canary"), "name", OrderFulfilment.class);

        Decision decision = shop.ask(request);

        assertThat(((Denied) decision).codes()).containsExactly(ReasonCode.DATA_UNDECLARED);
        assertThatExceptionOfType(DeclarationException.class)
                .isThrownBy(() -> shop.guard().check(request))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(ErrorCode.DECLARATION_BROKEN));
        shop.trail.assertReasons(ReasonCode.DATA_UNDECLARED);
    }

    @Test
    void a_caller_who_may_not_know_is_not_told_of_faulty_declarations_either() {
        record Broken(
                @PersonalData(category = Category.NAME, retention = "six years")
                String name) {}
        shop.nobodyActs();

        assertThatExceptionOfType(UseDeniedException.class)
                .isThrownBy(() -> shop.guard().check(new Broken("canary"), "name", OrderFulfilment.class))
                .satisfies(denied -> assertThat(denied.decision().codes()).containsExactly(ReasonCode.NO_ACTOR));
    }

    @Test
    void data_is_denied_for_a_purpose_it_was_not_collected_for() {
        UseRequest phone = UseRequest.of(shop.customer, "phone", Accounting.class);

        assertThat(shop.told(phone)).containsExactly(ReasonCode.DATA_NOT_FOR_PURPOSE);
        assertThat(shop.told(Accounting.class)).isEmpty();
    }

    @Test
    void a_use_declared_for_a_purpose_covers_the_purposes_below_it() {
        assertThat(shop.told(CardFraudPrevention.class)).isEmpty();
    }

    @Test
    void a_use_declared_for_a_purpose_does_not_cover_the_purpose_above_it() {
        shop.consents(DirectMarketing.class, consent -> consent.through(Channel.EMAIL));

        assertThat(shop.told(UseRequest.of(shop.customer, "name", Newsletter.class)))
                .isEmpty();
        assertThat(shop.told(UseRequest.of(shop.customer, "name", DirectMarketing.class)))
                .containsExactly(ReasonCode.DATA_NOT_FOR_PURPOSE);
    }

    @Test
    void fields_asked_about_together_are_denied_together() {
        UseRequest both =
                UseRequest.of(shop.customer, "email", Accounting.class).andField("phone");

        Denied denied = (Denied) shop.ask(both);

        assertThat(denied.codes()).containsExactly(ReasonCode.DATA_NOT_FOR_PURPOSE);
        assertThat(denied.fields()).containsExactly("customer/email", "customer/phone");
        shop.trail.assertDenied("accounting", "customer/email", "customer/phone");
    }

    @Test
    void all_reasons_are_found_and_listed_in_their_order() {
        shop.restrict();
        shop.happened(ContractEnded.class, "2020-01-01");

        Decision decision = shop.ask(
                UseRequest.of(shop.customer, "email", CustomerResearch.class).andField("wrong"));

        assertThat(((Denied) decision).codes())
                .containsExactly(
                        ReasonCode.DATA_UNDECLARED,
                        ReasonCode.RESTRICTED,
                        ReasonCode.CONSENT_MISSING,
                        ReasonCode.RETENTION_OVER);
    }

    @Test
    void a_value_given_in_place_of_a_path_is_not_repeated() {
        for (String value :
                List.of("canary.mail@example.org", "canary 1", "canary\u0085x", "canary" + "y".repeat(95))) {
            UseRequest request = UseRequest.of(shop.customer, value, OrderFulfilment.class);

            assertThat(request.toString()).doesNotContain("canary");
            assertThat(shop.ask(request).toString())
                    .contains("a path that is none")
                    .doesNotContain("canary");
            assertThatExceptionOfType(RightfulException.class)
                    .isThrownBy(() -> shop.guard().check(shop.customer, value))
                    .withMessageContaining("a path that is none")
                    .withMessageNotContaining("canary");
        }
    }
}
