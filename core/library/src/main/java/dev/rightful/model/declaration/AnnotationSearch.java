// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.annotation.Collects;
import dev.rightful.annotation.DataSubject;
import dev.rightful.annotation.Encrypted;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.PersonalDataDefaults;
import dev.rightful.annotation.PersonalPart;
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
    static final String ENCRYPTED = Encrypted.class.getName();
    static final String PERSONAL_PART = PersonalPart.class.getName();
    private static final String USES = Use.List.class.getName();
    private static final Set<String> ON_TYPES =
            Set.of(DataSubject.class.getName(), PersonalDataDefaults.class.getName(), Collects.class.getName());
    private static final Set<String> ON_MEMBERS =
            Set.of(PERSONAL_DATA, USE, USES, SUBJECT_OF, SUBJECT_ID, ENCRYPTED, PERSONAL_PART);

    /** Whether an annotation of a class has to do with the personal data of its members. */
    static boolean isAboutMembers(AnnotationUse use) {
        return ON_TYPES.contains(use.type()) || ON_MEMBERS.contains(use.type());
    }

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
            if (ON_MEMBERS.contains(use.type()) || !meta(use).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The annotation of this type on a property.
     *
     * @param root the class that is being read
     * @param levels of the property, from near to far
     * @param flaws takes what disagrees
     */
    Optional<Found> find(String type, TypeSource root, List<Property> levels, String path, List<Flaw> flaws) {
        Optional<Found> nearest = Optional.empty();
        for (Property level : levels) {
            if (nearest.isPresent() && !bothOnInterfaces(nearest.get().property(), level)) {
                return nearest;
            }
            if (nearest.isPresent() && overrides(nearest.get().property().owner(), level.owner())) {
                continue;
            }
            Optional<Found> here = on(level, type, root, path, flaws);
            if (nearest.isEmpty()
                    || here.isPresent()
                            && overrides(level.owner(), nearest.get().property().owner())) {
                nearest = here;
            } else if (here.isPresent()
                    && !here.get().uses().equals(nearest.get().uses())) {
                flaws.add(new Flaw(
                        Flaw.Kind.DIFFERENT,
                        Place.of(root, path),
                        "the interfaces " + owner(nearest.get()) + " and " + owner(here.get())
                                + " say different things of it. Say it on the class itself."));
            }
        }
        return nearest;
    }

    private static boolean bothOnInterfaces(Property one, Property other) {
        return one.owner().shape() == TypeSource.Shape.INTERFACE
                && other.owner().shape() == TypeSource.Shape.INTERFACE;
    }

    /** Whether one interface extends the other, so that its word is the nearer one. */
    private boolean overrides(TypeSource one, TypeSource other) {
        return Hierarchy.of(one, Map.of(), types).levels().stream()
                .anyMatch(level -> level.type().name().equals(other.name()));
    }

    private static String owner(Found found) {
        return Place.simple(found.property().owner().name());
    }

    private Optional<Found> on(Property level, String type, TypeSource root, String path, List<Flaw> flaws) {
        Optional<Found> direct = agreed(candidates(level, type, false), root, path, flaws);
        return direct.isPresent() ? direct : agreed(candidates(level, type, true), root, path, flaws);
    }

    private static Optional<Found> agreed(List<Found> candidates, TypeSource root, String path, List<Flaw> flaws) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Found first = candidates.get(0);
        for (Found other : candidates) {
            if (!other.uses().equals(first.uses())) {
                flaws.add(new Flaw(
                        Flaw.Kind.DIFFERENT,
                        Place.of(root, other.member(), other.written(), path),
                        disagreement(first, other)));
                break;
            }
        }
        return Optional.of(first);
    }

    private static String disagreement(Found first, Found other) {
        boolean oneMember = first.member().equals(other.member());
        return oneMember
                ? first.written() + " and " + other.written() + " say different things of it. Keep one."
                : written(first) + " and " + written(other) + " say different things of it. Annotate one of the two.";
    }

    private static String written(Found found) {
        return switch (found.member().shape()) {
            case METHOD -> "the accessor " + found.member().name() + "()";
            case COMPONENT -> "the component " + found.member().name();
            case FIELD, ENUM_CONSTANT -> "the field " + found.member().name();
        };
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
                            .filter(each -> ON_MEMBERS.contains(each.type()))
                            .toList())
                    .orElse(List.of());
            metas.put(use.type(), known);
        }
        return known;
    }

    /** Binary names of the annotation types that could stand for Rightful's on members of a class, whether they do or not. */
    static Set<String> consulted(Hierarchy hierarchy) {
        Set<String> names = new HashSet<>();
        for (Hierarchy.Level level : hierarchy.levels()) {
            for (MemberSource member : level.type().members()) {
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
