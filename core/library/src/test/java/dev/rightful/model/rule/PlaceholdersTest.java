// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.vocabulary.VocabularyFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "TODO, TODO",
                "Kerkstraat TODO, TODO",
                "\"Send invoices (FIXME: and what else?)\", FIXME",
                "LIA TBD/2026, TBD",
                "\"XXX, 9000 Gent\", XXX",
                "Lorem ipsum dolor sit amet, Lorem ipsum",
                "<name>, <name>",
                "<naam van het bedrijf> nv, <naam van het bedrijf>",
                "[naam], [naam]",
                "\"[bedrijfsnaam], hierna: wij\", [bedrijfsnaam]",
                "privacy@{{domain}}, {{domain}}",
                "\"Welkom bij {{ company.name }}\", {{ company.name }}",
                "${controller.name}, ${controller.name}",
                "______ 12, ______",
                "\"Straat ..., 9000 Gent\", ...",
                "..., ...",
                "…, …",
                "since ????, ????",
                "in te vullen, in te vullen",
                "\"Adres: nog in te vullen\", nog in te vullen",
                "(à compléter), à compléter",
                "A completer., A completer",
                "À Compléter, À Compléter",
                "Noch zu ergänzen, Noch zu ergänzen",
                "\"Reference: to be   completed\", to be   completed",
                "Company name, Company name",
                "Nom de l'entreprise, Nom de l'entreprise"
            })
    void what_waits_to_be_written_is_seen(String text, String placeholder) {
        assertThat(Placeholders.in(text)).contains(placeholder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Voorbeeld Diensten nv",
                "privacy@voorbeeld.example",
                "https://www.example.com/contact",
                "Je helpen om een formulier in te vullen",
                "Vous aider à compléter votre dossier",
                "Ihnen helfen, das Formular auszufüllen und zu senden",
                "We list what is still to be completed by you",
                "Een takenlijst met todo's bijhouden",
                "Facturen, offertes, ... en wat daarbij hoort",
                "GDPR Article 6 (...) and [2016] OJ L 119",
                "Article 22(1), WER XX.1",
                "Wacht...",
                "We ask for your company name, address and VAT number",
                "Answer your questions <strong>at once</strong>",
                "privacy [at] voorbeeld.example",
                "a < b > c",
                "Texto de lorem",
                "2 <= 3",
                "C:\\data\\{0}"
            })
    void what_is_written_is_left_alone(String text) {
        assertThat(Placeholders.in(text)).isEmpty();
    }

    @Test
    void every_row_says_what_it_is_and_each_list_of_words_has_all_languages() {
        List<List<String>> rows = VocabularyFile.rows(Placeholders.class, "placeholders.tsv", 3);

        assertThat(rows).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get(0)).isIn("MARK", "SHAPE", "ALONE", "WHOLE");
            assertThat(row.get(1)).isIn("mul", "nl", "fr", "de", "en");
            assertThat(row.get(2)).isNotBlank();
        });
        assertThat(List.of("ALONE", "WHOLE"))
                .allSatisfy(kind -> assertThat(rows)
                        .filteredOn(row -> row.get(0).equals(kind))
                        .extracting(row -> row.get(1))
                        .containsOnly("nl", "fr", "de", "en"));
    }
}
