// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeSource;
import dev.rightful.model.source.TypeUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A class with what it inherits: itself, its superclasses from near to far, then its interfaces.
 *
 * <p>Type variables of each level are replaced by what the class makes of them.
 */
final class Hierarchy {

    /** One type of the hierarchy. */
    record Level(TypeSource type, Map<String, TypeUse> variables, boolean isInterface) {}

    private final List<Level> levels = new ArrayList<>();

    private Hierarchy() {}

    static Hierarchy of(TypeSource type, Map<String, TypeUse> variables, TypeLookup types) {
        Hierarchy hierarchy = new Hierarchy();
        Map<String, Level> interfaces = new LinkedHashMap<>();
        @Nullable Level level = new Level(type, variables, type.shape() == TypeSource.Shape.INTERFACE);
        Set<String> seen = new LinkedHashSet<>();
        while (level != null && seen.add(level.type().name())) {
            hierarchy.levels.add(level);
            level = hierarchy.above(level, types, interfaces);
        }
        hierarchy.levels.addAll(interfaces.values());
        return hierarchy;
    }

    /** The superclass's level; interfaces, with those above them, are put aside. */
    private @Nullable Level above(Level level, TypeLookup types, Map<String, Level> interfaces) {
        @Nullable Level superclass = null;
        List<TypeUse> above = level.type().supertypes();
        for (int i = 0; i < above.size(); i++) {
            if (!(above.get(i).with(level.variables()) instanceof TypeUse.Named use) || Outside.contains(use.name())) {
                continue;
            }
            Optional<TypeSource> found = types.find(use.name());
            if (found.isEmpty()) {
                continue;
            }
            boolean isSuperclass = i == 0 && level.type().hasSuperclass();
            Level next = new Level(found.get(), variables(found.get(), use), !isSuperclass);
            if (isSuperclass) {
                superclass = next;
            } else if (interfaces.putIfAbsent(use.name(), next) == null) {
                above(next, types, interfaces);
            }
        }
        return superclass;
    }

    /** What the type variables of a type stand for where it is used. */
    static Map<String, TypeUse> variables(TypeSource type, TypeUse.Named use) {
        Map<String, TypeUse> variables = new HashMap<>();
        List<String> names = type.typeParameters();
        for (int i = 0; i < names.size() && i < use.arguments().size(); i++) {
            variables.put(names.get(i), use.arguments().get(i));
        }
        return variables;
    }

    List<Level> levels() {
        return levels;
    }

    /** Properties by name; of each, the levels that have it, from near to far. The order of methods is of no account. */
    Map<String, List<Property>> properties(AnnotationSearch search) {
        Map<String, List<Property>> all = new TreeMap<>();
        for (Level level : levels) {
            for (Property property : properties(level, search)) {
                all.computeIfAbsent(property.name(), name -> new ArrayList<>()).add(property);
            }
        }
        return all;
    }

    private static List<Property> properties(Level level, AnnotationSearch search) {
        Map<String, List<MemberSource>> byName = new LinkedHashMap<>();
        List<MemberSource> methods = new ArrayList<>();
        for (MemberSource member : level.type().members()) {
            if (member.shape() == MemberSource.Shape.METHOD) {
                methods.add(member);
            } else {
                byName.computeIfAbsent(member.name(), name -> new ArrayList<>()).add(member);
            }
        }
        methods.sort(Comparator.comparing(MemberSource::name));
        for (MemberSource method : methods) {
            boolean accessor = method.parameters() == 0 && !method.type().equals(new TypeUse.Primitive("void"));
            String exact = method.name();
            String name = accessor && !byName.containsKey(exact) ? Property.nameOf(exact) : exact;
            boolean known = accessor && byName.containsKey(name);
            boolean ofInterface = level.isInterface() && accessor && !method.isStatic();
            if (known || ofInterface || search.speaksOf(method)) {
                byName.computeIfAbsent(accessor ? name : exact + "()", each -> new ArrayList<>())
                        .add(method);
            }
        }
        List<Property> properties = new ArrayList<>();
        byName.forEach((name, members) ->
                properties.add(new Property(level.type(), name, List.copyOf(members), level.variables())));
        return properties;
    }
}
