// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static dev.rightful.processor.SmallPolicy.customer;
import static dev.rightful.processor.SmallPolicy.field;
import static dev.rightful.processor.SmallPolicy.purpose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rightful.model.DeclarationException;
import dev.rightful.model.PersonalClass;
import dev.rightful.processor.Compilation.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineFileTest {

    private static final String FIRST = "rightful-baseline 1";
    private static final String PURPOSE =
            purpose("Care", "basis = LegalBasis.LEGAL_OBLIGATION, reference = \"WER III.86\"");
    private static final String LETTER =
            "@SubjectOf(kind = \"customer\", id = \"customerId\") @PersonalDataDefaults(purpose ="
                    + " Policy.Care.class, source = Source.SUBJECT, from = Policy.Ended.class) class Letter {"
                    + " String customerId; " + note("body") + " }\n";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("rightful.baseline");
    }

    @Test
    void known_findings_are_counted_and_not_printed() throws IOException {
        renew(customer("Care", note("note")));

        Result result = compile(customer("Care", note("note")));

        assertThat(file).hasContent(FIRST + "\nshop.Customer#note RF-DEC-31\n");
        assertThat(result.succeeded()).isTrue();
        assertThat(result.texts()).isEmpty();
        assertThat(result.summaryLines())
                .containsExactly(
                        "Rightful looked at 6 classes; 1 declares personal data.",
                        "RF-DEC-31 CONTENT_NOT_ENCRYPTED: 1 in the baseline");
        assertThat(result.index()).contains("\nfield\tnote\t");
    }

    @Test
    void a_new_finding_fails_alone() throws IOException {
        renew(customer("Care", note("note")));

        Result result = compile(customer("Care", note("note") + note("remark")));

        assertThat(result.succeeded()).isFalse();
        assertThat(result.texts()).singleElement().asString().startsWith("[RF-DEC-31] Customer.remark: ");
        assertThat(result.summaryLines()).contains("RF-DEC-31 CONTENT_NOT_ENCRYPTED: 1 error, 1 in the baseline");
        assertThat(result.index()).isEmpty();
    }

    @Test
    void what_is_solved_has_to_leave() throws IOException {
        renew(customer("Care", note("note") + note("remark")));

        Result result = compile(customer("Care", note("note")));

        assertThat(result.succeeded()).isFalse();
        assertThat(result.texts())
                .containsExactly(
                        "[RF-BLD-5] shop.Customer#remark RF-DEC-31: the baseline lists it, but it is solved. Delete"
                                + " the line, or renew the baseline with -Arightful.baseline.renew=true.");
    }

    @Test
    void a_renewed_baseline_lets_the_next_build_pass() throws IOException {
        renew(customer("Care", note("note") + note("remark")));
        Result renewed = renew(customer("Care", note("other")));

        Result next = compile(customer("Care", note("other")));

        assertThat(renewed.succeeded()).isTrue();
        assertThat(renewed.texts()).isEmpty();
        assertThat(file).hasContent(FIRST + "\nshop.Customer#other RF-DEC-31\n");
        assertThat(next.succeeded()).isTrue();
    }

    @Test
    void a_renamed_class_is_gone_under_its_old_name_and_new_under_the_other() throws IOException {
        renew(customer("Care", "") + LETTER);

        Result result = compile(customer("Care", "") + LETTER.replace("Letter", "Missive"));

        assertThat(result.texts())
                .hasSize(2)
                .anyMatch(text -> text.startsWith("[RF-DEC-31] Missive.body: "))
                .contains(
                        "[RF-BLD-5] shop.Letter#body RF-DEC-31: the baseline lists it, but there is no such class. Delete"
                                + " the line, or renew the baseline with -Arightful.baseline.renew=true, as after renaming a class. If"
                                + " the class belongs to another compilation, such as that of the tests, give that a baseline of its"
                                + " own.");
    }

    @Test
    void two_findings_with_one_code_at_one_place_are_counted() throws IOException {
        String twice = field("category = Category.NAME, retention = \"P1Y\"")
                + "@Use(purpose = Policy.Help.class, retention = \"ever\") @Use(purpose = Policy.Aid.class, retention ="
                + " \"ever\") String name;";
        renew(customer("Care", twice));

        Result once = compile(customer("Care", twice.replaceFirst("\"ever\"", "\"P1Y\"")));

        assertThat(file).hasContent(FIRST + "\nshop.Customer#name RF-DEC-4 x2\n");
        assertThat(once.texts())
                .containsExactly("[RF-BLD-5] shop.Customer#name RF-DEC-4: the baseline lists it x2, and x1 is left."
                        + " Mend the number, or renew the baseline with -Arightful.baseline.renew=true.");
    }

    @Test
    void a_part_that_several_classes_embed_is_listed_once_and_a_further_one_adds_nothing() throws IOException {
        String part = "class Home { " + note("note") + " }\n";
        renew(customer("Care", "Home home;") + part);

        Result result = compile(customer("Care", "Home home; Home work;")
                + customer("Care", "Home there;")
                        .replace("class Customer", "class Neighbour")
                        .replace("\"customer\"", "\"neighbour\"")
                + part);

        assertThat(file).hasContent(FIRST + "\nshop.Home#note RF-DEC-31\n");
        assertThat(result.texts()).isEmpty();
    }

    @Test
    void a_build_of_a_few_classes_is_not_told_what_others_solved() throws IOException {
        // given
        renew(customer("Care", note("note")) + LETTER);
        Path before = compile(customer("Care", note("note")) + LETTER).output();
        Source letter = new Source(
                "shop/Letter.java",
                "package shop;\nimport dev.rightful.annotation.*;\n"
                        + LETTER.replace(", content = Content.FREE_TEXT", ""));

        // when an IDE compiles the letter alone
        Result few = new Compilation(Files.createTempDirectory(folder, "few"), List.of(letter))
                .classPath(before)
                .options(option())
                .run();

        // then
        assertThat(few.texts()).isEmpty();
    }

    @Test
    void a_member_of_a_class_that_is_not_compiled_now_is_known_under_that_class() throws IOException {
        // given
        String part = "class Home { " + note("note") + " }\n";
        renew(customer("Care", "Home home;") + part);
        Path before = compile(customer("Care", "Home home;") + part).output();

        // when
        Result few = new Compilation(
                        Files.createTempDirectory(folder, "few"),
                        List.of(new Source(
                                "shop/Customer.java",
                                "package shop;\nimport dev.rightful.annotation.*;\n" + customer("Care", "Home home;"))))
                .classPath(before)
                .options(option())
                .run();

        // then
        assertThat(few.texts()).isEmpty();
        assertThat(few.summaryLines()).contains("RF-DEC-31 CONTENT_NOT_ENCRYPTED: 1 in the baseline");
    }

    @Test
    void a_member_of_another_module_is_listed_under_the_class_that_inherits_it_and_can_be_solved() throws IOException {
        // given
        Path person = new Compilation(
                        Files.createTempDirectory(folder, "person"),
                        List.of(new Source(
                                "other/Person.java",
                                "package other;\nimport dev.rightful.annotation.*;\npublic abstract class Person { "
                                        + note("note") + " }")))
                .run()
                .output();
        Source customer = new Source(
                "shop/Customer.java",
                "package shop;\nimport dev.rightful.annotation.*;\n"
                        + customer("Care", "").replace("class Customer", "class Customer extends other.Person"));
        Source alone = new Source(customer.path(), customer.text().replace("extends other.Person", ""));

        // when
        Result renewed = compile(List.of(policy(), customer), person, "-Arightful.baseline.renew=true");
        Result next = compile(List.of(policy(), customer), person);
        Result solved = compile(List.of(policy(), alone), person);

        // then
        assertThat(renewed.texts()).isEmpty();
        assertThat(file).hasContent(FIRST + "\nshop.Customer#note RF-DEC-31\n");
        assertThat(next.texts()).isEmpty();
        assertThat(solved.codes()).containsExactly("RF-BLD-5");
    }

    @Test
    void renewing_keeps_what_was_not_looked_at() throws IOException {
        // given
        renew(customer("Care", note("note")) + LETTER);
        Path before = compile(customer("Care", note("note")) + LETTER).output();
        Source letter = new Source(
                "shop/Letter.java",
                "package shop;\nimport dev.rightful.annotation.*;\n" + LETTER.replace("String body", "String content"));

        // when
        new Compilation(Files.createTempDirectory(folder, "few"), List.of(letter))
                .classPath(before)
                .options(option(), "-Arightful.baseline.renew=true")
                .run();

        // then
        assertThat(file).hasContent(FIRST + "\nshop.Customer#note RF-DEC-31\nshop.Letter#content RF-DEC-31\n");
    }

    @Test
    void a_rule_that_is_off_leaves_its_entries_alone() throws IOException {
        String off = "-Arightful.rule.CONTENT_NOT_ENCRYPTED=off: until release 3";
        renew(customer("Care", note("note")));

        Result result = compile(customer("Care", note("note")), off);
        Result renewed = compile(customer("Care", note("note")), off, "-Arightful.baseline.renew=true");

        assertThat(result.texts()).isEmpty();
        assertThat(renewed.texts()).isEmpty();
        assertThat(file).hasContent(FIRST + "\nshop.Customer#note RF-DEC-31\n");
    }

    @Test
    void the_same_findings_give_the_same_bytes() throws IOException {
        Source one = new Source(
                "shop/One.java",
                "package shop;\nimport dev.rightful.annotation.*;\n" + customer("Care", note("b") + note("a")));
        Source two = new Source("shop/Two.java", "package shop;\nimport dev.rightful.annotation.*;\n" + LETTER);
        compile(List.of(policy(), one, two), folder, "-Arightful.baseline.renew=true");
        String first = Files.readString(file);

        compile(List.of(two, one, policy()), folder, "-Arightful.baseline.renew=true");

        assertThat(file).hasContent(first);
        assertThat(first.lines())
                .containsExactly(
                        FIRST, "shop.Customer#a RF-DEC-31", "shop.Customer#b RF-DEC-31", "shop.Letter#body RF-DEC-31");
    }

    @Test
    void a_file_that_is_missing_is_an_error_that_says_how_to_write_one() {
        Result result = compile(customer("Care", note("note")));

        assertThat(result.succeeded()).isFalse();
        assertThat(result.texts())
                .containsExactly("[RF-BLD-4] " + file + ": there is no such file. Write it with"
                        + " -Arightful.baseline.renew=true, and commit it.");
    }

    @Test
    void a_damaged_file_is_an_error_until_it_is_renewed() throws IOException {
        Files.writeString(file, FIRST + "\n<<<<<<< ours\nshop.Customer#note RF-DEC-31\n");

        Result damaged = compile(customer("Care", note("note")));
        Result renewed = renew(customer("Care", note("note")));

        assertThat(damaged.texts())
                .containsExactly(
                        "[RF-BLD-4] " + file + ", line 2: it is no entry, such as \"shop.Customer#email RF-DEC-31\"."
                                + " Mend it, or renew the file.");
        assertThat(renewed.succeeded()).isTrue();
        assertThat(file).hasContent(FIRST + "\nshop.Customer#note RF-DEC-31\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<project/>", "rightful-baseline 2\n"})
    void a_file_that_is_no_baseline_is_never_written_over(String text) throws IOException {
        Files.writeString(file, text);

        Result result = renew(customer("Care", note("note")));

        assertThat(result.codes()).containsExactly("RF-BLD-4");
        assertThat(file).hasContent(text);
    }

    @Test
    void a_file_that_is_no_text_or_has_no_folder_is_an_error() throws IOException {
        Files.write(file, "\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Result latin = renew(customer("Care", note("note")));
        file = folder.resolve("none").resolve("rightful.baseline");
        Result nowhere = renew(customer("Care", note("note")));

        assertThat(latin.texts()).singleElement().asString().contains("it cannot be read as text in UTF-8.");
        assertThat(nowhere.texts())
                .containsExactly(
                        "[RF-BLD-4] " + file + ": it cannot be written: NoSuchFileException. See that its folder is"
                                + " there, and that the build may write into it.");
    }

    @Test
    void an_application_refuses_what_it_cannot_run_with_though_the_baseline_lists_it() throws IOException {
        // given
        String home = "class Home { " + field("category = Category.STREET, retention = \"P1Y\"") + "String street; }\n";
        String types = customer(
                        "Care",
                        "Home home; " + field("category = Category.NAME, retention = \"ever\"") + "String name;")
                + home
                + LETTER;
        renew(types);

        // when
        Result result = compile(types);

        // then
        assertThat(result.succeeded()).isTrue();
        assertThat(result.summaryLines())
                .contains(
                        "RF-DEC-4 RETENTION_NOT_A_PERIOD: 1 in the baseline; an application with them does not start");
        assertThat(result.indexLines())
                .contains("left-out\tshop.Customer")
                .filteredOn(line -> line.startsWith("class\t"))
                .extracting(line -> line.split("\t")[1])
                .containsExactly("shop.Home", "shop.Letter");
        assertThatThrownBy(() -> SmallPolicy.model(result, "shop.Policy", model -> model.classes()))
                .isInstanceOfSatisfying(
                        DeclarationException.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .asString()
                                .startsWith("[RF-DEC-4] Customer.name: retention = \"ever\" is not a period."));
    }

    @Test
    void an_application_runs_with_what_only_builds_ask() throws IOException {
        renew(customer("Care", note("note")));
        Result result = compile(customer("Care", note("note")));

        List<String> classes = SmallPolicy.model(
                result,
                "shop.Policy",
                model -> model.classes().stream().map(PersonalClass::className).toList());

        assertThat(classes).containsExactly("shop.Customer");
    }

    @Test
    void a_policy_that_the_baseline_excuses_is_refused_at_start() throws IOException {
        String broken = purpose("Care", "basis = LegalBasis.LEGAL_OBLIGATION");
        SmallPolicy.compile(folder, broken, "", option(), "-Arightful.baseline.renew=true");

        Result result = SmallPolicy.compile(folder, broken, "", option());

        assertThat(result.succeeded()).isTrue();
        assertThatThrownBy(() -> SmallPolicy.model(result, "shop.Policy", model -> model.classes()))
                .isInstanceOf(DeclarationException.class)
                .hasMessageContaining("[RF-DEC-12]");
    }

    private static String note(String name) {
        return field("category = Category.NAME, retention = \"P1Y\", content = Content.FREE_TEXT") + "String " + name
                + ";";
    }

    private Result renew(String types) {
        return compile(types, "-Arightful.baseline.renew=true");
    }

    private Result compile(String types, String... options) {
        String[] all = new String[options.length + 1];
        System.arraycopy(options, 0, all, 0, options.length);
        all[options.length] = option();
        return SmallPolicy.compile(
                folder,
                PURPOSE + purpose("Help", "basis = LegalBasis.CONSENT") + purpose("Aid", "basis = LegalBasis.CONSENT"),
                types,
                all);
    }

    private Result compile(List<Source> sources, Path classPath, String... options) throws IOException {
        return new Compilation(Files.createTempDirectory(folder, "run"), sources)
                .classPath(classPath)
                .options(option())
                .options(options)
                .run();
    }

    private static Source policy() {
        return SmallPolicy.policy("", PURPOSE);
    }

    private String option() {
        return "-Arightful.baseline=" + file;
    }
}
