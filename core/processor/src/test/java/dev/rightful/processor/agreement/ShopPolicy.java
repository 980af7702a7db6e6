// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor.agreement;

import java.util.Map;

/** The policy of an invented shop, for what the tests of this package generate. */
final class ShopPolicy {

    static final String NAME = "shop.Policy";

    static final String SOURCE = """
            package shop;

            import dev.rightful.annotation.*;
            import dev.rightful.annotation.RetentionAnchor.Counting;

            @PrivacyPolicy(
                    version = "7",
                    effective = "2026-11-22",
                    languages = "en",
                    territory = Territory.EU_ONLY,
                    controller = @DataController(
                            name = "Lindenhof NV", address = "Kerkstraat 1, Gent", dpo = "dpo@lindenhof.example"))
            public interface Policy {
                @ProcessingPurpose(basis = LegalBasis.CONTRACT)
                interface OrderFulfilment extends Purpose {}

                @ProcessingPurpose(basis = LegalBasis.LEGAL_OBLIGATION, reference = "WER III.86")
                interface Accounting extends Purpose {}

                @ProcessingPurpose(
                        basis = LegalBasis.CONSENT,
                        kind = PurposeKind.DIRECT_MARKETING,
                        channels = {Channel.EMAIL, Channel.SMS})
                interface DirectMarketing extends Purpose {}

                interface Newsletter extends DirectMarketing {}

                interface ContractEnded extends Anchor {}

                @RetentionAnchor(counting = Counting.FROM_YEAR_END, name = "book-year")
                interface BookYear extends Anchor {}

                interface LastContact extends Anchor {}
            }
            """;

    private ShopPolicy() {}

    static Map<String, String> sources() {
        return Map.of(NAME, SOURCE);
    }
}
