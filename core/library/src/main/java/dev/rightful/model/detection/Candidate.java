// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import dev.rightful.model.detection.MemberName.Saying;
import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeSource;
import dev.rightful.model.source.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A member that holds something of an object: a field, a record component, or what a getter of an interface reads. */
final class Candidate {

    private static final String GETTER = "get";

    private final TypeSource owner;
    private final MemberSource member;
    private final MemberName name;
    private final Values values;

    private Candidate(TypeSource owner, MemberSource member, MemberName name, Values values) {
        this.owner = owner;
        this.member = member;
        this.name = name;
        this.values = values;
    }

    static List<Candidate> in(TypeSource type, Values values) {
        MemberSource.Shape wanted = switch (type.shape()) {
            case RECORD -> MemberSource.Shape.COMPONENT;
            case INTERFACE -> MemberSource.Shape.METHOD;
            default -> MemberSource.Shape.FIELD;
        };
        List<Candidate> candidates = new ArrayList<>();
        for (MemberSource member : type.members()) {
            if (member.shape() == wanted && !member.isStatic() && member.parameters() == 0) {
                candidate(type, member, values).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    /** A method counts as one that reads if it begins with get, or if nothing but listed words is in its name. */
    private static Optional<Candidate> candidate(TypeSource owner, MemberSource member, Values values) {
        String written = member.name();
        boolean getter = member.shape() == MemberSource.Shape.METHOD && written.startsWith(GETTER);
        MemberName name = MemberName.of(getter ? written.substring(GETTER.length()) : written);
        return member.shape() != MemberSource.Shape.METHOD || getter || name.isKnown()
                ? Optional.of(new Candidate(owner, member, name, values))
                : Optional.empty();
    }

    /** Whether it is something that only persons have. */
    boolean isOfPerson() {
        return says(name, About.UNKNOWN)
                .filter(saying -> saying.word().sense() == Sense.ALWAYS)
                .isPresent();
    }

    /** Why it looks personal, in a class about this. */
    Optional<Suspicion> judge(About about) {
        Optional<Suspicion> byType = byType(about);
        if (byType.isPresent() || name.saysSomething()) {
            return byType.or(() -> says(name, about).map(saying -> suspicion("its name", saying, about)));
        }
        for (AnnotationUse use : member.annotations()) {
            String given = use.givenName();
            Optional<Saying> saying = given.isEmpty() ? Optional.empty() : says(MemberName.of(given), about);
            if (saying.isPresent()) {
                return Optional.of(suspicion("the name \"" + given + "\" in " + use, saying.get(), about));
            }
        }
        return Optional.empty();
    }

    /** Why it looks personal as all that its class holds, such as the value of an {@code EmailAddress}. */
    Optional<Suspicion> asWhole() {
        String whole = About.simple(owner.name());
        return name.isNeutral()
                ? says(MemberName.of(whole), About.UNKNOWN)
                        .map(saying -> suspicion("the name of " + whole, saying, About.UNKNOWN))
                : Optional.empty();
    }

    private Optional<Saying> says(MemberName words, About about) {
        Optional<Saying> saying = words.says(about);
        return saying.isPresent()
                        && values.form(member.type())
                                .filter(saying.get().word().forms()::contains)
                                .isPresent()
                ? saying
                : Optional.empty();
    }

    private Optional<Suspicion> byType(About about) {
        if (!(Values.element(member.type()) instanceof TypeUse.Named type)) {
            return Optional.empty();
        }
        return about.is(About.Kind.THING) || name.isElsewhere()
                ? Optional.empty()
                : WordList.type(type.name())
                        .map(listed -> Wording.suspicion(member, "its type " + About.simple(type.name()), listed, ""));
    }

    private Suspicion suspicion(String subject, Saying saying, About about) {
        boolean byClass =
                saying.word().sense() == Sense.BESIDE_PERSON && !saying.besidePerson() && about.is(About.Kind.PERSON);
        String reason = byClass ? ", and " + About.simple(owner.name()) + " is about a person" : "";
        return Wording.suspicion(member, subject, saying.word(), reason);
    }
}
