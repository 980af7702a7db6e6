// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.annotation.Channel;
import dev.rightful.guard.Decision.Denied;
import dev.rightful.model.ReasonCode;
import dev.rightful.shop.Shop;
import dev.rightful.shop.ShopPolicy.CardFraudPrevention;
import dev.rightful.shop.ShopPolicy.CatalogueMailing;
import dev.rightful.shop.ShopPolicy.CustomerResearch;
import dev.rightful.shop.ShopPolicy.DirectMarketing;
import dev.rightful.shop.ShopPolicy.DisputeHandling;
import dev.rightful.shop.ShopPolicy.FraudPrevention;
import dev.rightful.shop.ShopPolicy.Newsletter;
import dev.rightful.shop.ShopPolicy.OrderFulfilment;
import dev.rightful.shop.ShopPolicy.RoadSafety;
import dev.rightful.subject.LedgerEvent.ObjectionFiled;
import dev.rightful.testkit.Proves;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Objection. Source: GDPR Article 21. */
class ObjectionTest {

    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void an_objection_denies_a_legitimate_interest() {
        var before = shop.told(FraudPrevention.class);
        shop.objects(FraudPrevention.class);
        var after = shop.told(FraudPrevention.class);

        assertThat(before).isEmpty();
        assertThat(after).containsExactly(ReasonCode.OBJECTED);
    }

    @Test
    void an_objection_denies_a_public_task() {
        var before = shop.told(RoadSafety.class);
        shop.objects(RoadSafety.class);
        var after = shop.told(RoadSafety.class);

        assertThat(before).isEmpty();
        assertThat(after).containsExactly(ReasonCode.OBJECTED);
    }

    @Test
    void an_objection_yields_to_legal_claims() {
        shop.objects(DisputeHandling.class);

        assertThat(shop.told(DisputeHandling.class)).isEmpty();
    }

    @Test
    void an_objection_does_not_reach_a_contract_or_a_consent_that_is_no_marketing() {
        shop.consents(CustomerResearch.class);
        shop.objects(CustomerResearch.class);
        shop.objects(OrderFulfilment.class);

        assertThat(shop.told(CustomerResearch.class)).isEmpty();
        assertThat(shop.told(OrderFulfilment.class)).isEmpty();
    }

    @Test
    void an_objection_to_a_purpose_covers_those_below_it_and_never_those_above() {
        shop.objects(CardFraudPrevention.class);
        var above = shop.told(FraudPrevention.class);
        var same = shop.told(CardFraudPrevention.class);
        shop.objects(FraudPrevention.class);

        assertThat(above).isEmpty();
        assertThat(same).containsExactly(ReasonCode.OBJECTED);
        assertThat(shop.told(FraudPrevention.class)).containsExactly(ReasonCode.OBJECTED);
    }

    @Proves(
            value = "S9-12",
            part = "an objection to a purpose of direct marketing counts at once, outranks earlier consent, and only a"
                    + " later consent opens that purpose again")
    @Test
    void an_objection_to_direct_marketing_outranks_an_earlier_consent_and_only_a_later_one_opens_it() {
        shop.consents(Newsletter.class, consent -> consent.through(Channel.EMAIL));
        shop.objects(DirectMarketing.class);
        var objected = shop.told(Newsletter.class);
        shop.consents(Newsletter.class, consent -> consent.through(Channel.EMAIL));
        var again = shop.told(Newsletter.class);

        assertThat(objected).containsExactly(ReasonCode.OBJECTED);
        assertThat(again).isEmpty();
        assertThat(shop.told(DirectMarketing.class)).contains(ReasonCode.OBJECTED);
    }

    @Test
    void a_later_consent_that_was_withdrawn_leaves_the_objection() {
        shop.objects(Newsletter.class);
        shop.consents(Newsletter.class, consent -> consent.through(Channel.EMAIL));
        shop.withdraws(Newsletter.class);

        assertThat(shop.told(Newsletter.class)).containsExactly(ReasonCode.CONSENT_WITHDRAWN, ReasonCode.OBJECTED);
    }

    @Test
    void an_objection_to_marketing_on_a_legitimate_interest_is_opened_by_a_later_consent_alone() {
        var before = shop.told(CatalogueMailing.class);
        shop.objects(DirectMarketing.class);
        var objected = shop.told(CatalogueMailing.class);
        shop.consents(CatalogueMailing.class, consent -> consent.through(Channel.EMAIL));
        var consented = shop.told(CatalogueMailing.class);

        assertThat(before).isEmpty();
        assertThat(objected).containsExactly(ReasonCode.OBJECTED);
        assertThat(consented).isEmpty();
    }

    @Test
    void that_a_later_consent_opens_it_is_said_of_marketing_alone() {
        shop.objects(FraudPrevention.class);
        shop.objects(CatalogueMailing.class);

        Denied security = (Denied) shop.ask(FraudPrevention.class);
        Denied marketing = (Denied) shop.ask(CatalogueMailing.class);

        assertThat(security.message()).doesNotContain("consent");
        assertThat(marketing.message()).contains("only a later consent opens direct marketing again");
    }

    @Test
    void a_later_consent_does_not_open_what_is_no_marketing() {
        shop.objects(FraudPrevention.class);
        shop.consents(FraudPrevention.class);

        assertThat(shop.told(FraudPrevention.class)).containsExactly(ReasonCode.OBJECTED);
    }

    @Test
    void an_objection_by_a_clock_that_is_behind_needs_a_consent_after_it_in_the_ledger() {
        shop.consents(Newsletter.class, consent -> consent.through(Channel.EMAIL));
        Instant behind = shop.clock.instant().minusMillis(200);
        shop.ledger.append(ObjectionFiled.of(new UUID(2, 1), shop.jan, behind, Newsletter.class));
        var objected = shop.told(Newsletter.class);
        shop.consents(Newsletter.class, consent -> consent.through(Channel.EMAIL));
        var again = shop.told(Newsletter.class);

        assertThat(objected).containsExactly(ReasonCode.OBJECTED);
        assertThat(again).isEmpty();
    }

    @Test
    void an_objection_to_a_purpose_that_the_policy_does_not_know_covers_all() {
        shop.ledger.append(new ObjectionFiled(new UUID(2, 1), shop.jan, shop.clock.instant(), "canary-mailing"));

        Denied denied = (Denied) shop.ask(FraudPrevention.class);

        assertThat(denied.codes()).containsExactly(ReasonCode.OBJECTED);
        assertThat(denied.message())
                .contains("the ledger has an objection for a purpose that the policy does not know.")
                .doesNotContain("canary");
        assertThat(shop.told(CatalogueMailing.class)).containsExactly(ReasonCode.OBJECTED);
        assertThat(shop.told(OrderFulfilment.class)).isEmpty();
    }
}
