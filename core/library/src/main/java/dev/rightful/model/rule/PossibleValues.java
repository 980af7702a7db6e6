// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.Categories;
import dev.rightful.model.source.TypeSource;
import dev.rightful.model.vocabulary.VocabularyFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many values a field can have, by its Java type and by its category, as {@code possible-values.tsv} lists them with
 * reasons.
 *
 * @param bits fewer than 2^bits
 * @param reason why, for people
 */
record PossibleValues(int bits, String reason) {

    /** From here on whoever holds column and search key cannot try all. */
    static final int ENOUGH_BITS = 40;

    private record Row(String sort, String id, PossibleValues values) {}

    private static final List<Row> ROWS = VocabularyFile.rows(PossibleValues.class, "possible-values.tsv", 4).stream()
            .map(cells -> new Row(
                    cells.get(0), cells.get(1), new PossibleValues(Integer.parseInt(cells.get(2)), cells.get(3))))
            .toList();

    /** The fewest that category or Java type leave; empty if neither is listed. */
    static Optional<PossibleValues> of(String category, String type, Inspection inspection) {
        return Stream.concat(
                        ofCategory(category, inspection.categories()),
                        ofType(StoredType.of(type).name(), inspection))
                .reduce((one, other) -> other.bits < one.bits ? other : one);
    }

    /** What is said of the category itself, else of the nearest above it. */
    private static Stream<PossibleValues> ofCategory(String category, Categories known) {
        List<Row> above = ROWS.stream()
                .filter(row -> row.sort.equals("category") && known.isA(category, row.id))
                .toList();
        return above.stream()
                .filter(row -> above.stream().noneMatch(other -> other != row && known.isA(other.id, row.id)))
                .map(Row::values);
    }

    /** What is said of the type; of an enum that is not listed, what is said of all. */
    private static Stream<PossibleValues> ofType(String type, Inspection inspection) {
        Optional<PossibleValues> listed = listed(type);
        boolean constants = listed.isEmpty()
                && inspection
                        .type(type)
                        .map(found -> found.shape() == TypeSource.Shape.ENUM)
                        .orElse(false);
        return (constants ? listed("java.lang.Enum") : listed).stream();
    }

    private static Optional<PossibleValues> listed(String type) {
        return ROWS.stream()
                .filter(row -> row.sort.equals("type") && row.id.equals(type))
                .map(Row::values)
                .findFirst();
    }
}
