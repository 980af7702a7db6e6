// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.source;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Types as a class loader shows them. No class is initialised. Safe for use by many threads. */
public final class ReflectedTypes implements TypeLookup {

    private final ClassLoader loader;
    private final ConcurrentMap<String, Optional<TypeSource>> known = new ConcurrentHashMap<>();

    public ReflectedTypes(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public Optional<TypeSource> find(String name) {
        Optional<TypeSource> seen = known.get(name);
        if (seen == null) {
            seen = load(name);
            known.put(name, seen);
        }
        return seen;
    }

    private Optional<TypeSource> load(String name) {
        try {
            return Optional.of(of(Class.forName(name, false, loader)));
        } catch (ClassNotFoundException | LinkageError absent) {
            return Optional.empty();
        }
    }

    /** One class, whichever loader it came from. */
    public static TypeSource of(Class<?> type) {
        return new ReflectedType(type);
    }
}
