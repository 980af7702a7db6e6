// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.ClassHeader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The classes on a class path that bear Rightful's annotations: themselves, on a member, through annotation types, or by
 * inheritance. Class files are read, none is loaded.
 */
final class BearingClasses {

    private static final String CLASS = ".class";

    private final List<ClassHeader> headers = new ArrayList<>();

    private BearingClasses() {}

    /**
     * Binary names.
     *
     * @throws UncheckedIOException if a folder or jar cannot be read
     */
    static SortedSet<String> in(Collection<Path> roots) {
        BearingClasses reader = new BearingClasses();
        for (Path root : roots) {
            try {
                if (Files.isDirectory(root)) {
                    reader.readFolder(root);
                } else {
                    reader.readJar(root);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException("Cannot read " + root.getFileName() + " of the class path", unreadable);
            }
        }
        return reader.bearing();
    }

    private void readFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                if (isClass(folder.relativize(file).toString().replace('\\', '/'))) {
                    add(Files.readAllBytes(file));
                }
            }
        }
    }

    private void readJar(Path jar) throws IOException {
        if (!jar.getFileName().toString().endsWith(".jar")) {
            return;
        }
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            for (JarEntry entry : file.stream().toList()) {
                if (isClass(entry.getName())) {
                    try (InputStream in = file.getInputStream(entry)) {
                        add(in.readAllBytes());
                    }
                }
            }
        }
    }

    /** Classes for newer platforms lie under {@code META-INF}, and stand for the same as those outside. */
    private static boolean isClass(String path) {
        return path.endsWith(CLASS) && !path.startsWith("META-INF/") && !path.endsWith("module-info.class");
    }

    private void add(byte[] classFile) {
        try {
            headers.add(ClassHeader.read(classFile));
        } catch (RuntimeException unreadable) {
            // Damaged, or newer than the parser: it fails in whatever way the bytes lead it to. Then no index fits
            // either,
            // and the class is read by reflection when it is met.
        }
    }

    private SortedSet<String> bearing() {
        SortedSet<String> bearing = new TreeSet<>();
        int before = -1;
        while (before < bearing.size()) {
            before = bearing.size();
            for (ClassHeader header : headers) {
                if (header.annotations().stream().anyMatch(each -> AnnotationUse.isOwn(each) || bearing.contains(each))
                        || header.above().stream().anyMatch(bearing::contains)) {
                    bearing.add(header.name());
                }
            }
        }
        return bearing;
    }
}
