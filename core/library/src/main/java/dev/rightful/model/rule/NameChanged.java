// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.names.KeptName;
import dev.rightful.model.names.LostName;
import dev.rightful.model.names.NameClaim;
import dev.rightful.model.names.NamesComparison;

/**
 * Whoever gives something another stable name says which one it had.
 *
 * <p>Source: GDPR Articles 5(1)(f) and 5(2); what is stored under a name stays readable, and evidence stays understood.
 */
final class NameChanged implements BuildRule {

    @Override
    public ErrorCode code() {
        return ErrorCode.NAME_CHANGED;
    }

    @Override
    public void checkNames(NamesComparison names, Inspection inspection) {
        for (LostName lost : names.lost()) {
            lost.successor()
                    .ifPresent(successor -> inspection.report(
                            this, lost.place().at("name"), text(lost.kept(), successor, names.fileName())));
        }
    }

    private static String text(KeptName kept, NameClaim successor, String file) {
        String changed = "its name was " + kept.name() + " and is " + successor.name()
                + " now, so what is stored under the" + " old one would be lost. ";
        String adoption = kept.sort().annotation().isEmpty()
                ? "Restore the old name; or, "
                : capital(Adoption.of(kept, successor)) + "; ";
        return changed + adoption + Retirement.text(kept, file);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
