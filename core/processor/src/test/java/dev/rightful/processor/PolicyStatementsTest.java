// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static dev.rightful.processor.SmallPolicy.customer;
import static dev.rightful.processor.SmallPolicy.field;
import static dev.rightful.processor.SmallPolicy.purpose;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.processor.Compilation.Result;
import dev.rightful.testkit.Proves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements that the build keeps about what a policy says: whom it names, what it leaves open, what it takes for granted. */
class PolicyStatementsTest {

    private static final String ASSESSED = "interest = \"telling customers what is new\","
            + " assessment = @Assessment(reference = \"LIA-3\", reviewBy = \"%s\")";

    @TempDir
    Path folder;

    @Test
    @Proves(value = "S1-01", part = "a declaration without name, address or contact fails the build, at the gap")
    void a_controller_whom_nobody_can_reach_fails_the_build() throws IOException {
        // when
        Result nameless = controller("name = \"\", address = \"Straat 1\", dpo = \"dpo@voorbeeld.example\"");
        Result homeless = controller("name = \"Voorbeeld\", address = \" \", dpo = \"dpo@voorbeeld.example\"");
        Result silent = controller("name = \"Voorbeeld\", address = \"Straat 1\"");
        Result whole = controller("name = \"Voorbeeld\", address = \"Straat 1\", contact = \"us@voorbeeld.example\"");

        // then
        assertThat(nameless.texts())
                .singleElement()
                .asString()
                .startsWith("[RF-DEC-43] Policy: name of the controller");
        assertThat(homeless.texts()).singleElement().asString().startsWith("[RF-DEC-43] Policy: address of the contro");
        assertThat(silent.texts()).singleElement().asString().startsWith("[RF-DEC-43] Policy: contact of the contro");
        assertThat(whole.texts()).isEmpty();
    }

    @Test
    @Proves(value = "S10-02", part = "in a declaration it fails the build")
    void a_mailbox_that_search_and_replace_mangled_or_nobody_filled_in_fails_the_build() throws IOException {
        // given
        String named = "name = \"Voorbeeld\", address = \"Straat 1\", ";

        // when
        Result mangled = controller(named + "dpo = \"dpo@voorbeeld-Diensten nv / sa.example\"");
        Result unfilled = controller(named + "dpo = \"dpo@voorbeeld.example\", contact = \"<e-mail>\"");
        Result elsewhere =
                controller("name = \"[bedrijfsnaam]\", address = \"nog in te vullen\", dpo = \"d@v.example\"");

        // then
        assertThat(mangled.codes()).containsExactly("RF-DEC-43");
        assertThat(unfilled.codes()).containsExactly("RF-DEC-43", "RF-DEC-44");
        assertThat(elsewhere.codes()).containsExactly("RF-DEC-44", "RF-DEC-44");
    }

    @Test
    @Proves(
            value = "S2-02",
            part = "data that a person has to provide and that is used on consent alone fails the build")
    void a_consent_that_nobody_can_refuse_fails_the_build() {
        // given
        String purposes =
                purpose("Orders", "basis = LegalBasis.CONTRACT") + purpose("Survey", "basis = LegalBasis.CONSENT");
        String compulsory = "category = Category.EMAIL_ADDRESS, necessity = Necessity.CONTRACTUAL";
        String survey = "@Use(purpose = Policy.Survey.class, retention = \"P1Y\")";
        String order = "@Use(purpose = Policy.Orders.class, retention = \"P1Y\")";

        // when
        Result forced = compile(purposes, customer("Orders", field(compulsory) + survey + " String email;"));
        Result optional = compile(
                purposes, customer("Orders", field("category = Category.EMAIL_ADDRESS") + survey + " String email;"));
        Result beside = compile(purposes, customer("Orders", field(compulsory) + order + survey + " String email;"));

        // then
        assertThat(forced.codes()).containsExactly("RF-DEC-41");
        assertThat(optional.texts()).isEmpty();
        assertThat(beside.texts()).isEmpty();
    }

    @Test
    @Proves(value = "S4-02", part = "code that works for a purpose outside the list fails the build")
    void code_that_works_for_a_purpose_outside_the_list_fails_the_build() {
        // given
        String purposes = purpose("Repairs", "basis = LegalBasis.CONTRACT") + "interface Sales extends SaleOfData {}\n";
        String outside = "@ProcessingPurpose(basis = LegalBasis.CONTRACT) interface Repair extends Purpose {}\n";

        // when
        Result unlisted = compile(purposes, outside + "class Desk { @ForPurpose(Repair.class) void take() {} }");
        Result none = compile(purposes, "class Desk { @ForPurpose(Purpose.class) void take() {} }");
        Result prohibited = compile(purposes, "@ForPurpose(Policy.Sales.class) class Desk {}");
        Result listed = compile(purposes, "class Desk { @ForPurpose(Policy.Repairs.class) void take() {} }");

        // then
        assertThat(unlisted.texts()).singleElement().asString().contains("Repair, perhaps Repairs");
        assertThat(unlisted.codes()).containsExactly("RF-DEC-38");
        assertThat(none.codes()).containsExactly("RF-DEC-38");
        assertThat(prohibited.codes()).containsExactly("RF-DEC-38");
        assertThat(listed.texts()).isEmpty();
    }

    @Test
    @Proves(value = "S6-07", part = "a newsletter under contract that no kind marks as marketing is reported")
    void a_newsletter_under_contract_is_reported_although_nothing_calls_it_marketing() {
        // when
        Result named = compile(purpose("Newsletter", "basis = LegalBasis.CONTRACT"), "");
        Result described = compile(
                purpose("Contact", "basis = LegalBasis.CONTRACT, description = @Text(\"To send you our newsletter\")"),
                "");
        Result declared =
                compile(purpose("Newsletter", "basis = LegalBasis.CONSENT, kind = PurposeKind.DIRECT_MARKETING"), "");

        // then
        assertThat(named.codes()).containsExactly("RF-DEC-47");
        assertThat(described.codes()).containsExactly("RF-DEC-47");
        assertThat(declared.texts()).isEmpty();
    }

    @Test
    @Proves(value = "S11-04", part = "marketing by e-mail that keeps another basis in reserve is reported")
    void marketing_by_mail_with_another_basis_in_reserve_is_reported() {
        // given
        String marketing = "kind = PurposeKind.DIRECT_MARKETING, channels = Channel.%s, basis = LegalBasis.CONSENT, "
                + ASSESSED.formatted("2028-01-31");
        String reserve =
                ", alternatives = @Alternative(basis = LegalBasis.LEGITIMATE_INTEREST, since = \"2024-01-01\")";

        // when
        Result byMail = compile(purpose("Letters", marketing.formatted("EMAIL") + reserve), "");
        Result byPost = compile(purpose("Letters", marketing.formatted("POST") + reserve), "");
        Result consentAlone = compile(purpose("Letters", marketing.formatted("EMAIL")), "");

        // then
        assertThat(byMail.codes()).containsExactly("RF-DEC-47");
        assertThat(byPost.texts()).isEmpty();
        assertThat(consentAlone.texts()).isEmpty();
    }

    @Test
    @Proves(value = "S6-14", part = "from 60 days before the date of review the build warns")
    void a_date_of_review_is_said_sixty_days_ahead() {
        // given
        String interest = "basis = LegalBasis.LEGITIMATE_INTEREST, " + ASSESSED.formatted("2027-03-01");

        // when
        Result early = compile(purpose("Surveys", interest), "", "-Arightful.today=2026-12-30");
        Result near = compile(purpose("Surveys", interest), "", "-Arightful.today=2026-12-31");
        Result lastDay = compile(purpose("Surveys", interest), "", "-Arightful.today=2027-03-01");
        Result over = compile(purpose("Surveys", interest), "", "-Arightful.today=2027-03-02");

        // then
        assertThat(early.texts()).isEmpty();
        assertThat(near.codes()).containsExactly("RF-DEC-42");
        assertThat(near.succeeded()).isTrue();
        assertThat(lastDay.codes()).containsExactly("RF-DEC-42");
        assertThat(over.codes()).containsExactly("RF-DEC-13");
        assertThat(over.succeeded()).isFalse();
    }

    @Test
    @Proves(
            value = "S9-14",
            part = "without ground, or without reviewer where no law lays down safeguards, the build fails")
    void an_automated_decision_without_ground_or_reviewer_fails_the_build() {
        // when
        Result groundless = decision("reviewer = \"officer\"");
        Result unreviewed = decision("ground = DecisionGround.CONTRACT");
        Result unknown = decision("ground = DecisionGround.CONTRACT, reviewer = \"office\"");
        Result unnamed = decision("ground = DecisionGround.LAW");
        Result reviewed = decision("ground = DecisionGround.CONTRACT, reviewer = \"officer\"");
        Result lawful = decision("ground = DecisionGround.LAW, reference = \"Act of 3 May 2024\"");

        // then
        assertThat(groundless.codes()).containsExactly("RF-DEC-37");
        assertThat(unreviewed.codes()).containsExactly("RF-DEC-37");
        assertThat(unknown.texts()).singleElement().asString().contains("no role office, perhaps officer");
        assertThat(unnamed.codes()).containsExactly("RF-DEC-37");
        assertThat(reviewed.texts()).isEmpty();
        assertThat(lawful.texts()).isEmpty();
    }

    private Result decision(String attributes) {
        return SmallPolicy.compilePolicy(
                folder,
                ", roles = @Role(value = \"officer\", purposes = Policy.Credit.class)",
                "@AutomatedDecision(" + attributes + ") " + purpose("Credit", "basis = LegalBasis.CONTRACT"),
                "");
    }

    private Result compile(String purposes, String types, String... options) {
        return SmallPolicy.compile(folder, purposes, types, options);
    }

    /** Compiles a policy with this controller. */
    private Result controller(String attributes) throws IOException {
        String policy = """
                package shop;
                import dev.rightful.annotation.*;
                @PrivacyPolicy(version = "1", effective = "2026-01-01", languages = "en", territory = Territory.EU_ONLY,
                    controller = @DataController(%s))
                public interface Policy {
                  @ProcessingPurpose(basis = LegalBasis.CONTRACT) interface Repairs extends Purpose {}
                }
                """.formatted(attributes);
        return new Compilation(
                        Files.createTempDirectory(folder, "run"), List.of(new Source("shop/Policy.java", policy)))
                .run();
    }
}
