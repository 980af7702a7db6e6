// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** An annotation as a class file has it: what is written, and nothing else. */
final class ClassFileAnnotation extends AnnotationVisitor {

    private final String type;
    private final Consumer<AnnotationUse> done;
    private final SortedMap<String, Object> values = new TreeMap<>();

    private ClassFileAnnotation(String type, Consumer<AnnotationUse> done) {
        super(Opcodes.ASM9);
        this.av = new Values(values::put);
        this.type = type;
        this.done = done;
    }

    /** Hands on an annotation: at once if its values are of no account, else when the visitor has seen them. */
    static @Nullable AnnotationVisitor read(String descriptor, Consumer<AnnotationUse> done) {
        String type = Type.getType(descriptor).getClassName();
        if (AnnotationUse.isOwn(type)) {
            return new ClassFileAnnotation(type, done);
        }
        done.accept(new AnnotationUse(type, Collections.emptySortedMap(), Collections.emptySortedMap(), null));
        return null;
    }

    @Override
    public void visitEnd() {
        done.accept(new AnnotationUse(type, values, values, null));
    }

    /** Values, single or in an array, in the neutral form. */
    private static class Values extends AnnotationVisitor {

        private final BiConsumer<String, Object> into;

        Values(BiConsumer<String, Object> into) {
            super(Opcodes.ASM9);
            this.into = into;
        }

        @Override
        public void visit(@Nullable String name, Object value) {
            into.accept(key(name), value instanceof Type type ? binaryName(type) : value);
        }

        @Override
        public void visitEnum(@Nullable String name, String descriptor, String value) {
            into.accept(key(name), value);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
            return read(descriptor, use -> into.accept(key(name), use));
        }

        @Override
        public AnnotationVisitor visitArray(@Nullable String name) {
            List<Object> items = new ArrayList<>();
            return new Values((unnamed, item) -> items.add(item)) {
                @Override
                public void visitEnd() {
                    into.accept(key(name), List.copyOf(items));
                }
            };
        }

        private static String key(@Nullable String name) {
            return name == null ? "" : name;
        }

        private static String binaryName(Type type) {
            return type.getSort() == Type.OBJECT ? type.getInternalName().replace('/', '.') : type.getClassName();
        }
    }
}
