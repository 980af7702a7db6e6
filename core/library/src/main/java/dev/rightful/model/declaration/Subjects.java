// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.annotation.DataSubject;
import dev.rightful.model.NearestName;
import dev.rightful.model.SubjectRoute;
import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How classes and members lead to the person whom their data is about. For one class that is being read. */
final class Subjects {

    static final String DATA_SUBJECT = DataSubject.class.getName();

    private final TypeLookup types;
    private final AnnotationSearch search;
    private final Map<String, Set<String>> formerKinds = new HashMap<>();

    Subjects(TypeLookup types, AnnotationSearch search) {
        this.types = types;
        this.search = search;
    }

    /** The level of a hierarchy that declares it to be a data subject. */
    static Optional<Hierarchy.Level> root(Hierarchy hierarchy) {
        return hierarchy.levels().stream()
                .filter(level -> annotation(level, DATA_SUBJECT).isPresent())
                .findFirst();
    }

    /** The topmost class that declares this kind: those below it share its ids. */
    static String rootOfKind(Hierarchy hierarchy, String kind) {
        return hierarchy.levels().stream()
                .filter(level -> annotation(level, DATA_SUBJECT)
                        .map(use -> use.text("value").equals(kind))
                        .orElse(false))
                .reduce((near, far) -> far)
                .map(level -> level.type().name())
                .orElse("");
    }

    /** The kinds that a hierarchy declares; more than one is a contradiction. */
    static Set<String> kinds(Hierarchy hierarchy) {
        return hierarchy.levels().stream()
                .flatMap(level -> annotation(level, DATA_SUBJECT).stream())
                .map(use -> use.text("value"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String kind(Hierarchy.Level root) {
        return annotation(root, DATA_SUBJECT).orElseThrow().text("value");
    }

    /** Names that the kind of a hierarchy had before, as each class of it that is a data subject says. */
    static SortedSet<String> formerKinds(Hierarchy hierarchy) {
        return hierarchy.levels().stream()
                .flatMap(level -> annotation(level, DATA_SUBJECT).stream())
                .flatMap(use -> use.texts("formerly").stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names that a kind had before, as far as the class that declares it has been met. */
    Set<String> formerNamesOf(String kind) {
        return formerKinds.getOrDefault(kind, Set.of());
    }

    /** The route of a class that is a data subject. */
    SubjectRoute.Self self(Hierarchy hierarchy, Hierarchy.Level root) {
        return new SubjectRoute.Self(meet(hierarchy, root), idMember(hierarchy));
    }

    /** The kind that a hierarchy declares; what it was called before is kept in mind. */
    private String meet(Hierarchy hierarchy, Hierarchy.Level root) {
        String kind = kind(root);
        formerKinds.computeIfAbsent(kind, each -> new TreeSet<>()).addAll(formerKinds(hierarchy));
        return kind;
    }

    /** {@code @SubjectOf} on the nearest type of a hierarchy. */
    static Optional<AnnotationUse> onType(Hierarchy hierarchy) {
        return hierarchy.levels().stream()
                .flatMap(level -> annotation(level, AnnotationSearch.SUBJECT_OF).stream())
                .findFirst();
    }

    static Optional<AnnotationUse> annotation(Hierarchy.Level level, String type) {
        return level.type().annotations().stream()
                .filter(use -> use.type().equals(type))
                .findFirst();
    }

    /** The member that identifies the person; empty if none does. */
    String idMember(Hierarchy hierarchy) {
        for (Map.Entry<String, List<Property>> property :
                hierarchy.properties(search).entrySet()) {
            for (Property level : property.getValue()) {
                boolean isId = level.members().stream()
                        .flatMap(member -> member.annotations().stream())
                        .anyMatch(use -> use.type().equals(AnnotationSearch.SUBJECT_ID));
                if (isId) {
                    return property.getKey();
                }
            }
        }
        return "";
    }

    /** A route as written, or why it leads nowhere. */
    record Route(Optional<SubjectRoute> route, String problem) {
        static Route to(SubjectRoute route) {
            return new Route(Optional.of(route), "");
        }

        static Route nowhere(String problem) {
            return new Route(Optional.empty(), problem);
        }
    }

    /**
     * Follows {@code @SubjectOf} of a class or member.
     *
     * @param from the class whose members the annotation names
     * @param prefix path of that class's object inside the object read, with a dot at its end, or empty
     */
    Route follow(AnnotationUse subjectOf, Hierarchy from, String prefix) {
        String path = subjectOf.text("path");
        String kind = subjectOf.text("kind");
        String id = subjectOf.text("id");
        boolean byId = !kind.isEmpty() || !id.isEmpty();
        if (path.isEmpty() == !byId || subjectOf.flag("embedding")) {
            return Route.nowhere("@SubjectOf states several ways or none. Write path, or kind with id; or, on a class"
                    + " alone, embedding = true");
        }
        return byId ? reference(kind, id, from, prefix) : path(path, from, prefix);
    }

    private Route reference(String kind, String id, Hierarchy from, String prefix) {
        if (kind.isEmpty() || id.isEmpty()) {
            return Route.nowhere("@SubjectOf states kind or id alone. Write both");
        }
        Map<String, List<Property>> properties = all(from);
        return properties.containsKey(id)
                ? Route.to(new SubjectRoute.Reference(kind, prefix + id))
                : Route.nowhere("there is no member " + id + hint(id, properties) + ". Name the member with the id");
    }

    private Route path(String path, Hierarchy from, String prefix) {
        Hierarchy at = from;
        for (String step : path.split("\\.", -1)) {
            Map<String, List<Property>> properties = all(at);
            List<Property> found = properties.get(step);
            if (found == null) {
                return Route.nowhere("there is no member " + step + hint(step, properties) + " on the path " + path
                        + ". Name members that lead to one object of a @DataSubject class");
            }
            TypeUse type = found.get(0).type();
            Optional<Hierarchy> next = type instanceof TypeUse.Named named && !Outside.contains(named.name())
                    ? types.find(named.name())
                            .map(source -> Hierarchy.of(source, Hierarchy.variables(source, named), types))
                    : Optional.empty();
            if (next.isEmpty()) {
                return Route.nowhere("the path " + path + " stops at " + step + ", of type " + type
                        + ". Name members that lead to one object of a @DataSubject class");
            }
            at = next.get();
        }
        Hierarchy end = at;
        return root(end)
                .map(root -> Route.to(new SubjectRoute.Path(meet(end, root), prefix + path, idMember(end))))
                .orElseGet(() -> Route.nowhere("the path " + path
                        + " leads to a class without @DataSubject. Annotate that class, or name kind and id"));
    }

    /** All members by name, annotated or not. */
    private Map<String, List<Property>> all(Hierarchy hierarchy) {
        return hierarchy.properties(search);
    }

    private static String hint(String wrong, Map<String, ?> known) {
        return NearestName.of(wrong, known.keySet())
                .map(name -> ", perhaps " + name)
                .orElse("");
    }
}
