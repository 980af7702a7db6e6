// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.index.Fingerprint;
import dev.rightful.model.index.Index;
import dev.rightful.model.index.IndexFormat;
import dev.rightful.model.source.ClassFiles;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The classes that indexes on a class path list, as far as their fingerprints fit the class files. */
final class IndexedClasses {

    /**
     * A class of an index.
     *
     * @param declaration what the index says
     * @param stale the first type whose class file is not the one that was compiled; empty: all fit
     */
    record Match(ClassDeclaration declaration, String stale) {
        boolean fits() {
            return stale.isEmpty();
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
        for (Index index : indexes(loader)) {
            for (ClassDeclaration type : index.classes()) {
                Match match = new Match(type, reader.stale(type, index.fingerprints()));
                byName.merge(type.name(), match, (one, other) -> one.fits() ? one : other);
            }
        }
        return List.copyOf(byName.values());
    }

    private String stale(ClassDeclaration type, Map<String, String> expected) {
        for (String name : type.consulted()) {
            String print = actual.computeIfAbsent(
                    name, each -> files.find(each).map(Fingerprint::of).orElse(Fingerprint.ABSENT));
            if (!print.equals(expected.get(name))) {
                return name;
            }
        }
        return "";
    }

    private static List<Index> indexes(ClassLoader loader) {
        Set<String> paths = new LinkedHashSet<>();
        for (String list : texts(loader, Index.LIST)) {
            list.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(paths::add);
        }
        List<Index> indexes = new ArrayList<>();
        for (String path : paths) {
            texts(loader, path).forEach(text -> indexes.add(IndexFormat.read(text, path)));
        }
        return indexes;
    }

    private static List<String> texts(ClassLoader loader, String path) {
        try {
            List<String> texts = new ArrayList<>();
            for (URL url : Collections.list(loader.getResources(path))) {
                URLConnection connection = url.openConnection();
                connection.setUseCaches(false);
                try (InputStream in = connection.getInputStream()) {
                    texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return texts;
        } catch (IOException unreadable) {
            throw new DeclarationException(
                    ErrorCode.INDEX_UNREADABLE,
                    "Cannot read " + path + ": the class path does not give it. Check the jars.",
                    unreadable);
        }
    }
}
