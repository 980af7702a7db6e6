// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.index.Fingerprint;
import dev.rightful.model.index.Index;
import dev.rightful.model.index.IndexFormat;
import dev.rightful.model.source.TypeLookup;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Writes the index of a module, and its line in the list of indexes. */
final class IndexFile {

    private final Filer filer;
    private final TypeLookup types;

    IndexFile(Filer filer, TypeLookup types) {
        this.filer = filer;
        this.types = types;
    }

    /**
     * @param module name of the module; empty: the package that all classes share
     * @param declared sorted by name; not empty
     * @param leftOut names of those that an application has to read anew, and will refuse
     * @param origins what the file was made from, for incremental builds
     */
    void write(String module, List<ClassDeclaration> declared, SortedSet<String> leftOut, Element[] origins)
            throws IOException {
        List<ClassDeclaration> classes =
                declared.stream().filter(type -> !leftOut.contains(type.name())).toList();
        SortedMap<String, String> fingerprints = new TreeMap<>();
        for (ClassDeclaration type : classes) {
            for (String name : type.consulted()) {
                fingerprints.computeIfAbsent(
                        name, each -> types.find(each).map(Fingerprint::of).orElse(Fingerprint.ABSENT));
            }
        }
        String name = module.isEmpty() ? sharedPackage(declared) : module;
        write(Index.path(name), IndexFormat.write(new Index(name, fingerprints, classes, leftOut)), origins);
        write(Index.LIST, Index.path(name) + "\n", origins);
    }

    private void write(String path, String text, Element[] origins) throws IOException {
        try (OutputStream out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins)
                .openOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String sharedPackage(List<ClassDeclaration> classes) {
        String shared = classes.get(0).name();
        for (ClassDeclaration type : classes) {
            while (!shared.isEmpty() && !type.name().startsWith(shared + ".")) {
                shared = shared.substring(0, Math.max(0, shared.lastIndexOf('.')));
            }
        }
        return shared.isEmpty() ? "unnamed" : shared;
    }
}
