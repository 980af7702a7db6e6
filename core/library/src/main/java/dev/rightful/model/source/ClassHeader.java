// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;

/**
 * What a class file says of others: enough to find classes worth loading among many.
 *
 * @param name binary name
 * @param above binary names of superclass and interfaces
 * @param annotations binary names of the annotation types that a running program sees on the class and its members
 */
public record ClassHeader(String name, List<String> above, Set<String> annotations) {

    /**
     * Reads a class file.
     *
     * @throws RuntimeException of any kind if it is damaged, or newer than this library can read
     */
    public static ClassHeader read(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        Annotations annotations = new Annotations();
        reader.accept(annotations, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        List<String> above = Stream.concat(Stream.ofNullable(reader.getSuperName()), Stream.of(reader.getInterfaces()))
                .map(ClassHeader::binary)
                .toList();
        return new ClassHeader(binary(reader.getClassName()), above, annotations.found);
    }

    private static String binary(String internalName) {
        return internalName.replace('/', '.');
    }

    /** Collects the types of visible annotations. */
    private static final class Annotations extends ClassVisitor {

        private static final int API = Opcodes.ASM9;

        private final Set<String> found = new HashSet<>();

        Annotations() {
            super(API);
        }

        private @Nullable AnnotationVisitor add(String descriptor, boolean visible) {
            if (visible) {
                found.add(Type.getType(descriptor).getClassName());
            }
            return null;
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return add(descriptor, visible);
        }

        @Override
        public FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            return new FieldVisitor(API) {
                @Override
                public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                    return add(descriptor, visible);
                }
            };
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new MethodVisitor(API) {
                @Override
                public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                    return add(descriptor, visible);
                }
            };
        }

        @Override
        public RecordComponentVisitor visitRecordComponent(String name, String descriptor, @Nullable String signature) {
            return new RecordComponentVisitor(API) {
                @Override
                public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                    return add(descriptor, visible);
                }
            };
        }
    }
}
