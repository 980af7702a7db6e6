// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.index;

import dev.rightful.model.declaration.ClassDeclaration;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What a compiled module declares.
 *
 * @param module name of the module
 * @param fingerprints of every type that decided something, by binary name; {@link Fingerprint#ABSENT} for one that was not
 *     found
 * @param classes by name
 * @param leftOut binary names of the classes in which rules found what no application can run with, though the build let it
 *     pass; whoever runs on them reads them anew
 */
public record Index(
        String module,
        SortedMap<String, String> fingerprints,
        List<ClassDeclaration> classes,
        SortedSet<String> leftOut) {

    /**
     * The list of the indexes on a class path, one path of a resource a line.
     *
     * <p>It lies among the service files because tools that merge jars append those; the hyphen keeps it from being taken
     * for a service when a jar is read as an automatic module.
     */
    public static final String LIST = "META-INF/services/rightful-indexes";

    /** The path of a module's index. */
    public static String path(String module) {
        return "META-INF/rightful/" + module + ".index";
    }
}
