// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.SubjectRoute;
import dev.rightful.model.declaration.ClassDeclaration;

/** A class about a person says which member identifies the person. Source: GDPR Article 4(1). */
final class SubjectIdMissing implements Rule {

    @Override
    public ErrorCode code() {
        return ErrorCode.SUBJECT_ID_MISSING;
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        boolean missing = !type.part()
                && type.fields().stream()
                        .flatMap(field -> field.subject().stream())
                        .anyMatch(route -> route instanceof SubjectRoute.Self self
                                && self.idMember().isEmpty());
        if (missing) {
            inspection.report(
                    this,
                    type.place(),
                    "the class is a @DataSubject without an id. Put @SubjectId on the member that identifies the person"
                            + " and never changes.");
        }
    }
}
