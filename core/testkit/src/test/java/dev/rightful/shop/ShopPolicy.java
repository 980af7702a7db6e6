// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.shop;

import dev.rightful.annotation.Alternative;
import dev.rightful.annotation.Anchor;
import dev.rightful.annotation.Assessment;
import dev.rightful.annotation.Category;
import dev.rightful.annotation.Channel;
import dev.rightful.annotation.DataController;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.PrivacyPolicy;
import dev.rightful.annotation.ProcessingPurpose;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.PurposeKind;
import dev.rightful.annotation.RetentionAnchor;
import dev.rightful.annotation.Role;
import dev.rightful.annotation.Stage;
import dev.rightful.annotation.SubjectKind;
import dev.rightful.annotation.Territory;

/** The policy of an invented shop: one purpose for each rule of the decision. */
@PrivacyPolicy(
        version = "7",
        effective = "2026-01-01",
        languages = {"nl", "en"},
        territory = Territory.EU_ONLY,
        controller =
                @DataController(
                        name = "Voorbeeld nv",
                        address = "Kerkstraat 1, 1000 Brussel",
                        dpo = "dpo@voorbeeld.example"),
        prohibited = ShopPolicy.CreditScoring.class,
        roles = {
            @Role(
                    value = "service",
                    purposes = {
                        ShopPolicy.OrderFulfilment.class,
                        ShopPolicy.Accounting.class,
                        ShopPolicy.FraudPrevention.class,
                        ShopPolicy.CustomerResearch.class,
                        ShopPolicy.DisputeHandling.class,
                        ShopPolicy.ThirdPartyProtection.class,
                        ShopPolicy.PublicHealthReporting.class,
                        ShopPolicy.RoadSafety.class
                    }),
            @Role(value = "marketing", purposes = ShopPolicy.DirectMarketing.class),
            @Role(value = "newsletter-editor", purposes = ShopPolicy.Newsletter.class, categories = Category.CONTACT),
            @Role(
                    value = "personnel",
                    purposes = {ShopPolicy.Recruitment.class, ShopPolicy.Payroll.class})
        },
        kinds = {
            @SubjectKind(
                    value = "customer",
                    anchors = {ShopPolicy.ContractEnded.class, ShopPolicy.LastContact.class, ShopPolicy.BookYear.class
                    }),
            @SubjectKind(
                    value = "candidate",
                    stages = {ShopPolicy.Applied.class, ShopPolicy.Hired.class, ShopPolicy.Left.class})
        })
public interface ShopPolicy {

    @ProcessingPurpose(basis = LegalBasis.CONTRACT)
    interface OrderFulfilment extends Purpose {}

    @ProcessingPurpose(basis = LegalBasis.LEGAL_OBLIGATION, reference = "WER III.86, III.88")
    interface Accounting extends Purpose {}

    @ProcessingPurpose(
            basis = LegalBasis.CONSENT,
            kind = PurposeKind.DIRECT_MARKETING,
            channels = {Channel.EMAIL, Channel.SMS, Channel.POST, Channel.PHONE},
            alternatives = @Alternative(basis = LegalBasis.LEGITIMATE_INTEREST, since = "2026-01-01"),
            interest = "Telling customers about products like those they bought",
            assessment = @Assessment(reference = "LIA-2026-03", reviewBy = "2027-06-30"))
    interface DirectMarketing extends Purpose {}

    @ProcessingPurpose(topics = {"offers", "events"})
    interface Newsletter extends DirectMarketing {}

    /** Rests on a legitimate interest through the declared alternative. */
    @ProcessingPurpose(
            basis = LegalBasis.LEGITIMATE_INTEREST,
            interest = "Telling customers about products like those they bought",
            assessment = @Assessment(reference = "LIA-2026-03", reviewBy = "2027-06-30"))
    interface CatalogueMailing extends DirectMarketing {}

    @ProcessingPurpose(basis = LegalBasis.CONSENT, formerly = "customer-survey")
    interface CustomerResearch extends Purpose {}

    @ProcessingPurpose(
            basis = LegalBasis.LEGITIMATE_INTEREST,
            kind = PurposeKind.SECURITY,
            interest = "Stopping orders on stolen cards",
            assessment = @Assessment(reference = "LIA-2026-01", reviewBy = "2027-06-30"))
    interface FraudPrevention extends Purpose {}

    interface CardFraudPrevention extends FraudPrevention {}

    /** Lies below a legitimate interest, and itself needs consent. */
    @ProcessingPurpose(basis = LegalBasis.CONSENT)
    interface BuyingPatterns extends FraudPrevention {}

    @ProcessingPurpose(
            basis = LegalBasis.LEGITIMATE_INTEREST,
            kind = PurposeKind.LEGAL_CLAIMS,
            interest = "Defending the shop in court",
            assessment = @Assessment(reference = "LIA-2026-02", reviewBy = "2027-06-30"))
    interface DisputeHandling extends Purpose {}

    @ProcessingPurpose(
            basis = LegalBasis.LEGAL_OBLIGATION,
            reference = "Art. 10 Act",
            kind = PurposeKind.RIGHTS_OF_OTHERS)
    interface ThirdPartyProtection extends Purpose {}

    @ProcessingPurpose(
            basis = LegalBasis.LEGAL_OBLIGATION,
            reference = "Art. 11 Act",
            kind = PurposeKind.PUBLIC_INTEREST)
    interface PublicHealthReporting extends Purpose {}

    @ProcessingPurpose(basis = LegalBasis.PUBLIC_TASK, reference = "Art. 12 Act")
    interface RoadSafety extends Purpose {}

    @ProcessingPurpose(basis = LegalBasis.CONTRACT)
    interface Recruitment extends Purpose {}

    @ProcessingPurpose(basis = LegalBasis.LEGAL_OBLIGATION, reference = "RD 8 Aug 1980", stage = Hired.class)
    interface Payroll extends Purpose {}

    @ProcessingPurpose(basis = LegalBasis.CONSENT)
    interface CreditScoring extends Purpose {}

    interface ContractEnded extends Anchor {}

    interface LastContact extends Anchor {}

    @RetentionAnchor(counting = RetentionAnchor.Counting.FROM_YEAR_END)
    interface BookYear extends Anchor {}

    interface Applied extends Stage {}

    interface Hired extends Stage {}

    interface Left extends Stage {}
}
