// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.DeclaredUse;
import dev.rightful.model.PersonalField;
import java.util.Optional;

/**
 * One field for one purpose: what each step is asked.
 *
 * @param use the declared use that covers the purpose; empty: there is none
 */
record Question(
        DeclaredPurpose purpose,
        PersonalField field,
        Optional<DeclaredUse> use,
        Whose whose,
        Circumstances circumstances) {

    /**
     * The basis: that of the use, unless the use is declared for a purpose above and this purpose rests on another
     * basis. What was collected on consent stays on consent. Empty where there is no use.
     */
    Optional<LegalBasis> basis() {
        if (use.isEmpty()) {
            return Optional.empty();
        }
        LegalBasis stated = use.get().basis();
        boolean kept = stated == LegalBasis.CONSENT || purpose.basis() == LegalBasis.UNSTATED || purpose.allows(stated);
        return Optional.of(kept ? stated : purpose.basis());
    }

    boolean restsOn(LegalBasis basis) {
        return basis().isPresent() && basis().get() == basis;
    }

    /** What the ledger says of consent to this purpose, channel and topic. */
    Consents consents(Person person) {
        return new Consents(person.chronicle(), purpose, circumstances.channel(), circumstances.topic());
    }
}
