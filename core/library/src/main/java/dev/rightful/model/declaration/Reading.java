// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.model.SubjectRoute;
import dev.rightful.model.declaration.AnnotationSearch.Found;
import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeSource;
import dev.rightful.model.source.TypeUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One class while it is being read: walks its members and what they embed. Not shared between threads. */
final class Reading {

    private final TypeSource root;
    private final TypeLookup types;
    private final AnnotationSearch search;
    private final Subjects subjects;
    private final FieldReader fieldReader;
    private final Naming naming;
    private final List<FieldDeclaration> fields = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<String> embedded = new TreeSet<>();
    private final Set<String> consulted;
    private final boolean form;
    private final Set<String> asked = new HashSet<>();
    private String outermost = "";
    private final Deque<String> inside = new ArrayDeque<>();

    /**
     * @param types finds types and remembers in {@code consulted} that it did
     * @param form whether the class is what somebody fills in who may not be known: then all that it holds is part of it,
     *     objects of persons included
     */
    Reading(
            TypeSource root,
            Defaults defaults,
            TypeLookup types,
            AnnotationSearch search,
            Subjects subjects,
            Set<String> consulted,
            boolean form) {
        this.root = root;
        this.types = types;
        this.search = search;
        this.consulted = consulted;
        this.form = form;
        this.subjects = subjects;
        this.fieldReader = new FieldReader(root, defaults, types, flaws);
        this.naming = new Naming(subjects, flaws);
        inside.push(root.name());
    }

    List<FieldDeclaration> fields() {
        return fields;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    Set<String> embedded() {
        return embedded;
    }

    void flaw(Flaw.Kind kind, Place place, String text) {
        flaws.add(new Flaw(kind, place, text));
    }

    /**
     * Reads the members of a class or of an embedded one.
     *
     * @param route whose data the members hold unless they say otherwise
     * @param prefix path to the object, with a dot at its end, or empty
     * @param many whether the path leads through a collection
     */
    void readMembers(Hierarchy hierarchy, Optional<SubjectRoute> route, String prefix, boolean many) {
        consulted.addAll(AnnotationSearch.consulted(hierarchy));
        for (Map.Entry<String, List<Property>> entry :
                hierarchy.properties(search).entrySet()) {
            List<Property> levels = entry.getValue();
            String path = prefix + entry.getKey();
            Optional<Found> data = search.find(AnnotationSearch.PERSONAL_DATA, root, levels, path, flaws);
            Optional<Found> further = search.find(AnnotationSearch.USE, root, asFarAs(data, levels), path, flaws);
            Optional<Found> encrypted = search.find(AnnotationSearch.ENCRYPTED, root, levels, path, flaws);
            Optional<Found> subjectOf = form && !prefix.isEmpty()
                    ? Optional.empty()
                    : search.find(AnnotationSearch.SUBJECT_OF, root, levels, path, flaws);
            if (data.isEmpty()) {
                encrypted.ifPresent(found -> flaw(
                        Flaw.Kind.ENCRYPTED_WITHOUT_PERSONAL_DATA,
                        place(found, path),
                        "nobody's key can seal a member that is no personal data. Add @PersonalData(category = ...)."));
                further.ifPresent(found -> flaw(
                        Flaw.Kind.USE_WITHOUT_PERSONAL_DATA,
                        place(found, path),
                        "a use is declared of a member that is no personal data. Add @PersonalData(category = ...)."));
            }
            Optional<SubjectRoute> own = subjectOf
                    .map(found -> memberRoute(found, hierarchy, prefix, path, many))
                    .orElse(route);
            Optional<Found> part = search.find(AnnotationSearch.PERSONAL_PART, root, levels, path, flaws);
            int read = fields.size() + flaws.size();
            if (data.isPresent()) {
                TypeSource holder = hierarchy.levels().get(0).type();
                if (canBeProtected(data.get(), levels.get(0), holder, path)) {
                    FieldName name = naming.ofField(entry.getKey(), data.get(), place(data.get(), path), own);
                    fields.add(fieldReader.read(
                            data.get(), further, encrypted, levels.get(0), path, name, own, declaredIn(levels)));
                }
            } else if (!levels.get(0).isStatic()) {
                boolean first = outermost.isEmpty();
                outermost = declaredIn(levels);
                Place place = part.map(found -> place(found, path)).orElseGet(() -> Place.of(root, path));
                naming.below(
                        entry.getKey(),
                        part,
                        place,
                        () -> embed(levels.get(0), levels.get(0).type(), path, own, many));
                outermost = first ? "" : outermost;
            }
            if (data.isPresent() || read == fields.size() + flaws.size()) {
                part.ifPresent(found -> naming.refuse(place(found, path)));
            }
        }
    }

    /** The class that declares the member through which the class that is being read holds the data. */
    private String declaredIn(List<Property> levels) {
        return outermost.isEmpty() ? Property.declaredIn(levels) : outermost;
    }

    /** The levels up to where the data is declared: uses of an overridden declaration go with it. */
    private static List<Property> asFarAs(Optional<Found> data, List<Property> levels) {
        return data.map(found -> levels.subList(0, levels.indexOf(found.property()) + 1))
                .orElse(levels);
    }

    private Optional<SubjectRoute> memberRoute(
            Found found, Hierarchy hierarchy, String prefix, String path, boolean many) {
        if (many) {
            flaw(
                    Flaw.Kind.NO_SUBJECT,
                    place(found, path),
                    "the elements of a collection are about several persons. Put @SubjectOf on their class.");
            return Optional.empty();
        }
        Subjects.Route route = subjects.follow(found.use(), hierarchy, prefix);
        if (route.route().isEmpty()) {
            flaw(Flaw.Kind.NO_SUBJECT, place(found, path), route.problem() + ".");
        }
        return route.route();
    }

    private boolean canBeProtected(Found found, Property nearest, TypeSource holder, String path) {
        String why = obstacle(found, nearest, holder.shape());
        if (!why.isEmpty()) {
            flaw(Flaw.Kind.CANNOT_BE_PROTECTED, place(found, path), why);
        }
        return why.isEmpty();
    }

    private static String obstacle(Found found, Property nearest, TypeSource.Shape holder) {
        MemberSource member = found.member();
        if (holder == TypeSource.Shape.ENUM) {
            return "an enum is shared by everybody, so it holds nobody's data. Move the data to a class.";
        }
        if (holder == TypeSource.Shape.ANNOTATION) {
            return "an annotation holds constants, nobody's data. Move the data to a class.";
        }
        if (member.isStatic() || nearest.isStatic()) {
            return "a static member is shared by everybody. Make it a member of the person's object.";
        }
        if (member.shape() == MemberSource.Shape.METHOD
                && (member.parameters() > 0 || member.type().equals(new TypeUse.Primitive("void")))) {
            return "a method with parameters or without a result is no accessor. Annotate the field or its accessor.";
        }
        return "";
    }

    /** Looks into the type of a member that is not annotated itself. */
    private void embed(Property property, TypeUse type, String path, Optional<SubjectRoute> route, boolean many) {
        if (type instanceof TypeUse.ArrayOf array) {
            embed(property, array.component(), path, route, true);
        } else if (type instanceof TypeUse.Named named) {
            Optional<Hierarchy> part = part(named);
            if (part.isPresent()) {
                embed(property, part.get(), path, route, many);
            } else if (isMap(named)) {
                refuseKey(property, named.arguments().get(0), path);
                embed(property, named.arguments().get(1), path, route, true);
            } else {
                boolean several = many || !named.name().equals("java.util.Optional");
                named.arguments().forEach(argument -> embed(property, argument, path, route, several));
            }
        }
    }

    private static boolean isMap(TypeUse.Named named) {
        return named.arguments().size() == 2 && named.name().endsWith("Map");
    }

    private void embed(
            Property property, Hierarchy hierarchy, String path, Optional<SubjectRoute> route, boolean many) {
        TypeSource part = hierarchy.levels().get(0).type();
        boolean met = !asked.add(part.name() + hierarchy.levels().get(0).variables());
        if (form && (met || inside.contains(part.name()))) {
            return;
        }
        if (inside.contains(part.name())) {
            flaw(
                    Flaw.Kind.CANNOT_BE_PROTECTED,
                    Place.of(root, property.first(), null, path),
                    "the class contains itself, so its personal data has no fixed place. Give "
                            + Place.simple(part.name()) + " a @SubjectOf of its own.");
            return;
        }
        embedded.add(part.name());
        inside.push(part.name());
        readMembers(hierarchy, route, path + ".", many);
        inside.pop();
    }

    private void refuseKey(Property property, TypeUse key, String path) {
        if (key instanceof TypeUse.Named named && part(named).isPresent()) {
            flaw(
                    Flaw.Kind.CANNOT_BE_PROTECTED,
                    Place.of(root, property.first(), null, path),
                    "a map key stays readable, so its personal data has no protection. Keep it in the values.");
        }
    }

    /** The class in use, if its objects are parts of others. */
    private Optional<Hierarchy> part(TypeUse.Named use) {
        return Outside.contains(use.name())
                ? Optional.empty()
                : types.find(use.name())
                        .map(type -> Hierarchy.of(type, Hierarchy.variables(type, use), types))
                        .filter(this::isPart);
    }

    /** Whether objects of this class are parts of others: with personal data, and leading to no person themselves. */
    private boolean isPart(Hierarchy hierarchy) {
        if (!form && Subjects.root(hierarchy).isPresent()) {
            return false;
        }
        Optional<AnnotationUse> subjectOf = Subjects.onType(hierarchy);
        if (!form && subjectOf.isPresent()) {
            return subjectOf.get().flag("embedding");
        }
        consulted.addAll(AnnotationSearch.consulted(hierarchy));
        return hierarchy.levels().stream()
                .flatMap(level -> level.type().members().stream())
                .anyMatch(search::speaksOf);
    }

    private Place place(Found found, String path) {
        return Place.of(root, found.member(), found.written(), path);
    }
}
