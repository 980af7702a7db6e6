// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;

/** A class as its class file has it. Complete once it has visited one; nested types and constants are not read. */
final class ClassFileType extends ClassVisitor implements TypeSource {

    private static final int API = Opcodes.ASM9;

    private String name = "";
    private int access;
    private boolean isRecord;
    private boolean hasSuperclass;
    private List<String> typeParameters = List.of();
    private List<TypeUse> supertypes = List.of();
    private final List<MemberSource> members = new ArrayList<>();
    private final List<AnnotationUse> annotations = new ArrayList<>();

    ClassFileType() {
        super(API);
    }

    /** A member; most are never asked for their type, so that it is read late. */
    private record Member(
            String name,
            Shape shape,
            String signature,
            boolean isStatic,
            int parameters,
            List<AnnotationUse> annotations)
            implements MemberSource {
        @Override
        public TypeUse type() {
            return ClassFileSignature.of(signature);
        }
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        this.name = name.replace('/', '.');
        this.access = access;
        this.isRecord = "java/lang/Record".equals(superName);
        this.hasSuperclass =
                superName != null && !superName.equals("java/lang/Object") && (access & Opcodes.ACC_INTERFACE) == 0;
        List<TypeUse> above = new ArrayList<>();
        if (signature != null) {
            ClassFileSignature read = ClassFileSignature.ofClass(signature);
            typeParameters = read.parameters();
            above.addAll(read.types());
        } else {
            above.add(named(superName == null ? "java/lang/Object" : superName));
            Arrays.stream(interfaces == null ? new String[0] : interfaces).forEach(each -> above.add(named(each)));
        }
        supertypes = hasSuperclass ? above : above.subList(1, above.size());
    }

    private static TypeUse named(String internalName) {
        return new TypeUse.Named(internalName.replace('/', '.'), List.of());
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation(descriptor, visible, annotations);
    }

    private static @Nullable AnnotationVisitor annotation(
            String descriptor, boolean visible, List<AnnotationUse> into) {
        return visible ? new ClassFileAnnotation(descriptor, into::add) : null;
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, @Nullable String signature) {
        List<AnnotationUse> uses = new ArrayList<>();
        members.add(new Member(name, MemberSource.Shape.COMPONENT, type(descriptor, signature), false, 0, uses));
        return new RecordComponentVisitor(API) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return annotation(descriptor, visible, uses);
            }
        };
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        if ((access & Opcodes.ACC_SYNTHETIC) != 0) {
            return null;
        }
        List<AnnotationUse> uses = new ArrayList<>();
        MemberSource.Shape shape =
                (access & Opcodes.ACC_ENUM) != 0 ? MemberSource.Shape.ENUM_CONSTANT : MemberSource.Shape.FIELD;
        members.add(new Member(name, shape, type(descriptor, signature), isStatic(access), 0, uses));
        return new FieldVisitor(API) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return annotation(descriptor, visible, uses);
            }
        };
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if ((access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) != 0 || name.startsWith("<")) {
            return null;
        }
        List<AnnotationUse> uses = new ArrayList<>();
        int parameters = Type.getArgumentCount(descriptor);
        members.add(new Member(
                name, MemberSource.Shape.METHOD, type(descriptor, signature), isStatic(access), parameters, uses));
        return new MethodVisitor(API) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return annotation(descriptor, visible, uses);
            }
        };
    }

    private static boolean isStatic(int access) {
        return (access & Opcodes.ACC_STATIC) != 0;
    }

    private static String type(String descriptor, @Nullable String signature) {
        return signature == null ? descriptor : signature;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Shape shape() {
        if ((access & Opcodes.ACC_ANNOTATION) != 0) {
            return Shape.ANNOTATION;
        }
        if ((access & Opcodes.ACC_INTERFACE) != 0) {
            return Shape.INTERFACE;
        }
        if (isRecord) {
            return Shape.RECORD;
        }
        return (access & Opcodes.ACC_ENUM) != 0 ? Shape.ENUM : Shape.CLASS;
    }

    @Override
    public boolean isAbstract() {
        return (access & Opcodes.ACC_ABSTRACT) != 0 && shape() != Shape.ENUM;
    }

    @Override
    public List<String> typeParameters() {
        return typeParameters;
    }

    @Override
    public List<TypeUse> supertypes() {
        return supertypes;
    }

    @Override
    public boolean hasSuperclass() {
        return hasSuperclass;
    }

    @Override
    public List<MemberSource> members() {
        return members;
    }

    @Override
    public List<TypeSource> nested() {
        return List.of();
    }

    @Override
    public List<AnnotationUse> annotations() {
        return annotations;
    }

    @Override
    public List<AnnotationUse> packageAnnotations() {
        return List.of();
    }

    @Override
    public String constant(String field) {
        return "";
    }
}
