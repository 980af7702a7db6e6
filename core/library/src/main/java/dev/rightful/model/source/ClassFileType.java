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

/**
 * A class as its class file has it. Complete once it has visited one.
 *
 * <p>Only what a fingerprint counts in is kept: of the methods those of interfaces and those with annotations; no nested
 * types, and no values of constants.
 */
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

    private record Member(
            String name,
            String declaredIn,
            Shape shape,
            TypeUse type,
            boolean isStatic,
            int parameters,
            List<AnnotationUse> annotations)
            implements MemberSource {}

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
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation(descriptor, visible, annotations);
    }

    private static @Nullable AnnotationVisitor annotation(
            String descriptor, boolean visible, List<AnnotationUse> into) {
        return visible ? ClassFileAnnotation.read(descriptor, into::add) : null;
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, @Nullable String signature) {
        List<AnnotationUse> uses = new ArrayList<>();
        members.add(new Member(
                name,
                this.name,
                MemberSource.Shape.COMPONENT,
                type(Type.getType(descriptor), signature),
                false,
                0,
                uses));
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
        TypeUse use = type(Type.getType(descriptor), signature);
        members.add(new Member(name, this.name, shape, use, isStatic(access), 0, uses));
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
        List<AnnotationUse> uses = new ArrayList<>(1);
        return new MethodVisitor(API) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return annotation(descriptor, visible, uses);
            }

            @Override
            public void visitEnd() {
                if (shape() == TypeSource.Shape.INTERFACE || !uses.isEmpty()) {
                    TypeUse result = type(Type.getReturnType(descriptor), signature);
                    int parameters = Type.getArgumentCount(descriptor);
                    members.add(new Member(
                            name, name(), MemberSource.Shape.METHOD, result, isStatic(access), parameters, uses));
                }
            }
        };
    }

    private static boolean isStatic(int access) {
        return (access & Opcodes.ACC_STATIC) != 0;
    }

    /** The signature says more than the descriptor; only generic types have one. */
    private static TypeUse type(Type descriptor, @Nullable String signature) {
        return signature == null ? type(descriptor) : ClassFileSignature.of(signature);
    }

    private static TypeUse type(Type descriptor) {
        return switch (descriptor.getSort()) {
            case Type.OBJECT -> named(descriptor.getInternalName());
            case Type.ARRAY ->
                new TypeUse.ArrayOf(type(Type.getType(descriptor.getDescriptor().substring(1))));
            default -> new TypeUse.Primitive(descriptor.getClassName());
        };
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
