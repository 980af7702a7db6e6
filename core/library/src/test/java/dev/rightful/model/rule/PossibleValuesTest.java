// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.Categories;
import dev.rightful.model.source.ReflectedTypes;
import dev.rightful.model.vocabulary.VocabularyFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PossibleValuesTest {

    private final Inspection inspection = new Inspection(
            Optional.empty(),
            Optional.empty(),
            new ReflectedTypes(PossibleValuesTest.class.getClassLoader()),
            List.of());

    @ParameterizedTest
    @CsvSource({
        "pd:BirthDate,             java.lang.String,                         15",
        "rightful:NationalNumber,  java.lang.String,                         25",
        "pd:TelephoneNumber,       java.lang.String,                         30",
        "pd:AgeExact,              java.lang.String,                          7",
        "pd:Street,                java.lang.String,                         32",
        "pd:BirthCountry,          java.lang.String,                          8",
        "pd:PaymentCardNumber,     java.lang.String,                         39",
        "pd:Name,                  int,                                      32",
        "pd:BirthDate,             java.time.LocalDate,                      15",
        "pd:Name,                  java.util.Optional<java.time.Year>,       14",
        "pd:Name,                  java.lang.annotation.ElementType,          8",
        "pd:Name,                  dev.rightful.annotation.Channel,           8"
    })
    void the_fewest_that_category_or_type_leave_count(String category, String type, int bits) {
        assertThat(of(category, type)).map(PossibleValues::bits).hasValue(bits);
    }

    @ParameterizedTest
    @CsvSource({
        "pd:Name,                  java.lang.String",
        "pd:EmailAddress,          java.lang.String",
        "pd:FavouriteColour,       java.util.UUID",
        "pd:UID,                   long",
        "own:Unknown,              dev.example.Missing"
    })
    void what_is_not_known_to_be_small_is_not_listed(String category, String type) {
        assertThat(of(category, type)).isEmpty();
    }

    @Test
    void the_file_lists_categories_of_the_vocabulary_and_types_below_two_to_the_forty_each_with_a_reason() {
        List<List<String>> rows = VocabularyFile.rows(PossibleValues.class, "possible-values.tsv", 4);

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get(0)).isIn("category", "type");
            assertThat(row.get(0).equals("type")
                            || Categories.builtIn().find(row.get(1)).isPresent())
                    .as(row.get(1))
                    .isTrue();
            assertThat(Integer.parseInt(row.get(2))).isBetween(1, PossibleValues.ENOUGH_BITS - 1);
            assertThat(row.get(3)).isNotBlank();
        });
        assertThat(rows).extracting(row -> row.get(0) + row.get(1)).doesNotHaveDuplicates();
    }

    private Optional<PossibleValues> of(String category, String type) {
        return PossibleValues.of(category, type, inspection);
    }
}
