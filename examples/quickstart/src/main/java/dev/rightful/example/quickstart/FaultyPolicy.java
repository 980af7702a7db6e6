// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

import dev.rightful.annotation.DataController;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.PrivacyPolicy;
import dev.rightful.annotation.ProcessingPurpose;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.Territory;

/** A policy with the faults that are seen at start alone, for {@link BadInput}; the others never compile. */
@PrivacyPolicy(
        version = "",
        effective = "next spring",
        languages = {"nl", "English"},
        territory = Territory.EU_ONLY,
        controller =
                @DataController(
                        name = "Voorbeeld Diensten nv",
                        address = "Voorbeeldkaai 12, 2000 Antwerpen",
                        dpo = "dpo@voorbeeld.example",
                        zone = "Antwerp"))
interface FaultyPolicy {

    @ProcessingPurpose(basis = LegalBasis.CONTRACT)
    interface Delivery extends Purpose {}
}
