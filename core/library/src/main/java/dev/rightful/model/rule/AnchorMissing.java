// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.DeclaredAnchor;
import dev.rightful.model.DeclaredKind;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.SubjectRoute;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.UseDeclaration;
import java.util.List;
import java.util.Optional;

/**
 * Retention is counted from an event that the policy knows for this kind of person, where it names any.
 *
 * <p>Source: GDPR Articles 5(1)(e) and 13(2)(a).
 */
final class AnchorMissing extends UseRule {

    AnchorMissing() {
        super(ErrorCode.ANCHOR_MISSING);
    }

    @Override
    void checkUse(FieldDeclaration field, UseDeclaration use, Inspection inspection) {
        if (use.anchor().isEmpty()) {
            inspection.report(
                    this,
                    use.place(),
                    "nothing says from which event retention" + forPurpose(use)
                            + " is counted. Write from in @DataSubject"
                            + " of the class, in @PersonalDataDefaults of the class or its package, or in the @Use.");
            return;
        }
        String anchor = use.anchor().get().name();
        String kind = field.subject().map(SubjectRoute::kind).orElse("");
        Optional<DeclaredKind> declared =
                inspection.policy().flatMap(policy -> policy.policy().kind(kind));
        List<String> known = declared.map(DeclaredKind::anchors).orElse(List.of()).stream()
                .map(DeclaredAnchor::name)
                .toList();
        if (!known.isEmpty() && !known.contains(anchor)) {
            inspection.report(
                    this,
                    use.place().at("from"),
                    "the policy knows no anchor " + anchor + " for " + kind + ", only " + String.join(", ", known)
                            + ". Use one of these, or add it to the anchors of @SubjectKind.");
        }
    }
}
