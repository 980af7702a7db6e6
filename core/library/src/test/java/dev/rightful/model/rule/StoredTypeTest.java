// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java.lang.String                                       | false | false",
                "java.lang.CharSequence                                 | false | false",
                "char[]                                                 | false | false",
                "shop.Word                                              | false | false",
                "shop.Word<java.util.List<java.lang.String>>            | false | false",
                "T                                                      | false | false",
                "java.util.Optional<java.lang.String>                   | false | false",
                "byte[]                                                 | false | true",
                "int                                                    | false | true",
                "java.util.UUID                                         | false | true",
                "java.time.LocalDate                                    | false | true",
                "java.util.Optional<java.lang.Long>                     | false | true",
                "java.util.List<java.lang.String>                       | true  | true",
                "java.util.Optional<java.util.List<java.lang.String>>   | true  | true",
                "java.util.ArrayList                                    | true  | true",
                "java.util.SortedMap<java.lang.String,shop.Word>        | true  | true",
                "java.lang.Iterable<java.lang.String>                   | true  | true",
                "int[]                                                  | true  | true",
                "java.lang.String[]                                     | true  | true",
                "byte[][]                                               | true  | true",
                "shop.Word[]                                            | true  | false"
            })
    void types_are_told_apart_by_how_a_value_is_stored(String written, boolean several, boolean noText) {
        StoredType type = StoredType.of(written);

        assertThat(type.isSeveral()).isEqualTo(several);
        assertThat(type.isNoText()).isEqualTo(noText);
    }
}
