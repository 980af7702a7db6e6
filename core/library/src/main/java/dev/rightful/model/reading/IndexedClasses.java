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
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The classes that indexes on a class path list.
 *
 * @param matches by name; one that several indexes list stands as the first that fits
 * @param leftOut names of classes in no match, which indexes name because their builds let faults pass
 */
record IndexedClasses(List<Match> matches, SortedSet<String> leftOut) {

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

    /** Whether an index names a class. */
    boolean name(String className) {
        return leftOut.contains(className)
                || matches.stream().anyMatch(match -> match.declaration().name().equals(className));
    }

    static IndexedClasses read(ClassLoader loader) {
        Reader reader = new Reader(loader);
        Map<String, Match> byName = new TreeMap<>();
        SortedSet<String> leftOut = new TreeSet<>();
        for (Index index : IndexResources.read(loader)) {
            for (ClassDeclaration type : index.classes()) {
                Match match = reader.match(type, index.fingerprints());
                byName.merge(type.name(), match, (one, other) -> one.fits() ? one : other);
            }
            leftOut.addAll(index.leftOut());
        }
        leftOut.removeAll(byName.keySet());
        return new IndexedClasses(List.copyOf(byName.values()), leftOut);
    }

    /** Holds entries against class files. */
    private static final class Reader {

        private final ClassFiles files;
        private final Map<String, String> actual = new HashMap<>();

        Reader(ClassLoader loader) {
            this.files = new ClassFiles(loader);
        }

        Match match(ClassDeclaration type, Map<String, String> expected) {
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
}
