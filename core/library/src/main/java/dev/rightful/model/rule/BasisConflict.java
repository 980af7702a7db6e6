// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.PurposeKind;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.declaration.PurposeDeclaration;
import dev.rightful.model.declaration.UseDeclaration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A purpose rests on one basis, and on no other that it does not list as an alternative; direct marketing does as a whole.
 *
 * <p>Source: GDPR Articles 6(1), 13(1)(c) and 17(1)(b).
 */
final class BasisConflict implements Rule {

    @Override
    public ErrorCode code() {
        return ErrorCode.BASIS_CONFLICT;
    }

    @Override
    public void checkPolicy(PolicyDeclaration policy, Inspection inspection) {
        checkMarketing(policy, inspection);
        for (PurposeDeclaration purpose : policy.purposes()) {
            Set<LegalBasis> above = policy.policy().purposes().stream()
                    .filter(each -> isNearestAbove(each, purpose.purpose(), policy))
                    .map(DeclaredPurpose::basis)
                    .filter(basis -> basis != LegalBasis.UNSTATED)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(LegalBasis.class)));
            if (above.size() > 1 && !purpose.statesBasis()) {
                inspection.report(
                        this,
                        purpose.place(),
                        "the purposes above it rest on different bases, " + above + ". Write the basis here.");
            }
        }
    }

    private static boolean isNearestAbove(DeclaredPurpose above, DeclaredPurpose purpose, PolicyDeclaration policy) {
        Set<String> ancestors = purpose.ancestors();
        return ancestors.contains(above.name())
                && policy.policy().purposes().stream()
                        .filter(other -> ancestors.contains(other.name()))
                        .noneMatch(other -> other.ancestors().contains(above.name()));
    }

    private void checkMarketing(PolicyDeclaration policy, Inspection inspection) {
        List<DeclaredPurpose> marketing = policy.policy().purposes().stream()
                .filter(each -> each.kind() == PurposeKind.DIRECT_MARKETING)
                .toList();
        for (DeclaredPurpose below : marketing) {
            for (DeclaredPurpose above : marketing) {
                if (below.ancestors().contains(above.name())
                        && above.basis() != LegalBasis.UNSTATED
                        && !above.allows(below.basis())) {
                    inspection.report(
                            this,
                            policy.purpose(below.javaName())
                                    .orElseThrow()
                                    .place()
                                    .at("basis"),
                            "direct marketing rests on " + above.basis() + " in " + above.name() + " and on "
                                    + below.basis() + " here. Use one basis for both, or list the second under"
                                    + " alternatives of " + above.name() + ".");
                }
            }
        }
    }

    @Override
    public void checkModule(List<ClassDeclaration> classes, Inspection inspection) {
        Map<String, LegalBasis> first = new HashMap<>();
        for (ClassDeclaration type : classes) {
            for (FieldDeclaration field : type.fields()) {
                if (field.subject().isPresent()) {
                    field.uses().forEach(use -> check(use, first, inspection));
                }
            }
        }
    }

    private void check(UseDeclaration use, Map<String, LegalBasis> first, Inspection inspection) {
        Optional<DeclaredPurpose> found = inspection.purpose(use.purpose()).map(PurposeDeclaration::purpose);
        if (use.basis() == LegalBasis.UNSTATED || found.isEmpty()) {
            return;
        }
        DeclaredPurpose purpose = found.get();
        boolean silent = purpose.basis() == LegalBasis.UNSTATED;
        LegalBasis expected = silent ? first.computeIfAbsent(use.purpose(), name -> use.basis()) : purpose.basis();
        if (use.basis() != expected && !purpose.allows(use.basis())) {
            inspection.report(
                    this,
                    use.place().at("legalBasis"),
                    use.basis() + " is not what " + Place.simple(use.purpose()) + " rests on "
                            + (silent ? "elsewhere, " : "as declared, ") + expected
                            + ". Use that, or list the second basis under alternatives of the purpose.");
        }
    }
}
