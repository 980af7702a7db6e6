// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static dev.rightful.processor.NamedModule.field;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.PersonalField;
import dev.rightful.processor.Compilation.Message;
import dev.rightful.processor.Compilation.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes and members are renamed and moved between two builds. */
class StableNamesTest {

    private static final String OPEN = "; if nothing is stored under it any more, write \"retired ";

    @TempDir
    Path folder;

    private NamedModule module;

    @BeforeEach
    void begin() {
        module = new NamedModule(folder);
    }

    @Test
    void the_first_build_keeps_all_names() throws IOException {
        // given
        module.policy(
                ", roles = @Role(value = \"clerk\", purposes = Policy.Care.class), categories = Own.class",
                "interface Gone extends Stage {}");
        module.source(
                "shop.Own",
                "public class Own { @OwnCategory(parent = Category.IDENTIFYING, label = \"Badge\")"
                        + " public static final String BADGE = \"own:Badge\"; }");
        module.part("shop.Address", "@Encrypted(scope = \"post\") " + field("street"));
        module.customer("shop.Customer", field("name") + "Address home;");

        // when
        Result result = module.build();

        // then
        assertThat(result.texts()).isEmpty();
        assertThat(module.kept())
                .containsExactly(
                        "anchor ended shop.Policy$Ended",
                        "category own:Badge shop.Own BADGE",
                        "field customer/home.street shop.Customer home.street",
                        "field customer/name shop.Customer name",
                        "kind customer shop.Customer",
                        "purpose care shop.Policy$Care",
                        "role clerk shop.Policy",
                        "scope post shop.Customer home.street",
                        "stage gone shop.Policy$Gone");
    }

    @Test
    void a_build_that_changes_no_name_leaves_the_file_untouched() throws IOException {
        module.customer("shop.Customer", field("name")).build();
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(module.file(), longAgo);

        module.build();

        assertThat(Files.getLastModifiedTime(module.file())).isEqualTo(longAgo);
    }

    @Test
    void a_renamed_field_fails_the_build_until_it_says_what_it_was_called() throws IOException {
        // given
        module.customer("shop.Customer", field("mail")).build();

        // when
        Result without = module.customer("shop.Customer", field("email")).build();
        List<String> unchanged = module.kept();
        Result with = module.customer("shop.Customer", field("email", "formerly = \"customer/mail\""))
                .build();

        // then
        assertThat(without.texts())
                .containsExactly("[RF-DEC-25] Customer.email: the field customer/mail, which rightful.names keeps of"
                        + " Customer.mail, is gone, and with it what is stored under that name. If customer/email is its"
                        + " successor, add formerly = \"customer/mail\" to its @PersonalData" + OPEN
                        + "field customer/mail <reason>\" in rightful.names instead; if nothing ever was, delete its"
                        + " line.");
        assertThat(unchanged).doesNotContain("field customer/email shop.Customer email");
        assertThat(with.texts()).isEmpty();
        assertThat(module.kept())
                .contains("field customer/email shop.Customer email", "field customer/mail shop.Customer email");
        assertThat(formerNames(with, "email")).containsExactly("customer/mail");
    }

    @Test
    void a_former_name_that_is_dropped_later_fails_the_build() {
        module.customer("shop.Customer", field("mail")).build();
        module.customer("shop.Customer", field("email", "formerly = \"customer/mail\""))
                .build();

        Result dropped = module.customer("shop.Customer", field("email")).build();

        assertThat(dropped.codes()).containsExactly("RF-DEC-26");
        assertThat(dropped.texts())
                .first()
                .asString()
                .startsWith(
                        "[RF-DEC-26] Customer.email: its name was customer/mail and is customer/email now, so what is"
                                + " stored under the old one would be lost. Add formerly = \"customer/mail\" to its"
                                + " @PersonalData; ");
    }

    @Test
    void a_name_that_is_stated_anew_fails_the_build_at_that_name() {
        module.customer("shop.Customer", field("mail")).build();

        Result result = module.customer("shop.Customer", field("mail", "name = \"e-mail\""))
                .build();

        assertThat(result.codes()).containsExactly("RF-DEC-26");
        assertThat(module.customer("shop.Customer", field("mail", "name = \"e-mail\"", "formerly = \"mail\""))
                        .build()
                        .texts())
                .isEmpty();
    }

    @Test
    void a_renamed_member_that_states_its_name_changes_nothing() {
        module.customer("shop.Customer", field("mail")).build();

        Result result = module.customer("shop.Customer", field("email", "name = \"customer/mail\""))
                .build();

        assertThat(result.texts()).isEmpty();
        assertThat(module.kept()).contains("field customer/mail shop.Customer email");
    }

    @Test
    void a_renamed_or_moved_class_keeps_its_names() {
        // given
        module.customer("shop.Customer", field("name")).build();

        // when
        Result renamed = module.without("shop.Customer")
                .customer("shop.Client", field("name"))
                .build();
        Result moved = module.without("shop.Client")
                .customer("crm.people.Client", field("name"))
                .build();

        // then
        assertThat(renamed.texts()).isEmpty();
        assertThat(moved.texts()).isEmpty();
        assertThat(module.kept())
                .contains("field customer/name crm.people.Client name", "kind customer crm.people.Client")
                .noneMatch(line -> line.contains("shop.C"));
    }

    @Test
    void a_class_that_is_embedded_twice_has_two_sets_of_names() throws IOException {
        module.part("shop.Address", field("street", "name = \"road\"", "formerly = \"way\""));
        module.customer(
                "shop.Customer", "Address home; @PersonalPart(name = \"office\", formerly = \"work\") Address at;");

        Result result = module.build();

        assertThat(result.texts()).isEmpty();
        assertThat(module.kept())
                .contains(
                        "field customer/home.road shop.Customer home.street",
                        "field customer/office.road shop.Customer at.street");
        assertThat(formerNames(result, "home.street")).containsExactly("customer/home.way");
        assertThat(formerNames(result, "at.street"))
                .containsExactlyInAnyOrder("customer/work.road", "customer/work.way", "customer/office.way");
    }

    @Test
    void a_renamed_member_of_an_embedded_class_is_missed_wherever_the_class_is_embedded() {
        // given
        module.part("shop.Address", field("street"));
        module.customer("shop.Customer", "Address home; Address work;").build();

        // when
        Result without = module.part("shop.Address", field("road")).build();
        Result with = module.part("shop.Address", field("road", "formerly = \"street\""))
                .build();

        // then
        assertThat(without.codes()).containsExactly("RF-DEC-25", "RF-DEC-25");
        assertThat(without.texts())
                .allSatisfy(text -> assertThat(text).contains("add formerly = \"street\" to its @PersonalData; "));
        assertThat(with.texts()).isEmpty();
    }

    @Test
    void a_renamed_member_that_embeds_takes_all_names_below_along() {
        // given
        module.part("shop.Address", field("street") + field("town"));
        module.customer("shop.Customer", "Address home;").build();

        // when
        Result without = module.customer("shop.Customer", "Address house;").build();
        Result with = module.customer("shop.Customer", "@PersonalPart(formerly = \"home\") Address house;")
                .build();
        Result named = module.customer(
                        "shop.Customer", "@PersonalPart(name = \"home\", formerly = \"house\") Address dwelling;")
                .build();

        // then
        assertThat(without.codes()).containsExactly("RF-DEC-25", "RF-DEC-25");
        assertThat(without.texts())
                .allSatisfy(text ->
                        assertThat(text).contains("add @PersonalPart(formerly = \"home\") to Customer.house; "));
        assertThat(with.texts()).isEmpty();
        assertThat(named.texts()).isEmpty();
    }

    @Test
    void a_member_that_subclasses_inherit_has_one_name() {
        // given
        module.source("shop.Person", "public abstract class Person { " + field("name") + " }");
        module.customer("shop.Customer", "").subject("shop.Customer", "\"customer\"", "extends Person", "");
        module.source("shop.Regular", "public class Regular extends Customer { }");
        module.source("shop.Premium", "public class Premium extends Customer { " + field("level") + " }");
        module.subject("shop.Employee", "\"employee\"", "extends Person", "");

        // when
        Result result = module.build();

        // then
        assertThat(result.texts()).isEmpty();
        assertThat(module.kept())
                .filteredOn(line -> line.startsWith("field "))
                .containsExactly(
                        "field customer/level shop.Premium level",
                        "field customer/name shop.Customer name",
                        "field employee/name shop.Employee name");
    }

    @Test
    void a_field_that_moves_to_a_superclass_keeps_its_name() {
        module.customer("shop.Customer", field("name")).build();

        module.source("shop.Person", "public abstract class Person { " + field("name") + " }");
        Result result = module.subject("shop.Customer", "\"customer\"", "extends Person", "")
                .build();

        assertThat(result.texts()).isEmpty();
        assertThat(module.kept()).contains("field customer/name shop.Customer name");
    }

    @Test
    void a_renamed_kind_fails_the_build_once_and_covers_its_fields_when_it_says_what_it_was_called()
            throws IOException {
        // given classes that lead to the person by members and by id
        module.source("shop.Order", leadsByPath(field("remark")));
        module.source("shop.Call", leadsById("customer", field("topic")));
        module.customer("shop.Customer", field("name") + field("mail")).build();

        // when
        module.source("shop.Call", leadsById("client", field("topic")));
        Result without = module.subject("shop.Customer", "\"client\"", "", field("name") + field("mail"))
                .build();
        Result with = module.subject(
                        "shop.Customer", "\"client\", formerly = \"customer\"", "", field("name") + field("mail"))
                .build();

        // then
        assertThat(without.texts())
                .singleElement()
                .asString()
                .startsWith(
                        "[RF-DEC-26] Customer: its name was customer and is client now, so what is stored under the old"
                                + " one would be lost. Add formerly = \"customer\" to its @DataSubject; ");
        assertThat(with.texts()).isEmpty();
        assertThat(formerNames(with, "name")).containsExactly("customer/name");
        assertThat(formerNames(with, "remark")).containsExactly("customer/remark");
        assertThat(formerNames(with, "topic")).containsExactly("customer/topic");
    }

    @Test
    void a_kind_that_was_renamed_in_another_module_covers_the_fields_of_classes_that_lead_to_it() throws IOException {
        // given
        module.customer("shop.Customer", field("name"));
        NamedModule sales = new NamedModule(Files.createDirectory(folder.resolve("sales")));
        sales.without("shop.Policy").source("sales.Order", leadsByPath(field("remark")));
        sales.classPath(module.build().output()).build();

        // when
        module.subject("shop.Customer", "\"client\", formerly = \"customer\"", "", field("name"));
        Result result = sales.classPath(module.build().output()).build();

        // then
        assertThat(result.texts()).isEmpty();
        assertThat(sales.kept())
                .containsExactly("field client/remark sales.Order remark", "field customer/remark sales.Order remark");
    }

    @Test
    void a_purpose_that_is_renamed_with_its_interface_fails_the_build_and_one_that_moves_does_not() {
        // given
        module.policy("", "interface News extends Care {}").build();

        // when
        Result renamed = module.policy("", "interface Mailing extends Care {}").build();
        Result named = module.policy("", "@ProcessingPurpose(formerly = \"news\") interface Mailing extends Care {}")
                .build();
        module.policy(", purposes = crm.Mailing.class");
        Result moved = module.source(
                        "crm.Mailing",
                        "@ProcessingPurpose(formerly = \"news\") public interface Mailing extends shop.Policy.Care {}")
                .build();

        // then
        assertThat(renamed.texts())
                .singleElement()
                .asString()
                .startsWith(
                        "[RF-DEC-25] Policy: the purpose news, which rightful.names keeps of Policy.News, is gone, and"
                                + " with it what is stored under that name. Add formerly = \"news\" to the @ProcessingPurpose that"
                                + " succeeds it; ");
        assertThat(named.texts()).isEmpty();
        assertThat(moved.texts()).isEmpty();
        assertThat(module.kept()).contains("purpose mailing crm.Mailing", "purpose news crm.Mailing");
    }

    @Test
    void names_of_every_other_sort_are_missed_too() {
        // given
        module.policy(
                ", roles = @Role(value = \"clerk\", purposes = Policy.Care.class), categories = Own.class",
                "interface Applied extends Stage {}",
                "interface Paid extends Anchor {}");
        module.source("shop.Own", ownCategory("own:Badge"));
        module.customer("shop.Customer", "@Encrypted(scope = \"post\") " + field("name"))
                .build();

        // when
        module.policy(
                ", roles = @Role(value = \"desk\", purposes = Policy.Care.class), categories = Own.class",
                "interface Asked extends Stage {}",
                "interface Settled extends Anchor {}");
        module.source("shop.Own", ownCategory("own:Pass"));
        Result without = module.customer("shop.Customer", "@Encrypted(scope = \"mail\") " + field("name"))
                .build();
        module.policy(
                ", roles = @Role(value = \"desk\", purposes = Policy.Care.class, formerly = \"clerk\"), categories ="
                        + " Own.class",
                "@SubjectStage(formerly = \"applied\") interface Asked extends Stage {}",
                "@RetentionAnchor(formerly = \"paid\") interface Settled extends Anchor {}");
        Result with = module.build();

        // then
        assertThat(without.texts())
                .extracting(text -> text.replaceFirst(", which .*|(and is|is gone).*", ""))
                .containsExactlyInAnyOrder(
                        "[RF-DEC-26] Own.BADGE: its name was own:Badge ",
                        "[RF-DEC-25] Policy: the anchor paid",
                        "[RF-DEC-25] Policy: the role clerk",
                        "[RF-DEC-25] Policy: the stage applied",
                        "[RF-DEC-25] Customer.name: the scope post");
        assertThat(with.codes()).containsExactly("RF-DEC-25", "RF-DEC-26");
        assertThat(with.texts())
                .allSatisfy(text -> assertThat(text).contains("estore ").doesNotContain("formerly"));
    }

    @Test
    void a_retired_name_is_missed_no_more_and_never_comes_back() {
        // given
        module.customer("shop.Customer", field("name") + field("fax")).build();
        module.customer("shop.Customer", field("name"));
        module.keep(
                "anchor ended shop.Policy$Ended",
                "kind customer shop.Customer",
                "purpose care shop.Policy$Care",
                "field customer/name shop.Customer name",
                "# ask Els why",
                "retired field customer/fax the column was dropped in May");

        // when
        Result retired = module.build();
        Result revived =
                module.customer("shop.Customer", field("name") + field("fax")).build();

        // then
        assertThat(retired.texts()).isEmpty();
        assertThat(revived.texts())
                .containsExactly(
                        "[RF-DEC-27] Customer.fax: the name customer/fax is retired in rightful.names, and what"
                                + " copies and evidence have under it would be taken for this. Give it another name.");
        assertThat(module.kept()).contains("retired field customer/fax the column was dropped in May");
    }

    @Test
    void a_retired_kind_takes_its_fields_along() {
        module.customer("shop.Customer", field("name")).build();
        module.without("shop.Customer");

        Result gone = module.build();
        module.keep(module.kept().stream()
                .map(line -> line.startsWith("kind ") ? "retired kind customer the shop closed" : line)
                .toArray(String[]::new));
        Result retired = module.build();

        assertThat(gone.codes()).containsExactly("RF-DEC-25");
        assertThat(gone.texts()).first().asString().startsWith("[RF-DEC-25] rightful.names: the kind customer, which");
        assertThat(retired.texts()).isEmpty();
    }

    @Test
    void a_build_of_a_few_classes_misses_none_of_the_others() throws IOException {
        // given
        module.source("shop.Call", leadsById("customer", field("topic")));
        Path first = module.subject("shop.Customer", "\"customer\", formerly = \"client\"", "", field("name"))
                .build()
                .output();
        List<String> before = module.kept();
        module.classPath(first);

        // when one class compiles alone, as in an editor, whose kind is declared in another
        Result one = module.build(List.of("shop.Call"));
        module.keep(before.stream()
                .map(line -> line.replace("customer/topic", "client/topic"))
                .toArray(String[]::new));
        Result two = module.build(List.of("shop.Call"));

        // then
        assertThat(one.texts()).isEmpty();
        assertThat(two.texts()).isEmpty();
        assertThat(module.kept())
                .contains(
                        "field client/topic shop.Call topic",
                        "field customer/topic shop.Call topic",
                        "field customer/name shop.Customer name");
    }

    @Test
    void what_a_class_inherits_from_another_module_is_kept_there() throws IOException {
        // given
        Path shop = module.customer("shop.Customer", field("name")).build().output();
        NamedModule sales = new NamedModule(Files.createDirectory(folder.resolve("sales")));

        // when
        sales.without("shop.Policy")
                .source("sales.Premium", "public class Premium extends shop.Customer { " + field("level") + " }");
        Result result = sales.classPath(shop).build();

        // then
        assertThat(result.texts()).isEmpty();
        assertThat(sales.kept()).containsExactly("field customer/level sales.Premium level");
    }

    @Test
    void a_class_whose_other_faults_hide_its_names_is_not_held_to_them() {
        module.source("shop.Call", leadsById("customer", field("topic"))).build();

        Result result = module.source(
                        "shop.Call", leadsById("customer", field("topic")).replace("customerId\")", "number\")"))
                .build();

        assertThat(result.codes()).containsExactly("RF-DEC-17");
    }

    @Test
    void forms_keep_no_names() {
        module.customer("shop.Customer", field("name")).build();

        Result result = module.source(
                        "shop.Call",
                        "@Collects(Policy.Care.class) " + leadsById("customer", field("name") + field("nickname")))
                .build();

        assertThat(result.texts()).isEmpty();
        assertThat(module.kept()).noneMatch(line -> line.contains("shop.Call"));
    }

    @Test
    void without_a_file_a_build_says_once_how_to_keep_names() throws IOException {
        module.customer("shop.Customer", field("name"));

        Result result = module.compilation(module.names()).withoutNames().run();

        assertThat(result.succeeded()).isTrue();
        assertThat(result.texts())
                .containsExactly("Rightful does not keep the stable names of this module, so nobody notices when one"
                        + " changes. Pass -Arightful.names=<project folder>/rightful.names and commit that file.");
        assertThat(new Compilation(
                                Files.createTempDirectory(folder, "empty"),
                                List.of(new Source("shop/Plain.java", "package shop; class Plain {}")))
                        .withoutNames()
                        .run()
                        .texts())
                .isEmpty();
    }

    @Test
    void messages_point_at_what_should_say_more() {
        // given
        module.customer("shop.Customer", field("mail")).build();
        String renamed = "\n" + field("email") + "\n";

        // when
        Result result = module.customer("shop.Customer", renamed).build();

        // then
        assertThat(result.messages()).extracting(Message::path).containsExactly("shop/Customer.java");
        assertThat(result.messages()).extracting(Message::line).containsExactly(5L);
    }

    private static String ownCategory(String id) {
        return "public class Own { @OwnCategory(parent = Category.IDENTIFYING, label = \"Badge\")"
                + " public static final String BADGE = \"" + id + "\"; }";
    }

    private static String leadsByPath(String members) {
        return "@SubjectOf(path = \"owner\") @PersonalDataDefaults(purpose = shop.Policy.Care.class, source = Source.SUBJECT,"
                + " from = shop.Policy.Ended.class) public class Order { shop.Customer owner; " + members + " }";
    }

    private static String leadsById(String kind, String members) {
        return "@SubjectOf(kind = \"" + kind + "\", id = \"customerId\") @PersonalDataDefaults(purpose ="
                + " shop.Policy.Care.class, source = Source.SUBJECT, from = shop.Policy.Ended.class)"
                + " public class Call { String customerId; " + members + " }";
    }

    /** What an application finds values under that were stored before. */
    private static Set<String> formerNames(Result result, String path) throws IOException {
        Map<String, Set<String>> byPath = SmallPolicy.model(result, "shop.Policy", model -> {
            Map<String, Set<String>> found = new TreeMap<>();
            model.fields().forEach((PersonalField field) -> found.put(field.path(), field.formerNames()));
            return found;
        });
        return byPath.get(path);
    }
}
