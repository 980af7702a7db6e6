// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.processor.Compilation.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessorTest {

    @TempDir
    static Path folder;

    private static Path shop;

    @BeforeAll
    static void compileTheShop() throws IOException {
        shop = Shop.compiledInto(Files.createTempDirectory(folder, "shop"));
    }

    @Test
    void the_order_of_source_files_changes_nothing() throws IOException {
        Source customer = unit("Customer", """
                @DataSubject(value = "person", purpose = ComplaintHandling.class, from = ContractEnded.class)
                class Customer {
                    @SubjectId java.util.UUID id;
                    @PersonalData(category = Category.NAME, legalBasis = LegalBasis.CONSENT, retention = "1 year") String name;
                    @PersonalData(category = "pd:Nam", legalBasis = LegalBasis.CONSENT) String nickname;
                }
                """);
        Source employee = unit("Employee", """
                @DataSubject(value = "person", purpose = ComplaintHandling.class, source = Source.SUBJECT)
                class Employee {
                    @SubjectId java.util.UUID id;
                    @PersonalData(category = Category.NAME, legalBasis = LegalBasis.PUBLIC_TASK, retention = "P1Y") String name;
                }
                """);
        Source letter = unit("Letter", """
                class Letter {
                    @PersonalData(category = Category.NAME) String to;
                }
                """);

        Result first = compile(customer, employee, letter);
        Result second = compile(letter, customer, employee);
        Result third = compile(employee, letter, customer);
        Result again = compile(customer, employee, letter);

        assertThat(first.codes())
                .containsExactlyInAnyOrder(
                        "RF-DEC-2",
                        "RF-DEC-3",
                        "RF-DEC-4",
                        "RF-DEC-10",
                        "RF-DEC-10",
                        "RF-DEC-11",
                        "RF-DEC-17",
                        "RF-DEC-20",
                        "RF-DEC-22");
        assertThat(second.texts()).isEqualTo(first.texts());
        assertThat(third.texts()).isEqualTo(first.texts());
        assertThat(again.texts()).isEqualTo(first.texts());
    }

    @Test
    void the_order_of_source_files_does_not_change_the_index() throws IOException {
        List<Source> sources = List.of(
                customer(
                        "@PersonalData(category = Category.NAME, retention = \"P1Y\", necessity = Necessity.CONTRACTUAL)"
                                + " String name; shop.Address home;"),
                unit("Guest", """
                        @DataSubject(value = "guest", purpose = Newsletter.class, source = Source.SUBJECT, from = LastContact.class)
                        class Guest {
                            @SubjectId java.util.UUID id;
                            @PersonalData(category = Category.NAME, retention = "P1Y") String name;
                        }
                        """));

        Result forwards = compile(sources);
        Result backwards = compile(sources.get(1), sources.get(0));

        assertThat(forwards.index()).contains("home.street").isEqualTo(backwards.index());
    }

    @Test
    void classes_without_annotations_that_do_not_look_personal_are_not_spoken_of() throws IOException {
        Result result = compile(unit("Plain", """
                class Plain {
                    String colour;
                    shop.Address address;
                    java.util.List<Plain> others;
                }
                """));

        assertThat(result.succeeded()).isTrue();
        assertThat(result.texts()).isEmpty();
        assertThat(result.index()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@PersonalData(category = Category.NAME, retention = \"P1Y\") Missing name;",
                "@PersonalData(category = Category.NAME) @Use(purpose = Missing.class, retention = \"P1Y\") String name;",
                "@PersonalData(category = Category.NAME) @Use(purpose = Part.Odd.class, retention = \"P1Y\") String name;",
                "Missing<String> name;",
                "Part part;",
            })
    void a_class_that_mentions_a_missing_type_is_left_to_the_compiler_and_others_are_checked(String member)
            throws IOException {
        Source part = unit("Part", """
                class Part extends Missing {
                    @PersonalData(category = Category.NAME) String name;

                    @ProcessingPurpose(basis = LegalBasis.CONSENT, stage = Missing.class)
                    interface Odd extends Purpose {}
                }
                """);
        Source other = unit("Other", """
                @DataSubject(value = "other", purpose = Newsletter.class, source = Source.SUBJECT, from = LastContact.class)
                class Other {
                    @SubjectId java.util.UUID id;
                    @PersonalData(category = Category.NAME, retention = "ever") String name;
                }
                """);

        Result result = compile(customer(member), part, other);

        assertThat(result.succeeded()).isFalse();
        assertThat(result.printed()).isEmpty();
        assertThat(result.texts()).anyMatch(text -> text.startsWith("cannot find symbol"));
        assertThat(result.texts()).noneMatch(text -> text.contains("<error>") || text.contains("<any>"));
        assertThat(result.codes()).contains("RF-DEC-4");
        assertThat(result.texts())
                .filteredOn(text -> text.startsWith("[RF-"))
                .allMatch(text -> text.startsWith("[RF-DEC-4] Other.name: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@PersonalData(category = Category.MISSING, retention = \"P1Y\") String name;",
                "@PersonalData(category = Category.NAME, retention = Missing.PERIOD) String name;",
                "@PersonalData(category = Category.NAME, legalBasis = LegalBasis.MISSING) String name;",
                "@PersonalData(retention = \"P1Y\") String name;",
                "@PersonalData(category = 7) String name;",
            })
    void the_compiler_alone_says_what_is_wrong_with_a_value(String member) throws IOException {
        Result result = compile(customer(member));

        assertThat(result.succeeded()).isFalse();
        assertThat(result.printed()).isEmpty();
        assertThat(result.texts()).isNotEmpty().noneMatch(text -> text.contains("<error>"));
        assertThat(result.codes()).isEmpty();
    }

    @Test
    void a_policy_that_mentions_a_missing_type_is_left_to_the_compiler() throws IOException {
        Result result = compile(unit("Policy", """
                @PrivacyPolicy(
                        version = "1", effective = "2026-11-22", languages = "en", territory = Territory.EU_ONLY,
                        controller = @DataController(name = "Voorbeeld NV", address = "Gent"),
                        purposes = Missing.class)
                interface Policy {
                    @ProcessingPurpose(basis = LegalBasis.CONSENT)
                    interface Offers extends Purpose {}
                }

                @DataSubject(value = "customer", purpose = Policy.Offers.class, source = Source.SUBJECT, from = LastContact.class)
                class Customer {
                    @SubjectId java.util.UUID id;
                    @PersonalData(category = Category.NAME, retention = "P1Y") String name;
                }
                """));

        assertThat(result.succeeded()).isFalse();
        assertThat(result.printed()).isEmpty();
        assertThat(result.texts()).anyMatch(text -> text.startsWith("cannot find symbol"));
        assertThat(result.codes()).isEmpty();
    }

    @Test
    void classes_that_another_processor_generates_are_read() throws IOException {
        Source customer = customer("fixture.generated.Home home;");

        Result good = new Compilation(output(), List.of(customer))
                .classPath(shop)
                .processors(new RightfulProcessor(), new HomeGenerator("P7Y"))
                .run();
        Result bad = new Compilation(output(), List.of(customer))
                .classPath(shop)
                .processors(new RightfulProcessor(), new HomeGenerator("7 years"))
                .run();

        assertThat(good.texts()).isEmpty();
        assertThat(good.index()).contains("field\thome.street\t");
        assertThat(bad.codes()).containsExactly("RF-DEC-4");
        assertThat(bad.messages()).allMatch(message -> message.path().endsWith("Home.java"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "22-11-2026", "2026-02-30"})
    void a_day_that_is_none_is_an_error_that_shows_how_to_write_one(String day) throws IOException {
        Result result = new Compilation(output(), List.of(customer("")))
                .classPath(shop)
                .options("-Arightful.today=" + day)
                .run();

        assertThat(result.succeeded()).isFalse();
        assertThat(result.texts())
                .containsExactly(
                        "[RF-BLD-1] -Arightful.today=" + day + ": it is not a date. Write one such as 2026-11-22.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.NoPolicy", "shop.Address"})
    void a_policy_that_is_none_is_an_error(String policy) throws IOException {
        Result result = new Compilation(output(), List.of(customer("")))
                .classPath(shop)
                .options("-Arightful.policy=" + policy)
                .run();

        assertThat(result.succeeded()).isFalse();
        assertThat(result.texts())
                .containsExactly(
                        "[RF-BLD-1] -Arightful.policy=" + policy + ": it names no type with @PrivacyPolicy. Write"
                                + " its binary name, and see that it is on the class path.");
    }

    @Test
    void gradle_is_told_that_the_processor_aggregates() throws IOException {
        try (InputStream metadata =
                RightfulProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(metadata).isNotNull();
            assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(RightfulProcessor.class.getName() + ",aggregating");
        }
    }

    private static Source customer(String members) {
        return unit("Customer", """
                @DataSubject(value = "customer", purpose = OrderFulfilment.class, source = Source.SUBJECT, from = ContractEnded.class)
                class Customer {
                    @SubjectId java.util.UUID id;
                    %s
                }
                """.formatted(members));
    }

    private static Source unit(String name, String text) {
        return new Source(
                "fixture/" + name + ".java",
                "package fixture;\n\nimport dev.rightful.annotation.*;\nimport shop.ShopPolicy.*;\n\n" + text);
    }

    private static Result compile(Source... sources) throws IOException {
        return compile(List.of(sources));
    }

    private static Result compile(List<Source> sources) throws IOException {
        return new Compilation(output(), sources).classPath(shop).run();
    }

    private static Path output() throws IOException {
        return Files.createTempDirectory(folder, "classes");
    }
}
