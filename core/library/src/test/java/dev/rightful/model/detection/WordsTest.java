// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    firstName,       first name
                    FIRST_NAME,      first name
                    first-name,      first name
                    clientIPAddress, client ip address
                    userIP,          user ip
                    IPv4Address,     i pv address
                    addressLine2,    address line
                    _telephone,      telephone
                    Straße,          strasse
                    prénom,          prenom
                    größe,           grosse
                    """)
    void a_name_is_divided_at_camel_case_acronyms_and_all_that_is_no_letter(String name, String words) {
        assertThat(of(name)).containsExactly(words.split(" "));
    }

    @Test
    void a_name_without_letters_has_no_words() {
        assertThat(of("_1")).isEmpty();
    }

    @Property
    void any_text_is_its_letters_in_order(@ForAll String text) {
        Words words = Words.of(text);

        assertThat(String.join("", of(text))).isEqualTo(words.all());
        assertThat(words.all().codePoints().allMatch(Character::isLetter)).isTrue();
    }

    private static List<String> of(String name) {
        Words words = Words.of(name);
        return IntStream.range(0, words.count())
                .mapToObj(at -> words.run(at, at + 1))
                .toList();
    }
}
