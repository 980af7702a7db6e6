// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

import dev.rightful.annotation.DataController;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.PrivacyPolicy;
import dev.rightful.annotation.ProcessingPurpose;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.Territory;

/** A policy whose every line about the company is wrong, for {@link BadInput}. */
@PrivacyPolicy(
        version = "",
        effective = "next spring",
        languages = {"nl", "English"},
        territory = Territory.EU_ONLY,
        controller = @DataController(name = "", address = "", dpo = "ask at the desk", zone = "Antwerp"))
interface FaultyPolicy {

    @ProcessingPurpose(basis = LegalBasis.CONTRACT)
    interface Delivery extends Purpose {}

    /** Bears the name of the other. */
    @ProcessingPurpose(basis = LegalBasis.CONTRACT, name = "delivery")
    interface HomeDelivery extends Purpose {}
}
