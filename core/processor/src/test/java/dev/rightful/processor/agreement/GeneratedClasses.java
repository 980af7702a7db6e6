// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Annotated classes as a plan that a generator can make, and their sources.
 *
 * <p>Every plan keeps the rules, so that an index is written. Each class has a number of its own, which is in its name,
 * its kind and its package's name.
 */
final class GeneratedClasses {

    /** What a class is. */
    enum Form {
        CLASS,
        RECORD,
        SUBCLASS_OF_GENERIC,
        IMPLEMENTOR,
        RECORD_IMPLEMENTOR,
        NESTED,
        OF_ANOTHER_BY_PATH,
        OF_ANOTHER_BY_ID,
        OF_TWO
    }

    /** Where purpose, source and anchor of the first uses are stated. */
    enum From {
        SUBJECT,
        CLASS,
        PACKAGE
    }

    /** What bears the annotations of a member. */
    enum Bearer {
        MEMBER,
        ACCESSOR,
        BOTH,
        META,
        META_ON_ACCESSOR
    }

    /** What holds the value. */
    enum Holder {
        STRING("String"),
        INT("int"),
        ENUM("shop.parts.Colour"),
        LIST("java.util.List<String>"),
        MAP("java.util.Map<String, java.util.UUID>"),
        ARRAY("byte[][]"),
        OPTIONAL("java.util.Optional<? extends CharSequence>"),
        PLAIN("java.time.LocalDate"),
        PART("shop.parts.Address"),
        PART_LIST("java.util.List<? extends shop.parts.Address>"),
        PART_MAP("java.util.Map<shop.parts.Colour, shop.parts.Contact>"),
        PART_ARRAY("shop.parts.Contact[]"),
        PART_OPTIONAL("java.util.Optional<shop.parts.Address>"),
        GENERIC_PART("shop.parts.Box<shop.parts.Address, String>"),
        NESTED_PART("shop.parts.Outer.Inner"),
        INNER_PART("shop.parts.Box<shop.parts.Address, String>.Lid");

        private final String type;

        Holder(String type) {
            this.type = type;
        }

        boolean isAnnotated() {
            return ordinal() < PLAIN.ordinal();
        }
    }

    /** A member: what holds it, what bears its annotations, and choices among what they say. */
    record Member(Holder holder, Bearer bearer, int category, int retention, int use, int further, int details) {}

    /** A class. */
    record Plan(Form form, From from, int defaults, boolean idOnAccessor, List<Member> members) {}

    private static final String[] CATEGORIES = {
        "Category.EMAIL_ADDRESS",
        "Category.NAME",
        "Category.PHYSICAL_ADDRESS",
        "Category.NATIONAL_NUMBER",
        "Category.ETHNICITY"
    };
    private static final String NAME_DATA =
            "@PersonalData(category = Category.NAME, retention = \"P1Y\", necessity = Necessity.CONTRACTUAL)";
    private static final String[] RETENTIONS = {"P7Y", "P30D", "P2W"};
    private static final String[] DEFAULTS = {
        "purpose = Policy.OrderFulfilment.class, source = Source.SUBJECT, from = Policy.ContractEnded.class",
        "purpose = Policy.DirectMarketing.class, source = {Source.OBSERVED, Source.PUBLIC}, from = Policy.BookYear.class"
    };
    private static final String[] USES = {
        "",
        "@Use(purpose = Policy.Accounting.class, retention = \"P10Y\")",
        "@Use(purpose = Policy.Accounting.class, legalBasis = LegalBasis.LEGAL_OBLIGATION, retention = \"P7Y\","
                + " from = Policy.BookYear.class) @Use(purpose = Policy.Newsletter.class, retention = \"P3Y\","
                + " from = Policy.LastContact.class, source = Source.DERIVED, condition ="
                + " SpecialCondition.EXPLICIT_CONSENT)"
    };
    private static final String[] DETAILS = {
        "", ", content = Content.FREE_TEXT", ", condition = SpecialCondition.LEGAL_CLAIMS"
    };

    private final Map<String, String> sources = new LinkedHashMap<>();

    private GeneratedClasses() {}

    /** Sources by binary name. */
    static Map<String, String> sources(List<Plan> plans, List<Member> address) {
        GeneratedClasses generated = new GeneratedClasses();
        generated.parts(address);
        for (int i = 0; i < plans.size(); i++) {
            generated.add(plans.get(i), i);
        }
        return generated.sources;
    }

    private void parts(List<Member> address) {
        add(
                "shop.parts",
                "Colour",
                "public enum Colour { RED { @Override int code() { return 1; } }; abstract int code(); }");
        List<Member> plain =
                address.stream().filter(member -> member.holder().isAnnotated()).toList();
        add("shop.parts", "Address", "public class Address {" + fields(plain, "shop.parts", "Address") + "}");
        add(
                "shop.parts",
                "Contact",
                "@SubjectOf(embedding = true) public record Contact(" + NAME_DATA + " String who, Address where) {}");
        add(
                "shop.parts",
                "Box",
                "public class Box<A, B extends CharSequence> { A content; " + NAME_DATA
                        + " B label; public class Lid { " + NAME_DATA + " String engraving; } }");
        add(
                "shop.parts",
                "Outer",
                "public interface Outer { class Inner { " + NAME_DATA
                        + " String inside; static Address SHARED; static int count() { return 0; } } }");
        add(
                "shop.parts",
                "Everything",
                "@DataSubject(value = \"everything\", " + DEFAULTS[0]
                        + ") public class Everything { @SubjectId long id;"
                        + " Address address; Box<Contact, String> box; Box<Contact, String>.Lid lid; Outer.Inner inner; }");
    }

    private void add(Plan plan, int number) {
        String pack = "shop.p" + number;
        String name = "Class" + number;
        String kind = "kind-" + number;
        String stated = DEFAULTS[plan.defaults()];
        String defaults = plan.from() == From.CLASS ? "@PersonalDataDefaults(" + stated + ") " : "";
        if (plan.from() == From.PACKAGE) {
            sources.put(
                    pack + ".package-info",
                    "@PersonalDataDefaults(" + stated + ")\npackage " + pack + ";\n" + imports());
        }
        String subject = "@DataSubject(value = \"" + kind + "\"" + (plan.from() == From.SUBJECT ? ", " + stated : "")
                + ") " + defaults;
        String loose = plan.from() == From.PACKAGE ? "" : "@PersonalDataDefaults(" + stated + ") ";
        List<Member> members = plan.members();
        String id = plan.idOnAccessor()
                ? "private java.util.UUID id; @SubjectId public java.util.UUID getId() { return id; } "
                : "@SubjectId protected java.util.UUID id; ";
        switch (plan.form()) {
            case CLASS ->
                add(pack, name, subject + "public class " + name + " { " + id + fields(members, pack, name) + "}");
            case RECORD -> add(pack, name, subject + record(members, pack, name) + accessors(members, pack, name));
            case SUBCLASS_OF_GENERIC -> {
                add(
                        pack,
                        "Base" + number,
                        "public abstract class Base" + number + "<T, U> { " + id
                                + " " + NAME_DATA + " U first; T second; "
                                + fields(members, pack, name) + "}");
                add(
                        pack,
                        name,
                        subject + "public class " + name + " extends Base" + number
                                + "<shop.parts.Address, java.util.List<String>> { }");
            }
            case IMPLEMENTOR -> {
                add(pack, "Face" + number, face(members, pack, number, "getM"));
                add(
                        pack,
                        name,
                        subject + "public class " + name + " implements Face" + number + " { " + id
                                + plain(members, true) + "}");
            }
            case RECORD_IMPLEMENTOR -> {
                add(pack, "Face" + number, face(members, pack, number, "m"));
                add(
                        pack,
                        name,
                        subject + "public record " + name + "(@SubjectId long id" + components(members)
                                + ") implements Face" + number + " {}");
            }
            case NESTED ->
                add(
                        pack,
                        name,
                        "public class " + name + " { " + subject + "static class In$side { " + id
                                + fields(members, pack, name) + "} }");
            case OF_ANOTHER_BY_PATH -> {
                add(pack, "Owner" + number, subject + "public class Owner" + number + " { " + id + "}");
                add(
                        pack,
                        name,
                        loose + "@SubjectOf(path = \"middle.owner\") public class " + name + " { Middle middle; "
                                + fields(members, pack, name) + "static class Middle { Owner" + number + " owner; } }");
            }
            case OF_ANOTHER_BY_ID ->
                add(
                        pack,
                        name,
                        loose + "@SubjectOf(kind = \"" + kind + "\", id = \"ownerId\") public class " + name
                                + " { long ownerId; " + fields(members, pack, name) + "}");
            case OF_TWO ->
                add(
                        pack,
                        name,
                        subject + "public class " + name + " { " + id + "int otherId; @SubjectOf(kind = \"other" + name
                                + "\", id ="
                                + " \"otherId\") shop.parts.Contact other; " + NAME_DATA
                                + " @SubjectOf(kind = \"other" + name + "\","
                                + " id = \"otherId\") String otherName; " + fields(members, pack, name) + "}");
        }
    }

    private String fields(List<Member> members, String pack, String owner) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            String said = said(member);
            String meta = switch (member.bearer()) {
                case META, META_ON_ACCESSOR -> member.holder().isAnnotated() ? meta(pack, owner, i, said) : "";
                default -> "";
            };
            boolean annotated = member.holder().isAnnotated();
            String onField = !annotated
                    ? ""
                    : switch (member.bearer()) {
                        case MEMBER, BOTH -> said;
                        case META -> meta;
                        default -> "";
                    };
            String onAccessor = !annotated
                    ? ""
                    : switch (member.bearer()) {
                        case ACCESSOR, BOTH -> said;
                        case META_ON_ACCESSOR -> meta;
                        default -> "";
                    };
            text.append(onField)
                    .append(" private ")
                    .append(member.holder().type)
                    .append(" m" + i + "; ");
            text.append(onAccessor)
                    .append(" public ")
                    .append(member.holder().type)
                    .append(" getM" + i + "() { return m" + i + "; } ");
        }
        return text.toString();
    }

    private static String plain(List<Member> members, boolean accessors) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < members.size(); i++) {
            String type = members.get(i).holder().type;
            text.append("private " + type + " m" + i + "; ");
            text.append(accessors ? "public " + type + " getM" + i + "() { return m" + i + "; } " : "");
        }
        return text.toString();
    }

    private static String components(List<Member> members) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < members.size(); i++) {
            text.append(", ").append(members.get(i).holder().type).append(" m" + i);
        }
        return text.toString();
    }

    private String face(List<Member> members, String pack, int number, String prefix) {
        StringBuilder text = new StringBuilder("public interface Face" + number + " { ");
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            boolean annotated = member.holder().isAnnotated();
            String said = member.bearer() == Bearer.META ? meta(pack, "Face" + number, i, said(member)) : said(member);
            text.append(annotated ? said : "").append(' ').append(member.holder().type);
            text.append(' ').append(prefix).append(i).append("(); ");
        }
        return text.append('}').toString();
    }

    private String record(List<Member> members, String pack, String name) {
        StringBuilder text = new StringBuilder("public record " + name + "(@SubjectId String id");
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            String said = !member.holder().isAnnotated()
                    ? ""
                    : switch (member.bearer()) {
                        case MEMBER, BOTH -> said(member);
                        case META, META_ON_ACCESSOR -> meta(pack, name, i, said(member));
                        case ACCESSOR -> "";
                    };
            text.append(", ")
                    .append(said)
                    .append(' ')
                    .append(member.holder().type)
                    .append(" m" + i);
        }
        return text.append(") { ").toString();
    }

    private static String accessors(List<Member> members, String pack, String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.holder().isAnnotated()
                    && (member.bearer() == Bearer.ACCESSOR || member.bearer() == Bearer.BOTH)) {
                text.append(said(member)).append(" public ").append(member.holder().type);
                text.append(" m" + i + "() { return m" + i + "; } ");
            }
        }
        return text.append('}').toString();
    }

    private String meta(String pack, String owner, int number, String said) {
        String name = owner + "Meta" + number;
        add(
                pack,
                name,
                "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) " + said
                        + " public @interface " + name + " { String why() default \"\"; }");
        return "@" + pack + "." + name + "(why = \"" + number + "\")";
    }

    /** {@code @PersonalData} and its uses. */
    private static String said(Member member) {
        String authorisation = member.category() == 3 ? ", authorisation = \"KB van 3 mei 2011\"" : "";
        String details = DETAILS[member.details()].isEmpty() && member.category() == 4
                ? ", condition = SpecialCondition.EXPLICIT_CONSENT"
                : DETAILS[member.details()];
        details = member.category() == 4 && !details.contains("condition")
                ? details + ", condition = SpecialCondition.MADE_PUBLIC_BY_SUBJECT"
                : details;
        boolean onlyFurther = member.use() > 0 && member.further() == 0;
        String first = onlyFurther ? "" : ", retention = \"" + RETENTIONS[member.retention()] + "\"";
        return "@PersonalData(category = " + CATEGORIES[member.category()] + first
                + ", necessity = Necessity.CONTRACTUAL" + authorisation + details + ") " + USES[member.use()];
    }

    private void add(String pack, String name, String text) {
        sources.put(pack + "." + name, "package " + pack + ";\n" + imports() + text + "\n");
    }

    private static String imports() {
        return "import dev.rightful.annotation.*;\nimport shop.Policy;\nimport shop.parts.*;\n";
    }
}
