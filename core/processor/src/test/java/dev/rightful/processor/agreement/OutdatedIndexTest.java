// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.rightful.Rightful;
import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.PersonalClass;
import dev.rightful.model.PersonalField;
import dev.rightful.model.PrivacyModel.Origin;
import dev.rightful.model.PrivacyModel.Resolution;
import dev.rightful.subject.InMemoryFacts;
import dev.rightful.subject.InMemorySubjectLedger;
import dev.rightful.testkit.RecordingSink;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** An index speeds up and cross-checks: what is personal is always decided by the classes that run. */
class OutdatedIndexTest {

    private static final String BROKEN = "[" + ErrorCode.DECLARATION_BROKEN.code() + "] ";
    private static final Workshop WORKSHOP = new Workshop();
    private static Path policy;
    private static Path compiled;
    private Path crm;

    @BeforeAll
    static void compileTheModule() {
        policy = WORKSHOP.compile(ShopPolicy.sources());
        compiled = WORKSHOP.compile(Crm.sources(), policy);
    }

    @AfterAll
    static void cleanUp() {
        WORKSHOP.close();
    }

    @BeforeEach
    void takeTheModule() {
        crm = WORKSHOP.copy(compiled);
    }

    @Test
    void a_class_whose_fingerprints_fit_is_resolved_from_the_index() throws Exception {
        Application shop = Application.start(Workshop.load(crm, policy));

        assertThat(shop.model().classes())
                .extracting(PersonalClass::className)
                .containsExactly(Crm.CUSTOMER, Crm.SUPPLIER);
        assertThat(shop.model().resolutions()).extracting(Resolution::origin).containsOnly(Origin.INDEX);
        assertThat(shop.personal(Crm.CUSTOMER).fields())
                .extracting(PersonalField::path)
                .containsExactly("address.street", "email", "name", "nickname");
    }

    static List<Arguments> changes() {
        String marked = "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) ";
        return List.of(
                Arguments.of(Crm.CUSTOMER, Crm.customer("extends Person", "").replace("P4Y", "P5Y")),
                Arguments.of(Crm.CUSTOMER, Crm.customer("extends Person", Crm.name("P1Y") + " String phone;")),
                Arguments.of(Crm.CUSTOMER, Crm.customer("extends Person", Crm.name("P1Y") + " String $phone;")),
                Arguments.of(Crm.CUSTOMER, Crm.customer("extends Person", "Address $work;")),
                Arguments.of(Crm.CUSTOMER, Crm.customer("", "")),
                Arguments.of("crm.Person", "public abstract class Person { " + Crm.name("P6Y") + " String email; }"),
                Arguments.of("crm.Sensitive", marked + Crm.name("P6Y") + " public @interface Sensitive {}"),
                Arguments.of(
                        "crm.Address", "public class Address { Note note; " + Crm.name("P6Y") + " String street; }"),
                Arguments.of(
                        "crm.Labelled", "public interface Labelled { " + Crm.name("P1Y") + " String getLabel(); }"),
                Arguments.of("crm.Left", "@RetentionAnchor(name = \"gone\") public interface Left extends Anchor {}"),
                Arguments.of("crm.Marked", marked + Crm.name("P1Y") + " public @interface Marked {}"),
                Arguments.of("crm.Moody", marked + Crm.name("P1Y") + " public @interface Moody {}"),
                Arguments.of(
                        "crm.package-info",
                        "@PersonalDataDefaults(purpose = shop.Policy.Accounting.class, source = Source.PUBLIC, from ="
                                + " Left.class) package crm; import dev.rightful.annotation.*;"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void a_class_that_changed_after_its_index_is_resolved_by_reflection(String changed, String source)
            throws Exception {
        // given
        PersonalClass before = Application.start(Workshop.load(crm, policy)).personal(Crm.CUSTOMER);
        WORKSHOP.recompile(crm, Map.of(changed, Crm.source(source)), policy);

        // when
        Application shop = Application.start(Workshop.load(crm, policy));

        // then
        assertThat(shop.personal(Crm.CUSTOMER))
                .isEqualTo(Application.start(Workshop.loadWithoutIndex(crm, policy))
                        .personal(Crm.CUSTOMER));
        assertThat(shop.personal(Crm.CUSTOMER)).isNotEqualTo(before);
        assertThat(shop.resolution(Crm.CUSTOMER).origin()).isEqualTo(Origin.REFLECTION);
        assertThat(shop.resolution(Crm.CUSTOMER).why())
                .isEqualTo("the index does not fit " + changed + "; compile the module again");
    }

    @Test
    void an_application_that_starts_with_an_index_that_does_not_fit_warns_in_its_log() {
        // given
        WORKSHOP.recompile(crm, Map.of("crm.Person", Crm.source("public abstract class Person {}")), policy);
        Logger logger = (Logger) LoggerFactory.getLogger(Rightful.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);

        // when
        try {
            ClassLoader loader = Workshop.load(crm, policy);
            Rightful.builder()
                    .policy(Application.load(ShopPolicy.NAME, loader))
                    .subjects(new InMemorySubjectLedger())
                    .facts(new InMemoryFacts())
                    .actors(Optional::empty)
                    .trail(new RecordingSink())
                    .build()
                    .close();
        } finally {
            logger.detachAppender(log);
        }

        // then
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("Of 2 classes with personal data 1 could not be taken from an index, and were read by"
                        + " reflection; the first is crm.Customer: the index does not fit crm.Person; compile the module again."
                        + " PrivacyModel.resolutions() has all of them.");
    }

    @Test
    void one_changed_class_leaves_the_others_to_the_index() throws Exception {
        WORKSHOP.recompile(crm, Map.of("crm.Person", Crm.source("public abstract class Person {}")), policy);

        Application shop = Application.start(Workshop.load(crm, policy));

        assertThat(shop.resolution(Crm.SUPPLIER).origin()).isEqualTo(Origin.INDEX);
        assertThat(shop.personal(Crm.CUSTOMER).field("email")).isEmpty();
    }

    @Test
    void a_changed_class_is_checked_at_the_start() {
        // given a retention that is none
        String broken = Crm.customer("extends Person", "").replace("P4Y", "for ever");
        WORKSHOP.recompile(crm, Map.of(Crm.CUSTOMER, Crm.source(broken)), policy);

        assertThatThrownBy(() -> Application.start(Workshop.load(crm, policy)))
                .isInstanceOf(DeclarationException.class)
                .hasMessageStartingWith(BROKEN + "Cannot use the annotated classes:")
                .hasMessageContaining("[" + ErrorCode.RETENTION_NOT_A_PERIOD.code() + "] Customer.name");
    }

    @Test
    void a_class_that_its_build_left_out_is_used_once_nothing_is_wrong_with_it_any_more() throws Exception {
        // given
        String basis = "@ProcessingPurpose(basis = LegalBasis.CONTRACT)";
        Path broken = WORKSHOP.compile(
                List.of("-Arightful.rule.BASIS_MISSING=warning: mended below"),
                Map.of(ShopPolicy.NAME, ShopPolicy.SOURCE.replace(basis, "@ProcessingPurpose")));
        Path module =
                WORKSHOP.compile(List.of("-Arightful.rule.BASIS_MISSING=warning: mended below"), Crm.sources(), broken);

        // when it meets the policy without fault
        Application shop = Application.start(Workshop.load(module, policy));

        // then
        assertThatThrownBy(() -> Application.start(Workshop.load(module, broken)))
                .isInstanceOf(DeclarationException.class);
        assertThat(shop.personal(Crm.CUSTOMER))
                .isEqualTo(Application.start(Workshop.load(crm, policy)).personal(Crm.CUSTOMER));
        assertThat(shop.resolution(Crm.CUSTOMER))
                .isEqualTo(new Resolution(
                        Crm.CUSTOMER, Origin.REFLECTION, "its build let faults pass, and left it out of the index"));
    }

    @Test
    void classes_without_an_index_are_resolved_by_reflection() throws Exception {
        Application shop = Application.start(Workshop.loadWithoutIndex(crm, policy));

        assertThat(shop.personal(Crm.CUSTOMER))
                .isEqualTo(Application.start(Workshop.load(crm, policy)).personal(Crm.CUSTOMER));
        assertThat(shop.model().resolutions())
                .containsExactly(new Resolution(
                        Crm.CUSTOMER,
                        Origin.REFLECTION,
                        "no index lists it; check that the annotation processor runs"));
    }

    @Test
    void a_class_that_is_gone_is_in_no_model() throws Exception {
        // given that what the gone class embedded remains, and that another has its kind now
        Files.delete(crm.resolve("crm/Customer.class"));
        WORKSHOP.recompile(
                crm,
                Map.of(Crm.SUPPLIER, Crm.sources().get(Crm.SUPPLIER).replace("\"supplier\"", "\"customer\"")),
                policy);

        Application shop = Application.start(Workshop.load(crm, policy));

        assertThat(shop.model().classes()).extracting(PersonalClass::className).containsExactly(Crm.SUPPLIER);
    }

    @Test
    void of_two_indexes_that_list_a_class_the_one_that_fits_counts() throws Exception {
        // given
        Map<String, String> later = new TreeMap<>(Crm.sources());
        later.put(Crm.CUSTOMER, Crm.source(Crm.customer("", "")));
        Path newer = WORKSHOP.compile(List.of("-Arightful.module=newer"), later, policy);

        for (Path[] path : List.of(new Path[] {crm, newer, policy}, new Path[] {newer, crm, policy})) {
            // when
            Application shop = Application.start(Workshop.load(path));

            // then the class path's first class file decides
            assertThat(shop.personal(Crm.CUSTOMER))
                    .isEqualTo(Application.start(Workshop.loadWithoutIndex(path[0], policy))
                            .personal(Crm.CUSTOMER));
            assertThat(shop.model().resolutions())
                    .extracting(Resolution::origin)
                    .containsOnly(Origin.INDEX);
        }
    }

    @Test
    void a_class_of_another_class_loader_is_resolved_by_reflection_and_listed_too() throws Exception {
        // given
        Path other = WORKSHOP.newPlace();
        Map<String, String> later = new TreeMap<>(Crm.sources());
        later.put(Crm.CUSTOMER, Crm.source(Crm.customer("", "")));
        WORKSHOP.recompile(other, later, policy);
        Application shop = Application.start(Workshop.load(crm, policy));

        // when
        Class<?> foreign = Application.load(Crm.CUSTOMER, Workshop.load(other, policy));
        PersonalClass found = shop.model().find(foreign).orElseThrow();

        // then
        assertThat(found.field("email")).isEmpty();
        assertThat(shop.model().classes()).hasSize(3).contains(found);
        assertThat(shop.model().resolutions())
                .contains(new Resolution(
                        Crm.CUSTOMER, Origin.REFLECTION, "another class loader has a class of this name"))
                .hasSize(3);
    }

    @Test
    void a_second_class_that_counts_its_own_ids_under_a_kind_is_refused_when_it_is_met() throws Exception {
        // given
        Path other = WORKSHOP.newPlace();
        String twin = Crm.sources().get(Crm.SUPPLIER).replace("Supplier", "Twin");
        WORKSHOP.recompile(other, Map.of("crm.Twin", twin), policy, crm);
        ClassLoader loader = Workshop.load(crm, policy, other);
        Application shop = Application.start(loader);

        assertThatThrownBy(() -> shop.model().find(Application.load("crm.Twin", loader)))
                .isInstanceOf(DeclarationException.class)
                .hasMessageContaining("[" + ErrorCode.KIND_WITH_TWO_ID_SPACES.code()
                        + "] Twin: the kind supplier has an id space already, that of Supplier");
    }

    @Test
    void a_class_whose_annotation_mentions_a_missing_class_is_refused_with_the_name_of_that_class() {
        // given
        Path purposes = WORKSHOP.newPlace();
        WORKSHOP.recompile(
                purposes,
                Map.of("extra.Gone", "package extra; public interface Gone extends dev.rightful.annotation.Purpose {}"),
                policy);
        String mentions = Crm.customer("extends Person", "")
                .replace("@Sensitive", "@Use(purpose = extra.Gone.class)" + Crm.name("P1Y"));
        WORKSHOP.recompile(crm, Map.of(Crm.CUSTOMER, Crm.source(mentions)), policy, purposes);

        assertThatThrownBy(() -> Application.start(Workshop.load(crm, policy)))
                .isInstanceOf(DeclarationException.class)
                .hasMessage(BROKEN + "Cannot use crm.Customer: extra.Gone is not on the class path. Add its jar.");
    }

    @Test
    void a_class_with_a_member_of_a_missing_class_is_refused_with_the_name_of_that_class() throws Exception {
        Files.delete(crm.resolve("crm/Address.class"));

        assertThatThrownBy(() -> Application.start(Workshop.load(crm, policy)))
                .isInstanceOf(DeclarationException.class)
                .hasMessage(BROKEN + "Cannot use crm.Customer: crm.Address is not on the class path. Add its jar.");
    }

    @Test
    void a_class_that_lost_declarations_with_a_missing_annotation_type_is_refused() throws Exception {
        Files.delete(crm.resolve("crm/Sensitive.class"));

        assertThatThrownBy(() -> Application.start(Workshop.load(crm, policy)))
                .isInstanceOf(DeclarationException.class)
                .hasMessage(BROKEN + "Cannot use crm.Customer: crm.Sensitive is not on the class path. Add its jar.");
    }

    @Test
    void a_missing_annotation_type_that_declared_nothing_is_of_no_account() throws Exception {
        Files.delete(crm.resolve("crm/Marked.class"));

        Application shop = Application.start(Workshop.load(crm, policy));

        assertThat(shop.personal(Crm.CUSTOMER).fields()).hasSize(4);
        assertThat(shop.resolution(Crm.CUSTOMER).origin()).isEqualTo(Origin.REFLECTION);
    }

    @Test
    void a_part_is_refused_alone_whether_an_index_lists_it_or_not() throws Exception {
        for (ClassLoader loader : List.of(Workshop.load(crm, policy), Workshop.loadWithoutIndex(crm, policy))) {
            Application shop = Application.start(loader);
            shop.model().find(Application.load(Crm.CUSTOMER, loader));

            assertThatThrownBy(() -> shop.model().find(Application.load("crm.Address", loader)))
                    .isInstanceOf(DeclarationException.class)
                    .hasMessageStartingWith(BROKEN + "Cannot use crm.Address alone:");
        }
    }

    @Test
    void indexes_of_modules_that_are_packed_into_one_jar_all_count() throws Exception {
        // given
        Path billing = WORKSHOP.compile(
                Map.of(
                        "billing.Debtor",
                        "package billing; import dev.rightful.annotation.*; @DataSubject(value = \"debtor\", purpose ="
                                + " shop.Policy.Accounting.class, source = Source.SUBJECT, from ="
                                + " shop.Policy.BookYear.class) public class Debtor { @SubjectId long id; "
                                + Crm.name("P7Y") + " String name; }"),
                policy);

        // when
        Path jar = packed(WORKSHOP.newPlace(), policy, crm, billing);
        Application shop = Application.start(Workshop.load(jar));

        // then
        assertThat(shop.model().resolutions())
                .extracting(Resolution::className)
                .containsExactly("billing.Debtor", Crm.CUSTOMER, Crm.SUPPLIER);
        assertThat(shop.model().resolutions()).extracting(Resolution::origin).containsOnly(Origin.INDEX);
    }

    @Test
    void a_jar_with_an_index_is_a_valid_automatic_module() throws Exception {
        Path jar = packed(Files.createDirectories(WORKSHOP.newPlace()).resolve("crm-1.0.jar"), crm);

        assertThat(ModuleFinder.of(jar).findAll())
                .singleElement()
                .satisfies(module -> assertThat(module.descriptor().name()).isEqualTo("crm"));
    }

    @Test
    void an_index_is_read_whatever_the_encoding_of_the_sources() throws Exception {
        // given
        String text = Crm.customer("extends Person", "")
                .replace(
                        "Category.NAME, necessity",
                        "Category.NATIONAL_NUMBER," + " authorisation = \"Koninklijk besluit n\u00b0 3\", necessity");
        Map<String, String> sources = new TreeMap<>(Crm.sources());
        sources.put(Crm.CUSTOMER, Crm.source(text));
        Path latin = WORKSHOP.compile(List.of("-encoding", "ISO-8859-1"), sources, policy);

        Application shop = Application.start(Workshop.load(latin, policy));

        assertThat(shop.personal(Crm.CUSTOMER).field("name").orElseThrow().authorisation())
                .endsWith("n\u00b0 3");
        assertThat(shop.resolution(Crm.CUSTOMER).origin()).isEqualTo(Origin.INDEX);
    }

    /** A jar with what lies in some folders; a list that several have is appended, as tools that merge jars do. */
    private static Path packed(Path jar, Path... folders) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                entries.merge(
                        name,
                        Files.readAllBytes(file),
                        (one, other) -> (new String(one, StandardCharsets.UTF_8)
                                        + new String(other, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return jar;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
