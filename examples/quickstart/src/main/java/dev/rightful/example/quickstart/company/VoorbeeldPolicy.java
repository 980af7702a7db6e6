// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart.company;

import dev.rightful.annotation.Anchor;
import dev.rightful.annotation.Assessment;
import dev.rightful.annotation.Authority;
import dev.rightful.annotation.Category;
import dev.rightful.annotation.Channel;
import dev.rightful.annotation.DataController;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.PrivacyPolicy;
import dev.rightful.annotation.ProcessingPurpose;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.PurposeKind;
import dev.rightful.annotation.RecordType;
import dev.rightful.annotation.RetentionAnchor;
import dev.rightful.annotation.RetentionAnchor.Counting;
import dev.rightful.annotation.Role;
import dev.rightful.annotation.Stage;
import dev.rightful.annotation.SubjectKind;
import dev.rightful.annotation.Territory;
import dev.rightful.annotation.Text;

/**
 * The privacy policy of Voorbeeld Diensten, a company that does not exist.
 *
 * <p>Each nested interface that extends {@link Purpose} is one purpose; below another it is a narrower one. The file is
 * long because it is the whole policy: who sees what, for what, on which basis, is read in one place.
 */
@PrivacyPolicy(
        version = "2026-2",
        effective = "2026-10-01",
        languages = {"nl", "en"},
        territory = Territory.EU_ONLY,
        controller =
                @DataController(
                        name = "Voorbeeld Diensten nv",
                        address = "Voorbeeldkaai 12, 2000 Antwerpen",
                        enterpriseNumber = "0999.999.922",
                        contact = "privacy@voorbeeld.example",
                        dpo = "dpo@voorbeeld.example"),
        authority =
                @Authority(
                        name = "Gegevensbeschermingsautoriteit",
                        address = "Drukpersstraat 35, 1000 Brussel",
                        website = "https://www.gegevensbeschermingsautoriteit.be"),
        prohibited = VoorbeeldPolicy.RentalOfData.class,
        roles = {
            @Role(value = "security", purposes = VoorbeeldPolicy.WebsiteSecurity.class),
            @Role(value = "sign-in", purposes = VoorbeeldPolicy.SignIn.class),
            @Role(
                    value = "marketing",
                    purposes = VoorbeeldPolicy.DirectMarketing.class,
                    categories = {Category.EMAIL_ADDRESS, Category.TELEPHONE_NUMBER}),
            @Role(value = "recruiter", purposes = VoorbeeldPolicy.Recruitment.class),
            @Role(
                    value = "hr",
                    purposes = {VoorbeeldPolicy.Recruitment.class, VoorbeeldPolicy.PersonnelAdministration.class}),
            @Role(
                    value = "sales",
                    purposes = {VoorbeeldPolicy.CustomerRelationship.class, VoorbeeldPolicy.ServiceQuality.class}),
            @Role(
                    value = "support",
                    purposes = {VoorbeeldPolicy.CustomerSupport.class, VoorbeeldPolicy.AccountManagement.class}),
            @Role(
                    value = "accounting",
                    purposes = {VoorbeeldPolicy.Collection.class, VoorbeeldPolicy.Accounting.class}),
            @Role(value = "legal", purposes = VoorbeeldPolicy.LegalClaims.class)
        },
        kinds = {
            @SubjectKind(value = "visitor", catalogue = Category.IP_ADDRESS, anchors = VoorbeeldPolicy.LastVisit.class),
            @SubjectKind(
                    value = "user",
                    catalogue = {Category.ACCOUNT_IDENTIFIER, Category.AUTHENTICATING},
                    anchors = VoorbeeldPolicy.AccountClosed.class),
            @SubjectKind(
                    value = "subscriber",
                    catalogue = Category.EMAIL_ADDRESS,
                    anchors = VoorbeeldPolicy.LastContact.class),
            @SubjectKind(
                    value = "candidate",
                    catalogue = {
                        Category.NAME,
                        Category.CONTACT,
                        Category.PICTURE,
                        Category.PROFESSIONAL,
                        Category.NATIONAL_NUMBER,
                        Category.BIRTH_DATE,
                        Category.MARITAL_STATUS,
                        Category.FAMILY_STRUCTURE,
                        Category.BANK_ACCOUNT
                    },
                    stages = {
                        VoorbeeldPolicy.Applied.class,
                        VoorbeeldPolicy.Interviewed.class,
                        VoorbeeldPolicy.Hired.class,
                        VoorbeeldPolicy.Left.class
                    },
                    anchors = {VoorbeeldPolicy.ProcedureEnded.class, VoorbeeldPolicy.EmploymentEnded.class}),
            @SubjectKind(
                    value = "customer",
                    catalogue = {
                        Category.NAME,
                        Category.EMAIL_ADDRESS,
                        Category.TELEPHONE_NUMBER,
                        Category.FINANCIAL_ACCOUNT_NUMBER
                    },
                    anchors = {
                        VoorbeeldPolicy.ContractEnded.class,
                        VoorbeeldPolicy.LastContact.class,
                        VoorbeeldPolicy.InvoiceBooked.class
                    })
        })
public interface VoorbeeldPolicy {

    // The website

    @ProcessingPurpose(
            basis = LegalBasis.LEGITIMATE_INTEREST,
            interest = "keeping attackers out of the website",
            assessment = @Assessment(reference = "LIA 2026/03", reviewBy = "2028-06-30"),
            kind = PurposeKind.SECURITY,
            recordType = RecordType.BE_IP_LOG,
            description = {
                @Text("Aanvallen op de website herkennen en afweren"),
                @Text(language = "en", value = "Recognise attacks on the website and ward them off")
            },
            dpv = "dpv:EnforceSecurity")
    interface WebsiteSecurity extends Purpose {}

    @ProcessingPurpose(
            basis = LegalBasis.CONTRACT,
            description = {
                @Text("Je account openen, bijhouden en sluiten"),
                @Text(language = "en", value = "Open, keep and close your account")
            },
            dpv = "dpv:AccountManagement")
    interface AccountManagement extends Purpose {}

    @ProcessingPurpose(
            description = {
                @Text("Nagaan dat jij het bent die inlogt"),
                @Text(language = "en", value = "Make sure that it is you who signs in")
            },
            dpv = "dpv:IdentityAuthentication")
    interface SignIn extends AccountManagement {}

    // Marketing: consent, and nothing else

    @ProcessingPurpose(
            basis = LegalBasis.CONSENT,
            kind = PurposeKind.DIRECT_MARKETING,
            channels = {Channel.EMAIL, Channel.SMS, Channel.POST, Channel.PHONE},
            description = {
                @Text("Je vertellen wat we te bieden hebben, als je daarom vroeg"),
                @Text(language = "en", value = "Tell you what we have to offer, if you asked us to")
            },
            dpv = "dpv:DirectMarketing")
    interface DirectMarketing extends Purpose {}

    @ProcessingPurpose(
            topics = {"company-news", "events"},
            needs = Category.EMAIL_ADDRESS,
            description = {
                @Text("Je de nieuwsbrief sturen over de onderwerpen die je koos"),
                @Text(language = "en", value = "Send you the newsletter on the topics that you chose")
            })
    interface Newsletter extends DirectMarketing {}

    // Customers

    @ProcessingPurpose(
            basis = LegalBasis.CONTRACT,
            description = {
                @Text("Doen wat we met je als klant hebben afgesproken"),
                @Text(language = "en", value = "Do what we agreed with you as a customer")
            },
            dpv = "dpv:CustomerManagement")
    interface CustomerRelationship extends Purpose {}

    @ProcessingPurpose(
            description = {
                @Text("Een offerte opstellen die je ons vroeg"),
                @Text(language = "en", value = "Draw up a quotation that you asked us for")
            })
    interface Quotation extends CustomerRelationship {}

    @ProcessingPurpose(
            description = {
                @Text("Je vragen over een bestelling beantwoorden"),
                @Text(language = "en", value = "Answer your questions about an order")
            },
            dpv = "dpv:CustomerCare")
    interface CustomerSupport extends CustomerRelationship {}

    @ProcessingPurpose(
            description = {
                @Text("Facturen sturen en het geld ontvangen"),
                @Text(language = "en", value = "Send invoices and receive the money")
            },
            dpv = "dpv:PaymentManagement")
    interface Collection extends CustomerRelationship {}

    @ProcessingPurpose(
            basis = LegalBasis.LEGAL_OBLIGATION,
            reference = "WER III.86 and III.88; VAT Code, Article 60",
            recordType = RecordType.BE_VAT,
            description = {
                @Text("De boeken houden zoals de wet het vraagt"),
                @Text(language = "en", value = "Keep the books as the law demands")
            })
    interface Accounting extends Purpose {}

    @ProcessingPurpose(
            basis = LegalBasis.LEGITIMATE_INTEREST,
            interest = "knowing whether customers are served well",
            assessment = @Assessment(reference = "LIA 2026/07", reviewBy = "2028-03-31"),
            description = {
                @Text("Klanten vragen hoe een bestelling verliep"),
                @Text(language = "en", value = "Ask customers how an order went")
            },
            dpv = "dpv:ServiceOptimisation")
    interface ServiceQuality extends Purpose {}

    @ProcessingPurpose(
            basis = LegalBasis.LEGITIMATE_INTEREST,
            interest = "standing up for our rights in a dispute",
            assessment = @Assessment(reference = "LIA 2026/09", reviewBy = "2028-09-30"),
            kind = PurposeKind.LEGAL_CLAIMS,
            description = {
                @Text("Een vordering instellen of ons ertegen verweren"),
                @Text(language = "en", value = "Bring a claim, or defend ourselves against one")
            },
            dpv = "dpv:DisputeManagement")
    interface LegalClaims extends Purpose {}

    // Candidates, and those who were hired

    @ProcessingPurpose(
            basis = LegalBasis.CONTRACT,
            recordType = RecordType.BE_CANDIDATE,
            description = {
                @Text("Je sollicitatie behandelen"),
                @Text(language = "en", value = "Handle your application for a job")
            },
            dpv = "dpv:RecruitmentManagement")
    interface Recruitment extends Purpose {}

    @ProcessingPurpose(
            basis = LegalBasis.LEGITIMATE_INTEREST,
            interest = "comparing candidates by the same measure",
            assessment = @Assessment(reference = "LIA 2026/05", reviewBy = "2028-01-31"),
            description = {
                @Text("Vastleggen hoe gesprekken en proeven verliepen"),
                @Text(language = "en", value = "Record how interviews and tests went")
            },
            dpv = "dpv:RecruitmentInterviewAssessment")
    interface InterviewAssessment extends Recruitment {}

    @ProcessingPurpose(
            basis = LegalBasis.CONSENT,
            description = {
                @Text("Je foto bij je sollicitatie tonen, als je dat wilt"),
                @Text(language = "en", value = "Show your photo with your application, if you like")
            })
    interface PhotoOnFile extends Recruitment {}

    @ProcessingPurpose(
            stage = Hired.class,
            description = {
                @Text("Het dossier van een medewerker bijhouden"),
                @Text(language = "en", value = "Keep the file of a member of staff")
            },
            dpv = "dpv:PersonnelManagement")
    interface PersonnelAdministration extends Purpose {}

    @ProcessingPurpose(
            basis = LegalBasis.LEGAL_OBLIGATION,
            reference = "Social Security Act of 27 June 1969, Article 21; Income Tax Code 1992, Article 270",
            recordType = RecordType.BE_SOC_ACCOUNT,
            description = {
                @Text("Lonen aangeven bij de sociale zekerheid"),
                @Text(language = "en", value = "Declare wages to social security")
            })
    interface SocialDeclaration extends PersonnelAdministration {}

    @ProcessingPurpose(
            basis = LegalBasis.CONTRACT,
            description = {@Text("Je loon uitbetalen"), @Text(language = "en", value = "Pay your wages")},
            dpv = "dpv:PersonnelPayment")
    interface SalaryPayment extends PersonnelAdministration {}

    // What no code may do; the sale of data is prohibited without being listed

    interface RentalOfData extends Purpose {}

    // Stages that a candidate passes through

    interface Applied extends Stage {}

    interface Interviewed extends Stage {}

    interface Hired extends Stage {}

    interface Left extends Stage {}

    // Events from which retention is counted

    interface LastVisit extends Anchor {}

    interface AccountClosed extends Anchor {}

    interface LastContact extends Anchor {}

    interface ProcedureEnded extends Anchor {}

    interface EmploymentEnded extends Anchor {}

    interface ContractEnded extends Anchor {}

    @RetentionAnchor(counting = Counting.FROM_YEAR_END)
    interface InvoiceBooked extends Anchor {}
}
