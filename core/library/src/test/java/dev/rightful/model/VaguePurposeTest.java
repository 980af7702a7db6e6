// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VaguePurposeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Other",
                "OTHER_PURPOSES",
                "other-purpose",
                "General",
                "Miscellaneous",
                "Default",
                "Purpose",
                "n/a",
                "Overig",
                "AndereDoeleinden",
                "Algemeen",
                "Diversen",
                "Doeleinden",
                "Autres",
                "AutresFinalites",
                "Divers",
                "Général",
                "Finalité",
                "Sonstiges",
                "AndereZwecke",
                "Allgemein",
                "Verschiedenes",
                "Zweck"
            })
    void a_name_that_says_nothing_is_vague(String name) {
        assertThat(PurposeWording.vague(name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Newsletter",
                "OtherIncomeTax",
                "GeneralLedger",
                "DefaultInterestCollection",
                "Facturatie",
                "AlgemeneVergadering",
                "AndersvalidenParking",
                "Recrutement",
                "AssembleeGenerale",
                "AutreVehicule",
                "Rechnungsstellung",
                "Sonderangebote",
                "Zweckgemeinschaft"
            })
    void a_name_that_says_what_for_is_not_vague(String name) {
        assertThat(PurposeWording.vague(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "--", "42"})
    void a_name_or_description_without_words_is_vague(String nothing) {
        assertThat(PurposeWording.vague(nothing)).hasValue("the name is empty");
        assertThat(PurposeWording.vague("Newsletter", nothing)).hasValue("the description is empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "To send your order, and for any other lawful purpose. | any other lawful purpose",
                "To improve your experience | improve your experience",
                "Improving the users' experience | Improving the users experience",
                "Sending invoices, reminders, etc. | etc",
                "For marketing purposes. | For marketing purposes",
                "... op maat van je interesses, en voor andere rechtmatige doeleinden. | andere rechtmatige doeleinden",
                "Om uw gebruikerservaring te verbeteren | gebruikerservaring te verbeteren",
                "Facturen, aanmaningen enz. | enz",
                "Gestion des commandes et autres finalités légitimes | autres finalités légitimes",
                "Améliorer l'expérience des utilisateurs | Améliorer l expérience",
                "Livraison et autres fins | autres fins",
                "Für die Lieferung und für sonstige rechtmäßige Zwecke | sonstige rechtmäßige Zwecke",
                "Um Ihr Nutzererlebnis zu verbessern | Nutzererlebnis zu verbessern",
                "Rechnungen, Mahnungen usw. | usw"
            })
    void an_open_end_in_a_description_is_vague_and_shown_as_written(String description, String shown) {
        assertThat(PurposeWording.vague("Orders", description)).hasValue(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To send you the parcel that you ordered.",
                "To ask how you liked the delivery: your experience, in three questions.",
                "Solely to ship your order, not for any other purpose.",
                "Om de bestelling te leveren die je plaatste.",
                "We gebruiken dit niet voor andere doeleinden dan de levering.",
                "Pour établir la facture de votre commande.",
                "Ces données ne servent pas à d'autres fins.",
                "Um die Rechnung Ihrer Bestellung zu erstellen.",
                "Die Daten werden nicht zu anderen Zwecken verwendet."
            })
    void a_description_that_says_what_for_is_not_vague(String description) {
        assertThat(PurposeWording.vague("Orders", description)).isEmpty();
    }

    @Test
    void a_denial_excuses_its_own_sentence_only() {
        String description = "We do not sell your data. We use it for other lawful purposes.";

        assertThat(PurposeWording.vague("Orders", description)).hasValue("other lawful purposes");
    }

    @ParameterizedTest
    @MethodSource("dev.rightful.model.BundledPurposeTest#namesOfDpv")
    void a_name_of_dpv_is_not_vague(String name) {
        assertThat(PurposeWording.vague(name)).isEmpty();
    }
}
