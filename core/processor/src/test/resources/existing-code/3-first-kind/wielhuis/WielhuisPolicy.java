// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package wielhuis;

import dev.rightful.annotation.Anchor;
import dev.rightful.annotation.DataController;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.PrivacyPolicy;
import dev.rightful.annotation.ProcessingPurpose;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.Territory;

@PrivacyPolicy(
        version = "1",
        effective = "2026-11-22",
        languages = "nl",
        territory = Territory.EU_ONLY,
        controller = @DataController(
                name = "Wielhuis BV",
                address = "Molenstraat 4, 9000 Gent",
                dpo = "privacy@wielhuis.example"))
public interface WielhuisPolicy {

    @ProcessingPurpose(basis = LegalBasis.CONTRACT)
    interface VerkoopEnHerstelling extends Purpose {}

    interface LaatsteAankoop extends Anchor {}
}
