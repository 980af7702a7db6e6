// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.declaration.Place;
import dev.rightful.model.names.KeptName;
import dev.rightful.model.names.NameClaim;
import dev.rightful.model.names.NameSort;
import dev.rightful.model.names.NamesFile;

/** What to write so that something goes on under a new name. */
final class Adoption {

    private Adoption() {}

    /** A half sentence that begins with {@code add}. */
    static String of(KeptName kept, NameClaim heir) {
        return kept.sort() == NameSort.FIELD
                ? ofField(kept.name(), heir)
                : formerly(kept.name()) + " to its " + kept.sort().annotation();
    }

    private static String ofField(String before, NameClaim heir) {
        String kind = NamesFile.kindOf(heir.name()).orElse("");
        String kindBefore = NamesFile.kindOf(before).orElse("");
        if (!kindBefore.equals(kind) && below(before).equals(below(heir.name()))) {
            return formerly(kindBefore) + " to @DataSubject(\"" + kind + "\"), or " + formerly(before)
                    + " to its @PersonalData";
        }
        String[] members = heir.member().split("\\.", -1);
        if (members.length == 1) {
            return formerly(before) + " to its @PersonalData";
        }
        String[] parts = below(heir.name()).split("\\.", -1);
        String[] partsBefore = below(before).split("\\.", -1);
        int changed = onlyDifference(parts, partsBefore);
        if (!kindBefore.equals(kind) || parts.length != members.length || changed < 0) {
            return "add formerly, with each part that changed, to its @PersonalData or to @PersonalPart of what embeds it";
        }
        if (changed == members.length - 1) {
            return formerly(partsBefore[changed]) + " to its @PersonalData";
        }
        StringBuilder embedding = new StringBuilder(Place.simple(heir.className()));
        for (int i = 0; i <= changed; i++) {
            embedding.append('.').append(members[i]);
        }
        return "add @PersonalPart(formerly = \"" + partsBefore[changed] + "\") to " + embedding;
    }

    private static String formerly(String name) {
        return "add formerly = \"" + name + "\"";
    }

    private static String below(String name) {
        return name.substring(name.indexOf('/') + 1);
    }

    /** The only position at which the two differ; -1 if there are none or several. */
    private static int onlyDifference(String[] one, String[] other) {
        int found = -1;
        for (int i = 0; i < one.length; i++) {
            if (one.length != other.length || found >= 0 && !one[i].equals(other[i])) {
                return -1;
            }
            found = one[i].equals(other[i]) ? found : i;
        }
        return found;
    }
}
