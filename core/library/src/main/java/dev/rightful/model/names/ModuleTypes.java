// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.names;

import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The types of a module, as one run of a compiler sees them. A run may compile a few of them; then the others lie on the
 * class path, as do those of other modules.
 *
 * @param compiled all that compile, by binary name
 * @param declared what these declare of personal data
 * @param lookup finds all types
 * @param elsewhere what a class declares that does not compile; empty where that cannot be read
 */
public record ModuleTypes(
        Map<String, TypeSource> compiled,
        Map<String, ClassDeclaration> declared,
        TypeLookup lookup,
        Function<String, Optional<ClassDeclaration>> elsewhere) {

    /** Whether a class is there that does not compile now. A nested one that its outer class no longer has is not. */
    boolean isElsewhere(String className) {
        return around(className).isEmpty() && lookup.find(className).isPresent();
    }

    /** Whether faults of a class, of which rules speak, may hide what has a name. */
    boolean isUnclear(KeptName kept) {
        ClassDeclaration declaration = declared.get(kept.className());
        return declaration != null
                && (!declaration.leadsToSubject()
                        || declaration.flaws().stream()
                                .anyMatch(flaw ->
                                        kept.member().startsWith(flaw.place().path())));
    }

    /** The class, or the nearest one around it, that compiles. */
    Optional<TypeSource> around(String className) {
        String name = className;
        while (!compiled.containsKey(name)) {
            int end = name.lastIndexOf('$');
            if (end <= 0) {
                return Optional.empty();
            }
            name = name.substring(0, end);
        }
        return Optional.of(compiled.get(name));
    }
}
