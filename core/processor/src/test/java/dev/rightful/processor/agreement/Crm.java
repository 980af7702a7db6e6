// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor.agreement;

import java.util.LinkedHashMap;
import java.util.Map;

/** A small module in which a class takes declarations from every other place that it can take them from. */
final class Crm {

    static final String CUSTOMER = "crm.Customer";
    static final String SUPPLIER = "crm.Supplier";

    private static final String NAME =
            "@PersonalData(category = Category.NAME, necessity = Necessity.CONTRACTUAL," + " retention = ";

    private Crm() {}

    static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        put(
                sources,
                "crm.package-info",
                "@PersonalDataDefaults(purpose = shop.Policy.OrderFulfilment.class, source = Source.SUBJECT,"
                        + " from = Left.class) package crm; import dev.rightful.annotation.*;");
        put(sources, "crm.Left", "public interface Left extends Anchor {}");
        put(
                sources,
                "crm.Sensitive",
                "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) " + name("P1Y")
                        + " public @interface Sensitive {}");
        put(
                sources,
                "crm.Marked",
                "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
                        + " public @interface Marked {}");
        put(
                sources,
                "crm.Moody",
                "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
                        + " public @interface Moody {}");
        put(sources, "crm.Person", "public abstract class Person { " + name("P2Y") + " String email; }");
        put(sources, "crm.Labelled", "public interface Labelled { String getLabel(); }");
        put(sources, "crm.Note", "public class Note { @Marked String text; }");
        put(sources, "crm.Address", "public class Address { " + name("P3Y") + " String street; Note note; }");
        put(sources, CUSTOMER, customer("extends Person", ""));
        put(
                sources,
                SUPPLIER,
                "@DataSubject(\"supplier\") public class Supplier { @SubjectId long id; " + name("P9Y")
                        + " String name; }");
        return sources;
    }

    static String name(String retention) {
        return NAME + "\"" + retention + "\")";
    }

    static String customer(String above, String more) {
        return "@DataSubject(\"customer\") public class Customer " + above
                + " implements Labelled { @SubjectId long id; "
                + name("P4Y") + " String name; @Sensitive String nickname; Address address; String label;"
                + " public String getLabel() { return label; } @Moody public String getMood() { return null; } " + more
                + " }";
    }

    /** A source file of this module; all but the first text of a package-info. */
    static String source(String text) {
        return text.contains("package crm;") ? text : "package crm; import dev.rightful.annotation.*; " + text;
    }

    private static void put(Map<String, String> sources, String name, String text) {
        sources.put(name, source(text));
    }
}
