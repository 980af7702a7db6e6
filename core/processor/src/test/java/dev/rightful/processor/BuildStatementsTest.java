// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static dev.rightful.processor.SmallPolicy.customer;
import static dev.rightful.processor.SmallPolicy.field;
import static dev.rightful.processor.SmallPolicy.purpose;
import static dev.rightful.processor.SmallPolicy.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Source;
import dev.rightful.model.DeclaredUse;
import dev.rightful.processor.Compilation.Result;
import dev.rightful.testkit.Proves;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements that the build keeps: what a developer may not declare, and what a right declaration becomes. */
class BuildStatementsTest {

    private static final String ASSESSED =
            "interest = \"better service\", assessment = @Assessment(reference = \"LIA-1\", reviewBy = \"2028-01-31\")";

    private static final String CONSENT_TO_MARKETING =
            "basis = LegalBasis.CONSENT, kind = PurposeKind.DIRECT_MARKETING";

    @TempDir
    Path folder;

    @Test
    @Proves("S1-02")
    void delivering_and_improving_a_service_are_two_purposes_with_a_basis_each() throws IOException {
        // given
        String separate = purpose("ServiceDelivery", "basis = LegalBasis.CONTRACT")
                + purpose("ServiceImprovement", "basis = LegalBasis.LEGITIMATE_INTEREST, " + ASSESSED);
        String bothUses = field("category = Category.NAME, necessity = Necessity.CONTRACTUAL")
                + "@Use(purpose = Policy.ServiceDelivery.class, retention = \"P1Y\")"
                + "@Use(purpose = Policy.ServiceImprovement.class, retention = \"P1M\") String name;";
        String borrowed = field("category = Category.NAME, necessity = Necessity.CONTRACTUAL")
                + "@Use(purpose = Policy.ServiceImprovement.class, legalBasis = LegalBasis.CONTRACT,"
                + " retention = \"P1Y\") String name;";

        // when
        Result right = compile(separate, customer("ServiceDelivery", bothUses));
        Result wrong = compile(separate, customer("ServiceDelivery", borrowed));
        Result joined = compile(
                purpose("DeliveryAndImprovement", "basis = LegalBasis.CONTRACT"),
                customer("DeliveryAndImprovement", ""));

        // then
        assertThat(right.texts()).isEmpty();
        assertThat(basesByPurpose(right))
                .isEqualTo(Map.of(
                        "service-delivery",
                        LegalBasis.CONTRACT,
                        "service-improvement",
                        LegalBasis.LEGITIMATE_INTEREST));
        assertThat(wrong.codes()).containsExactly("RF-DEC-2");
        assertThat(joined.codes()).containsExactly("RF-DEC-8");
    }

    @Test
    @Proves("S1-06")
    void a_field_whose_origin_nobody_states_fails_the_build_and_an_online_origin_stays_what_it_is() throws IOException {
        // given
        String purposes = purpose("Newsletter", CONSENT_TO_MARKETING);
        String field = field("category = Category.EMAIL_ADDRESS, retention = \"P1Y\"") + "String email;";
        String use = field("category = Category.EMAIL_ADDRESS")
                + "@Use(purpose = Policy.Newsletter.class, retention = \"P1Y\", source = Source.SUBJECT_ONLINE)"
                + " String email;";
        String subject =
                "@DataSubject(value = \"customer\", purpose = Policy.Newsletter.class, from = Policy.Ended.class";

        // when
        Result nowhere = compile(purposes, type(subject + ")", field));
        Result onClass = compile(purposes, type(subject + ", source = Source.SUBJECT_ONLINE)", field));
        Result onUse = compile(purposes, type(subject + ")", use));

        // then
        assertThat(nowhere.codes()).containsExactly("RF-DEC-10");
        assertThat(onClass.texts()).isEmpty();
        assertThat(sources(onClass)).isEqualTo(Set.of(Source.SUBJECT_ONLINE));
        assertThat(sources(onUse)).isEqualTo(Set.of(Source.SUBJECT_ONLINE));
    }

    @Test
    @Proves("S4-08")
    void a_legitimate_interest_without_words_or_without_assessment_fails_the_build() {
        // given
        String basis = "basis = LegalBasis.LEGITIMATE_INTEREST";
        String assessment = "assessment = @Assessment(reference = \"LIA-1\", reviewBy = \"2028-01-31\")";

        // when
        Result bare = compile(purpose("CustomerRelations", basis), "");
        Result unassessed = compile(purpose("CustomerRelations", basis + ", interest = \"good relations\""), "");
        Result wordless = compile(purpose("CustomerRelations", basis + ", " + assessment), "");
        Result whole =
                compile(purpose("CustomerRelations", basis + ", interest = \"good relations\", " + assessment), "");

        // then
        assertThat(bare.codes()).containsExactly("RF-DEC-13");
        assertThat(unassessed.codes()).containsExactly("RF-DEC-13");
        assertThat(wordless.codes()).containsExactly("RF-DEC-13");
        assertThat(whole.texts()).isEmpty();
    }

    @Test
    @Proves("S4-11")
    void a_legal_obligation_that_cites_no_law_fails_the_build() {
        // given
        String basis = "basis = LegalBasis.LEGAL_OBLIGATION";

        // when
        Result missing = compile(purpose("Accounting", basis), "");
        Result empty = compile(purpose("Accounting", basis + ", reference = \" \""), "");
        Result cited = compile(purpose("Accounting", basis + ", reference = \"WER III.86\""), "");

        // then
        assertThat(missing.codes()).containsExactly("RF-DEC-12");
        assertThat(empty.codes()).containsExactly("RF-DEC-12");
        assertThat(cited.texts()).isEmpty();
    }

    @Test
    @Proves("S6-06")
    void a_contract_is_no_basis_for_a_field_that_is_not_marked_as_necessary() {
        // given
        String purposes = purpose("Orders", "basis = LegalBasis.CONTRACT");
        String data = "category = Category.NAME, retention = \"P1Y\"";

        // when
        Result unmarked = compile(purposes, customer("Orders", field(data) + "String name;"));
        Result optional = compile(
                purposes, customer("Orders", field(data + ", necessity = Necessity.OPTIONAL") + "String name;"));
        Result stated = compile(
                purposes, customer("Orders", field(data + ", legalBasis = LegalBasis.CONTRACT") + "String name;"));
        Result necessary = compile(
                purposes, customer("Orders", field(data + ", necessity = Necessity.CONTRACTUAL") + "String name;"));

        // then
        assertThat(unmarked.codes()).containsExactly("RF-DEC-14");
        assertThat(optional.codes()).containsExactly("RF-DEC-14");
        assertThat(stated.codes()).containsExactly("RF-DEC-14");
        assertThat(necessary.texts()).isEmpty();
    }

    @Test
    @Proves(value = "S2.3-08", part = "the build demands the law that permits a national number")
    void a_national_number_without_the_law_that_permits_it_fails_the_build() {
        // given
        String purposes = purpose("Payroll", "basis = LegalBasis.LEGAL_OBLIGATION, reference = \"Act of 1965\"");
        String data = "category = Category.NATIONAL_NUMBER, retention = \"P5Y\", necessity = Necessity.STATUTORY";

        // when
        Result missing = compile(purposes, customer("Payroll", field(data) + "String number;"));
        Result bare = compile(
                purposes,
                customer(
                        "Payroll",
                        field(data + ", authorisation = \"Artikel 8 van de wet van 8 augustus 1983\"")
                                + "String number;"));
        Result named = compile(
                purposes,
                customer(
                        "Payroll", field(data + ", authorisation = \"Decree of 5 November 2002\"") + "String number;"));

        // then
        assertThat(missing.codes()).containsExactly("RF-DEC-16");
        assertThat(bare.codes()).containsExactly("RF-DEC-16");
        assertThat(named.texts()).isEmpty();
    }

    @Test
    @Proves(value = "S4-02", part = "the build refuses a catch-all name and an empty description")
    void a_purpose_that_could_mean_anything_fails_the_build() {
        // when
        Result name = compile(purpose("Other", "basis = LegalBasis.CONSENT"), "");
        Result empty = compile(purpose("Reminders", "basis = LegalBasis.CONSENT, description = @Text(\"\")"), "");
        Result phrase = compile(
                purpose(
                        "Reminders",
                        "basis = LegalBasis.CONSENT, description = @Text(\"our letter, and other lawful purposes\")"),
                "");
        Result plain = compile(
                purpose("Reminders", "basis = LegalBasis.CONSENT, description = @Text(\"our monthly letter\")"), "");

        // then
        assertThat(name.codes()).containsExactly("RF-DEC-7");
        assertThat(empty.codes()).containsExactly("RF-DEC-7");
        assertThat(phrase.codes()).containsExactly("RF-DEC-7");
        assertThat(plain.texts()).isEmpty();
    }

    @Test
    @Proves(value = "S6-07", part = "a purpose with a second basis that it does not list fails the build")
    void a_newsletter_under_contract_fails_the_build_where_marketing_rests_on_consent() {
        // given
        String consent = purpose("Newsletter", CONSENT_TO_MARKETING);
        String alternative = purpose(
                "Newsletter",
                CONSENT_TO_MARKETING + ", alternatives = @Alternative(basis = LegalBasis.CONTRACT, since ="
                        + " \"2024-01-01\")");
        String underContract = field("category = Category.EMAIL_ADDRESS, retention = \"P1Y\","
                        + " legalBasis = LegalBasis.CONTRACT, necessity = Necessity.CONTRACTUAL")
                + "String email;";

        // when
        Result contradiction = compile(consent, customer("Newsletter", underContract));
        Result listed = compile(alternative, customer("Newsletter", underContract));

        // then
        assertThat(contradiction.codes()).containsExactly("RF-DEC-2");
        assertThat(listed.texts()).isEmpty();
    }

    @Test
    @Proves(value = "S6-07", part = "a newsletter under contract below marketing under consent fails the build")
    void marketing_under_consent_and_a_newsletter_below_it_under_contract_fail_the_build() {
        // given
        String marketing = purpose("Marketing", "basis = LegalBasis.CONSENT, kind = PurposeKind.DIRECT_MARKETING");

        // when
        Result contradiction = compile(
                marketing + "@ProcessingPurpose(basis = LegalBasis.CONTRACT) interface Newsletter extends Marketing {}",
                "");
        Result agreement = compile(marketing + "interface Newsletter extends Marketing {}", "");

        // then
        assertThat(contradiction.codes()).containsExactly("RF-DEC-2");
        assertThat(contradiction.texts().get(0))
                .contains("CONSENT in marketing")
                .contains("CONTRACT here");
        assertThat(agreement.texts()).isEmpty();
    }

    @Test
    @Proves(value = "S11-04", part = "a second basis that the policy does not list fails the build")
    void a_basis_that_would_take_over_after_a_withdrawal_fails_the_build_unless_it_is_listed() {
        // given
        String consent = purpose("Profiling", "basis = LegalBasis.CONSENT, " + ASSESSED);
        String announced = purpose(
                "Profiling",
                "basis = LegalBasis.CONSENT, " + ASSESSED
                        + ", alternatives = @Alternative(basis = LegalBasis.LEGITIMATE_INTEREST, since = \"2024-01-01\")");
        String swapped =
                field("category = Category.NAME, retention = \"P1Y\"," + " legalBasis = LegalBasis.LEGITIMATE_INTEREST")
                        + "String name;";

        // when
        Result silent = compile(consent, customer("Profiling", swapped));
        Result open = compile(announced, customer("Profiling", swapped));

        // then
        assertThat(silent.codes()).containsExactly("RF-DEC-2");
        assertThat(open.texts()).isEmpty();
    }

    @Test
    @Proves(value = "S6-14", part = "without an assessment that still holds the build fails")
    void a_legitimate_interest_without_a_review_date_or_after_it_fails_the_build() {
        // given
        String basis = "basis = LegalBasis.LEGITIMATE_INTEREST, interest = \"safe premises\", ";

        // when
        Result undated = compile(purpose("Safety", basis + "assessment = @Assessment(reference = \"LIA-2\")"), "");
        Result past = compile(
                purpose("Safety", basis + "assessment = @Assessment(reference = \"LIA-2\", reviewBy = \"2026-11-21\")"),
                "");
        Result lastDay = compile(
                purpose("Safety", basis + "assessment = @Assessment(reference = \"LIA-2\", reviewBy = \"2026-11-22\")"),
                "");

        // then
        assertThat(undated.codes()).containsExactly("RF-DEC-13");
        assertThat(past.codes()).containsExactly("RF-DEC-13");
        assertThat(lastDay.codes()).containsExactly("RF-DEC-42");
        assertThat(lastDay.succeeded()).isTrue();
    }

    @Test
    @Proves(value = "S8-01", part = "the sale of data cannot be declared")
    void the_sale_of_data_fails_the_build_under_any_name() {
        // when
        Result byName = compile(purpose("SellData", "basis = LegalBasis.CONSENT"), "");
        Result byTerm = compile(
                purpose("PartnerProgramme", "basis = LegalBasis.CONSENT, dpv = \"dpv:SellDataToThirdParties\""), "");
        Result below = compile(
                "@ProcessingPurpose(basis = LegalBasis.CONSENT) interface Partners extends SaleOfData {}",
                customer("Partners", field("category = Category.NAME, retention = \"P1Y\"") + "String name;"));

        // then
        assertThat(byName.codes()).containsExactly("RF-DEC-9");
        assertThat(byTerm.codes()).containsExactly("RF-DEC-9");
        assertThat(below.codes()).containsExactly("RF-DEC-9");
    }

    @Test
    @Proves("S2.2-02")
    void a_newsletter_form_that_asks_for_more_than_the_address_fails_the_build_as_does_a_use_of_more() {
        // given
        String newsletter = purpose(
                "Newsletter",
                "basis = LegalBasis.CONSENT, kind = PurposeKind.DIRECT_MARKETING, needs = Category.EMAIL_ADDRESS");
        String email = field("category = Category.EMAIL_ADDRESS") + "String email; ";
        String phone = field("category = Category.TELEPHONE_NUMBER") + "String phone; ";
        String form = "@Collects(Policy.Newsletter.class) class SignUp { " + email;

        // when
        Result address = compile(newsletter, form + "}");
        Result more = compile(newsletter, form + phone + "}");
        Result embedded = compile(newsletter, form + "java.util.List<Line> lines; } class Line { " + phone + "}");
        Result inherited = compile(newsletter, form + "} class LongSignUp extends SignUp { " + phone + "}");
        Result used = compile(
                newsletter,
                customer(
                        "Newsletter",
                        field("category = Category.TELEPHONE_NUMBER, retention = \"P1Y\"") + "String phone;"));

        // then
        assertThat(address.texts()).isEmpty();
        assertThat(more.codes()).containsExactly("RF-DEC-30");
        assertThat(embedded.codes()).containsExactly("RF-DEC-30");
        assertThat(inherited.codes()).containsExactly("RF-DEC-30");
        assertThat(used.codes()).containsExactly("RF-DEC-30");
    }

    @Test
    @Proves(value = "S2.3-01", part = "the build refuses a field of an applicant that the applicants' catalogue lacks")
    void applicants_and_customers_have_a_catalogue_each() {
        // given
        String types = closed("applicant", "Category.NAME, Category.EDUCATION")
                + closed("customer", "Category.NAME, Category.EMAIL_ADDRESS");
        String education = field("category = Category.EDUCATION, retention = \"P1Y\"") + "String education;";

        // when
        Result applicant = compileKinds(types, subject("applicant", education));
        Result customer = compileKinds(types, subject("customer", education));

        // then
        assertThat(applicant.texts()).isEmpty();
        assertThat(customer.codes()).containsExactly("RF-DEC-29");
    }

    @Test
    @Proves(
            value = "S2.4-02",
            part = "a field whose category is not in the policy's catalogue of the kind fails the build")
    void a_field_that_the_published_catalogue_lacks_fails_the_build_until_a_version_names_it() {
        // given
        String phone = field("category = Category.TELEPHONE_NUMBER, retention = \"P1Y\"") + "String phone;";
        String work = field("category = Category.EMAIL_ADDRESS_WORK, retention = \"P1Y\"") + "String work;";

        // when
        Result absent =
                compileKinds(closed("customer", "Category.NAME, Category.EMAIL_ADDRESS"), subject("customer", phone));
        Result named = compileKinds(closed("customer", "Category.NAME, Category.CONTACT"), subject("customer", phone));
        Result below =
                compileKinds(closed("customer", "Category.NAME, Category.EMAIL_ADDRESS"), subject("customer", work));

        // then
        assertThat(absent.codes()).containsExactly("RF-DEC-29");
        assertThat(named.texts()).isEmpty();
        assertThat(below.texts()).isEmpty();
    }

    @Test
    @Proves(
            value = "S2.3-04",
            part = "free text or a document that is not declared as sealed, or as searched, fails the build")
    void a_cv_that_would_be_stored_in_the_clear_or_searched_fails_the_build() {
        // given
        String purposes = purpose("Recruitment", "basis = LegalBasis.CONSENT");
        String cv = field("category = Category.EMPLOYMENT_HISTORY, content = Content.DOCUMENT, retention = \"P1Y\"");
        String letter = field("category = Category.COMMUNICATION, retention = \"P1Y\"");

        // when
        Result clear = compile(purposes, customer("Recruitment", cv + "byte[] cv; " + letter + "String letter;"));
        Result searched =
                compile(purposes, customer("Recruitment", cv + "@Encrypted(search = Search.EXACT) byte[] cv;"));
        Result sealed = compile(
                purposes,
                customer("Recruitment", cv + "@Encrypted byte[] cv; " + letter + "@Encrypted String letter;"));

        // then
        assertThat(clear.codes()).containsExactly("RF-DEC-31", "RF-DEC-31");
        assertThat(searched.codes()).containsExactly("RF-DEC-36");
        assertThat(sealed.texts()).isEmpty();
    }

    @Test
    @Proves(value = "S2.3-08", part = "a generated toString that shows a national number fails the build")
    void a_record_that_would_print_a_national_number_fails_the_build() {
        // given
        String purposes = purpose("Payroll", "basis = LegalBasis.LEGAL_OBLIGATION, reference = \"Act of 1965\"");
        String employee = "@DataSubject(value = \"employee\", purpose = Policy.Payroll.class, source = Source.SUBJECT,"
                + " from = Policy.Ended.class) record Employee(@SubjectId java.util.UUID id, "
                + field("category = Category.NATIONAL_NUMBER, retention = \"P5Y\", necessity = Necessity.STATUTORY,"
                        + " authorisation = \"Decree of 5 November 2002\"")
                + "String number) ";

        // when
        Result generated = compile(purposes, employee + "{}");
        Result written =
                compile(purposes, employee + "{ @Override public String toString() { return \"Employee\"; } }");

        // then
        assertThat(generated.codes()).containsExactly("RF-DEC-32");
        assertThat(written.texts()).isEmpty();
    }

    private static String closed(String kind, String categories) {
        return "@SubjectKind(value = \"" + kind + "\", catalogue = {" + categories + "}), ";
    }

    private static String subject(String kind, String members) {
        return customer("Contact", members).replace("\"customer\"", "\"" + kind + "\"");
    }

    private Result compileKinds(String kinds, String types) {
        return SmallPolicy.compilePolicy(
                folder, ", kinds = {" + kinds + "}", purpose("Contact", "basis = LegalBasis.CONSENT"), types);
    }

    private Result compile(String purposes, String types) {
        return SmallPolicy.compile(folder, purposes, types);
    }

    private static Map<String, LegalBasis> basesByPurpose(Result result) throws IOException {
        return uses(result).stream()
                .collect(Collectors.toMap(use -> use.purpose().name(), DeclaredUse::basis));
    }

    private static Set<Source> sources(Result result) throws IOException {
        return uses(result).get(0).sources();
    }

    /** The uses of the one field of the one class, as an application sees them. */
    private static List<DeclaredUse> uses(Result result) throws IOException {
        return SmallPolicy.model(
                result,
                "shop.Policy",
                model -> model.fields().findFirst().orElseThrow().uses());
    }
}
