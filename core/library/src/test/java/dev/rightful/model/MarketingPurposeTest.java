// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.WordPattern.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketingPurposeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Newsletter | | Newsletter",
                "DirectMarketing | | Direct Marketing",
                "direct-marketing | | direct marketing",
                "MonthlyNewsletters | | Newsletters",
                "OffersByMail | To send you offers for what you bought before. | Offers By Mail",
                "Letters | To send you our best offers | send you our best offers",
                "Contact | Je de nieuwsbrief sturen | nieuwsbrief",
                "Contact | Reclamefolders bezorgen | Reclamefolders",
                "Contact | Je commerciële mededelingen sturen | commerciële mededelingen",
                "Contact | Vous envoyer notre lettre d'information | lettre d information",
                "Contact | Prospection par courriel | Prospection",
                "Contact | Ihnen Werbung zusenden | Werbung",
                "Contact | Werbemails verschicken | Werbemails",
                "Contact | Promotional messages by text | Promotional messages"
            })
    void words_that_win_people_for_something_are_seen(String name, String description, String words) {
        assertThat(PurposeWording.marketing(name, description == null ? "" : description))
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recruitment | Handle your application for a job",
                "Quotation | Een offerte opstellen die je ons vroeg",
                "StaffPromotion | Decide on promotions of staff",
                "Sollicitatie | Bewerbungen bearbeiten",
                "Invoicing | Send invoices and receive the money",
                "OrderMail | Je e-mailen over je bestelling, nooit over reclame",
                "Support | Answer questions; we send no newsletter",
                "JobOffers | Make you a job offer"
            })
    void other_words_are_left_alone(String name, String description) {
        assertThat(PurposeWording.marketing(name, description)).isEmpty();
    }

    @Test
    void there_are_words_in_every_language() {
        assertThat(WordPattern.of(Kind.DIRECT_MARKETING))
                .extracting(WordPattern::language)
                .contains("nl", "fr", "de", "en");
    }
}
