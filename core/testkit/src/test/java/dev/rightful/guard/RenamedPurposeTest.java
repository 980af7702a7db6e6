// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.annotation.Channel;
import dev.rightful.model.ReasonCode;
import dev.rightful.shop.Shop;
import dev.rightful.shop.ShopPolicy.CustomerResearch;
import dev.rightful.shop.ShopPolicy.DirectMarketing;
import dev.rightful.subject.ConsentEvidence;
import dev.rightful.subject.ConsentMethod;
import dev.rightful.subject.LedgerEvent.ConsentGiven;
import dev.rightful.subject.LedgerEvent.ConsentWithdrawn;
import dev.rightful.subject.LedgerEvent.ObjectionFiled;
import dev.rightful.subject.LedgerEvent.RestrictionPlaced;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the ledger has under a name that {@code formerly} states counts for the purpose as it is called now. */
class RenamedPurposeTest {

    private static final String BEFORE = "customer-survey";
    private static final UUID EVENT = new UUID(7, 7);

    private final Shop shop = new Shop();
    private final Instant earlier = shop.clock.instant().minus(Duration.ofDays(30));

    @BeforeEach
    void anotherPurposeIsOpen() {
        shop.consents(DirectMarketing.class, consent -> consent.through(Channel.EMAIL));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_consent_under_a_former_name_is_live() {
        shop.ledger.append(consentBefore());

        assertThat(shop.told(CustomerResearch.class)).isEmpty();
    }

    @Test
    void a_withdrawal_under_a_former_name_closes_that_purpose_and_no_other() {
        shop.consents(CustomerResearch.class);
        shop.ledger.append(new ConsentWithdrawn(
                EVENT, shop.jan, shop.clock.instant(), BEFORE, Optional.empty(), Optional.empty()));

        assertThat(shop.told(CustomerResearch.class)).containsExactly(ReasonCode.CONSENT_WITHDRAWN);
        assertThat(shop.told(DirectMarketing.class)).isEmpty();
    }

    @Test
    void a_withdrawal_under_the_present_name_ends_a_consent_under_a_former_one() {
        shop.ledger.append(consentBefore());
        shop.withdraws(CustomerResearch.class);

        assertThat(shop.told(CustomerResearch.class)).containsExactly(ReasonCode.CONSENT_WITHDRAWN);
    }

    @Test
    void an_objection_or_restriction_under_a_former_name_closes_that_purpose_and_no_other() {
        // given
        shop.ledger.append(consentBefore());
        shop.ledger.append(new RestrictionPlaced(EVENT, shop.jan, shop.clock.instant(), Optional.of(BEFORE)));
        shop.ledger.append(new ObjectionFiled(new UUID(7, 8), shop.jan, shop.clock.instant(), BEFORE));

        // when
        var research = shop.told(CustomerResearch.class);
        var marketing = shop.told(DirectMarketing.class);

        // then
        assertThat(research).contains(ReasonCode.RESTRICTED);
        assertThat(marketing).isEmpty();
    }

    private ConsentGiven consentBefore() {
        ConsentEvidence evidence = ConsentEvidence.of("Yes, ask me.", "6", ConsentMethod.ONLINE_CHOICE);
        return new ConsentGiven(
                new UUID(7, 1), shop.jan, earlier, BEFORE, Optional.empty(), Optional.empty(), evidence);
    }
}
