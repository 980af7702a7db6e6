// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static dev.rightful.processor.NamedModule.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rightful.model.DeclarationException;
import dev.rightful.model.PrivacyModel;
import dev.rightful.model.reading.ModelReader;
import dev.rightful.processor.Compilation.Result;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two things that claim one name, in one module and in several. */
class NameReusedTest {

    @TempDir
    Path folder;

    private NamedModule module;

    @BeforeEach
    void begin() {
        module = new NamedModule(folder);
    }

    @Test
    void a_former_name_that_is_in_use_is_refused() {
        Result result = module.customer("shop.Customer", field("mail") + field("email", "formerly = \"customer/mail\""))
                .build();

        assertThat(result.texts())
                .containsExactly(
                        "[RF-DEC-27] Customer.email: formerly states customer/mail, which Customer.mail claims"
                                + " too, so what is stored under it could be taken for either. Leave it to the one that wrote it.");
    }

    @Test
    void a_former_name_that_two_state_is_refused() {
        Result result = module.customer(
                        "shop.Customer", field("email", "formerly = \"mail\"") + field("post", "formerly = \"mail\""))
                .build();

        assertThat(result.codes()).containsExactly("RF-DEC-27");
    }

    @Test
    void a_member_that_embeds_cannot_take_over_names_that_are_still_in_use() {
        module.part("shop.Address", field("street"));

        Result result = module.customer(
                        "shop.Customer", "Address home; @PersonalPart(formerly = \"home\") Address work;")
                .build();

        assertThat(result.texts())
                .singleElement()
                .asString()
                .startsWith("[RF-DEC-27] Customer.work.street: formerly states customer/home.street, which"
                        + " Customer.home.street claims too");
    }

    @Test
    void two_parts_that_are_given_one_name_are_told_where_to_give_another() {
        module.part("shop.Address", field("street"));

        Result result = module.customer("shop.Customer", "Address home; @PersonalPart(name = \"home\") Address work;")
                .build();

        assertThat(result.texts())
                .containsExactly(
                        "[RF-DEC-27] Customer.work.street: the name customer/home.street is that of"
                                + " Customer.home.street too, so what is stored of one could be taken for the other. Add"
                                + " @PersonalPart(name = ...) to Customer.work, or name = ... to @PersonalData of one of the two.");
    }

    @Test
    void a_former_kind_that_is_another_class_s_kind_is_one_finding_without_those_of_its_fields() {
        module.customer("shop.Customer", field("name"));

        Result result = module.subject("shop.Client", "\"client\", formerly = \"customer\"", "", field("name"))
                .build();

        assertThat(result.texts())
                .singleElement()
                .asString()
                .startsWith("[RF-DEC-27] Client: formerly states customer, which Customer claims too");
    }

    @Test
    void purposes_and_roles_have_names_of_their_own() {
        Result result = module.policy(
                        ", roles = {@Role(value = \"clerk\", purposes = Policy.Care.class), @Role(value = \"desk\","
                                + " purposes = Policy.Care.class, formerly = \"clerk\")}",
                        "@ProcessingPurpose(name = \"news\") interface News extends Care {}",
                        "@ProcessingPurpose(name = \"mailing\", formerly = \"news\") interface Mailing extends Care {}",
                        "@ProcessingPurpose(name = \"news\") interface Letters extends Care {}")
                .build();

        assertThat(result.texts())
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).startsWith("[RF-DEC-27] Policy: formerly states clerk"),
                        text -> assertThat(text).startsWith("[RF-DEC-27] Policy.Mailing: formerly states news"),
                        text -> assertThat(text).startsWith("[RF-DEC-27] Policy.News: the name news is that of"));
    }

    @Test
    void an_accessor_of_one_interface_is_not_one_member_of_all_classes_that_have_it() {
        module.source("shop.Named", "public interface Named { String getName(); }");
        module.subject(
                "shop.Customer",
                "\"customer\"",
                "implements Named",
                field("name") + " public String getName() { return name; }");

        Result result = module.source(
                        "shop.Call",
                        "@SubjectOf(kind = \"customer\", id = \"who\") @PersonalDataDefaults(purpose = shop.Policy.Care.class,"
                                + " source = Source.SUBJECT, from = shop.Policy.Ended.class) public class Call implements"
                                + " Named { String who; " + field("name")
                                + " public String getName() { return name; } }")
                .build();

        assertThat(result.codes()).containsExactly("RF-DEC-27");
    }

    @Test
    void an_application_whose_modules_claim_one_name_does_not_start() throws IOException {
        // given modules that are each in order
        Path shop = module.customer("shop.Customer", field("name")).build().output();
        Path sales = sales(shop, field("name"));

        assertThatThrownBy(() -> start(shop, sales))
                .isInstanceOf(DeclarationException.class)
                .hasMessageContaining("[RF-DEC-27] Customer.name: the name customer/name is that of Call.name too");
    }

    @Test
    void a_class_that_no_index_lists_is_refused_when_it_claims_a_name_that_is_taken() throws Exception {
        // given
        Path shop = module.customer("shop.Customer", field("name")).build().output();
        Path sales = sales(shop, field("name"));
        Files.delete(sales.resolve("META-INF/services/rightful-indexes"));
        PrivacyModel model = start(shop, sales);
        Class<?> call = Class.forName("sales.Call", false, loader(shop, sales));

        assertThatThrownBy(() -> model.find(call))
                .isInstanceOf(DeclarationException.class)
                .hasMessageContaining("[RF-DEC-27] Call.name: the name customer/name is that of Customer.name too");
    }

    @Test
    void what_a_kind_was_called_is_known_to_all_modules_that_run_together() throws IOException {
        Path shop = module.subject("shop.Customer", "\"customer\", formerly = \"client\"", "", field("name"))
                .build()
                .output();
        Path sales = sales(shop, field("topic"));

        PrivacyModel model = start(shop, sales);

        assertThat(model.fields())
                .filteredOn(field -> field.path().equals("topic"))
                .singleElement()
                .satisfies(field -> assertThat(field.formerNames()).containsExactly("client/topic"));
    }

    /** Another module, which leads to customers by their ids alone. */
    private Path sales(Path shop, String members) throws IOException {
        NamedModule sales = new NamedModule(Files.createDirectory(folder.resolve("sales")));
        sales.without("shop.Policy")
                .source(
                        "sales.Call",
                        "@SubjectOf(kind = \"customer\", id = \"customerId\") @PersonalDataDefaults(purpose ="
                                + " shop.Policy.Care.class, source = Source.SUBJECT, from = shop.Policy.Ended.class)"
                                + " public class Call { String customerId; " + members + " }");
        Result result = sales.classPath(shop).build();
        assertThat(result.texts()).isEmpty();
        return result.output();
    }

    private static PrivacyModel start(Path... places) {
        ClassLoader loader = loader(places);
        try {
            return ModelReader.read(Class.forName("shop.Policy", false, loader), loader);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static ClassLoader loader(Path... places) {
        List<URL> urls = Arrays.stream(places).map(NameReusedTest::url).toList();
        return new URLClassLoader(urls.toArray(URL[]::new), NameReusedTest.class.getClassLoader());
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
