// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.DeclaredKind;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.SubjectRoute;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import java.util.List;

/**
 * A stage that data waits for is one that its kind of person passes through.
 *
 * <p>Source: GDPR Article 5(1)(c).
 */
final class StageUnknown implements Rule {

    @Override
    public ErrorCode code() {
        return ErrorCode.STAGE_UNKNOWN;
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        if (inspection.policy().isEmpty()) {
            return;
        }
        for (FieldDeclaration field : type.fields()) {
            String kind = field.subject().map(SubjectRoute::kind).orElse("");
            if (!field.stage().isEmpty() && !kind.isEmpty()) {
                List<String> stages = inspection
                        .policy()
                        .flatMap(policy -> policy.policy().kind(kind))
                        .map(DeclaredKind::stages)
                        .orElse(List.of());
                if (!stages.contains(field.stage())) {
                    inspection.report(
                            this,
                            field.place().at("stage"),
                            kind + " has no stage " + field.stage()
                                    + " in the policy. Add it to stages of @SubjectKind(\"" + kind + "\").");
                }
            }
        }
    }
}
