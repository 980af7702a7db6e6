// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Object> values = new HashMap<>();

    ClassFileAnnotation(String descriptor, Consumer<AnnotationUse> done) {
        super(Opcodes.ASM9);
        this.av = new Values(values::put);
        this.type = Type.getType(descriptor).getClassName();
        this.done = done;
    }

    @Override
    public void visitEnd() {
        boolean own = type.startsWith(AnnotationUse.OWN_PACKAGE);
        Map<String, Object> kept = own ? values : Map.of();
        done.accept(new AnnotationUse(type, kept, kept.keySet(), null));
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
        public AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
            return new ClassFileAnnotation(descriptor, use -> into.accept(key(name), use));
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
