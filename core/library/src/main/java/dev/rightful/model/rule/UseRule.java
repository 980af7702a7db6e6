// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.PurposeDeclaration;
import dev.rightful.model.declaration.UseDeclaration;
import java.util.Optional;

/** A rule about single uses of fields. Classes that lead to no person are passed over: they have one finding already. */
abstract class UseRule implements Rule {

    private final ErrorCode code;

    UseRule(ErrorCode code) {
        this.code = code;
    }

    @Override
    public final ErrorCode code() {
        return code;
    }

    @Override
    public final void checkClass(ClassDeclaration type, Inspection inspection) {
        for (FieldDeclaration field : type.fields()) {
            if (field.subject().isPresent()) {
                field.uses().forEach(use -> checkUse(field, use, inspection));
            }
        }
    }

    abstract void checkUse(FieldDeclaration field, UseDeclaration use, Inspection inspection);

    /** Tells the uses of a field apart in a message: {@code " for Newsletter"}; empty where the purpose is missing. */
    static String forPurpose(UseDeclaration use) {
        return use.purpose().isEmpty() ? "" : " for " + Place.simple(use.purpose());
    }

    /** The basis of a use: as written, else that of its purpose; {@code UNSTATED} if neither says. */
    static LegalBasis basis(UseDeclaration use, Inspection inspection) {
        return use.basis() != LegalBasis.UNSTATED
                ? use.basis()
                : inspection
                        .purpose(use.purpose())
                        .map(PurposeDeclaration::purpose)
                        .map(DeclaredPurpose::basis)
                        .orElse(LegalBasis.UNSTATED);
    }

    /** The use that says how long data is kept for a use; empty if none does. */
    static Optional<UseDeclaration> retaining(FieldDeclaration field, UseDeclaration use, Inspection inspection) {
        return field.retaining(use, name -> inspection.purpose(name).map(PurposeDeclaration::purpose));
    }

    /** What the law calls the record that data is used in: as written, else as the purpose has it; empty if neither says. */
    static String recordType(UseDeclaration use, Inspection inspection) {
        return !use.recordType().isEmpty()
                ? use.recordType()
                : inspection
                        .purpose(use.purpose())
                        .map(PurposeDeclaration::purpose)
                        .map(DeclaredPurpose::recordType)
                        .orElse("");
    }
}
