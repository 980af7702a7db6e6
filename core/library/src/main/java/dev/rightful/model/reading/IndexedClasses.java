// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.index.Fingerprint;
import dev.rightful.model.index.Index;
import dev.rightful.model.source.ClassFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The classes that indexes on a class path list, and whether their fingerprints fit the class files. */
final class IndexedClasses {

    /**
     * A class of an index.
     *
     * @param declaration what the index says
     * @param changed the first type whose class file is not the one that was compiled; empty: all fit
     * @param gone the first type that has no class file although it had one; empty: there is none
     */
    record Match(ClassDeclaration declaration, String changed, String gone) {
        boolean fits() {
            return changed.isEmpty();
        }
    }

    private final ClassFiles files;
    private final Map<String, String> actual = new HashMap<>();

    private IndexedClasses(ClassLoader loader) {
        this.files = new ClassFiles(loader);
    }

    /** The classes by name; one that several indexes list stands as the first that fits. */
    static List<Match> read(ClassLoader loader) {
        IndexedClasses reader = new IndexedClasses(loader);
        Map<String, Match> byName = new TreeMap<>();
        for (Index index : IndexResources.read(loader)) {
            for (ClassDeclaration type : index.classes()) {
                Match match = reader.match(type, index.fingerprints());
                byName.merge(type.name(), match, (one, other) -> one.fits() ? one : other);
            }
        }
        return List.copyOf(byName.values());
    }

    private Match match(ClassDeclaration type, Map<String, String> expected) {
        String changed = "";
        String gone = "";
        for (String name : type.consulted()) {
            String print = actual.computeIfAbsent(name, this::fingerprint);
            if (!print.equals(expected.get(name))) {
                changed = first(changed, name);
                gone = print.equals(Fingerprint.ABSENT) ? first(gone, name) : gone;
            }
        }
        return new Match(type, changed, gone);
    }

    private static String first(String known, String name) {
        return known.isEmpty() || name.compareTo(known) < 0 ? name : known;
    }

    private String fingerprint(String name) {
        return files.find(name).map(Fingerprint::of).orElse(Fingerprint.ABSENT);
    }
}
