// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.Category;
import dev.rightful.model.AuthorisationWording;
import dev.rightful.model.Categories;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;

/**
 * A national number, or data about offences, is processed under a named authorisation or law. A form leaves that to the
 * class in which the data is stored.
 *
 * <p>Source: GDPR Articles 10 and 87; Belgian Act of 8 August 1983, Article 8.
 */
final class AuthorisationMissing implements Rule {

    @Override
    public ErrorCode code() {
        return ErrorCode.AUTHORISATION_MISSING;
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        Categories known = inspection.categories();
        for (FieldDeclaration field : type.fields()) {
            if (type.isForm() && field.subject().isEmpty()) {
                continue;
            }
            String category = field.category();
            boolean needed = known.isA(category, Category.NATIONAL_NUMBER) || known.isA(category, Category.CRIMINAL);
            if (needed && field.authorisation().isBlank()) {
                inspection.report(
                        this,
                        field.place(),
                        category + " may be processed only where a law or decree allows it. Write authorisation"
                                + " with that law or decree.");
            } else if (needed && AuthorisationWording.isBare(field.authorisation())) {
                inspection.report(
                        this,
                        field.place().at("authorisation"),
                        "this cites the rule that an authorisation is needed, not the authorisation. Name the decree,"
                                + " decision or law that allows this processing.");
            }
        }
    }
}
