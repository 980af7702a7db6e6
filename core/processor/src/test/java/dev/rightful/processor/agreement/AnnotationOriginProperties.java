// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.PersonalClass;
import dev.rightful.model.PrivacyModel.Origin;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A declaration means the same wherever it stands, as long as it is the nearest. */
class AnnotationOriginProperties {

    /** What is said of one member, and its type. */
    record Said(String type, String data, String uses) {

        String both() {
            return data + " " + uses;
        }
    }

    /** Purpose, source and anchor, as attributes. */
    record Defaults(String attributes) {}

    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
    void fields_and_uses_do_not_depend_on_where_annotations_stand(
            @ForAll("said") Said said, @ForAll("defaults") Defaults defaults) {
        try (Workshop workshop = new Workshop()) {
            // given
            Path policy = workshop.compile(ShopPolicy.sources());
            Map<String, String> variants = variants(said, defaults);
            Path output = workshop.compile(variants, policy);

            for (ClassLoader loader :
                    List.of(Workshop.load(output, policy), Workshop.loadWithoutIndex(output, policy))) {
                // when
                Application shop = Application.start(loader);

                // then
                List<String> classes = variants.keySet().stream()
                        .filter(name -> name.endsWith(".Person"))
                        .toList();
                String plain = fields(shop, classes.get(0));
                assertThat(plain).contains("path=secret, ", "sources=", "retention=P");
                assertThat(classes)
                        .hasSize(17)
                        .allSatisfy(name -> assertThat(fields(shop, name)).isEqualTo(plain));
            }
            assertThat(Application.start(Workshop.load(output, policy)).model().resolutions())
                    .allMatch(each -> each.origin() == Origin.INDEX);
        }
    }

    /** The fields as text, in which the kind, which is another in each variant, is left out. */
    private static String fields(Application shop, String className) {
        PersonalClass type = shop.personal(className);
        String variant = className.substring(0, className.indexOf('.'));
        return type.fields().toString().replace("kind-" + variant, "kind");
    }

    private static Map<String, String> variants(Said said, Defaults defaults) {
        Variants variants = new Variants(defaults);
        String both = said.both();
        String type = said.type();
        String field = type + " secret; ";
        String getter = "public " + type + " getSecret() { return null; } ";

        variants.add("a class", both + field);
        variants.add("a class", both + "private " + field + getter);
        variants.add("a class", field + both + getter);
        variants.add("a class", both + field + both + getter);
        variants.add("a class", said.data() + field + said.uses() + getter);
        variants.add("a class", both + "public " + type + " secret() { return null; } ");
        variants.add("a class", field + both + "public " + type + " secret() { return null; } ");
        variants.add("a class", "@Meta " + field, "@interface Meta", both);
        variants.add("a class", field + "@Meta " + getter, "@interface Meta", both);
        variants.add("a class", said.data() + "@Meta " + field, "@interface Meta", said.uses());
        variants.add("extends Above", "", "abstract class Above { " + both + field + "}", "");
        variants.add(
                "extends Above",
                field + getter,
                "abstract class Above { " + both + "abstract " + type + " getSecret(); }",
                "");
        variants.add(
                "extends Above<" + type + ">", field, "abstract class Above<T> { " + both + " private T secret; }", "");
        variants.add("implements Above", field + getter, "interface Above { " + both + type + " getSecret(); }", "");
        variants.add(
                "extends Middle",
                field + getter,
                "interface Above { " + both + type + " getSecret(); } abstract class Middle implements Above {}",
                "");
        variants.add("a record", both + type + " secret");
        variants.add("a record of Above", type + " secret", "interface Above { " + both + type + " secret(); }", "");
        return variants.sources;
    }

    /** Writes each variant into a package of its own, and lets the defaults wander from place to place. */
    private static final class Variants {

        private final Map<String, String> sources = new LinkedHashMap<>();
        private final Defaults defaults;
        private int number;

        Variants(Defaults defaults) {
            this.defaults = defaults;
        }

        void add(String form, String members) {
            add(form, members, "", "");
        }

        void add(String form, String members, String above, String onAbove) {
            String pack = "v" + number;
            String stated = defaults.attributes();
            String onClass = "";
            String onSubject = "";
            switch (number % 3) {
                case 0 -> onSubject = ", " + stated;
                case 1 -> onClass = "@PersonalDataDefaults(" + stated + ") ";
                default ->
                    sources.put(
                            pack + ".package-info",
                            "@PersonalDataDefaults(" + stated + ") package " + pack + ";" + imports());
            }
            String subject = onClass + "@DataSubject(value = \"kind-" + pack + "\"" + onSubject + ") public ";
            String person = form.startsWith("a record")
                    ? "record Person(@SubjectId String id, " + members + ")"
                            + (form.endsWith("Above") ? " implements Above" : "") + " {}"
                    : "class Person " + (form.startsWith("a ") ? "" : form) + " { @SubjectId String id; " + members
                            + "}";
            sources.put(
                    pack + ".Person", "package " + pack + ";" + imports() + subject + person + helper(above, onAbove));
            number++;
        }

        private static String helper(String above, String annotations) {
            return above.startsWith("@interface")
                    ? " @Retention(RetentionPolicy.RUNTIME) " + annotations + " " + above + " {}"
                    : " " + above;
        }

        private static String imports() {
            return " import dev.rightful.annotation.*; import java.lang.annotation.*; import shop.Policy; ";
        }
    }

    @Provide
    Arbitrary<Said> said() {
        return Combinators.combine(
                        Arbitraries.of("String", "byte[]", "java.util.List<String>"),
                        Arbitraries.of("EMAIL_ADDRESS", "NAME"),
                        Arbitraries.of("P1Y", "P30D"),
                        Arbitraries.of("", ", content = Content.FREE_TEXT", ", name = \"own-name\""),
                        Arbitraries.of(
                                "@Use(purpose = Policy.Accounting.class, retention = \"P10Y\") ",
                                "@Use(purpose = Policy.Accounting.class, retention = \"P7Y\", from ="
                                        + " Policy.BookYear.class) @Use(purpose = Policy.Newsletter.class, retention ="
                                        + " \"P3Y\", source = Source.DERIVED) "))
                .as((type, category, retention, more, uses) -> new Said(
                        type,
                        "@PersonalData(category = Category." + category + ", necessity = Necessity.CONTRACTUAL,"
                                + " retention = \"" + retention + "\"" + more + ") ",
                        uses));
    }

    @Provide
    Arbitrary<Defaults> defaults() {
        return Arbitraries.of(
                        "purpose = Policy.OrderFulfilment.class, source = Source.SUBJECT, from ="
                                + " Policy.ContractEnded.class",
                        "purpose = Policy.DirectMarketing.class, source = {Source.OBSERVED, Source.PUBLIC}, from ="
                                + " Policy.LastContact.class")
                .map(Defaults::new);
    }
}
