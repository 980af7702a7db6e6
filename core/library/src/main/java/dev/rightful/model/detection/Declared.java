// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeSource;
import dev.rightful.model.source.TypeUse;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The members of a class of which something is declared: on themselves, their accessors, or members that they override; by
 * Rightful's annotations, or annotation types that bear them.
 */
final class Declared {

    private final TypeLookup types;
    private final Set<String> names = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    Declared(TypeSource type, TypeLookup types) {
        this.types = types;
        collect(type);
    }

    private void collect(TypeSource type) {
        if (!seen.add(type.name())) {
            return;
        }
        for (MemberSource member : type.members()) {
            if (isDeclared(member.annotations())) {
                names.add(lower(member.name()));
            }
        }
        for (TypeUse above : type.supertypes()) {
            if (above instanceof TypeUse.Named named && !named.name().startsWith("java.")) {
                types.find(named.name()).ifPresent(this::collect);
            }
        }
    }

    private boolean isDeclared(List<AnnotationUse> uses) {
        return uses.stream().anyMatch(use -> use.isOwn() || isDeclaring(use.type()));
    }

    private boolean isDeclaring(String annotation) {
        return types.find(annotation).stream()
                .flatMap(type -> type.annotations().stream())
                .anyMatch(AnnotationUse::isOwn);
    }

    /** Whether something is declared of a member, by its name or that of its accessor. */
    boolean covers(String member) {
        String name = lower(member);
        return names.contains(name) || names.contains("get" + name);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
