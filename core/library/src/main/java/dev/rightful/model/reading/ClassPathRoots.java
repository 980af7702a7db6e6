// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * The folders and jars in which a class loader and those above it look for classes, as far as they show them: loaders of
 * URLs do, and that of the system by its class path and module path. The platform's own are not among them.
 */
final class ClassPathRoots {

    private final Set<Path> roots = new LinkedHashSet<>();

    private ClassPathRoots() {}

    /** The folders and jars that are there, each once. */
    static Set<Path> of(ClassLoader loader) {
        ClassPathRoots found = new ClassPathRoots();
        for (ClassLoader each = loader; each != null; each = each.getParent()) {
            if (each instanceof URLClassLoader urls) {
                for (URL url : urls.getURLs()) {
                    found.add(url);
                }
            } else if (each == ClassLoader.getSystemClassLoader()) {
                found.addAll(System.getProperty("java.class.path", ""));
                found.addAll(System.getProperty("jdk.module.path", ""));
            }
        }
        return found.roots;
    }

    private void addAll(String path) {
        for (String entry : path.split(File.pathSeparator)) {
            if (!entry.isEmpty()) {
                add(Path.of(entry));
            }
        }
    }

    private void add(URL url) {
        try {
            if (url.getProtocol().equals("file")) {
                add(Path.of(url.toURI()));
            }
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException notAFile) {
            // A class path may hold anything; what is no file has no classes to find here.
        }
    }

    private void add(Path place) {
        Path root = place.toAbsolutePath().normalize();
        if (Files.exists(root) && roots.add(root) && Files.isRegularFile(root)) {
            addNamedBy(root);
        }
    }

    /** What the manifest of a jar adds to the class path; tools that start tests put all of it there. */
    private void addNamedBy(Path jar) {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            Manifest manifest = file.getManifest();
            String more = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            if (more != null) {
                URI here = jar.toUri();
                for (String entry : more.strip().split("\\s+")) {
                    add(here.resolve(entry).toURL());
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            // No jar, or an entry that is no address: class loaders pass over it as well.
        }
    }
}
