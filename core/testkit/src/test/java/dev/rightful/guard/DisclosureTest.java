// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.rightful.annotation.Channel;
import dev.rightful.annotation.Purpose;
import dev.rightful.model.Actor;
import dev.rightful.model.ReasonCode;
import dev.rightful.shop.Customer;
import dev.rightful.shop.Shop;
import dev.rightful.shop.ShopPolicy.CustomerResearch;
import dev.rightful.shop.ShopPolicy.Newsletter;
import dev.rightful.shop.ShopPolicy.OrderFulfilment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What requests, answers and exceptions say, and what they keep to themselves. */
class DisclosureTest {

    private final Shop shop = new Shop();
    private final UseRequest request = UseRequest.of(shop.customer, "email", CustomerResearch.class)
            .by(Actor.of("canary-actor", "service"))
            .onTopic("canary-topic")
            .through(Channel.EMAIL);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_denial_says_what_was_attempted_why_it_failed_and_what_to_do() {
        assertThatExceptionOfType(UseDeniedException.class)
                .isThrownBy(() -> shop.guard().check(shop.customer, "email", Newsletter.class))
                .withMessage("[CONSENT_MISSING] Cannot use customer/email for newsletter: there is no consent to"
                        + " newsletter. Ask the person, and append the consent to the ledger before the use.");
    }

    @Test
    void a_denial_for_several_reasons_says_all_of_them() {
        shop.restrict();

        assertThatExceptionOfType(UseDeniedException.class)
                .isThrownBy(() -> shop.guard().check(shop.customer, "email", Newsletter.class))
                .withMessageStartingWith("[RESTRICTED] Cannot use customer/email for newsletter: ")
                .withMessageContaining(" Also [CONSENT_MISSING] there is no consent to newsletter. ");
    }

    @Test
    void check_and_decide_give_the_same_answer() {
        Decision decided = shop.ask(CustomerResearch.class);

        assertThatExceptionOfType(UseDeniedException.class)
                .isThrownBy(() -> shop.guard().check(shop.customer, "email", CustomerResearch.class))
                .satisfies(denied -> assertThat(denied.decision()).isEqualTo(decided));
        shop.consents(CustomerResearch.class);
        assertThat(shop.guard().check(shop.customer, "email", CustomerResearch.class))
                .isEqualTo(shop.ask(CustomerResearch.class));
    }

    @Test
    void nothing_that_is_shown_points_at_a_person() {
        Decision denied = shop.ask(request);
        shop.consents(CustomerResearch.class);
        Decision permitted = shop.ask(request);
        UseRequest withoutObject = UseRequest.of(shop.jan, Customer.class, "email", OrderFulfilment.class);

        List<Object> shown = List.of(
                request,
                request.about(),
                withoutObject,
                withoutObject.about(),
                denied,
                permitted,
                shop.trail.records());

        assertThat(shown)
                .extracting(Object::toString)
                .allSatisfy(text -> assertThat(text).doesNotContain("canary"));
        assertThat(shop.ledger.history(shop.jan)).isNotEmpty();
        shown.forEach(Shop.canary()::watch);
        Shop.canary().watch(shop.ledger.history(shop.jan));
    }

    @Test
    void a_deserialised_denial_has_its_message_alone() throws Exception {
        UseDeniedException denied = new UseDeniedException(new Decision.Denied(
                "newsletter", List.of("customer/email"), List.of(new Reason(ReasonCode.OBJECTED, "because"))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(denied);

        UseDeniedException read =
                (UseDeniedException) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(read).hasMessage(denied.getMessage());
        assertThatIllegalStateException().isThrownBy(read::decision);
    }

    @Test
    void a_request_stays_as_it_is_when_another_is_made_from_it() {
        UseRequest plain = UseRequest.of(shop.customer, "email", Newsletter.class);

        UseRequest further = plain.andField("name").through(Channel.SMS).onTopic("offers");

        assertThat(plain.fields()).containsExactly("email");
        assertThat(plain.channel()).isEmpty();
        assertThat(plain.topic()).isEmpty();
        assertThat(further.fields()).containsExactly("email", "name");
    }

    @Test
    @SuppressWarnings("NullAway") // Nulls are what the test is about.
    void what_is_missing_is_refused() {
        PurposeGuard guard = shop.guard();
        Class<? extends Purpose> noPurpose = null;

        assertThatNullPointerException().isThrownBy(() -> UseRequest.of(null, "email", Newsletter.class));
        assertThatNullPointerException().isThrownBy(() -> UseRequest.of(shop.customer, null, Newsletter.class));
        assertThatNullPointerException().isThrownBy(() -> UseRequest.of(shop.customer, "email", null));
        assertThatNullPointerException().isThrownBy(() -> request.andField(null));
        assertThatNullPointerException().isThrownBy(() -> request.by(null));
        assertThatNullPointerException().isThrownBy(() -> request.through(null));
        assertThatNullPointerException().isThrownBy(() -> request.onTopic(null));
        assertThatNullPointerException().isThrownBy(() -> request.at(null));
        assertThatNullPointerException().isThrownBy(() -> guard.decide(null));
        assertThatNullPointerException().isThrownBy(() -> guard.check(null));
        assertThatNullPointerException().isThrownBy(() -> guard.forPurpose(noPurpose, () -> "never"));
    }
}
