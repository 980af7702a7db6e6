// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.EncryptionDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import java.util.Optional;

/**
 * Where a sealed field can be searched and has so few values that all can be tried, somebody accepts that, with a reason.
 *
 * <p>Source: GDPR Articles 5(2) and 32(1); NIST SP 800-122, 3.2.1 (how easily a value leads to a person).
 */
final class GuessingNotAccepted implements BuildRule {

    @Override
    public ErrorCode code() {
        return ErrorCode.GUESSING_NOT_ACCEPTED;
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        for (FieldDeclaration field : type.fields()) {
            Optional<EncryptionDeclaration> silent = field.encryption()
                    .filter(each -> !type.isOnlyForm()
                            && field.subject().isPresent()
                            && !each.search().isEmpty()
                            && each.acceptGuessing().isBlank());
            if (silent.isPresent()) {
                PossibleValues.of(field.category(), field.type(), inspection)
                        .filter(values -> values.bits() < PossibleValues.ENOUGH_BITS)
                        .ifPresent(values -> inspection.report(
                                this,
                                silent.get().place().at("search"),
                                "there are fewer than 2^" + values.bits() + " values (" + values.reason()
                                        + "), so whoever holds the column and the search key can try all, which equals"
                                        + " reading. Leave out the search, or write acceptGuessing with the reason why"
                                        + " that is accepted."));
            }
        }
    }
}
