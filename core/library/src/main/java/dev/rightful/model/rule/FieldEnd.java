// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.DeclaredAnchor;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.RetentionPeriod;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.PurposeDeclaration;
import dev.rightful.model.declaration.UseDeclaration;
import java.time.Period;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * When the last use of a field ends: for each event from which periods are counted, the longest of them.
 *
 * @param longest periods in years, months and days, by name and counting of the event
 */
record FieldEnd(Map<String, Period> longest) {

    private static final double DAYS_OF_A_MONTH = 365.2425 / 12;

    /** Empty where a use has no period or no event, which is said elsewhere. */
    static Optional<FieldEnd> of(FieldDeclaration field, Inspection inspection) {
        Map<String, Period> longest = new TreeMap<>();
        for (UseDeclaration use : field.uses()) {
            Optional<Period> period = inspection
                    .period(written(use, field, inspection))
                    .map(RetentionPeriod::period)
                    .map(Period::normalized);
            if (period.isEmpty() || use.anchor().isEmpty()) {
                return Optional.empty();
            }
            longest.merge(event(use.anchor().get()), period.get(), FieldEnd::longer);
        }
        return Optional.of(new FieldEnd(longest));
    }

    /** The retention of a use: its own, else that of the use for the nearest purpose above. */
    private static String written(UseDeclaration use, FieldDeclaration field, Inspection inspection) {
        if (!use.retention().isBlank()) {
            return use.retention();
        }
        Optional<DeclaredPurpose> purpose = inspection.purpose(use.purpose()).map(PurposeDeclaration::purpose);
        return field.uses().stream()
                .filter(other -> !other.retention().isBlank())
                .filter(other -> inspection
                        .purpose(other.purpose())
                        .map(above -> purpose.isPresent()
                                && purpose.get().isWithin(above.purpose().name()))
                        .orElse(false))
                .max(Comparator.comparingInt(other -> inspection
                        .purpose(other.purpose())
                        .orElseThrow()
                        .purpose()
                        .ancestors()
                        .size()))
                .map(UseDeclaration::retention)
                .orElse("");
    }

    /** The first of its periods as part of a name, such as {@code p7y}. */
    String first() {
        return longest.values().iterator().next().toString().toLowerCase(Locale.ROOT);
    }

    private static String event(DeclaredAnchor anchor) {
        return switch (anchor.counting()) {
            case FROM_EVENT -> anchor.name();
            case FROM_YEAR_END -> "the year of " + anchor.name();
        };
    }

    private static Period longer(Period one, Period other) {
        return days(other) > days(one) ? other : one;
    }

    private static double days(Period period) {
        return period.toTotalMonths() * DAYS_OF_A_MONTH + period.getDays();
    }

    /** For people, such as {@code P7Y after contract-ended}. */
    @Override
    public String toString() {
        return longest.entrySet().stream()
                .map(each -> each.getValue() + " after " + each.getKey())
                .collect(Collectors.joining(" and "));
    }
}
