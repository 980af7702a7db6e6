// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What detection finds in a number of classes of which it is known what is personal.
 *
 * @param name of the classes
 * @param classes how many there are
 * @param members how many fields, components and getters they have
 * @param right found, and personal; as {@code Class.member: why}
 * @param wrong found, but not personal
 * @param missed personal, but not found; as {@code Class.member}
 */
record Sample(String name, int classes, int members, Set<String> right, Set<String> wrong, Set<String> missed) {

    /**
     * Looks at classes.
     *
     * @param isPersonal says of a member whether it is
     */
    static Sample of(String name, List<TypeSource> types, TypeLookup lookup, Predicate<MemberSource> isPersonal) {
        PersonalLooking looking = new PersonalLooking(lookup);
        List<String> members = new ArrayList<>();
        Set<String> right = new TreeSet<>();
        Set<String> wrong = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        for (TypeSource type : types) {
            Set<String> personal = new TreeSet<>();
            for (MemberSource member : looked(type)) {
                members.add(place(type, member));
                if (isPersonal.test(member)) {
                    personal.add(place(type, member));
                }
            }
            for (Suspicion suspicion : looking.in(type)) {
                String place = place(type, suspicion.member());
                (personal.remove(place) ? right : wrong)
                        .add(place + ": " + suspicion.why() + " (`" + suspicion.category() + "`)");
            }
            missed.addAll(personal);
        }
        return new Sample(name, types.size(), members.size(), right, wrong, missed);
    }

    private static List<MemberSource> looked(TypeSource type) {
        Set<MemberSource.Shape> shapes = switch (type.shape()) {
            case RECORD -> Set.of(MemberSource.Shape.COMPONENT);
            case INTERFACE -> Set.of(MemberSource.Shape.METHOD);
            default -> Set.of(MemberSource.Shape.FIELD);
        };
        return type.members().stream()
                .filter(member -> shapes.contains(member.shape()) && !member.isStatic() && member.parameters() == 0)
                .collect(Collectors.toList());
    }

    private static String place(TypeSource type, MemberSource member) {
        String name = type.name();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1) + "." + member.name();
    }

    int found() {
        return right.size() + wrong.size();
    }

    int personal() {
        return right.size() + missed.size();
    }

    /** Share of what was found that is not personal; 0 if nothing was found. */
    double falseShare() {
        return found() == 0 ? 0 : (double) wrong.size() / found();
    }

    /** Share of what is personal that was found; 1 if nothing is. */
    double foundShare() {
        return personal() == 0 ? 1 : (double) right.size() / personal();
    }
}
