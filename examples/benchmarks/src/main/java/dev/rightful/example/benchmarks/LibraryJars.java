// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.benchmarks;

import dev.rightful.Rightful;
import dev.rightful.annotation.PersonalData;
import dev.rightful.processor.RightfulProcessor;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The library as a user's compiler has it: the annotations on the class path, and the three jars on the processor path.
 * Taken from the class path of this program, so that the jar with all benchmarks in it does not stand for them.
 *
 * @param annotations on the class path
 * @param processor on the processor path
 */
record LibraryJars(List<Path> annotations, List<Path> processor) {

    static LibraryJars in(Path folder) throws IOException {
        Path annotations = folder.resolve("annotations.jar");
        Path library = folder.resolve("library.jar");
        Path processor = folder.resolve("processor.jar");
        pack(origin(PersonalData.class), annotations, name -> name.startsWith("dev/rightful/annotation/"));
        pack(
                origin(Rightful.class),
                library,
                name -> name.startsWith("dev/rightful/")
                        && !name.startsWith("dev/rightful/annotation/")
                        && !name.startsWith("dev/rightful/processor/")
                        && !name.startsWith("dev/rightful/example/"));
        pack(origin(RightfulProcessor.class), processor, name -> name.startsWith("dev/rightful/processor/"));
        return new LibraryJars(List.of(annotations), List.of(annotations, library, processor));
    }

    /** Packs the files of a folder or jar whose names are wanted. */
    static void pack(Path from, Path jar, Predicate<String> wanted) throws IOException {
        if (Files.isDirectory(from)) {
            packTree(from, jar, wanted);
        } else {
            try (FileSystem files = FileSystems.newFileSystem(from)) {
                packTree(files.getPath("/"), jar, wanted);
            }
        }
    }

    private static void packTree(Path root, Path jar, Predicate<String> wanted) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (wanted.test(name)) {
                    zip.putNextEntry(new ZipEntry(name));
                    Files.copy(file, zip);
                }
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("The place of " + type.getName() + " is no file", impossible);
        }
    }
}
