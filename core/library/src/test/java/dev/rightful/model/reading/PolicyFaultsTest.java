// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.rightful.annotation.Assessment;
import dev.rightful.annotation.DataController;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.PrivacyPolicy;
import dev.rightful.annotation.ProcessingPurpose;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.Role;
import dev.rightful.annotation.SubjectKind;
import dev.rightful.annotation.Territory;
import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.Finding;
import dev.rightful.model.PrivacyModel;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A faulty policy does not start; its developer learns all faults at once. */
class PolicyFaultsTest {

    @PrivacyPolicy(
            version = " ",
            effective = "22/11/2026",
            languages = {"nl", "Dutch"},
            territory = Territory.EU_ONLY,
            controller =
                    @DataController(
                            name = "",
                            address = " ",
                            dpo = "our officer",
                            contact = "@",
                            zone = "Europe/Bruges"),
            roles = {
                @Role(
                        value = "clerk",
                        purposes = {}),
                @Role(value = "clerk", purposes = Unnamed.class),
                @Role(value = "", purposes = Faulty.First.class)
            },
            kinds = {@SubjectKind("customer"), @SubjectKind("customer"), @SubjectKind(" ")})
    interface Faulty {

        @ProcessingPurpose(basis = LegalBasis.LEGAL_OBLIGATION, name = "billing")
        interface First extends Purpose {}

        @ProcessingPurpose(basis = LegalBasis.LEGITIMATE_INTEREST, name = "billing")
        interface Second extends Purpose {}

        interface Bare extends Purpose {}

        @ProcessingPurpose(basis = LegalBasis.CONTRACT, name = " ")
        interface Blank extends Purpose {}
    }

    @ProcessingPurpose(basis = LegalBasis.CONTRACT)
    interface Unnamed extends Purpose {}

    @Test
    void all_faults_of_a_policy_are_reported_at_once_each_with_its_place() {
        // when
        DeclarationException refused = catchThrowableOfType(
                DeclarationException.class, () -> ModelReader.read(Faulty.class, Faulty.class.getClassLoader()));

        // then
        assertThat(refused)
                .hasMessageStartingWith("[RF-POL-1] Cannot run on the policy " + Faulty.class.getName() + ":");
        assertThat(refused.findings())
                .filteredOn(finding -> finding.code() == ErrorCode.POLICY_INVALID)
                .extracting(finding -> finding.place() + ": " + finding.text())
                .containsExactly(
                        "controller.address: is empty; write the postal address",
                        "controller.contact: is not an e-mail address; write the address alone, such as"
                                + " privacy@voorbeeld.example",
                        "controller.dpo: is not an e-mail address; write the address alone, such as"
                                + " privacy@voorbeeld.example",
                        "controller.name: is empty; write the legal name",
                        "controller.zone: is not a time zone; write one such as Europe/Brussels",
                        "effective: is not a date; write one such as 2026-11-22",
                        "languages[1]: is not a language code such as nl",
                        "roles[0].purposes: are empty; name at least one purpose, or leave the role out",
                        "shared kind names: customer may stand for one kind only; describe each kind once",
                        "version: is empty; write the version of the published text");
        assertThat(refused.findings())
                .filteredOn(finding -> finding.code() != ErrorCode.POLICY_INVALID)
                .extracting(Finding::code, Finding::place)
                .containsExactly(
                        tuple(ErrorCode.PURPOSE_UNDECLARED, "PolicyFaultsTest.Faulty.Bare"),
                        tuple(ErrorCode.PURPOSE_UNDECLARED, "PolicyFaultsTest.Faulty"),
                        tuple(ErrorCode.PURPOSE_VAGUE, "PolicyFaultsTest.Faulty.Blank"),
                        tuple(ErrorCode.LEGAL_REFERENCE_MISSING, "PolicyFaultsTest.Faulty.First"),
                        tuple(ErrorCode.INTEREST_NOT_ASSESSED, "PolicyFaultsTest.Faulty.Second"),
                        tuple(ErrorCode.NAME_REUSED, "PolicyFaultsTest.Faulty.Second"),
                        tuple(ErrorCode.NAME_REUSED, "PolicyFaultsTest.Faulty"),
                        tuple(ErrorCode.NAME_MALFORMED, "PolicyFaultsTest.Faulty.Blank"),
                        tuple(ErrorCode.NAME_MALFORMED, "PolicyFaultsTest.Faulty"),
                        tuple(ErrorCode.NAME_MALFORMED, "PolicyFaultsTest.Faulty"));
    }

    @PrivacyPolicy(
            version = "1",
            effective = "2026-11-22",
            languages = {},
            territory = Territory.EU_ONLY,
            controller = @DataController(name = "Lindenhof NV", address = "Kerkstraat 1, Gent"))
    interface Empty {}

    @Test
    void a_policy_needs_a_language_a_purpose_and_somebody_to_write_to() {
        assertThatThrownBy(() -> ModelReader.read(Empty.class, Empty.class.getClassLoader()))
                .isInstanceOf(DeclarationException.class)
                .hasMessageContaining("[RF-POL-1] languages: is empty; write the languages of the published text")
                .hasMessageContaining("[RF-POL-1] controller.contact: is empty, and so is dpo");
    }

    @PrivacyPolicy(
            version = "1",
            effective = "2026-11-22",
            languages = "nl",
            territory = Territory.EU_ONLY,
            controller =
                    @DataController(
                            name = "Lindenhof NV",
                            address = "Kerkstraat 1, Gent",
                            dpo = "dpo@lindenhof.example"),
            purposes = {Purpose.class, Unnamed.class},
            prohibited = Purpose.class,
            roles = @Role(value = "clerk", purposes = Purpose.class))
    interface Vague {}

    @Test
    void purpose_itself_is_none_wherever_a_policy_names_it() {
        assertThatThrownBy(() -> ModelReader.read(Vague.class, Vague.class.getClassLoader()))
                .isInstanceOfSatisfying(
                        DeclarationException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::place)
                                .containsExactly("roles[0].purposes"));
    }

    @Test
    void messages_are_the_same_in_every_locale() {
        // given
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);

            assertThatThrownBy(() -> ModelReader.read(Faulty.class, Faulty.class.getClassLoader()))
                    .hasMessageContaining("effective: is not a date; write one");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_type_without_the_annotation_is_no_policy() {
        assertThatThrownBy(() -> ModelReader.read(Unnamed.class, Unnamed.class.getClassLoader()))
                .isInstanceOf(DeclarationException.class)
                .hasMessage("[RF-POL-2] Cannot read a policy from " + Unnamed.class.getName()
                        + ": it has no @PrivacyPolicy. Annotate it, or name the interface that is annotated.");
    }

    @PrivacyPolicy(
            version = "1",
            effective = "2020-01-01",
            languages = "nl",
            territory = Territory.EU_ONLY,
            controller =
                    @DataController(
                            name = "Lindenhof NV",
                            address = "Kerkstraat 1, Gent",
                            dpo = "dpo@lindenhof.example"))
    interface Expired {
        @ProcessingPurpose(
                basis = LegalBasis.LEGITIMATE_INTEREST,
                interest = "keeping intruders out",
                assessment = @Assessment(reference = "LIA-1", reviewBy = "2020-06-30"))
        interface AccessControl extends Purpose {}
    }

    @Test
    void an_expired_assessment_does_not_stop_the_start() {
        PrivacyModel model = ModelReader.read(Expired.class, Expired.class.getClassLoader());

        assertThat(model.purpose(Expired.AccessControl.class)
                        .orElseThrow()
                        .assessment()
                        .reviewBy())
                .contains(LocalDate.of(2020, 6, 30));
    }
}
