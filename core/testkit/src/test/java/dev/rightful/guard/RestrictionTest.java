// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.annotation.Channel;
import dev.rightful.guard.Decision.Denied;
import dev.rightful.model.ReasonCode;
import dev.rightful.shop.Shop;
import dev.rightful.shop.ShopPolicy.Accounting;
import dev.rightful.shop.ShopPolicy.CardFraudPrevention;
import dev.rightful.shop.ShopPolicy.CustomerResearch;
import dev.rightful.shop.ShopPolicy.DisputeHandling;
import dev.rightful.shop.ShopPolicy.FraudPrevention;
import dev.rightful.shop.ShopPolicy.Newsletter;
import dev.rightful.shop.ShopPolicy.OrderFulfilment;
import dev.rightful.shop.ShopPolicy.PublicHealthReporting;
import dev.rightful.shop.ShopPolicy.ThirdPartyProtection;
import dev.rightful.subject.LedgerEvent.RestrictionLifted;
import dev.rightful.subject.LedgerEvent.RestrictionPlaced;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Restriction. Source: GDPR Article 18. */
class RestrictionTest {

    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_restriction_denies_until_it_is_lifted() {
        RestrictionPlaced restriction = shop.restrict();
        var restricted = shop.told(OrderFulfilment.class);
        shop.lift(restriction);
        var lifted = shop.told(OrderFulfilment.class);

        assertThat(restricted).containsExactly(ReasonCode.RESTRICTED);
        assertThat(lifted).isEmpty();
    }

    @Test
    void a_legal_obligation_alone_does_not_pass_it() {
        shop.restrict();

        assertThat(shop.told(Accounting.class)).containsExactly(ReasonCode.RESTRICTED);
    }

    @Test
    void legal_claims_rights_of_others_and_public_interest_pass_it() {
        shop.restrict();

        assertThat(shop.told(DisputeHandling.class)).isEmpty();
        assertThat(shop.told(ThirdPartyProtection.class)).isEmpty();
        assertThat(shop.told(PublicHealthReporting.class)).isEmpty();
    }

    @Test
    void lifting_one_of_two_restrictions_leaves_the_other() {
        RestrictionPlaced first = shop.restrict();
        RestrictionPlaced second = shop.restrict(OrderFulfilment.class);
        shop.lift(second);
        var oneLeft = shop.told(OrderFulfilment.class);
        shop.lift(first);
        var noneLeft = shop.told(OrderFulfilment.class);

        assertThat(oneLeft).containsExactly(ReasonCode.RESTRICTED);
        assertThat(noneLeft).isEmpty();
    }

    @Test
    void a_restriction_of_one_purpose_leaves_others() {
        shop.restrict(Accounting.class);

        assertThat(shop.told(Accounting.class)).containsExactly(ReasonCode.RESTRICTED);
        assertThat(shop.told(OrderFulfilment.class)).isEmpty();
    }

    @Test
    void a_restriction_of_a_purpose_covers_those_below_it_and_never_those_above() {
        RestrictionPlaced above = shop.restrict(FraudPrevention.class);
        var below = shop.told(CardFraudPrevention.class);
        shop.lift(above);
        shop.restrict(CardFraudPrevention.class);

        assertThat(below).containsExactly(ReasonCode.RESTRICTED);
        assertThat(shop.told(FraudPrevention.class)).isEmpty();
        assertThat(shop.told(CardFraudPrevention.class)).containsExactly(ReasonCode.RESTRICTED);
    }

    @Test
    void a_consent_given_before_it_does_not_pass_it_and_one_given_after_it_does() {
        shop.consents(CustomerResearch.class);
        shop.restrict();
        var before = shop.told(CustomerResearch.class);
        shop.consents(CustomerResearch.class);
        var after = shop.told(CustomerResearch.class);

        assertThat(before).containsExactly(ReasonCode.RESTRICTED);
        assertThat(after).isEmpty();
    }

    @Test
    void a_consent_given_after_it_opens_a_purpose_with_another_basis() {
        shop.restrict();
        shop.consents(OrderFulfilment.class);

        assertThat(shop.told(OrderFulfilment.class)).isEmpty();
        assertThat(shop.told(Accounting.class)).containsExactly(ReasonCode.RESTRICTED);
    }

    @Test
    void a_consent_that_was_withdrawn_again_does_not_pass_it() {
        shop.restrict();
        shop.consents(OrderFulfilment.class);
        shop.withdraws(OrderFulfilment.class);

        assertThat(shop.told(OrderFulfilment.class)).containsExactly(ReasonCode.RESTRICTED);
    }

    @Test
    void a_second_restriction_needs_a_consent_after_it() {
        shop.restrict();
        shop.consents(OrderFulfilment.class);
        shop.restrict(OrderFulfilment.class);

        assertThat(shop.told(OrderFulfilment.class)).containsExactly(ReasonCode.RESTRICTED);
    }

    @Test
    void a_consent_given_after_it_to_one_channel_opens_that_channel() {
        UseRequest newsletter =
                UseRequest.of(shop.customer, "email", Newsletter.class).onTopic("offers");
        shop.consents(Newsletter.class, consent -> consent.through(Channel.SMS));
        shop.restrict();
        shop.consents(Newsletter.class, consent -> consent.through(Channel.EMAIL));

        assertThat(shop.told(newsletter.through(Channel.EMAIL))).isEmpty();
        assertThat(shop.told(newsletter.through(Channel.SMS))).containsExactly(ReasonCode.RESTRICTED);
    }

    @Test
    void lifting_a_restriction_that_does_not_exist_opens_nothing() {
        shop.restrict();
        shop.lift(RestrictionPlaced.of(new UUID(9, 9), shop.jan, shop.clock.instant()));

        assertThat(shop.told(OrderFulfilment.class)).containsExactly(ReasonCode.RESTRICTED);
    }

    @Test
    void a_restriction_by_a_clock_that_is_behind_needs_a_consent_after_it_in_the_ledger() {
        shop.consents(OrderFulfilment.class);
        Instant behind = shop.clock.instant().minusMillis(200);
        shop.ledger.append(RestrictionPlaced.of(new UUID(2, 1), shop.jan, behind));
        var restricted = shop.told(OrderFulfilment.class);
        shop.consents(OrderFulfilment.class);
        var consented = shop.told(OrderFulfilment.class);

        assertThat(restricted).containsExactly(ReasonCode.RESTRICTED);
        assertThat(consented).isEmpty();
    }

    @Test
    void a_lifting_that_stands_before_the_restriction_in_the_ledger_lifts_nothing() {
        Instant now = shop.clock.instant();
        RestrictionPlaced restriction = RestrictionPlaced.of(new UUID(2, 1), shop.jan, now.minusSeconds(1));
        shop.ledger.append(RestrictionLifted.of(new UUID(2, 2), now, restriction));
        shop.ledger.append(restriction);

        assertThat(shop.told(OrderFulfilment.class)).containsExactly(ReasonCode.RESTRICTED);
    }

    @Test
    void a_restriction_of_a_purpose_that_the_policy_does_not_know_covers_all_until_it_is_lifted() {
        Instant now = shop.clock.instant();
        RestrictionPlaced restriction =
                new RestrictionPlaced(new UUID(2, 1), shop.jan, now, Optional.of("canary-purpose"));
        shop.ledger.append(restriction);
        Denied restricted = (Denied) shop.ask(OrderFulfilment.class);
        shop.lift(restriction);
        var lifted = shop.told(OrderFulfilment.class);

        assertThat(restricted.codes()).containsExactly(ReasonCode.RESTRICTED);
        assertThat(restricted.message())
                .contains("the ledger has a restriction for a purpose that the policy does not know.")
                .doesNotContain("canary");
        assertThat(lifted).isEmpty();
    }
}
