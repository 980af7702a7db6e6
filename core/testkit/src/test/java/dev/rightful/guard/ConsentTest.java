// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rightful.annotation.Channel;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.guard.Decision.Denied;
import dev.rightful.guard.Decision.Obligation;
import dev.rightful.guard.Decision.Permitted;
import dev.rightful.model.DeclaredAlternative;
import dev.rightful.model.ReasonCode;
import dev.rightful.shop.Shop;
import dev.rightful.shop.ShopPolicy.BuyingPatterns;
import dev.rightful.shop.ShopPolicy.CustomerResearch;
import dev.rightful.shop.ShopPolicy.DirectMarketing;
import dev.rightful.shop.ShopPolicy.Newsletter;
import dev.rightful.subject.ConsentEvidence;
import dev.rightful.subject.ConsentMethod;
import dev.rightful.subject.LedgerEvent.ConsentGiven;
import dev.rightful.subject.LedgerEvent.ConsentWithdrawn;
import dev.rightful.testkit.Proves;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Consent by purpose, channel, topic and order of events. Source: GDPR Articles 6(1)(a) and 7. */
class ConsentTest {

    private final Shop shop = new Shop();
    private final UseRequest read = UseRequest.of(shop.customer, "email", Newsletter.class);
    private final UseRequest mail = read.through(Channel.EMAIL);

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void without_consent_it_is_denied_and_with_one_permitted() {
        var before = shop.told(CustomerResearch.class);
        shop.consents(CustomerResearch.class);
        Decision after = shop.ask(CustomerResearch.class);

        assertThat(before).containsExactly(ReasonCode.CONSENT_MISSING);
        assertThat(after)
                .isInstanceOfSatisfying(
                        Permitted.class,
                        permitted -> assertThat(permitted.bases()).containsExactly(LegalBasis.CONSENT));
    }

    @Proves(value = "S1-02", part = "neither of two purposes borrows the other's basis when data is used")
    @Test
    void a_purpose_that_needs_consent_does_not_borrow_the_basis_of_the_purpose_above_it() {
        var without = shop.told(BuyingPatterns.class);
        shop.consents(BuyingPatterns.class);
        Decision with = shop.ask(BuyingPatterns.class);

        assertThat(without).containsExactly(ReasonCode.CONSENT_MISSING);
        assertThat(((Permitted) with).bases()).containsExactly(LegalBasis.CONSENT);
    }

    @Proves(
            value = "S11-04",
            part = "after a withdrawal no other basis permits the use for the purpose, not even a declared alternative"
                    + " on which the use does not rest")
    @Test
    void after_a_withdrawal_an_alternative_of_the_purpose_does_not_step_in() {
        shop.consents(DirectMarketing.class, consent -> consent.through(Channel.EMAIL));
        var live = shop.told(DirectMarketing.class);
        shop.withdraws(DirectMarketing.class);

        assertThat(live).isEmpty();
        assertThat(shop.rightful()
                        .model()
                        .purpose(DirectMarketing.class)
                        .orElseThrow()
                        .alternatives())
                .extracting(DeclaredAlternative::basis)
                .containsExactly(LegalBasis.LEGITIMATE_INTEREST);
        assertThat(shop.told(DirectMarketing.class)).containsExactly(ReasonCode.CONSENT_WITHDRAWN);
    }

    @Test
    void a_withdrawal_ends_it_and_a_later_consent_opens_it_again() {
        shop.consents(CustomerResearch.class);
        shop.withdraws(CustomerResearch.class);
        var withdrawn = shop.told(CustomerResearch.class);
        shop.consents(CustomerResearch.class);
        var again = shop.told(CustomerResearch.class);

        assertThat(withdrawn).containsExactly(ReasonCode.CONSENT_WITHDRAWN);
        assertThat(again).isEmpty();
    }

    @Test
    void a_consent_appended_after_a_withdrawal_but_dated_before_it_opens_nothing() {
        Instant now = shop.clock.instant();
        shop.ledger.append(ConsentWithdrawn.of(new UUID(2, 1), shop.jan, now, CustomerResearch.class));
        shop.ledger.append(consent(2, now.minus(Duration.ofDays(900))));

        assertThat(shop.told(CustomerResearch.class)).containsExactly(ReasonCode.CONSENT_WITHDRAWN);
    }

    @Test
    void of_two_events_at_the_same_instant_the_one_appended_later_counts() {
        Instant now = shop.clock.instant();
        shop.ledger.append(consent(1, now));
        shop.ledger.append(ConsentWithdrawn.of(new UUID(2, 2), shop.jan, now, CustomerResearch.class));
        var withdrawnLast = shop.told(CustomerResearch.class);
        shop.ledger.append(consent(3, now));
        var givenLast = shop.told(CustomerResearch.class);

        assertThat(withdrawnLast).containsExactly(ReasonCode.CONSENT_WITHDRAWN);
        assertThat(givenLast).isEmpty();
    }

    @Test
    void a_consent_counts_from_its_instant_on() {
        Instant later = shop.clock.instant().plusSeconds(60);
        shop.ledger.append(consent(1, later));
        var early = shop.told(CustomerResearch.class);
        shop.clock.set(later);
        var inTime = shop.told(CustomerResearch.class);

        assertThat(early).containsExactly(ReasonCode.CONSENT_MISSING);
        assertThat(inTime).isEmpty();
    }

    @Test
    void a_withdrawal_by_a_clock_that_is_ahead_counts_at_once() {
        shop.consents(CustomerResearch.class);
        Instant ahead = shop.clock.instant().plusSeconds(60);
        shop.ledger.append(ConsentWithdrawn.of(new UUID(2, 1), shop.jan, ahead, CustomerResearch.class));

        assertThat(shop.told(CustomerResearch.class)).containsExactly(ReasonCode.CONSENT_WITHDRAWN);
    }

    @Test
    void asked_about_another_moment_it_answers_as_of_then() {
        UseRequest request = UseRequest.of(shop.customer, "email", CustomerResearch.class);
        Instant before = shop.clock.instant();
        shop.consents(CustomerResearch.class);
        Instant between = shop.clock.instant();
        shop.withdraws(CustomerResearch.class);

        assertThat(shop.told(request.at(before))).containsExactly(ReasonCode.CONSENT_MISSING);
        assertThat(shop.told(request.at(between))).isEmpty();
        assertThat(shop.trail.last().asOf()).contains(between);
        assertThat(shop.trail.last().at()).isEqualTo(shop.clock.instant());
    }

    @Test
    void a_consent_to_a_purpose_covers_those_below_it_and_never_those_above() {
        shop.consents(Newsletter.class, consent -> consent.through(Channel.EMAIL));
        var above = shop.told(DirectMarketing.class);
        shop.withdraws(Newsletter.class);
        shop.consents(DirectMarketing.class, consent -> consent.through(Channel.EMAIL));
        var below = shop.told(Newsletter.class);

        assertThat(above).containsExactly(ReasonCode.CONSENT_MISSING);
        assertThat(below).isEmpty();
    }

    @Test
    void a_withdrawal_from_a_purpose_covers_those_below_it_and_never_those_above() {
        shop.consents(DirectMarketing.class, consent -> consent.through(Channel.EMAIL));
        shop.withdraws(Newsletter.class);
        var above = shop.told(DirectMarketing.class);
        var same = shop.told(Newsletter.class);
        shop.consents(Newsletter.class, consent -> consent.through(Channel.EMAIL));
        shop.withdraws(DirectMarketing.class);
        var below = shop.told(Newsletter.class);

        assertThat(above).isEmpty();
        assertThat(same).containsExactly(ReasonCode.CONSENT_WITHDRAWN);
        assertThat(below).containsExactly(ReasonCode.CONSENT_WITHDRAWN);
    }

    @Proves("S13-02")
    @Test
    void in_every_combination_exactly_the_channels_consented_to_are_open() {
        List<Channel> channels = List.of(Channel.EMAIL, Channel.SMS, Channel.POST, Channel.PHONE);

        for (int combination = 0; combination < 16; combination++) {
            try (Shop one = new Shop()) {
                Set<Channel> agreed = EnumSet.noneOf(Channel.class);
                for (Channel channel : channels) {
                    if ((combination >> channel.ordinal() & 1) == 1) {
                        agreed.add(channel);
                        one.consents(DirectMarketing.class, consent -> consent.through(channel));
                    }
                }

                UseRequest message = UseRequest.of(one.customer, "email", DirectMarketing.class);

                assertThat(channels)
                        .filteredOn(
                                channel -> one.told(message.through(channel)).isEmpty())
                        .hasSameElementsAs(agreed);
            }
        }
    }

    @Test
    void a_consent_opens_the_channel_that_it_names() {
        shop.consents(Newsletter.class, consent -> consent.through(Channel.EMAIL));

        assertThat(shop.told(mail)).isEmpty();
        assertThat(shop.told(read.through(Channel.SMS))).containsExactly(ReasonCode.CONSENT_MISSING);
    }

    @Test
    void to_read_any_channel_will_do() {
        shop.consents(Newsletter.class, consent -> consent.through(Channel.SMS));

        assertThat(shop.told(read)).isEmpty();
    }

    @Test
    void a_consent_without_channel_opens_none_where_the_purpose_has_channels() {
        shop.consents(Newsletter.class);

        assertThat(shop.told(read)).containsExactly(ReasonCode.CONSENT_MISSING);
        assertThat(shop.told(mail)).containsExactly(ReasonCode.CONSENT_MISSING);
    }

    @Test
    void a_consent_to_one_channel_opens_no_more_where_the_purpose_has_none() {
        shop.consents(CustomerResearch.class, consent -> consent.through(Channel.EMAIL));
        UseRequest research = UseRequest.of(shop.customer, "email", CustomerResearch.class);

        assertThat(shop.told(research)).containsExactly(ReasonCode.CONSENT_MISSING);
        assertThat(shop.told(research.through(Channel.EMAIL))).isEmpty();
    }

    @Test
    void a_channel_that_the_purpose_does_not_state_is_denied_whatever_the_consent() {
        shop.consents(Newsletter.class, consent -> consent.through(Channel.IN_APP));

        assertThat(shop.told(read.through(Channel.IN_APP))).containsExactly(ReasonCode.CHANNEL_NOT_STATED);
    }

    @Test
    void a_withdrawal_from_one_channel_leaves_the_other() {
        shop.consents(Newsletter.class, consent -> consent.through(Channel.EMAIL));
        shop.consents(Newsletter.class, consent -> consent.through(Channel.SMS));
        shop.withdraws(Newsletter.class, withdrawal -> withdrawal.through(Channel.EMAIL));

        assertThat(shop.told(mail)).containsExactly(ReasonCode.CONSENT_WITHDRAWN);
        assertThat(shop.told(read.through(Channel.SMS))).isEmpty();
        assertThat(shop.told(read)).isEmpty();
    }

    @Test
    void a_withdrawal_without_channel_ends_all_channels() {
        shop.consents(Newsletter.class, consent -> consent.through(Channel.EMAIL));
        shop.consents(Newsletter.class, consent -> consent.through(Channel.SMS));
        shop.withdraws(Newsletter.class);

        assertThat(shop.told(read)).containsExactly(ReasonCode.CONSENT_WITHDRAWN);
    }

    @Test
    void a_consent_without_topic_is_to_all_topics() {
        shop.consents(Newsletter.class, consent -> consent.through(Channel.EMAIL));

        assertThat(shop.told(mail)).isEmpty();
        assertThat(shop.told(mail.onTopic("offers"))).isEmpty();
        assertThat(shop.told(mail.onTopic("events"))).isEmpty();
    }

    @Test
    void a_consent_to_one_topic_opens_messages_on_that_topic_alone() {
        shop.consents(
                Newsletter.class, consent -> consent.through(Channel.EMAIL).onTopic("offers"));

        assertThat(shop.told(mail.onTopic("offers"))).isEmpty();
        assertThat(shop.told(mail.onTopic("events"))).containsExactly(ReasonCode.CONSENT_MISSING);
        assertThat(shop.told(mail)).containsExactly(ReasonCode.CONSENT_MISSING);
        assertThat(shop.told(read)).isEmpty();
    }

    @Proves("S13-05")
    @Test
    void a_declined_topic_is_closed_while_the_others_stay_open() {
        shop.consents(Newsletter.class, consent -> consent.through(Channel.EMAIL));
        shop.withdraws(Newsletter.class, withdrawal -> withdrawal.onTopic("offers"));

        assertThat(shop.told(mail.onTopic("offers"))).containsExactly(ReasonCode.CONSENT_WITHDRAWN);
        assertThat(shop.told(mail.onTopic("events"))).isEmpty();
        assertThat(shop.told(mail)).containsExactly(ReasonCode.CONSENT_WITHDRAWN);
    }

    @Test
    void a_topic_that_the_purpose_does_not_have_is_denied_and_not_repeated() {
        shop.consents(Newsletter.class, consent -> consent.through(Channel.EMAIL));

        Denied denied = (Denied) shop.ask(mail.onTopic("canary-topic"));

        assertThat(denied.codes()).containsExactly(ReasonCode.CONSENT_MISSING);
        assertThat(denied.toString()).doesNotContain("canary");
    }

    @Test
    void to_send_marketing_owes_a_way_out_and_a_last_question() {
        shop.consents(Newsletter.class, consent -> consent.through(Channel.EMAIL));

        Permitted sending = shop.guard().check(mail);
        Permitted reading = shop.guard().check(read);

        assertThat(sending.obligations())
                .containsExactlyInAnyOrder(Obligation.OFFER_A_WAY_OUT, Obligation.ASK_AGAIN_BEFORE_SENDING);
        assertThat(reading.obligations()).containsExactly(Obligation.OFFER_A_WAY_OUT);
    }

    @Test
    void a_withdrawal_by_a_clock_that_is_behind_closes_what_stands_before_it_in_the_ledger() {
        shop.consents(CustomerResearch.class);
        Instant behind = shop.clock.instant().minusMillis(200);
        shop.ledger.append(ConsentWithdrawn.of(new UUID(2, 1), shop.jan, behind, CustomerResearch.class));
        var withdrawn = shop.told(CustomerResearch.class);
        shop.consents(CustomerResearch.class);
        var again = shop.told(CustomerResearch.class);

        assertThat(withdrawn).containsExactly(ReasonCode.CONSENT_WITHDRAWN);
        assertThat(again).isEmpty();
    }

    @Test
    void a_withdrawal_from_a_purpose_that_the_policy_does_not_know_ends_every_consent() {
        shop.consents(CustomerResearch.class);
        Instant now = shop.clock.instant();
        shop.ledger.append(new ConsentWithdrawn(
                new UUID(2, 1), shop.jan, now, "canary-research", Optional.empty(), Optional.empty()));
        Decision withdrawn = shop.ask(CustomerResearch.class);
        shop.consents(CustomerResearch.class);
        var again = shop.told(CustomerResearch.class);

        assertThat(((Denied) withdrawn).codes()).containsExactly(ReasonCode.CONSENT_WITHDRAWN);
        assertThat(((Denied) withdrawn).message())
                .contains("the ledger has a withdrawal for a purpose that the policy does not know.")
                .doesNotContain("canary");
        assertThat(again).isEmpty();
    }

    @Test
    void a_check_is_not_permitted_by_a_moment_before_the_withdrawal() {
        shop.consents(CustomerResearch.class);
        Instant live = shop.clock.instant();
        shop.withdraws(CustomerResearch.class);
        UseRequest asOfThen =
                UseRequest.of(shop.customer, "email", CustomerResearch.class).at(live);

        assertThat(shop.told(asOfThen)).isEmpty();
        assertThatExceptionOfType(UseDeniedException.class)
                .isThrownBy(() -> shop.guard().check(asOfThen))
                .satisfies(
                        denied -> assertThat(denied.decision().codes()).containsExactly(ReasonCode.CONSENT_WITHDRAWN));
    }

    private ConsentGiven consent(int id, Instant at) {
        ConsentEvidence evidence = ConsentEvidence.of("Yes, I want this.", "7", ConsentMethod.SIGNATURE);
        return ConsentGiven.of(new UUID(2, id), shop.jan, at, CustomerResearch.class, evidence);
    }
}
