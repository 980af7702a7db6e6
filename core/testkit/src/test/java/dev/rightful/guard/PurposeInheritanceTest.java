// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Rightful;
import dev.rightful.annotation.Alternative;
import dev.rightful.annotation.Anchor;
import dev.rightful.annotation.Category;
import dev.rightful.annotation.DataController;
import dev.rightful.annotation.DataSubject;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.PrivacyPolicy;
import dev.rightful.annotation.ProcessingPurpose;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.PurposeKind;
import dev.rightful.annotation.Role;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SpecialCondition;
import dev.rightful.annotation.SubjectId;
import dev.rightful.annotation.Territory;
import dev.rightful.annotation.Use;
import dev.rightful.guard.Decision.Denied;
import dev.rightful.guard.Decision.Permitted;
import dev.rightful.model.Actor;
import dev.rightful.model.ReasonCode;
import dev.rightful.subject.InMemoryFacts;
import dev.rightful.subject.InMemorySubjectLedger;
import dev.rightful.subject.LedgerEvent.ObjectionFiled;
import dev.rightful.testkit.RecordingSink;
import dev.rightful.testkit.SettableClock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a purpose takes from those above it never opens more than they do. */
class PurposeInheritanceTest {

    @PrivacyPolicy(
            version = "1",
            effective = "2026-01-01",
            languages = "en",
            territory = Territory.EU_ONLY,
            controller = @DataController(name = "Voorbeeld", address = "Street 1", dpo = "dpo@voorbeeld.example"),
            roles =
                    @Role(
                            value = "clerk",
                            purposes = {Policy.Service.class, Policy.Marketing.class, Policy.Study.class}))
    interface Policy {

        @ProcessingPurpose(
                basis = LegalBasis.CONTRACT,
                alternatives = @Alternative(basis = LegalBasis.CONSENT, since = "2025-01-01"))
        interface Service extends Purpose {}

        interface Repairs extends Service {}

        @ProcessingPurpose(basis = LegalBasis.PUBLIC_TASK, kind = PurposeKind.DIRECT_MARKETING)
        interface Marketing extends Purpose {}

        @ProcessingPurpose(kind = PurposeKind.LEGAL_CLAIMS)
        interface Offers extends Marketing {}

        @ProcessingPurpose(basis = LegalBasis.CONSENT)
        interface Study extends Purpose {}

        @ProcessingPurpose(basis = LegalBasis.CONTRACT)
        interface Badge extends Study {}

        interface Ended extends Anchor {}
    }

    @DataSubject(value = "member", purpose = Policy.Service.class, source = Source.SUBJECT, from = Policy.Ended.class)
    record Member(
            @SubjectId String id,

            @PersonalData(category = Category.EMAIL_ADDRESS, retention = "P1Y", legalBasis = LegalBasis.CONSENT)
            String email,

            @PersonalData(category = Category.NAME)
            @Use(purpose = Policy.Marketing.class, retention = "P1Y")
            @Use(purpose = Policy.Study.class, retention = "P1Y")
            String name,

            @PersonalData(
                    category = Category.DISABILITY,
                    retention = "P1Y",
                    legalBasis = LegalBasis.CONTRACT,
                    necessity = Necessity.CONTRACTUAL,
                    condition = SpecialCondition.EXPLICIT_CONSENT)
            String needs) {}

    private final InMemorySubjectLedger ledger = new InMemorySubjectLedger();
    private final SettableClock clock = SettableClock.at("2026-11-22T12:00:00Z");
    private final Member member = new Member("m-1", "somebody@voorbeeld.example", "Somebody", "a ramp");
    private final Rightful rightful = Rightful.builder()
            .policy(Policy.class)
            .subjects(ledger)
            .facts(new InMemoryFacts())
            .actors(() -> Optional.of(Actor.of("c-1", "clerk")))
            .trail(new RecordingSink())
            .clock(clock)
            .build();

    @AfterEach
    void close() {
        rightful.close();
    }

    @Test
    void a_use_on_an_alternative_of_consent_needs_that_consent_for_every_purpose_below_as_well() {
        assertThat(reasons("email", Policy.Service.class)).containsExactly(ReasonCode.CONSENT_MISSING);
        assertThat(reasons("email", Policy.Repairs.class)).containsExactly(ReasonCode.CONSENT_MISSING);
    }

    @Test
    void a_special_category_on_explicit_consent_needs_one_although_the_basis_is_a_contract() {
        assertThat(reasons("needs", Policy.Service.class)).containsExactly(ReasonCode.CONSENT_MISSING);
    }

    @Test
    void data_collected_on_consent_stays_on_consent_where_a_purpose_below_rests_on_something_else() {
        assertThat(reasons("name", Policy.Badge.class)).containsExactly(ReasonCode.CONSENT_MISSING);
    }

    @Test
    void what_lies_below_direct_marketing_ends_with_an_objection_whatever_it_calls_itself() {
        Decision before = rightful.guard().decide(member, "name", Policy.Offers.class);
        ledger.append(ObjectionFiled.of(
                UUID.randomUUID(), rightful.subjectOf(member), clock.instant(), Policy.Marketing.class));

        assertThat(before).isInstanceOf(Permitted.class);
        assertThat(reasons("name", Policy.Offers.class)).containsExactly(ReasonCode.OBJECTED);
    }

    private List<ReasonCode> reasons(String field, Class<? extends Purpose> purpose) {
        return ((Denied) rightful.guard().decide(member, field, purpose)).codes();
    }
}
