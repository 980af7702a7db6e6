// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import dev.rightful.annotation.NotPersonal;
import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the members of a class that look like personal data and of which nothing is declared.
 *
 * <p>It goes by names, in Dutch, French, German and English: of the member, of its column or property where an annotation
 * of another library gives one, of its class and table. Types count as well: an {@code InetAddress} is found whatever its
 * name, a flag never. It looks at fields, record components, and the getters of interfaces; a member whose type is a class
 * of the application is left to that class. Comments and values are not looked at.
 *
 * <p>What it finds is a suspicion. It misses what is named unlike the list, and finds what only sounds like a person;
 * {@code core/docs/detection.md} has the measure of both. As safe for use by many threads as its look-up.
 *
 * <p>Source: GDPR Articles 4(1) and 30(1)(c).
 */
public final class PersonalLooking {

    private final TypeLookup types;
    private final Values values;

    /**
     * @param types finds enums, supertypes and annotation types
     */
    public PersonalLooking(TypeLookup types) {
        this.types = types;
        this.values = new Values(types);
    }

    /** The suspicions about the members that a type declares itself, in their order; none where it is exempt. */
    public List<Suspicion> in(TypeSource type) {
        About named = About.of(type);
        if (named.is(About.Kind.MACHINERY) || isExempt(type)) {
            return List.of();
        }
        List<Candidate> candidates = Candidate.in(type, values);
        About about = named.is(About.Kind.UNKNOWN) && candidates.stream().anyMatch(Candidate::isOfPerson)
                ? About.PERSON
                : named;
        List<Suspicion> found = new ArrayList<>();
        for (Candidate candidate : candidates) {
            candidate.judge(about).ifPresent(found::add);
        }
        if (found.isEmpty() && candidates.size() == 1) {
            candidates.get(0).asWhole().ifPresent(found::add);
        }
        if (!found.isEmpty()) {
            Declared declared = new Declared(type, types);
            found.removeIf(each -> declared.covers(each.member().name()));
        }
        return found;
    }

    /** Id of the category that the name of a member says in a class about a person; empty if it says none. */
    public static Optional<String> categoryOf(String member) {
        return MemberName.of(member)
                .says(About.PERSON)
                .map(saying -> saying.word().category());
    }

    private static boolean isExempt(TypeSource type) {
        return type.annotations().stream().anyMatch(use -> use.type().equals(NotPersonal.class.getName()));
    }
}
