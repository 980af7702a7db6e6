// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.Flaw;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Personal data leads to the person whom it is about: otherwise nobody can ask for it, correct it or have it erased.
 *
 * <p>Source: GDPR Articles 4(1) and 15 to 17.
 */
final class NoSubject implements Rule {

    @Override
    public ErrorCode code() {
        return ErrorCode.NO_SUBJECT;
    }

    @Override
    public void checkModule(List<ClassDeclaration> classes, Inspection inspection) {
        Set<String> embedded =
                classes.stream().flatMap(type -> type.embeds().stream()).collect(Collectors.toSet());
        for (ClassDeclaration type : classes) {
            List<Flaw> flaws = Flaws.of(Flaw.Kind.NO_SUBJECT, type);
            flaws.forEach(flaw -> inspection.report(this, flaw.place(), flaw.text()));
            if (flaws.isEmpty() && !type.part() && !type.leadsToSubject() && !embedded.contains(type.name())) {
                inspection.report(
                        this,
                        type.place(),
                        "the class has personal data but leads to no person. Add @DataSubject if it is about one person,"
                                + " @SubjectOf(path = ...) or @SubjectOf(kind = ..., id = ...) if it belongs to one, or"
                                + " @SubjectOf(embedding = true) if it is part of objects of other modules.");
            }
        }
    }
}
