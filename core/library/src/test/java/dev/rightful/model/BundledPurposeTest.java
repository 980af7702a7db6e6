// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.vocabulary.VocabularyFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledPurposeTest {

    /** Local name and label of every purpose of the Data Privacy Vocabulary. */
    static Stream<String> namesOfDpv() {
        return VocabularyFile.rows(Categories.class, "purposes.tsv", 3).stream()
                .flatMap(row -> Stream.of(row.get(0).replace("dpv:", ""), row.get(1)))
                .distinct();
    }

    @Test
    void the_first_sentence_of_the_first_policy_joins_two_purposes() {
        String sentence = "We gebruiken je persoonsgegevens voor de levering en verbetering van onze diensten.";

        assertThat(PurposeWording.bundled("Diensten", sentence))
                .hasValue("\"levering\" (dpv:ServiceProvision) and \"verbetering\" (dpv:ServiceOptimisation)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ServiceDeliveryAndImprovement",
                "DELIVERY_AND_IMPROVEMENT",
                "delivery-and-improvement",
                "MarketingAsWellAsRecruitment",
                "SalesAndMarketing",
                "PayrollAndRecruitmentAndFraud",
                "LeveringEnVerbetering",
                "FacturatieEnMarketing",
                "LivraisonEtPublicite",
                "RecrutementAinsiQueFacturation",
                "LieferungUndWerbung",
                "MarketingSowieBuchhaltung",
                "Billing+Newsletter"
            })
    void a_name_that_joins_purposes_of_two_families_is_bundled(String name) {
        assertThat(PurposeWording.bundled(name, "")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To deliver your parcel and to improve our site.",
                "Billing & direct marketing",
                "Fraud prevention; personalised offers and payroll.",
                "Wettelijke en contractuele verplichtingen na te komen",
                "De levering van producten en diensten en reclame",
                "La facturation et l'amélioration de nos services",
                "Prévention de la fraude ainsi que prospection",
                "Die Bereitstellung und Verbesserung unserer Dienste",
                "Lohnabrechnung und Marktforschung"
            })
    void a_description_that_joins_purposes_of_two_families_is_bundled(String description) {
        assertThat(PurposeWording.bundled("Purpose", description)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OrderAndDelivery",
                "TermsAndConditions",
                "SecurityAndFraudPrevention",
                "HrAndPayroll",
                "RecruitmentAndPersonnelManagement",
                "InvoicingAndAccounting",
                "SalesAndDelivery",
                "ResearchAndDevelopment",
                "Marketing",
                "LeveringEnBestelproces",
                "FacturatieEnBoekhouding",
                "BeveiligingEnFraudepreventie",
                "RecrutementEtGestionDuPersonnel",
                "FacturationEtPaiement",
                "RechnungsstellungUndBuchhaltung",
                "VertriebUndLieferung"
            })
    void a_name_of_one_family_or_of_related_ones_is_not_bundled(String name) {
        assertThat(PurposeWording.bundled(name, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We deliver your parcel. Marketing is a purpose of its own.",
                "To make and keep a record of the invoicing",
                "Personalised advertising and newsletters",
                "Security of customers, employees and orders",
                "Je te informeren en je onze producten en diensten te leveren",
                "Vragen, verzoeken, bezorgdheden en klachten in verband met privacy te verwerken en te beantwoorden",
                "Om facturen te sturen en betalingen te innen",
                "Livraison en magasin de produits pour la publicité",
                "Die Lieferung der Waren und Dienste"
            })
    void a_description_of_one_purpose_is_not_bundled(String description) {
        assertThat(PurposeWording.bundled("Purpose", description)).isEmpty();
    }

    @Test
    void words_of_two_languages_are_not_joined() {
        assertThat(PurposeWording.bundled("LeveringUndVerbetering", "")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("namesOfDpv")
    void a_name_of_dpv_is_never_bundled(String name) {
        assertThat(PurposeWording.bundled(name, name)).isEmpty();
    }

    @Test
    void a_name_of_dpv_does_not_excuse_the_description() {
        assertThat(PurposeWording.bundled("ServiceProvision", "levering en verbetering"))
                .isPresent();
    }
}
