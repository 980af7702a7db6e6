// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Necessity;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.UseDeclaration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Consent to a use of data can be refused: what a person has to provide is demanded by another use, on a law or contract.
 *
 * <p>Source: GDPR Articles 4(11) and 7(4), recital 43.
 */
final class ConsentRequired extends UseRule implements BuildRule {

    ConsentRequired() {
        super(ErrorCode.CONSENT_REQUIRED);
    }

    @Override
    void checkUse(FieldDeclaration field, UseDeclaration use, Inspection inspection) {
        if (field.necessity() == Necessity.OPTIONAL || basis(use, inspection) != LegalBasis.CONSENT) {
            return;
        }
        Set<LegalBasis> bases =
                field.uses().stream().map(other -> basis(other, inspection)).collect(Collectors.toSet());
        Set<LegalBasis> demanding = demanding(field.necessity());
        boolean unclear = bases.contains(LegalBasis.UNSTATED);
        if (!unclear && demanding.stream().noneMatch(bases::contains)) {
            inspection.report(
                    this,
                    use.place(),
                    "the person has to provide it, and" + forPurpose(use)
                            + " it is used on consent, which then is not freely given. Write necessity ="
                            + " Necessity.OPTIONAL, or declare the use on "
                            + demanding.stream().map(LegalBasis::name).collect(Collectors.joining(" or "))
                            + " that demands it.");
        }
    }

    /** The bases on which data can be demanded. */
    private static Set<LegalBasis> demanding(Necessity necessity) {
        return switch (necessity) {
            case STATUTORY -> EnumSet.of(LegalBasis.LEGAL_OBLIGATION, LegalBasis.PUBLIC_TASK);
            case CONTRACTUAL -> EnumSet.of(LegalBasis.CONTRACT);
            case OPTIONAL -> EnumSet.noneOf(LegalBasis.class);
        };
    }
}
