// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.annotation.Channel;
import dev.rightful.annotation.Content;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.PurposeKind;
import dev.rightful.annotation.RetentionAnchor.Counting;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SpecialCondition;
import dev.rightful.annotation.Territory;
import dev.rightful.model.CategoryNature;
import dev.rightful.model.DeclaredAnchor;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What is declared in constants, in words for people who do not program. */
final class PlainWords {

    private PlainWords() {}

    /** {@code a, b and c}, sorted. */
    static <T> String list(Collection<T> items, Function<T, String> words) {
        List<String> all = items.stream().map(words).sorted().toList();
        return listed(all);
    }

    /** {@code a, b and c}, in the order given. */
    static String listed(List<String> all) {
        int last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }

    static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    static String of(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, period.getYears(), "year");
        add(parts, period.getMonths(), "month");
        add(parts, period.getDays(), "day");
        return listed(parts);
    }

    private static void add(List<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add(count(number, unit, unit + "s"));
        }
    }

    static String of(DeclaredAnchor anchor) {
        return anchor.counting() == Counting.FROM_EVENT ? anchor.name() : "the end of the year of " + anchor.name();
    }

    static String of(LegalBasis basis) {
        return basis.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", Article " + basis.article();
    }

    static String of(SpecialCondition condition) {
        return condition.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", Article " + condition.article();
    }

    static String of(Channel channel) {
        return switch (channel) {
            case EMAIL -> "e-mail";
            case SMS -> "SMS";
            case POST -> "post";
            case PHONE -> "telephone";
            case IN_APP -> "messages in the application";
        };
    }

    static String of(Territory territory) {
        return switch (territory) {
            case EU_ONLY -> "the European Union alone";
            case EEA -> "the European Economic Area alone";
            case ADEQUATE -> "the European Economic Area and countries with an adequacy decision";
            case SAFEGUARDS -> "any country, with appropriate safeguards";
        };
    }

    static String of(PurposeKind kind) {
        return switch (kind) {
            case NONE -> "";
            case DIRECT_MARKETING -> "direct marketing, which a person can always object to";
            case LEGAL_CLAIMS -> "serves legal claims";
            case RIGHTS_OF_OTHERS -> "protects the rights of others";
            case PUBLIC_INTEREST -> "an important public interest";
            case SECURITY -> "serves security";
        };
    }

    static String of(CategoryNature nature) {
        return switch (nature) {
            case ORDINARY -> "";
            case INDIRECTLY_SENSITIVE -> "can reveal special categories";
            case NATIONAL_NUMBER -> "under Article 87";
            case CRIMINAL -> "criminal data, Article 10";
            case SPECIAL -> "a special category, Article 9";
        };
    }

    static String of(Necessity necessity) {
        return switch (necessity) {
            case STATUTORY -> "required by law";
            case CONTRACTUAL -> "required by the contract";
            case OPTIONAL -> "voluntary";
        };
    }

    static String of(Content content) {
        return switch (content) {
            case STRUCTURED -> "";
            case FREE_TEXT -> "free text";
            case DOCUMENT -> "a document";
            case PHOTO -> "a photograph";
        };
    }

    static String of(Source source) {
        return switch (source) {
            case SUBJECT -> "given by the person";
            case SUBJECT_ONLINE -> "given by the person on line";
            case SUBJECT_OFFLINE -> "given by the person off line";
            case OBSERVED -> "observed";
            case THIRD_PARTY -> "received from others";
            case PUBLIC -> "taken from public sources";
            case DERIVED -> "derived from other data";
        };
    }
}
