// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.names.KeptName;
import dev.rightful.model.names.LostName;
import dev.rightful.model.names.NameClaim;
import dev.rightful.model.names.NamesComparison;

/**
 * A stable name that was in use has a successor, or was retired. A kind that vanishes takes the names of its fields along.
 *
 * <p>Source: GDPR Articles 5(1)(f) and 5(2); what is stored under a name stays readable, and evidence stays understood.
 */
final class NameVanished implements BuildRule {

    @Override
    public ErrorCode code() {
        return ErrorCode.NAME_VANISHED;
    }

    @Override
    public void checkNames(NamesComparison names, Inspection inspection) {
        names.lost().stream()
                .filter(lost -> lost.successor().isEmpty())
                .forEach(lost -> inspection.report(this, lost.place(), text(lost, names.fileName())));
    }

    private static String text(LostName lost, String file) {
        KeptName kept = lost.kept();
        String member = kept.member().isEmpty() ? "" : "." + kept.member();
        String gone = "the " + kept.sort().word() + " " + kept.name() + ", which " + file + " keeps of "
                + Place.simple(kept.className()) + member + ", is gone, and with it what is stored under that name. ";
        return gone + adoption(lost) + Retirement.text(kept, file);
    }

    private static String adoption(LostName lost) {
        KeptName kept = lost.kept();
        if (kept.sort().annotation().isEmpty()) {
            return "Restore it; or, ";
        }
        if (lost.candidate().isPresent()) {
            NameClaim heir = lost.candidate().get();
            return "If " + heir.name() + " is its successor, " + Adoption.of(kept, heir) + "; ";
        }
        return "Add formerly = \"" + kept.name() + "\" to the " + kept.sort().annotation() + " that succeeds it; ";
    }
}
