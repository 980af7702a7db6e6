// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import dev.rightful.model.Categories;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of a member.
 *
 * <p>A word for personal data counts if what follows leaves it standing ({@code emailHome}, not {@code emailTemplate}),
 * and what stands before does not give it to a thing ({@code customerEmail}, not {@code companyEmail}).
 */
final class MemberName {

    /** Whose a word for personal data is, to judge by the word before it. */
    enum Before {
        NOTHING,
        PERSON,
        THING,
        UNKNOWN
    }

    /**
     * What a name says.
     *
     * @param besidePerson whether the name itself says whose it is
     */
    record Saying(ListedWord word, boolean besidePerson) {}

    private final List<Part> parts;
    private final Set<Sense> senses = EnumSet.noneOf(Sense.class);
    private final boolean known;

    private MemberName(List<Part> parts) {
        this.parts = parts;
        for (Part part : parts) {
            if (part.word() != null) {
                senses.add(part.word().sense());
            }
        }
        this.known = parts.stream().allMatch(part -> part.word() != null);
    }

    static MemberName of(String name) {
        return new MemberName(Part.ofMember(name));
    }

    /** Whether it speaks of personal data, or of something that is none, so that no other name need be asked. */
    boolean saysSomething() {
        return senses.stream().anyMatch(Sense::isPersonal) || senses.contains(Sense.THING) || isElsewhere();
    }

    /** Whether the list knows every word. */
    boolean isKnown() {
        return known;
    }

    /** Whether every word changes nothing. */
    boolean isNeutral() {
        return known && EnumSet.of(Sense.NEUTRAL).containsAll(senses);
    }

    /** Whether a word says that it is about something else than personal data. */
    boolean isElsewhere() {
        return senses.contains(Sense.ELSEWHERE) || senses.contains(Sense.MACHINERY);
    }

    /** The personal data that it says, in a class about this: the surest, of equally sure ones the last. */
    Optional<Saying> says(About about) {
        if (senses.isEmpty() || isElsewhere()) {
            return Optional.empty();
        }
        @Nullable Saying best = null;
        for (int i = 0; i < parts.size(); i++) {
            ListedWord word = parts.get(i).word();
            if (word == null || !parts.get(i).isPersonal() || !mayStandBefore(i)) {
                continue;
            }
            Before before = before(parts, i);
            boolean besidePerson = before == Before.PERSON
                    || isBeforePerson(i)
                    || parts.get(i).meanings().isPerson();
            boolean counts = counts(word, about, before, besidePerson);
            if (counts && (best == null || word.sense().compareTo(best.word().sense()) <= 0)) {
                best = new Saying(word, besidePerson);
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean counts(ListedWord word, About about, Before before, boolean besidePerson) {
        if (before == Before.THING || about.is(About.Kind.THING) && !besidePerson) {
            return false;
        }
        if (word.sense() != Sense.BESIDE_PERSON || besidePerson) {
            return true;
        }
        boolean ofPerson = about.is(About.Kind.PERSON);
        return before == Before.NOTHING && (ofPerson || isPartOf(about.category(), word.category()));
    }

    /** Whether a category lies below that of the class, as a city does below an address. */
    private static boolean isPartOf(String whole, String category) {
        return !category.equals(whole) && Categories.builtIn().isA(category, whole);
    }

    /** The nearest part before one that changes something. */
    static Before before(List<Part> parts, int at) {
        for (int i = at - 1; i >= 0; i--) {
            Part part = parts.get(i);
            if (part.is(Sense.PERSON)) {
                return Before.PERSON;
            }
            if (part.is(Sense.THING)) {
                return Before.THING;
            }
            if (!part.is(Sense.NEUTRAL) && !part.isPersonal()) {
                return Before.UNKNOWN;
            }
        }
        return Before.NOTHING;
    }

    private boolean mayStandBefore(int at) {
        return parts.subList(at + 1, parts.size()).stream().allMatch(Part::mayFollow);
    }

    private boolean isBeforePerson(int at) {
        return parts.subList(at + 1, parts.size()).stream().anyMatch(part -> part.is(Sense.PERSON));
    }
}
