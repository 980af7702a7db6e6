// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.model.SubjectRoute;
import dev.rightful.model.declaration.AnnotationSearch.Found;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stable names of members, while a class and what it embeds are being read. */
final class Naming {

    private final Subjects subjects;
    private final List<Flaw> flaws;
    private FieldName above = FieldName.NONE;

    /**
     * @param subjects knows what kinds were called
     * @param flaws takes names that cannot be what is written
     */
    Naming(Subjects subjects, List<Flaw> flaws) {
        this.subjects = subjects;
        this.flaws = flaws;
    }

    /** The name of a member with personal data; one that no class embeds may state a whole name. */
    FieldName ofField(String member, Found data, Place place, Optional<SubjectRoute> route) {
        FieldName name = above.equals(FieldName.NONE) ? stated(member, data) : above.then(part(member, data, place));
        return route.map(each -> name.within(each.kind(), subjects.formerNamesOf(each.kind())))
                .orElse(name);
    }

    /** Reads what a member embeds, whose names stand below that of the member. */
    void below(String member, Optional<Found> part, Place place, Runnable reading) {
        FieldName around = above;
        above = around.then(
                part.map(found -> part(member, found, place)).orElseGet(() -> FieldName.of(member, "", Set.of())));
        reading.run();
        above = around;
    }

    private FieldName part(String member, Found found, Place place) {
        FieldName stated = stated(member, found);
        if ((stated.name() + stated.formerly()).indexOf('/') >= 0) {
            flaws.add(new Flaw(
                    Flaw.Kind.NAME_UNUSABLE,
                    place,
                    "a class can be embedded in several places, so what it states is a part of names. Write that part alone,"
                            + " without kind and slash."));
        }
        return stated;
    }

    private static FieldName stated(String member, Found found) {
        return FieldName.of(member, found.use().text("name"), found.use().texts("formerly"));
    }

    /** Reports a part of names below which there are none. */
    void refuse(Place part) {
        flaws.add(new Flaw(
                Flaw.Kind.NAME_UNUSABLE,
                part,
                "there are no names below it of which it could be a part. Remove @PersonalPart; the name of a member with"
                        + " @PersonalData is stated there."));
    }
}
