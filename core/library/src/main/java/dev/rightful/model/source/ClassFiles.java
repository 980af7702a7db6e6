// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.objectweb.asm.ClassReader;

/**
 * Types as their class files have them, read as resources: nothing is loaded.
 *
 * <p>Of annotations only what is written is known, not the defaults, and of the methods of classes only those with
 * annotations: enough to tell whether a class is the one that was compiled, not to read its declarations. Safe for use by many threads.
 */
public final class ClassFiles implements TypeLookup {

    private final ClassLoader loader;

    public ClassFiles(ClassLoader loader) {
        this.loader = loader;
    }

    /** Empty as well where the class file is damaged, or newer than this library can read. */
    @Override
    public Optional<TypeSource> find(String name) {
        try (InputStream in = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return in == null ? Optional.empty() : Optional.of(read(bytes(in)));
        } catch (IOException | RuntimeException unreadable) {
            // The parser fails on a damaged file in whatever way the bytes lead it to.
            return Optional.empty();
        }
    }

    /** All of a stream; one that knows its length is read at once into as many bytes. */
    private static byte[] bytes(InputStream in) throws IOException {
        byte[] known = new byte[in.available()];
        int length = in.readNBytes(known, 0, known.length);
        int next = in.read();
        if (length == known.length && next < 0) {
            return known;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(known, 0, length);
        if (next >= 0) {
            all.write(next);
            in.transferTo(all);
        }
        return all.toByteArray();
    }

    private static TypeSource read(byte[] bytes) {
        ClassFileType type = new ClassFileType();
        new ClassReader(bytes).accept(type, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return type;
    }
}
