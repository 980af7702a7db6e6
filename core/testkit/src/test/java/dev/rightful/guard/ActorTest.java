// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.guard.Decision.Denied;
import dev.rightful.model.Actor;
import dev.rightful.model.ReasonCode;
import dev.rightful.shop.Candidate;
import dev.rightful.shop.Shop;
import dev.rightful.shop.ShopPolicy.CustomerResearch;
import dev.rightful.shop.ShopPolicy.DirectMarketing;
import dev.rightful.shop.ShopPolicy.Newsletter;
import dev.rightful.shop.ShopPolicy.OrderFulfilment;
import dev.rightful.shop.ShopPolicy.Recruitment;
import dev.rightful.testkit.Proves;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who acts, and what they may learn. */
class ActorTest {

    @Proves(value = "S7-07", part = "a call without an actor is denied")
    @Test
    void a_use_without_actor_is_denied_and_with_one_permitted() {
        try (Shop shop = new Shop()) {
            shop.nobodyActs();
            List<ReasonCode> nobody = shop.told(OrderFulfilment.class);
            shop.actsAs("service");
            List<ReasonCode> somebody = shop.told(OrderFulfilment.class);

            assertThat(nobody).containsExactly(ReasonCode.NO_ACTOR);
            assertThat(somebody).isEmpty();
        }
    }

    @Test
    void an_actor_without_a_role_for_the_purpose_is_denied_and_with_it_permitted() {
        try (Shop shop = new Shop()) {
            shop.actsAs("personnel", "unheard-of");
            List<ReasonCode> without = shop.told(OrderFulfilment.class);
            shop.actsAs("personnel", "service");
            List<ReasonCode> with = shop.told(OrderFulfilment.class);

            assertThat(without).containsExactly(ReasonCode.NEED_TO_KNOW);
            assertThat(with).isEmpty();
        }
    }

    @Test
    void a_category_that_nobody_needs_is_called_by_its_label() {
        try (Shop shop = new Shop()) {
            shop.actsAs("personnel");

            Denied denied = (Denied) shop.ask(OrderFulfilment.class);

            assertThat(denied.reasons().get(0).why())
                    .isEqualTo("no role of the actor needs the category Email Address for order-fulfilment");
        }
    }

    @Test
    void a_role_for_a_purpose_covers_the_purposes_below_it_and_never_those_above() {
        try (Shop shop = new Shop()) {
            shop.actsAs("marketing");
            List<ReasonCode> below = shop.told(Newsletter.class);
            shop.actsAs("newsletter-editor");
            List<ReasonCode> above = shop.told(DirectMarketing.class);

            assertThat(below).containsExactly(ReasonCode.CONSENT_MISSING);
            assertThat(above).containsExactly(ReasonCode.NEED_TO_KNOW);
        }
    }

    @Proves(
            value = "S7-07",
            part = "a role opens a field for the purposes and categories declared for it and for no others")
    @Test
    void a_role_limited_to_categories_may_see_no_others() {
        try (Shop shop = new Shop()) {
            shop.actsAs("newsletter-editor");

            assertThat(shop.told(Newsletter.class)).containsExactly(ReasonCode.CONSENT_MISSING);
            assertThat(shop.told(UseRequest.of(shop.customer, "name", Newsletter.class)))
                    .containsExactly(ReasonCode.NEED_TO_KNOW);
        }
    }

    @Test
    void a_caller_who_need_not_know_learns_that_alone_and_the_trail_has_all_reasons() {
        try (Shop shop = new Shop()) {
            shop.restrict();
            shop.actsAs("marketing");

            Denied denied = (Denied) shop.ask(CustomerResearch.class);

            assertThat(denied.codes()).containsExactly(ReasonCode.NEED_TO_KNOW);
            assertThat(denied.toString()).doesNotContain("RESTRICTED", "consent");
            shop.trail.assertReasons(ReasonCode.NEED_TO_KNOW, ReasonCode.RESTRICTED, ReasonCode.CONSENT_MISSING);
        }
    }

    @Test
    void a_caller_without_actor_learns_that_alone_and_the_trail_has_all_reasons() {
        try (Shop shop = new Shop()) {
            shop.restrict();
            shop.nobodyActs();

            assertThat(shop.told(CustomerResearch.class)).containsExactly(ReasonCode.NO_ACTOR);

            shop.trail.assertReasons(ReasonCode.NO_ACTOR, ReasonCode.RESTRICTED, ReasonCode.CONSENT_MISSING);
        }
    }

    @Test
    void who_need_not_know_one_of_several_fields_learns_nothing_of_the_others() {
        try (Shop shop = new Shop()) {
            shop.actsAs("newsletter-editor");

            List<ReasonCode> told = shop.told(
                    UseRequest.of(shop.customer, "email", Newsletter.class).andField("name"));

            assertThat(told).containsExactly(ReasonCode.NEED_TO_KNOW);
        }
    }

    @Test
    void an_actor_named_in_the_request_counts_instead_of_the_one_who_is_signed_in() {
        try (Shop shop = new Shop()) {
            Candidate candidate = Shop.canary().plant(Candidate.class);
            UseRequest request = UseRequest.of(candidate, "name", Recruitment.class);
            shop.actsAs("service");

            assertThat(shop.told(request)).containsExactly(ReasonCode.NEED_TO_KNOW);
            assertThat(shop.told(request.by(Actor.of("canary-other", "personnel"))))
                    .isEmpty();
        }
    }

    @Test
    void an_actor_source_that_fails_denies_as_if_nobody_acted() {
        try (Shop shop = new Shop(parts -> parts.actors(() -> {
            throw new IllegalStateException("canary-token expired");
        }))) {
            Denied denied = (Denied) shop.ask(CustomerResearch.class);

            assertThat(denied.codes()).containsExactly(ReasonCode.NO_ACTOR);
            assertThat(denied.message())
                    .contains("the actor source did not answer")
                    .doesNotContain("canary");
            shop.trail.assertReasons(ReasonCode.NO_ACTOR, ReasonCode.CONSENT_MISSING);
        }
    }

    @Test
    void the_trail_shows_the_roles_that_the_policy_knows_and_neither_other_roles_nor_the_actor() {
        try (Shop shop = new Shop()) {
            shop.actsAs("service", "canary-role");

            shop.ask(OrderFulfilment.class);

            assertThat(shop.trail.last().roles()).containsExactly("service");
            assertThat(shop.trail.last().toString()).doesNotContain("canary");
        }
    }
}
