// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static dev.rightful.processor.NamedModule.field;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.processor.Compilation.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMalformedTest {

    @TempDir
    Path folder;

    private NamedModule module;

    @BeforeEach
    void begin() {
        module = new NamedModule(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    customer/a b|holds the character U+0020
                    customer/a;b|holds the character U+003B
                    customer/a\\tb|holds the character U+0009
                    customer/a/b|holds the character U+002F
                    customer/a\\\\b|holds the character U+005C
                    customer/|has an empty part
                    /a|has an empty part
                    customer/a..b|has an empty part
                    .a|has an empty part
                    e\\u0301|is not in Unicode normal form C
                    """)
    void a_name_that_files_and_keys_cannot_hold_is_refused(String name, String why) {
        Result result = module.customer("shop.Customer", field("mail", "name = \"" + name + "\""))
                .build();

        assertThat(result.texts())
                .singleElement()
                .asString()
                .startsWith("[RF-DEC-28] Customer.mail: the name of a field")
                .contains(why);
        assertThat(result.texts().get(0)).doesNotContainPattern("\\p{Cntrl}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"e-mail", "e_mail", "E-Mail2", "mail.private", "courriel-privé", "電子"})
    void names_may_be_words_of_any_language(String name) {
        assertThat(module.customer("shop.Customer", field("mail", "name = \"" + name + "\""))
                        .build()
                        .texts())
                .isEmpty();
    }

    @Test
    void a_whole_name_has_at_most_128_bytes() {
        String most = "a".repeat(128 - "customer/".length());

        assertThat(module.customer("shop.Customer", field(most)).build().texts())
                .isEmpty();
        assertThat(module.customer("shop.Customer", field(most + "b")).build().codes())
                .contains("RF-DEC-28");
        assertThat(module.customer("shop.Customer", field("brief", "name = \"" + "é".repeat(64) + "\""))
                        .build()
                        .codes())
                .contains("RF-DEC-28");
    }

    @Test
    void former_names_are_names_too() {
        Result result = module.customer("shop.Customer", field("mail", "formerly = \"customer/e mail\""))
                .build();

        assertThat(result.codes()).containsExactly("RF-DEC-28");
    }

    @Test
    void a_kind_that_is_no_name_is_one_finding_without_those_of_its_fields() {
        Result result = module.subject("shop.Customer", "\"good customer\"", "", field("name") + field("mail"))
                .build();

        assertThat(result.texts())
                .containsExactly(
                        "[RF-DEC-28] Customer: the name of a kind, \"good customer\", holds the character U+0020."
                                + " Write letters, digits, hyphens, underscores and dots; a slash only after the kind of a field.");
    }

    @Test
    void names_of_purposes_roles_kinds_stages_anchors_and_scopes_are_looked_at() {
        module.policy(
                ", roles = @Role(value = \"a b\", purposes = Policy.Care.class), kinds = @SubjectKind(value = \"c/d\", stages ="
                        + " Policy.Hired.class, anchors = Policy.Left.class)",
                "@SubjectStage(name = \"e f\") interface Hired extends Stage {}",
                "@RetentionAnchor(name = \"g h\") interface Left extends Anchor {}",
                "@ProcessingPurpose(name = \"i j\", formerly = \" \") interface News extends Care {}");
        module.customer("shop.Customer", "@Encrypted(scope = \"k l\") " + field("name"));

        Result result = module.build();

        assertThat(result.texts())
                .extracting(text -> text.replaceFirst(": the name of an? (\\w+( scope)?).*", " $1"))
                .containsExactlyInAnyOrder(
                        "[RF-DEC-28] Policy role",
                        "[RF-DEC-28] Policy kind",
                        "[RF-DEC-28] Policy stage",
                        "[RF-DEC-28] Policy anchor",
                        "[RF-DEC-28] Policy.News purpose",
                        "[RF-DEC-28] Policy.News purpose",
                        "[RF-DEC-28] Customer.name key scope");
    }

    @Test
    void a_class_that_others_embed_states_parts_of_names() {
        module.part("shop.Address", field("street", "name = \"customer/road\""));

        Result result = module.customer("shop.Customer", "@PersonalPart(formerly = \"customer/house\") Address home;")
                .build();

        assertThat(result.codes()).containsOnly("RF-DEC-28");
        assertThat(result.texts())
                .anySatisfy(text -> assertThat(text)
                        .isEqualTo(
                                "[RF-DEC-28] Customer.home.street: a class can be embedded in several places, so what it"
                                        + " states is a part of names. Write that part alone, without kind and slash."))
                .anySatisfy(text -> assertThat(text).startsWith("[RF-DEC-28] Customer.home: a class can be embedded"));
    }

    @Test
    void a_part_without_personal_data_below_it_is_refused() {
        Result result = module.customer(
                        "shop.Customer",
                        "@PersonalPart(name = \"a\") int number; @PersonalPart(name = \"b\") " + field("name"))
                .build();

        assertThat(result.codes()).containsExactly("RF-DEC-28", "RF-DEC-28");
    }
}
