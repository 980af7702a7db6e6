// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.annotation.Alternative;
import dev.rightful.annotation.Anchor;
import dev.rightful.annotation.Assessment;
import dev.rightful.annotation.Authority;
import dev.rightful.annotation.Category;
import dev.rightful.annotation.Channel;
import dev.rightful.annotation.DataController;
import dev.rightful.annotation.DataSubject;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.OwnCategory;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.PrivacyPolicy;
import dev.rightful.annotation.ProcessingPurpose;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.PurposeKind;
import dev.rightful.annotation.RetentionAnchor;
import dev.rightful.annotation.RetentionAnchor.Counting;
import dev.rightful.annotation.Role;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SpecialCondition;
import dev.rightful.annotation.Stage;
import dev.rightful.annotation.SubjectId;
import dev.rightful.annotation.SubjectKind;
import dev.rightful.annotation.SubjectOf;
import dev.rightful.annotation.Territory;
import dev.rightful.annotation.Text;
import dev.rightful.annotation.Use;
import java.util.List;
import java.util.UUID;

/** The policy and classes of an invented clinic, with at least one of everything that a policy can say. */
@PrivacyPolicy(
        version = "3",
        effective = "2026-11-22",
        languages = {"en", "nl"},
        territory = Territory.EU_ONLY,
        controller =
                @DataController(
                        name = "Kliniek Ter Linde VZW",
                        address = "Lindelaan 12, 9000 Gent",
                        enterpriseNumber = "0123.456.749",
                        contact = "privacy@terlinde.example",
                        dpo = "dpo@terlinde.example"),
        authority =
                @Authority(
                        name = "Gegevensbeschermingsautoriteit",
                        address = "Drukpersstraat 35, 1000 Brussel",
                        website = "https://www.gegevensbeschermingsautoriteit.be"),
        prohibited = Clinic.Profiling.class,
        roles = {
            @Role(
                    value = "physician",
                    purposes = {Clinic.Care.class, Clinic.Invoicing.class}),
            @Role(value = "front-desk", purposes = Clinic.Invoicing.class, categories = Category.NAME)
        },
        kinds =
                @SubjectKind(
                        value = "patient",
                        stages = {Clinic.Registered.class, Clinic.Admitted.class},
                        anchors = {Clinic.LastVisit.class, Clinic.BookYear.class}),
        categories = Clinic.class)
interface Clinic {

    @OwnCategory(parent = Category.NAME, label = "Nickname on the ward")
    String NICKNAME = "own:Nickname";

    @ProcessingPurpose(
            basis = LegalBasis.CONTRACT,
            description = {
                @Text("We treat you."),
                @Text(value = "Wij behandelen u.", language = "nl"),
            })
    interface Care extends Purpose {}

    @ProcessingPurpose(stage = Admitted.class)
    interface NightCare extends Care {}

    @ProcessingPurpose(basis = LegalBasis.LEGAL_OBLIGATION, reference = "WER III.86")
    interface Invoicing extends Purpose {}

    @ProcessingPurpose(
            basis = LegalBasis.CONSENT,
            channels = {Channel.EMAIL, Channel.POST},
            topics = {"prevention", "events"},
            kind = PurposeKind.DIRECT_MARKETING,
            alternatives = @Alternative(basis = LegalBasis.PUBLIC_TASK, since = "2026-01-01"))
    interface Newsletter extends Purpose {}

    @ProcessingPurpose(
            basis = LegalBasis.LEGITIMATE_INTEREST,
            interest = "keeping intruders out",
            assessment = @Assessment(reference = "LIA-4", reviewBy = "2025-06-30"),
            kind = PurposeKind.SECURITY)
    interface AccessControl extends Purpose {}

    interface Profiling extends Purpose {}

    interface Registered extends Stage {}

    interface Admitted extends Stage {}

    interface LastVisit extends Anchor {}

    @RetentionAnchor(counting = Counting.FROM_YEAR_END)
    interface BookYear extends Anchor {}

    @DataSubject(value = "patient", purpose = Care.class, source = Source.SUBJECT, from = LastVisit.class)
    class Patient {
        @SubjectId
        UUID id = UUID.randomUUID();

        @PersonalData(category = Category.EMAIL_ADDRESS)
        @Use(purpose = Newsletter.class, retention = "P1Y6M")
        String email = "";

        @PersonalData(category = Category.NAME, retention = "P30Y", necessity = Necessity.CONTRACTUAL)
        @Use(purpose = Invoicing.class, retention = "P7Y", from = BookYear.class, source = Source.DERIVED)
        String name = "";

        @PersonalData(
                category = Category.NATIONAL_NUMBER,
                authorisation = "Wet van 21 augustus 2008, artikel 8",
                necessity = Necessity.STATUTORY)
        @Use(
                purpose = Invoicing.class,
                retention = "P7Y",
                source = {Source.SUBJECT_OFFLINE, Source.THIRD_PARTY})
        String nationalNumber = "";

        @PersonalData(
                category = Category.PHYSICAL_HEALTH,
                retention = "P30Y",
                necessity = Necessity.CONTRACTUAL,
                condition = SpecialCondition.HEALTH_CARE,
                content = dev.rightful.annotation.Content.FREE_TEXT,
                stage = Admitted.class)
        List<String> notes = List.of();
    }

    @SubjectOf(kind = "visitor", id = "badge")
    class Visit {
        long badge;

        @PersonalData(category = NICKNAME)
        @Use(purpose = AccessControl.class, retention = "P30D", from = LastVisit.class, source = Source.OBSERVED)
        String calledOut = "";
    }
}
