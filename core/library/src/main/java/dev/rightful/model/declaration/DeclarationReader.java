// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.annotation.Collects;
import dev.rightful.model.SubjectRoute;
import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeSource;
import dev.rightful.model.source.TypeUse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads what a class declares about personal data.
 *
 * <p>The same code reads classes that compile and classes that are loaded; only {@link TypeLookup} differs. Safe for use
 * by many threads where the lookup is.
 */
public final class DeclarationReader {

    private final TypeLookup types;
    private final AnnotationSearch search;
    private final Map<String, Boolean> bearing = new ConcurrentHashMap<>();

    public DeclarationReader(TypeLookup types) {
        this.types = types;
        this.search = new AnnotationSearch(types);
    }

    /**
     * What the class declares, itself, by inheritance and through what it embeds.
     *
     * @return empty if neither the class nor one above it, nor a member of these, bears an annotation about personal data;
     *     then what it embeds is of no account
     */
    public Optional<ClassDeclaration> read(TypeSource type) {
        return bears(type) ? Optional.of(readBearing(type)) : Optional.empty();
    }

    private boolean bears(TypeSource type) {
        Boolean known = bearing.get(type.name());
        if (known == null) {
            known = type.annotations().stream().anyMatch(AnnotationSearch::isAboutMembers)
                    || type.members().stream().anyMatch(search::speaksOf)
                    || type.supertypes().stream().anyMatch(this::bears);
            bearing.put(type.name(), known);
        }
        return known;
    }

    private boolean bears(TypeUse above) {
        return above instanceof TypeUse.Named named
                && !Outside.contains(named.name())
                && types.find(named.name()).map(this::bears).orElse(false);
    }

    private ClassDeclaration readBearing(TypeSource type) {
        Set<String> consulted = new TreeSet<>(Set.of(type.name()));
        TypeLookup recording = name -> {
            if (!Outside.contains(name)) {
                consulted.add(name);
            }
            return types.find(name);
        };
        Subjects subjects = new Subjects(recording, search);
        Hierarchy hierarchy = Hierarchy.of(type, Map.of(), recording);
        Optional<Hierarchy.Level> root = Subjects.root(hierarchy);
        Optional<AnnotationUse> collects = collects(hierarchy);
        boolean form = collects.isPresent() && root.isEmpty();
        Reading reading = new Reading(
                type,
                Defaults.of(hierarchy, recording),
                recording,
                search,
                subjects,
                consulted,
                form && isOfNobody(hierarchy));
        Optional<SubjectRoute> route = route(type, hierarchy, root, subjects, reading);
        reading.readMembers(hierarchy, route, "", false);
        if (!type.isSeenAtRunTime()) {
            reading.flaw(
                    Flaw.Kind.CANNOT_BE_PROTECTED,
                    Place.of(type, ownOf(type)),
                    "a running program does not see this annotation type, so what bears it is not protected. Add"
                            + " @Retention(RetentionPolicy.RUNTIME).");
        }
        packageInfo(type).ifPresent(consulted::add);
        boolean marked =
                Subjects.onType(hierarchy).map(use -> use.flag("embedding")).orElse(false);
        boolean part = form || type.isAbstract() || type.shape() == TypeSource.Shape.ANNOTATION || marked;
        return new ClassDeclaration(
                type.name(),
                root.map(Subjects::kind).orElse(""),
                List.copyOf(Subjects.formerKinds(hierarchy)),
                root.map(level -> Subjects.rootOfKind(hierarchy, Subjects.kind(level)))
                        .orElse(""),
                part,
                collects.map(use -> use.texts("value")).orElse(List.of()),
                reading.embedded(),
                reading.fields().stream()
                        .sorted(Comparator.comparing(FieldDeclaration::path))
                        .toList(),
                List.copyOf(reading.flaws()),
                Set.copyOf(consulted),
                place(type));
    }

    /** The nearest word on the purposes for which the class is a form. */
    private static Optional<AnnotationUse> collects(Hierarchy hierarchy) {
        return hierarchy.levels().stream()
                .flatMap(level -> Subjects.annotation(level, Collects.class.getName()).stream())
                .findFirst();
    }

    private static boolean isOfNobody(Hierarchy hierarchy) {
        return Subjects.onType(hierarchy).map(DeclarationReader::isMarker).orElse(true);
    }

    /** What says that the class is about a person; else the class. */
    private static Place place(TypeSource type) {
        return type.annotations().stream()
                .filter(use -> use.type().equals(Subjects.DATA_SUBJECT))
                .findFirst()
                .map(use -> Place.of(type, use))
                .orElseGet(() -> Place.of(type));
    }

    private Optional<SubjectRoute> route(
            TypeSource type, Hierarchy hierarchy, Optional<Hierarchy.Level> root, Subjects subjects, Reading reading) {
        Optional<AnnotationUse> subjectOf = Subjects.onType(hierarchy);
        if (root.isPresent()) {
            Set<String> kinds = Subjects.kinds(hierarchy);
            if (kinds.size() > 1) {
                reading.flaw(
                        Flaw.Kind.DIFFERENT,
                        place(type),
                        "one object would be about several kinds of person, " + String.join(" and ", kinds)
                                + ". Inside a hierarchy of classes all share one kind; use that of the class above.");
            }
            subjectOf.ifPresent(use -> reading.flaw(
                    Flaw.Kind.DIFFERENT,
                    Place.of(type, use),
                    "the class is a @DataSubject and says that its data is somebody else's. Keep one of the two."));
            return Optional.of(subjects.self(hierarchy, root.get()));
        }
        if (subjectOf.isEmpty() || isMarker(subjectOf.get())) {
            return Optional.empty();
        }
        Subjects.Route route = subjects.follow(subjectOf.get(), hierarchy, "");
        if (route.route().isEmpty()) {
            reading.flaw(Flaw.Kind.NO_SUBJECT, Place.of(type, subjectOf.get()), route.problem() + ".");
        }
        return route.route();
    }

    private static AnnotationUse ownOf(TypeSource type) {
        return type.annotations().stream()
                .filter(AnnotationSearch::isAboutMembers)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> packageInfo(TypeSource type) {
        int end = type.name().lastIndexOf('.');
        return end < 0 || type.packageAnnotations().isEmpty()
                ? Optional.empty()
                : Optional.of(type.name().substring(0, end) + ".package-info");
    }

    private static boolean isMarker(AnnotationUse use) {
        return use.flag("embedding")
                && use.text("path").isEmpty()
                && use.text("kind").isEmpty()
                && use.text("id").isEmpty();
    }
}
