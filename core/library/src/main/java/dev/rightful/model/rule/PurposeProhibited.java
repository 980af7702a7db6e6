// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.SaleOfData;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.DeclaredRole;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.declaration.PurposeDeclaration;
import dev.rightful.model.declaration.UseDeclaration;
import java.util.List;
import java.util.Set;

/**
 * No data is used for a prohibited purpose, and nobody declares the sale of data as a purpose under another name.
 *
 * <p>Source: GDPR Articles 5(1)(a) and (b); Data Privacy Vocabulary 2.3, SellDataToThirdParties, SellInsightsFromData.
 */
final class PurposeProhibited implements Rule {

    static final String SALE = SaleOfData.class.getName();

    private static final Set<String> SALE_TERMS = Set.of("dpv:SellDataToThirdParties", "dpv:SellInsightsFromData");
    private static final Set<String> SALE_NAMES =
            Set.of("sell-data-to-third-parties", "sell-insights-from-data", "sell-data", "data-sale", "sale-of-data");

    @Override
    public ErrorCode code() {
        return ErrorCode.PURPOSE_PROHIBITED;
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        for (String purpose : type.collects()) {
            if (isProhibited(purpose, inspection)) {
                inspection.report(
                        this,
                        Forms.place(type),
                        "no data may be collected for " + Place.simple(purpose) + ", which is prohibited. Remove it.");
            }
        }
        for (FieldDeclaration field : type.fields()) {
            for (UseDeclaration use : field.uses()) {
                if (isProhibited(use.purpose(), inspection)) {
                    inspection.report(
                            this,
                            use.place().at("purpose"),
                            "no data may be used for " + Place.simple(use.purpose())
                                    + ", which is prohibited. Remove the use.");
                }
            }
        }
    }

    private static boolean isProhibited(String purpose, Inspection inspection) {
        return inspection
                .purpose(purpose)
                .map(declared -> declared.purpose().prohibited())
                .orElse(false);
    }

    @Override
    public void checkPolicy(PolicyDeclaration policy, Inspection inspection) {
        for (PurposeDeclaration each : policy.purposes()) {
            DeclaredPurpose purpose = each.purpose();
            boolean sale = SALE_TERMS.contains(purpose.dpv()) || SALE_NAMES.contains(purpose.name());
            if (sale && !purpose.prohibited()) {
                inspection.report(
                        this,
                        each.place(),
                        "the sale of personal data is no purpose that a policy can declare. Remove it, or list it under"
                                + " prohibited.");
            }
        }
        List<String> prohibited = policy.policy().purposes().stream()
                .filter(DeclaredPurpose::prohibited)
                .map(DeclaredPurpose::name)
                .toList();
        for (DeclaredRole role : policy.policy().roles()) {
            role.purposes().stream()
                    .filter(prohibited::contains)
                    .sorted()
                    .forEach(name -> inspection.report(
                            this,
                            policy.place().at("roles"),
                            "the role " + role.name() + " is given the prohibited purpose " + name + ". Remove it."));
        }
    }
}
