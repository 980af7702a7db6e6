// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package defective;

import static dev.rightful.annotation.LegalBasis.CONSENT;
import static dev.rightful.annotation.LegalBasis.CONTRACT;
import static dev.rightful.annotation.LegalBasis.LEGAL_OBLIGATION;
import static dev.rightful.annotation.LegalBasis.LEGITIMATE_INTEREST;
import static dev.rightful.annotation.PurposeKind.DIRECT_MARKETING;

import dev.rightful.annotation.Anchor;
import dev.rightful.annotation.DataController;
import dev.rightful.annotation.PrivacyPolicy;
import dev.rightful.annotation.ProcessingPurpose;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.Territory;
import dev.rightful.annotation.Text;

/** What many companies publish, declared as it stands. */
@PrivacyPolicy(
        version = "1",
        effective = "2026-10-01",
        languages = "en",
        territory = Territory.EU_ONLY,
        controller =
                @DataController(
                        name = "Voorbeeld Diensten nv",
                        address = "Voorbeeldkaai 12, 2000 Antwerpen",
                        dpo = "dpo@voorbeeld-Diensten nv / sa.example"))
public interface PublishedPolicy {

    @ProcessingPurpose(basis = CONTRACT, description = @Text("Delivery and improvement"))
    interface OurServices extends Purpose {}

    @ProcessingPurpose(basis = CONTRACT, description = @Text("For other lawful purposes"))
    interface WhateverElse extends Purpose {}

    @ProcessingPurpose(basis = LEGAL_OBLIGATION)
    interface Bookkeeping extends Purpose {}

    @ProcessingPurpose(basis = LEGITIMATE_INTEREST)
    interface RunningTheBusiness extends Purpose {}

    @ProcessingPurpose(basis = CONSENT, kind = DIRECT_MARKETING)
    interface DirectMarketing extends Purpose {}

    interface Newsletter extends DirectMarketing {}

    @ProcessingPurpose(basis = CONTRACT)
    interface Recruitment extends Purpose {}

    interface ContractEnded extends Anchor {}
}
