// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.SubjectId;
import dev.rightful.annotation.SubjectOf;
import dev.rightful.annotation.Use;
import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where an annotation of a property comes from: the nearest place that has it, whole.
 *
 * <p>On each level of the hierarchy the members themselves come first (all that bear it must agree), then annotation
 * types that bear it. Levels go from the class to its superclasses; interfaces share the last level.
 */
final class AnnotationSearch {

    static final String PERSONAL_DATA = PersonalData.class.getName();
    static final String USE = Use.class.getName();
    static final String SUBJECT_OF = SubjectOf.class.getName();
    static final String SUBJECT_ID = SubjectId.class.getName();
    private static final String USES = Use.List.class.getName();

    /** What was found: the annotations, and the place that bears them. */
    record Found(List<AnnotationUse> uses, Property property, MemberSource member, AnnotationUse written) {
        AnnotationUse use() {
            return uses.get(0);
        }
    }

    private final TypeLookup types;
    private final Map<String, List<AnnotationUse>> metas = new ConcurrentHashMap<>();

    AnnotationSearch(TypeLookup types) {
        this.types = types;
    }

    /** Whether a member bears an annotation about personal data, itself or through an annotation type. */
    boolean speaksOf(MemberSource member) {
        for (AnnotationUse use : member.annotations()) {
            if (use.isOwn() || !meta(use).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The annotation of this type, and what disagrees. */
    Optional<Found> find(String type, List<Property> levels, String path, List<Flaw> flaws) {
        Optional<Found> nearest = Optional.empty();
        for (Property level : levels) {
            if (nearest.isPresent() && !bothOnInterfaces(nearest.get().property(), level)) {
                return nearest;
            }
            Optional<Found> here = on(level, type, path, flaws);
            if (nearest.isEmpty()) {
                nearest = here;
            } else if (here.isPresent()
                    && !here.get().uses().equals(nearest.get().uses())) {
                flaws.add(different(
                        here.get(),
                        path,
                        "the interfaces " + owner(nearest.get()) + " and " + owner(here.get())
                                + " say different things. Say it on the class itself"));
            }
        }
        return nearest;
    }

    private static boolean bothOnInterfaces(Property one, Property other) {
        return one.owner().shape() == TypeSource.Shape.INTERFACE
                && other.owner().shape() == TypeSource.Shape.INTERFACE;
    }

    private static String owner(Found found) {
        return Place.simple(found.property().owner().name());
    }

    private Optional<Found> on(Property level, String type, String path, List<Flaw> flaws) {
        Optional<Found> direct = agreed(candidates(level, type, false), path, flaws);
        return direct.isPresent() ? direct : agreed(candidates(level, type, true), path, flaws);
    }

    private static Optional<Found> agreed(List<Found> candidates, String path, List<Flaw> flaws) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Found first = candidates.get(0);
        for (Found other : candidates) {
            if (!other.uses().equals(first.uses())) {
                flaws.add(different(
                        other,
                        path,
                        "what " + first.member().name() + " and "
                                + other.member().name() + " say is not the same. Annotate one of them"));
                break;
            }
        }
        return Optional.of(first);
    }

    private static Flaw different(Found found, String path, String text) {
        Place place = Place.of(found.property().owner(), found.member(), found.written(), path);
        return new Flaw(Flaw.Kind.DIFFERENT, place, text + ".");
    }

    private List<Found> candidates(Property level, String type, boolean meta) {
        List<Found> found = new ArrayList<>();
        for (MemberSource member : level.members()) {
            List<AnnotationUse> direct = new ArrayList<>();
            for (AnnotationUse use : member.annotations()) {
                if (meta && !use.isOwn()) {
                    List<AnnotationUse> through = select(meta(use), type);
                    if (!through.isEmpty()) {
                        found.add(new Found(through, level, member, use));
                    }
                } else if (!meta) {
                    direct.addAll(select(List.of(use), type));
                }
            }
            if (!direct.isEmpty()) {
                found.add(new Found(direct, level, member, direct.get(0)));
            }
        }
        return found;
    }

    private static List<AnnotationUse> select(List<AnnotationUse> uses, String type) {
        List<AnnotationUse> selected = new ArrayList<>();
        for (AnnotationUse use : uses) {
            if (use.type().equals(type)) {
                selected.add(use);
            } else if (type.equals(USE) && use.type().equals(USES)) {
                selected.addAll(use.allNested("value"));
            }
        }
        return selected;
    }

    /** Rightful's annotations on the type of an annotation. */
    private List<AnnotationUse> meta(AnnotationUse use) {
        if (use.isOwn() || Outside.contains(use.type())) {
            return List.of();
        }
        List<AnnotationUse> known = metas.get(use.type());
        if (known == null) {
            known = types.find(use.type())
                    .map(type -> type.annotations().stream()
                            .filter(AnnotationUse::isOwn)
                            .toList())
                    .orElse(List.of());
            metas.put(use.type(), known);
        }
        return known;
    }

    /** Binary names of the annotation types that could stand for Rightful's on these members. */
    Set<String> consulted(List<Property> levels) {
        Set<String> names = new HashSet<>();
        for (Property level : levels) {
            for (MemberSource member : level.members()) {
                for (AnnotationUse use : member.annotations()) {
                    if (!use.isOwn() && !Outside.contains(use.type())) {
                        names.add(use.type());
                    }
                }
            }
        }
        return names;
    }
}
