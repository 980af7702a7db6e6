// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.rightful.annotation.ProcessingPurpose;
import dev.rightful.annotation.Purpose;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.RightfulException;
import dev.rightful.model.Subject;
import dev.rightful.subject.ConsentEvidence;
import dev.rightful.subject.ConsentMethod;
import dev.rightful.subject.LedgerEvent.ConsentGiven;
import dev.rightful.subject.LedgerEvent.ConsentWithdrawn;
import dev.rightful.subject.LedgerEvent.ObjectionFiled;
import dev.rightful.subject.LedgerEvent.RestrictionLifted;
import dev.rightful.subject.LedgerEvent.RestrictionPlaced;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerEventTest {

    @ProcessingPurpose(name = "letters")
    private interface Newsletter extends Purpose {}

    private static final UUID ID = new UUID(0, 1);
    private static final Subject CUSTOMER = Subject.of("customer", 42);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String HASH = "0".repeat(64);

    @Proves(
            value = "S1-03",
            part = "the ledger takes a consent only with a deliberate act, the version of the notice and the wording")
    @ParameterizedTest
    @EnumSource(ConsentMethod.class)
    void only_an_affirmative_act_is_a_consent(ConsentMethod method) {
        ThrowingCallable consent = () -> consentWith(new ConsentEvidence(HASH, "7", method));

        if (method.isAffirmative()) {
            assertThatNoException().isThrownBy(consent);
        } else {
            assertUnusable(consent);
        }
    }

    @Test
    void use_of_a_service_is_no_affirmative_act() {
        assertThat(ConsentMethod.USE_OF_SERVICE.isAffirmative()).isFalse();
        assertThat(ConsentMethod.PRESELECTED.isAffirmative()).isFalse();
        assertThat(ConsentMethod.SILENCE.isAffirmative()).isFalse();
    }

    @Test
    void a_consent_without_wording_is_refused() {
        assertUnusable(() -> ConsentEvidence.of(" ", "7", ConsentMethod.SIGNATURE));
        assertUnusable(() -> new ConsentEvidence("", "7", ConsentMethod.SIGNATURE));
        assertUnusable(() -> new ConsentEvidence("Yes, I want this.", "7", ConsentMethod.SIGNATURE));
    }

    @Test
    void a_consent_without_version_of_the_notice_is_refused() {
        assertUnusable(() -> new ConsentEvidence(HASH, " ", ConsentMethod.SIGNATURE));
    }

    @Test
    void evidence_keeps_the_hash_of_the_words_and_not_the_words() {
        ConsentEvidence evidence = ConsentEvidence.of("abc", "7", ConsentMethod.SIGNATURE);

        // FIPS 180-4, example for SHA-256
        assertThat(evidence.wordingHash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void an_event_without_purpose_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ObjectionFiled(ID, CUSTOMER, NOON, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RestrictionPlaced(ID, CUSTOMER, NOON, Optional.of("")));
    }

    @Test
    void an_event_holds_the_stable_name_of_its_purpose() {
        ConsentEvidence evidence = new ConsentEvidence(HASH, "7", ConsentMethod.SIGNATURE);
        RestrictionPlaced all = RestrictionPlaced.of(ID, CUSTOMER, NOON);

        assertThat(ConsentGiven.of(ID, CUSTOMER, NOON, Newsletter.class, evidence))
                .isEqualTo(
                        new ConsentGiven(ID, CUSTOMER, NOON, "letters", Optional.empty(), Optional.empty(), evidence));
        assertThat(ConsentWithdrawn.of(ID, CUSTOMER, NOON, Newsletter.class))
                .isEqualTo(new ConsentWithdrawn(ID, CUSTOMER, NOON, "letters", Optional.empty(), Optional.empty()));
        assertThat(ObjectionFiled.of(ID, CUSTOMER, NOON, Newsletter.class))
                .isEqualTo(new ObjectionFiled(ID, CUSTOMER, NOON, "letters"));
        assertThat(RestrictionPlaced.of(ID, CUSTOMER, NOON, Newsletter.class))
                .isEqualTo(new RestrictionPlaced(ID, CUSTOMER, NOON, Optional.of("letters")));
        assertThat(all).isEqualTo(new RestrictionPlaced(ID, CUSTOMER, NOON, Optional.empty()));
        assertThat(RestrictionLifted.of(new UUID(0, 2), NOON, all))
                .isEqualTo(new RestrictionLifted(new UUID(0, 2), CUSTOMER, NOON, ID));
    }

    @Test
    void what_is_shown_of_an_event_does_not_point_at_the_person() {
        Subject canary = Subject.of("customer", "canary-id");

        assertThat(ObjectionFiled.of(ID, canary, NOON, Newsletter.class).toString())
                .doesNotContain("canary");
    }

    @Test
    void of_an_event_its_kind_purpose_and_instant_are_shown() {
        ConsentEvidence evidence = new ConsentEvidence(HASH, "canary", ConsentMethod.SIGNATURE);
        RestrictionPlaced all = RestrictionPlaced.of(ID, CUSTOMER, NOON);

        assertThat(evidence).hasToString("ConsentEvidence[SIGNATURE]");
        assertThat(ConsentGiven.of(ID, CUSTOMER, NOON, Newsletter.class, evidence)
                        .onTopic("canary"))
                .hasToString("ConsentGiven[letters at 2026-11-22T12:00:00Z]");
        assertThat(ConsentWithdrawn.of(ID, CUSTOMER, NOON, Newsletter.class).onTopic("canary"))
                .hasToString("ConsentWithdrawn[letters at 2026-11-22T12:00:00Z]");
        assertThat(ObjectionFiled.of(ID, CUSTOMER, NOON, Newsletter.class))
                .hasToString("ObjectionFiled[letters at 2026-11-22T12:00:00Z]");
        assertThat(all).hasToString("RestrictionPlaced[all purposes at 2026-11-22T12:00:00Z]");
        assertThat(RestrictionLifted.of(new UUID(0, 2), NOON, all))
                .hasToString("RestrictionLifted[at 2026-11-22T12:00:00Z]");
    }

    private static void consentWith(ConsentEvidence evidence) {
        ConsentGiven.of(ID, CUSTOMER, NOON, Newsletter.class, evidence);
    }

    private static void assertUnusable(ThrowingCallable consent) {
        assertThatExceptionOfType(RightfulException.class)
                .isThrownBy(consent)
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(ErrorCode.CONSENT_UNUSABLE));
    }
}
