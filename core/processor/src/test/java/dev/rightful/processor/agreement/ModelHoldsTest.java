// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor.agreement;

import static dev.rightful.testkit.RightfulAssertions.assertThatModelOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import dev.rightful.testkit.ModelAssert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code assertModelHolds} sees of several modules on one class path. */
class ModelHoldsTest {

    private static final String OTHER = "other.Policy";
    private static final String[] LENIENT = {"-Arightful.rule.RETENTION_NOT_A_PERIOD=warning: the test wants it"};
    private static final Workshop WORKSHOP = new Workshop();
    private static Path policy;
    private static Path crm;
    private static Path billing;

    @BeforeAll
    static void compileTheModules() {
        policy = WORKSHOP.compile(ShopPolicy.sources());
        crm = WORKSHOP.compile(Crm.sources(), policy);
        billing = WORKSHOP.compile(debtor("debtor", "name", "P7Y"), policy);
    }

    @AfterAll
    static void cleanUp() {
        WORKSHOP.close();
    }

    @Test
    void a_model_of_checked_and_indexed_modules_holds() {
        assertThatCode(() -> model(policy, crm, billing).holds()).doesNotThrowAnyException();
    }

    @Test
    void classes_of_a_module_that_the_processor_did_not_see_are_named_each() {
        // given a class with annotations, one that inherits them, one with an annotation of its own module, and a plain
        // one
        Path unseen = WORKSHOP.newPlace();
        WORKSHOP.recompile(
                unseen,
                Map.of(
                        "stock.Keeper",
                        debtor("keeper", "name", "P1Y")
                                .get("billing.Debtor")
                                .replace("billing", "stock")
                                .replace("Debtor", "Keeper"),
                        "stock.NightKeeper",
                        "package stock; public class NightKeeper extends Keeper {}",
                        "stock.Driver",
                        "package stock; import dev.rightful.annotation.*; @DataSubject(value = \"driver\", purpose ="
                                + " shop.Policy.Accounting.class, source = Source.SUBJECT, from = shop.Policy.BookYear.class)"
                                + " public class Driver { @SubjectId long id; @Named String name; }",
                        "stock.Named",
                        "package stock; import dev.rightful.annotation.*;"
                                + " @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) "
                                + Crm.name("P1Y") + " public @interface Named {}",
                        "stock.Shelf",
                        "package stock; public class Shelf { String name; }"),
                policy);

        String fault = fault(model(policy, crm, unseen));

        assertThat(fault.lines()
                        .filter(line -> line.contains("no index lists it"))
                        .map(line -> line.split(",")[0].strip()))
                .containsExactly("stock.Driver", "stock.Keeper", "stock.NightKeeper");
        assertThat(fault)
                .startsWith("The model of shop.Policy does not hold.\n\n3 errors:\nRF-MOD-3 INDEX_MISSING\n")
                .contains(
                        "stock.Driver, Driver: it declares personal data, but no index lists it, so no build checked it. Let the"
                                + " processor run");
    }

    @Test
    void a_class_that_was_compiled_again_without_the_processor_is_named_with_what_changed() {
        Path outdated = WORKSHOP.copy(crm);
        WORKSHOP.recompile(outdated, Map.of("crm.Person", Crm.source("public abstract class Person {}")), policy);

        String fault = fault(model(policy, outdated));

        assertThat(fault)
                .contains("\n2 errors:\nRF-MOD-4 INDEX_OUTDATED\n")
                .contains("crm.Customer, Customer: the index does not fit crm.Person, which was changed or removed");
    }

    @Test
    void an_entry_of_a_class_that_is_gone_is_outdated() throws IOException {
        Path outdated = WORKSHOP.copy(crm);
        Files.delete(outdated.resolve("crm/Supplier.class"));

        assertThat(fault(model(policy, outdated)))
                .contains(
                        "\n1 error:\nRF-MOD-4 INDEX_OUTDATED\n  crm.Supplier, Supplier: the index does not fit crm.Supplier");
    }

    @Test
    void faults_of_two_modules_that_their_builds_let_pass_stand_in_one_list() {
        // given
        Path notes = WORKSHOP.compile(
                List.of(LENIENT),
                Map.of(
                        "crm.Note",
                        debtor("writer", "note", "P1Y")
                                .get("billing.Debtor")
                                .replace("billing", "crm")
                                .replace("Debtor", "Note")
                                .replace("retention", "content = Content.FREE_TEXT, retention")),
                policy);
        Path broken = WORKSHOP.compile(List.of(LENIENT), debtor("debtor", "name", "for ever"), policy);

        // when
        String fault = fault(model(policy, notes, broken));

        // then
        assertThat(fault)
                .contains(
                        "\n2 errors:\nRF-DEC-4 RETENTION_NOT_A_PERIOD\n  billing.Debtor, Debtor.name: retention = \"for ever\"")
                .contains("\nRF-DEC-31 CONTENT_NOT_ENCRYPTED\n  crm.Note, Note.note: free text can hold anything");
    }

    @Test
    void what_two_modules_claim_each_by_itself_is_found() {
        Path twin = WORKSHOP.compile(debtor("customer", "name", "P7Y"), policy);

        assertThat(fault(model(policy, crm, twin)))
                .contains(
                        "\nRF-DEC-22 KIND_WITH_TWO_ID_SPACES\n  crm.Customer, Customer: the kind customer has an id space"
                                + " already, that of Debtor.");
    }

    @Test
    void data_for_purposes_of_another_policy_is_found_until_that_is_examined_too() throws Exception {
        // given
        Path other = WORKSHOP.compile(Map.of(OTHER, ShopPolicy.SOURCE.replace("package shop;", "package other;")));
        Path events = WORKSHOP.compile(
                Map.of(
                        "events.Guest",
                        debtor("guest", "name", "P1Y")
                                .get("billing.Debtor")
                                .replace("shop.Policy", OTHER)
                                .replace("billing", "events")
                                .replace("Debtor", "Guest")),
                other);
        ClassLoader loader = Workshop.loadAlone(policy, crm, other, events);
        Class<?> ours = Application.load(ShopPolicy.NAME, loader);
        Class<?> theirs = Application.load(OTHER, loader);

        // when
        String fault = fault(assertThatModelOf(ours));

        // then
        assertThat(fault)
                .contains(
                        "\n1 error:\nRF-MOD-5 FIELD_UNDER_NO_PURPOSE\n  events.Guest, Guest: its data is used for purposes of"
                                + " other policies alone, so nobody who works with Policy sees, erases or discloses it.");
        assertThatCode(() -> assertThatModelOf(ours, theirs).holds()).doesNotThrowAnyException();
        assertThat(fault(assertThatModelOf(theirs))).contains("4 errors:").contains("crm.Supplier, Supplier: its data");
    }

    @Test
    void a_part_that_no_class_of_any_module_embeds_or_extends_is_found() {
        // given
        Path parts = WORKSHOP.compile(
                Map.of(
                        "parts.Home",
                        "package parts; import dev.rightful.annotation.*; @SubjectOf(embedding = true) public class Home { "
                                + Crm.name("P1Y") + " public String street; }",
                        "parts.Named",
                        "package parts; import dev.rightful.annotation.*; public abstract class Named { "
                                + Crm.name("P1Y") + " public String name; }"),
                policy);
        Path owner = WORKSHOP.compile(
                Map.of(
                        "owners.Owner",
                        debtor("owner", "name", "P1Y")
                                .get("billing.Debtor")
                                .replace("billing", "owners")
                                .replace("class Debtor", "class Owner extends parts.Named")
                                .replace("String name;", "String alias; parts.Home home;")),
                policy,
                parts);

        assertThat(fault(model(policy, parts)))
                .contains(
                        "\n2 errors:\nRF-MOD-5 FIELD_UNDER_NO_PURPOSE\n  parts.Home, Home: no class extends or embeds it")
                .contains("\n  parts.Named, Named: no class extends or embeds it");
        assertThatCode(() -> model(policy, parts, owner).holds()).doesNotThrowAnyException();
    }

    @Test
    void a_form_for_a_purpose_that_no_policy_declares_is_found() {
        Path forms = WORKSHOP.compile(
                Map.of(
                        "forms.Order",
                        "package forms; import dev.rightful.annotation.*; @Collects(Survey.class) public class Order {"
                                + " @PersonalData(category = Category.NAME) String name; }",
                        "forms.Survey",
                        "package forms; @dev.rightful.annotation.ProcessingPurpose(basis ="
                                + " dev.rightful.annotation.LegalBasis.CONSENT) public interface Survey extends"
                                + " dev.rightful.annotation.Purpose {}"),
                policy);

        assertThat(fault(model(policy, forms)))
                .contains(
                        "RF-MOD-5 FIELD_UNDER_NO_PURPOSE\n  forms.Order, Order: none of the purposes that it collects data for"
                                + " is declared in Policy.");
    }

    @Test
    void work_for_a_purpose_that_the_policy_lacks_is_found_though_its_module_does_not_know_the_policy() {
        Path work = WORKSHOP.compile(
                Map.of(
                        "work.Letters",
                        "package work; @dev.rightful.annotation.ForPurpose(Survey.class) public class Letters {}",
                        "work.Survey",
                        "package work; @dev.rightful.annotation.ProcessingPurpose(basis ="
                                + " dev.rightful.annotation.LegalBasis.CONSENT) public interface Survey extends"
                                + " dev.rightful.annotation.Purpose {}"),
                policy);

        assertThat(fault(model(policy, work))).contains("RF-DEC-38 FOR_PURPOSE_UNKNOWN\n  work.Letters, Letters: ");
    }

    @Test
    void a_policy_that_could_not_start_is_found_with_the_rest() {
        Path broken = WORKSHOP.compile(
                List.of("-Arightful.rule.LEGAL_REFERENCE_MISSING=warning: the test wants it"),
                Map.of(
                        ShopPolicy.NAME,
                        ShopPolicy.SOURCE
                                .replace(", reference = \"WER III.86\"", "")
                                .replace("\"2026-11-22\"", "\"tomorrow\"")));

        assertThat(fault(model(broken)))
                .contains("RF-DEC-12 LEGAL_REFERENCE_MISSING\n  shop.Policy$Accounting, Policy.Accounting: ")
                .contains("RF-POL-1 POLICY_INVALID\n  shop.Policy, effective");
    }

    @Test
    void warnings_fail_when_that_is_asked_for() {
        Path marketing = WORKSHOP.compile(
                Map.of(
                        "crm.Reader",
                        debtor("reader", "name", "P1Y")
                                .get("billing.Debtor")
                                .replace("billing", "crm")
                                .replace("Debtor", "Reader")
                                .replace("String name;", "String name; String mobilePhone;")),
                policy);

        assertThatCode(() -> model(policy, marketing).holds()).doesNotThrowAnyException();
        assertThat(fault(model(policy, marketing).failingOnWarnings()))
                .doesNotContain(" error")
                .contains("RF-DEC-46 PERSONAL_LOOKING_FIELD\n  crm.Reader, Reader.mobilePhone: ");
    }

    @Test
    void what_is_allowed_for_a_reason_does_not_fail_as_long_as_it_is_found() {
        // given
        Path broken = WORKSHOP.compile(List.of(LENIENT), debtor("debtor", "name", "for ever"), policy);
        ErrorCode code = ErrorCode.RETENTION_NOT_A_PERIOD;

        assertThatCode(() -> model(policy, broken)
                        .allowing(code, "billing.Debtor", "until May")
                        .holds())
                .doesNotThrowAnyException();
        assertThat(fault(model(policy, broken).allowing(code, "billing.Creditor", "until May")))
                .contains("1 error:")
                .contains(
                        "\nAllowed, and not found; no longer allow it:\n  RF-DEC-4 RETENTION_NOT_A_PERIOD of billing.Creditor:"
                                + " until May\n");
        assertThat(fault(model(policy, billing).allowing(code, "billing.Debtor", "until May")))
                .doesNotContain("error")
                .contains("Allowed, and not found");
        assertThatThrownBy(() -> model(policy, billing).allowing(code, "billing.Debtor", " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_the_baselines_of_the_modules_list_does_not_fail() {
        // given an inherited fault in one module, and one at its place in another
        Path base = WORKSHOP.newPlace();
        Path sub = WORKSHOP.newPlace();
        Map<String, String> person = Map.of(
                "base.Person",
                "package base; import dev.rightful.annotation.*; public abstract class Person { "
                        + Crm.name("P1Y").replace("retention", "content = Content.FREE_TEXT, retention")
                        + " String remark; }");
        Path people = WORKSHOP.compile(renewing(base), person, policy);
        Path clients = WORKSHOP.compile(
                renewing(sub),
                Map.of(
                        "billing.Debtor",
                        debtor("debtor", "note", "for ever")
                                .get("billing.Debtor")
                                .replace("class Debtor", "class Debtor extends base.Person")),
                policy,
                people);

        assertThatCode(() ->
                        model(policy, people, clients).withBaseline(base, sub).holds())
                .doesNotThrowAnyException();
        assertThat(fault(model(policy, people, clients).withBaseline(base))).contains("RF-DEC-4");
    }

    @Test
    void findings_of_other_packages_can_be_left_out() {
        Path broken = WORKSHOP.compile(List.of(LENIENT), debtor("debtor", "name", "for ever"), policy);

        assertThatCode(() -> model(policy, broken).inPackages("crm").holds()).doesNotThrowAnyException();
        assertThat(fault(model(policy, broken).inPackages("crm", "billing"))).contains("billing.Debtor");
    }

    @Test
    void classes_are_found_in_jars_and_in_what_their_manifests_name() throws IOException {
        // given
        Path unseen = WORKSHOP.newPlace();
        WORKSHOP.recompile(unseen, debtor("debtor", "name", "P7Y"), policy);
        Path jar = Files.createDirectories(WORKSHOP.newPlace()).resolve("starter.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, unseen.toUri() + " " + policy.toUri());
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();

        assertThat(fault(model(jar))).contains("RF-MOD-3 INDEX_MISSING\n  billing.Debtor, ");
    }

    @Test
    void a_class_that_mentions_a_missing_one_is_named() throws IOException {
        Path damaged = WORKSHOP.copy(crm);
        Files.delete(damaged.resolve("crm/Address.class"));

        assertThat(fault(model(policy, damaged)))
                .contains(
                        "RF-MOD-1 DECLARATION_BROKEN\n  crm.Customer, Customer: Cannot use crm.Customer: crm.Address is not on"
                                + " the class path.");
    }

    @Test
    void a_type_that_is_no_policy_and_a_damaged_index_are_refused_at_once() throws IOException {
        ClassLoader loader = Workshop.loadAlone(policy, crm);
        Path damaged = WORKSHOP.copy(crm);
        Files.writeString(Workshop.indexFile(damaged), "rightful-index\t1\tcrm\n");

        assertThatThrownBy(() -> assertThatModelOf(Application.load(Crm.CUSTOMER, loader))
                        .holds())
                .isInstanceOf(DeclarationException.class)
                .hasMessageStartingWith("[RF-POL-2] ");
        assertThatThrownBy(() -> model(policy, damaged).holds())
                .isInstanceOf(DeclarationException.class)
                .hasMessageStartingWith("[RF-MOD-2] ");
    }

    private static List<String> renewing(Path baseline) {
        return List.of(
                "-Arightful.baseline=" + baseline,
                "-Arightful.baseline.renew=true",
                "-Arightful.rule.CONTENT_NOT_ENCRYPTED=error");
    }

    private static Map<String, String> debtor(String kind, String member, String retention) {
        return Map.of(
                "billing.Debtor",
                "package billing; import dev.rightful.annotation.*; @DataSubject(value = \"" + kind + "\", purpose ="
                        + " shop.Policy.OrderFulfilment.class, source = Source.SUBJECT, from = shop.Policy.ContractEnded.class)"
                        + " public class Debtor { @SubjectId long id; " + Crm.name(retention) + " String " + member
                        + "; }");
    }

    private static ModelAssert model(Path... modules) {
        return assertThatModelOf(Application.load(ShopPolicy.NAME, Workshop.loadAlone(modules)));
    }

    private static String fault(ModelAssert model) {
        return catchThrowableOfType(AssertionError.class, model::holds).getMessage();
    }
}
