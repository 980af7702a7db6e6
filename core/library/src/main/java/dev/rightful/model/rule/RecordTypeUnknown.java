// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.declaration.UseDeclaration;
import dev.rightful.model.recordtype.RecordPeriods;

/** A type of record is one whose period is known. Source: GDPR Article 5(1)(e). */
final class RecordTypeUnknown implements BuildRule {

    @Override
    public ErrorCode code() {
        return ErrorCode.RECORD_TYPE_UNKNOWN;
    }

    @Override
    public void checkPolicy(PolicyDeclaration policy, Inspection inspection) {
        policy.topmost(purpose -> isUnknown(purpose.recordType()))
                .forEach(each -> inspection.report(
                        this, each.place().at("recordType"), text(each.purpose().recordType())));
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        for (FieldDeclaration field : type.fields()) {
            for (UseDeclaration use : field.uses()) {
                if (field.subject().isPresent() && isUnknown(use.recordType())) {
                    inspection.report(this, use.place().at("recordType"), text(use.recordType()));
                }
            }
        }
    }

    private static boolean isUnknown(String id) {
        return !id.isEmpty() && RecordPeriods.builtIn().find(id).isEmpty();
    }

    private static String text(String id) {
        String near = RecordPeriods.builtIn()
                .nearest(id)
                .map(constant -> ", perhaps " + constant)
                .orElse("");
        return "there is no type of record \"" + id + "\"" + near
                + ". Use a constant of RecordType, or leave recordType out: tables of your own are not read.";
    }
}
