// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.first;

import dev.rightful.annotation.Anchor;
import dev.rightful.annotation.DataController;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.PrivacyPolicy;
import dev.rightful.annotation.ProcessingPurpose;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.PurposeKind;
import dev.rightful.annotation.Role;
import dev.rightful.annotation.Territory;

@PrivacyPolicy(
        version = "1",
        effective = "2026-11-22",
        languages = "en",
        territory = Territory.EU_ONLY,
        controller = @DataController(name = "Shop", address = "Street 1, Ghent", dpo = "dpo@shop.example"),
        roles = {
            @Role(value = "marketing", purposes = ShopPolicy.Newsletter.class),
            @Role(value = "warehouse", purposes = ShopPolicy.Delivery.class)
        })
public interface ShopPolicy {

    @ProcessingPurpose(basis = LegalBasis.CONTRACT)
    interface Delivery extends Purpose {}

    @ProcessingPurpose(basis = LegalBasis.CONSENT, kind = PurposeKind.DIRECT_MARKETING)
    interface Newsletter extends Purpose {}

    interface ContractEnded extends Anchor {}
}
