// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sources of an invented application, any number of classes large, the same on every run.
 *
 * <p>One policy with several purposes. Annotated classes come in areas of twenty, each a package with defaults: an abstract
 * superclass, a subject that extends it, a record that is a subject, two embedded parts, four records that hold a
 * person's id, and eleven classes that lead to a person through a member, every third with an embedded address. Each has
 * ten members, five to eight of them annotated, every second of these with a further use and every third with two. Classes
 * have accessors, {@code equals} and {@code hashCode}; plain classes have the same and some code that works.
 */
final class SampleApplication {

    static final String POLICY = "sample.CompanyPolicy";

    private static final int AREA = 20;

    private static final List<Member> PERSONAL = List.of(
            new Member("String", "name", "NAME"),
            new Member("String", "email", "EMAIL_ADDRESS"),
            new Member("String", "phone", "TELEPHONE_NUMBER"),
            new Member("LocalDate", "birthDate", "BIRTH_DATE"),
            new Member("String", "account", "BANK_ACCOUNT"),
            new Member("List<String>", "languages", "LANGUAGE"),
            new Member("String", "employer", "CURRENT_EMPLOYMENT"),
            new Member("String", "street", "STREET"),
            new Member("String", "city", "CITY"),
            new Member("String", "userName", "USERNAME"),
            new Member("String", "ipAddress", "IP_ADDRESS"));

    private static final List<Member> PLAIN = List.of(
            new Member("Instant", "createdAt", ""),
            new Member("int", "revision", ""),
            new Member("BigDecimal", "total", ""),
            new Member("List<String>", "labels", ""),
            new Member("boolean", "archived", ""),
            new Member("Map<String, Integer>", "counts", ""),
            new Member("UUID", "reference", ""),
            new Member("long", "sequence", ""),
            new Member("String", "code", ""),
            new Member("Instant", "changedAt", ""));

    private static final String IMPORTS = """
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.time.LocalDate;
            import java.util.*;
            import java.util.stream.Collectors;
            """;

    private static final String IMPORTS_OF_ANNOTATED = """
            import dev.rightful.annotation.*;
            import sample.CompanyPolicy;
            """;

    private static final String POLICY_SOURCE = """
            package sample;

            import dev.rightful.annotation.*;

            @PrivacyPolicy(version = "7", effective = "2026-11-22", languages = {"nl", "en"}, territory = Territory.EU_ONLY,
                controller = @DataController(name = "Voorbeeld nv", address = "Kerkstraat 1, 1000 Brussel",
                    dpo = "dpo@voorbeeld.example"),
                roles = {
                    @Role(value = "service", purposes = {CompanyPolicy.OrderFulfilment.class, CompanyPolicy.Accounting.class}),
                    @Role(value = "marketing", purposes = CompanyPolicy.DirectMarketing.class)})
            public interface CompanyPolicy {
              @ProcessingPurpose(basis = LegalBasis.CONTRACT) interface OrderFulfilment extends Purpose {}
              @ProcessingPurpose(basis = LegalBasis.CONTRACT) interface CustomerSupport extends Purpose {}
              @ProcessingPurpose(basis = LegalBasis.LEGAL_OBLIGATION, reference = "WER III.86, III.88")
              interface Accounting extends Purpose {}
              @ProcessingPurpose(basis = LegalBasis.CONSENT, kind = PurposeKind.DIRECT_MARKETING,
                  channels = {Channel.EMAIL, Channel.SMS})
              interface DirectMarketing extends Purpose {}
              @ProcessingPurpose(topics = {"offers", "events"}) interface Newsletter extends DirectMarketing {}
              @ProcessingPurpose(basis = LegalBasis.LEGITIMATE_INTEREST, kind = PurposeKind.SECURITY,
                  interest = "Stopping orders on stolen cards",
                  assessment = @Assessment(reference = "LIA-2026-01", reviewBy = "2027-06-30"))
              interface FraudPrevention extends Purpose {}
              interface ContractEnded extends Anchor {}
              interface LastContact extends Anchor {}
              @RetentionAnchor(counting = RetentionAnchor.Counting.FROM_YEAR_END) interface BookYear extends Anchor {}
            }
            """;

    private static final String PACKAGE_SOURCE = """
            @PersonalDataDefaults(purpose = CompanyPolicy.OrderFulfilment.class, source = Source.SUBJECT,
                from = CompanyPolicy.ContractEnded.class)
            package %s;

            import dev.rightful.annotation.PersonalDataDefaults;
            import dev.rightful.annotation.Source;
            import sample.CompanyPolicy;
            """;

    private static final String WORK = """
              public Map<String, List<String>> grouped(Collection<String> names) {
                Map<String, List<String>> byInitial = new TreeMap<>();
                for (String each : names) {
                  if (each.isBlank() || each.length() > 200) {
                    continue;
                  }
                  byInitial.computeIfAbsent(each.substring(0, 1), initial -> new ArrayList<>()).add(each.strip());
                }
                return byInitial;
              }

              public String summary(List<BigDecimal> amounts, int limit) {
                BigDecimal sum = amounts.stream().filter(each -> each.signum() > 0).limit(limit)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
                String parts = amounts.stream().map(BigDecimal::toPlainString).sorted().collect(Collectors.joining(", "));
                return switch (sum.signum()) {
                  case 0 -> "nothing";
                  case 1 -> "sum " + sum + " of " + parts;
                  default -> throw new IllegalStateException("Negative: " + sum);
                };
              }

              public Optional<Instant> latest(Collection<Instant> instants) {
                Instant found = null;
                for (Instant each : instants) {
                  if (found == null || each.isAfter(found)) {
                    found = each;
                  }
                }
                return Optional.ofNullable(found);
              }

            """;

    /** A member; the category is empty where it holds no personal data. */
    private record Member(String type, String name, String category) {

        Member numbered(int number) {
            return new Member(type, name + number, category);
        }
    }

    /** Sources by binary name. */
    private final Map<String, String> sources = new TreeMap<>();
    /** Names of the annotated classes that lead to a person. */
    private final List<String> leading = new ArrayList<>();

    /**
     * @param annotated how many classes with personal data
     * @param plain how many without
     */
    SampleApplication(int annotated, int plain) {
        if (annotated > 0) {
            sources.put(POLICY, POLICY_SOURCE);
        }
        for (int number = 0; number < annotated; number++) {
            add(number);
        }
        for (int number = 0; number < plain; number++) {
            String pack = "sample.plain" + number / AREA;
            List<Member> members = numbered(PLAIN, number, PLAIN.size());
            String text = classText("public class Service" + number, "", members, number, WORK);
            sources.put(pack + ".Service" + number, "package " + pack + ";\n\n" + IMPORTS + "\n" + text);
        }
    }

    Map<String, String> sources() {
        return sources;
    }

    /** Names of the classes whose personal data leads to a person: all annotated ones but superclasses and parts. */
    List<String> leading() {
        return leading;
    }

    private void add(int number) {
        int area = number / AREA;
        int first = area * AREA;
        String pack = "sample.area" + area;
        String kind = "customer-" + area;
        sources.put(pack + ".package-info", PACKAGE_SOURCE.formatted(pack));
        List<Member> nine = members(number, 9);
        List<Member> ten = members(number, 10);
        String customer = "Customer" + (first + 1);
        String address = "Address" + (first + 3);
        switch (number - first) {
            case 0 ->
                put(pack, "Person" + number, classText("public abstract class Person" + number, "", ten, number, ""));
            case 1 ->
                lead(
                        pack,
                        customer,
                        subject(kind)
                                + classText(
                                        "public class " + customer + " extends Person" + first,
                                        "  @SubjectId private UUID id;\n",
                                        nine,
                                        number,
                                        ""));
            case 2 ->
                lead(
                        pack,
                        "Candidate" + number,
                        subject("candidate-" + area) + recordText("Candidate" + number, "@SubjectId long id", nine));
            case 3 ->
                put(
                        pack,
                        address,
                        "@SubjectOf(embedding = true)\n" + classText("public class " + address, "", ten, number, ""));
            case 4 ->
                put(
                        pack,
                        "Contact" + number,
                        "@SubjectOf(embedding = true)\n" + recordText("Contact" + number, "", ten));
            case 5, 6, 7, 8 ->
                lead(
                        pack,
                        "Entry" + number,
                        "@SubjectOf(kind = \"%s\", id = \"customerId\")\n".formatted(kind)
                                + recordText("Entry" + number, "UUID customerId", nine));
            default -> {
                boolean embeds = number % 3 == 0;
                String owner = "  private " + customer + " owner;\n"
                        + (embeds ? "  private " + address + " home" + number + ";\n" : "");
                List<Member> others = members(number, embeds ? 8 : 9);
                lead(
                        pack,
                        "Order" + number,
                        "@SubjectOf(path = \"owner\")\n"
                                + classText("public class Order" + number, owner, others, number, ""));
            }
        }
    }

    private void lead(String pack, String name, String text) {
        leading.add(pack + "." + name);
        put(pack, name, text);
    }

    private void put(String pack, String name, String text) {
        sources.put(pack + "." + name, "package " + pack + ";\n\n" + IMPORTS + IMPORTS_OF_ANNOTATED + "\n" + text);
    }

    private static String subject(String kind) {
        return "@DataSubject(value = \"%s\", purpose = CompanyPolicy.OrderFulfilment.class, source = Source.SUBJECT,\n"
                        .formatted(kind)
                + "    from = CompanyPolicy.ContractEnded.class)\n";
    }

    /** Five to eight members with personal data, and others up to the count. */
    private static List<Member> members(int number, int count) {
        int personal = 5 + number % 4;
        List<Member> members = new ArrayList<>(numbered(PERSONAL, number, Math.min(personal, count)));
        members.addAll(numbered(PLAIN, number, count - members.size()));
        return members;
    }

    private static List<Member> numbered(List<Member> from, int number, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> from.get((number + i) % from.size()).numbered(number))
                .toList();
    }

    private static String recordText(String name, String first, List<Member> members) {
        List<String> components = new ArrayList<>(first.isEmpty() ? List.of() : List.of("    " + first));
        for (int i = 0; i < members.size(); i++) {
            Member each = members.get(i);
            components.add(annotations(each, i) + "    " + each.type() + " " + each.name());
        }
        String checks = members.stream()
                .filter(each -> !each.category().isEmpty())
                .map(each -> "    Objects.requireNonNull(" + each.name() + ", \"" + each.name() + "\");\n")
                .collect(Collectors.joining());
        return "public record " + name + "(\n" + String.join(",\n", components) + ") {\n\n  public " + name + " {\n"
                + checks + "  }\n\n  @Override public String toString() {\n    return \"" + name
                + "[hidden]\";\n  }\n}\n";
    }

    private static String classText(String header, String first, List<Member> members, int number, String work) {
        StringBuilder text = new StringBuilder(header).append(" {\n\n").append(first);
        for (int i = 0; i < members.size(); i++) {
            Member each = members.get(i);
            text.append(annotations(each, i)).append("  private %s %s;\n".formatted(each.type(), each.name()));
        }
        text.append('\n').append(work);
        for (Member each : members) {
            String upper = each.name().substring(0, 1).toUpperCase(Locale.ROOT)
                    + each.name().substring(1);
            text.append("  public %s get%s() {\n    return %s;\n  }\n\n".formatted(each.type(), upper, each.name()));
            text.append("  public void set%s(%s value) {\n    this.%s = value;\n  }\n\n"
                    .formatted(upper, each.type(), each.name()));
        }
        String self = header.replaceAll(".*class (\\w+).*", "$1");
        String equal = members.stream()
                .map(each -> "Objects.equals(%1$s, that.%1$s)".formatted(each.name()))
                .collect(Collectors.joining("\n        && "));
        String names = members.stream().map(Member::name).collect(Collectors.joining(", "));
        text.append(
                "  @Override public boolean equals(Object other) {\n    return other instanceof %s that\n        && %s;\n  }\n\n"
                        .formatted(self, equal));
        text.append("  @Override public int hashCode() {\n    return Objects.hash(%s) + %d;\n  }\n}\n"
                .formatted(names, number));
        return text.toString();
    }

    private static String annotations(Member member, int position) {
        if (member.category().isEmpty()) {
            return "";
        }
        String data = """
                  @PersonalData(category = Category.%s, retention = "P1Y", legalBasis = LegalBasis.CONTRACT,
                      necessity = Necessity.CONTRACTUAL)
                """.formatted(member.category());
        String accounting = position % 2 == 0
                ? "  @Use(purpose = CompanyPolicy.Accounting.class, retention = \"P7Y\", from = CompanyPolicy.BookYear.class)\n"
                : "";
        String newsletter = position % 3 == 0
                ? "  @Use(purpose = CompanyPolicy.Newsletter.class, retention = \"P3Y\", from = CompanyPolicy.LastContact.class)\n"
                : "";
        return data + accounting + newsletter;
    }
}
