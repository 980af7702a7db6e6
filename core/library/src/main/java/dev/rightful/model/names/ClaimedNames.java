// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.names;

import dev.rightful.annotation.OwnCategory;
import dev.rightful.annotation.PrivacyPolicy;
import dev.rightful.model.SubjectRoute;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Marker;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what has a stable name among the types that compile. */
final class ClaimedNames {

    private static final Map<Marker, NameSort> MARKERS =
            Map.of(Marker.PURPOSE, NameSort.PURPOSE, Marker.STAGE, NameSort.STAGE, Marker.ANCHOR, NameSort.ANCHOR);

    private final ModuleTypes types;
    private final Map<String, Set<String>> formerKinds;
    private final List<NameClaim> claims = new ArrayList<>();

    private ClaimedNames(ModuleTypes types, Map<String, Set<String>> formerKinds) {
        this.types = types;
        this.formerKinds = formerKinds;
    }

    /**
     * All claims of a module.
     *
     * @param file tells which classes declare kinds of which others speak, though they do not compile now
     */
    static List<NameClaim> of(ModuleTypes types, NamesFile file) {
        ClaimedNames claimed = new ClaimedNames(types, formerKinds(types, file));
        types.compiled().values().forEach(claimed::ofType);
        types.declared().values().forEach(claimed::ofDeclaration);
        return List.copyOf(claimed.claims);
    }

    private static Map<String, Set<String>> formerKinds(ModuleTypes types, NamesFile file) {
        List<ClassDeclaration> declarations = new ArrayList<>(types.declared().values());
        file.kept().stream()
                .filter(kept -> kept.sort() == NameSort.KIND && types.isElsewhere(kept.className()))
                .flatMap(kept -> types.elsewhere().apply(kept.className()).stream())
                .forEach(declarations::add);
        Map<String, Set<String>> formerKinds = new HashMap<>();
        declarations.forEach(each -> formerKinds
                .computeIfAbsent(each.kind(), kind -> new TreeSet<>())
                .addAll(each.formerKinds()));
        return formerKinds;
    }

    private void ofType(TypeSource type) {
        if (type.shape() == TypeSource.Shape.INTERFACE) {
            MARKERS.forEach((marker, sort) -> {
                if (marker.isAbove(type, types.lookup())) {
                    add(sort, marker.nameOf(type), marker.formerNamesOf(type), type.name(), "", marker.placeOf(type));
                }
            });
        }
        for (AnnotationUse use : type.annotations()) {
            if (use.type().equals(PrivacyPolicy.class.getName())) {
                Place roles = Place.of(type, use).at("roles");
                use.allNested("roles")
                        .forEach(role ->
                                add(NameSort.ROLE, role.text("value"), role.texts("formerly"), type.name(), "", roles));
            }
        }
        for (MemberSource member : type.members()) {
            for (AnnotationUse use : member.annotations()) {
                if (use.type().equals(OwnCategory.class.getName())) {
                    Place place = Place.of(type, member, use, member.name());
                    add(NameSort.CATEGORY, type.constant(member.name()), List.of(), type.name(), member.name(), place);
                }
            }
        }
    }

    private void ofDeclaration(ClassDeclaration type) {
        if (!type.kind().isEmpty() && type.rootOfKind().equals(type.name())) {
            add(NameSort.KIND, type.kind(), type.formerKinds(), type.name(), "", type.place());
        }
        if (type.isOnlyForm()) {
            return;
        }
        for (FieldDeclaration field : type.fields()) {
            field.subject().filter(route -> !isKeptElsewhere(field)).ifPresent(route -> ofField(type, field, route));
        }
    }

    private void ofField(ClassDeclaration type, FieldDeclaration field, SubjectRoute route) {
        field.encryption()
                .filter(encryption -> !encryption.scope().isEmpty())
                .ifPresent(encryption -> add(
                        NameSort.SCOPE,
                        encryption.scope(),
                        List.of(),
                        type.name(),
                        field.path(),
                        encryption.place().at("scope")));
        claims.add(new NameClaim(
                NameSort.FIELD,
                field.name().in(route.kind()),
                field.name().formerlyIn(route.kind(), formerKinds.getOrDefault(route.kind(), Set.of())),
                type.name(),
                field.path(),
                field.declaredIn(),
                field.place()));
    }

    /** Whether a class that does not compile now hands the field down with its name, so that its own build keeps it. */
    private boolean isKeptElsewhere(FieldDeclaration field) {
        if (!types.isElsewhere(field.declaredIn())) {
            return false;
        }
        Optional<String> name = field.stableName();
        return types.elsewhere().apply(field.declaredIn()).stream()
                .flatMap(above -> above.fields().stream())
                .anyMatch(above ->
                        above.path().equals(field.path()) && above.stableName().equals(name));
    }

    private void add(
            NameSort sort, String name, Collection<String> formerly, String className, String member, Place place) {
        SortedSet<String> before = new TreeSet<>(formerly);
        before.remove(name);
        claims.add(new NameClaim(
                sort, name, Collections.unmodifiableSortedSet(before), className, member, className, place));
    }
}
