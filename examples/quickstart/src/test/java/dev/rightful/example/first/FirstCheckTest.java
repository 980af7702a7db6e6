// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.first;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rightful.Rightful;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.audit.Slf4jSink;
import dev.rightful.example.first.ShopPolicy.Newsletter;
import dev.rightful.guard.Decision;
import dev.rightful.guard.PurposeGuard;
import dev.rightful.guard.UseDeniedException;
import dev.rightful.model.Actor;
import dev.rightful.subject.ConsentEvidence;
import dev.rightful.subject.ConsentMethod;
import dev.rightful.subject.InMemoryFacts;
import dev.rightful.subject.InMemorySubjectLedger;
import dev.rightful.subject.LedgerEvent.ConsentGiven;
import dev.rightful.testkit.canary.Canary;
import dev.rightful.testkit.canary.PolicyUnderTest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@PolicyUnderTest(ShopPolicy.class)
class FirstCheckTest {

    @Test
    void an_address_is_used_for_the_newsletter_once_its_owner_consented(Canary canary) {
        InMemorySubjectLedger ledger = new InMemorySubjectLedger();
        Customer customer = canary.plant(Customer.class);

        try (Rightful rightful = Rightful.builder()
                .policy(ShopPolicy.class)
                .subjects(ledger)
                .facts(new InMemoryFacts())
                .actors(() -> Optional.of(Actor.of("mailer", "marketing")))
                .trail(new Slf4jSink())
                .build()) {
            PurposeGuard guard = rightful.guard();

            assertThatThrownBy(() -> guard.check(customer, "email", Newsletter.class))
                    .isInstanceOf(UseDeniedException.class)
                    .hasMessageStartingWith("[CONSENT_MISSING] Cannot use customer/email for newsletter: ");

            ledger.append(ConsentGiven.of(
                    UUID.randomUUID(),
                    rightful.subjectOf(customer),
                    Instant.now(),
                    Newsletter.class,
                    ConsentEvidence.of("Send me the newsletter", "1", ConsentMethod.ONLINE_CHOICE)));

            Decision.Permitted permit = guard.check(customer, "email", Newsletter.class);
            assertThat(permit.bases()).containsExactly(LegalBasis.CONSENT);
        }
    }
}
