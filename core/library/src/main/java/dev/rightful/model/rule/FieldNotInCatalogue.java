// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.Categories;
import dev.rightful.model.DeclaredKind;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.SubjectRoute;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import java.util.Optional;
import java.util.Set;

/**
 * Of a kind of person no more is held than the catalogue that the policy publishes for it; where it has none, anything.
 *
 * <p>Source: GDPR Articles 5(1)(a) and (c), 13 and 14(1)(d).
 */
final class FieldNotInCatalogue implements BuildRule {

    @Override
    public ErrorCode code() {
        return ErrorCode.FIELD_NOT_IN_CATALOGUE;
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        Categories known = inspection.categories();
        for (FieldDeclaration field : type.fields()) {
            Optional<DeclaredKind> kind = field.subject()
                    .map(SubjectRoute::kind)
                    .flatMap(name -> inspection
                            .policy()
                            .flatMap(policy -> policy.policy().kind(name)));
            Set<String> catalogue = kind.map(DeclaredKind::catalogue).orElse(Set.of());
            if (Measure.exceeds(catalogue, field.category(), known)) {
                String name = kind.map(DeclaredKind::name).orElse("");
                inspection.report(
                        this,
                        field.place().at("category"),
                        "the policy has no " + field.category() + " in the catalogue of " + name
                                + ". Remove the field; or add the category to catalogue of @SubjectKind(\"" + name
                                + "\"), once the text that people read names it.");
            }
        }
    }
}
