// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** The types in a signature of a class file (JVMS 4.7.9.1) in the neutral form. */
final class ClassFileSignature extends SignatureVisitor {

    private static final TypeUse OBJECT = new TypeUse.Named("java.lang.Object", List.of());

    private final List<String> parameters = new ArrayList<>();
    private final List<TypeUse> types = new ArrayList<>();

    private ClassFileSignature() {
        super(Opcodes.ASM9);
    }

    /** Type parameters, superclass and interfaces. */
    static ClassFileSignature ofClass(String signature) {
        ClassFileSignature read = new ClassFileSignature();
        new SignatureReader(signature).accept(read);
        return read;
    }

    /** The type of a field or component, or the result of a method. */
    static TypeUse of(String signature) {
        ClassFileSignature read = new ClassFileSignature();
        SignatureReader reader = new SignatureReader(signature);
        if (signature.startsWith("(") || signature.startsWith("<")) {
            reader.accept(read);
        } else {
            reader.acceptType(new OneType(read.types::add));
        }
        return read.types.get(0);
    }

    List<String> parameters() {
        return parameters;
    }

    List<TypeUse> types() {
        return types;
    }

    @Override
    public void visitFormalTypeParameter(String name) {
        parameters.add(name);
    }

    @Override
    public SignatureVisitor visitClassBound() {
        return new OneType(ignored -> {});
    }

    @Override
    public SignatureVisitor visitInterfaceBound() {
        return new OneType(ignored -> {});
    }

    @Override
    public SignatureVisitor visitParameterType() {
        return new OneType(ignored -> {});
    }

    @Override
    public SignatureVisitor visitExceptionType() {
        return new OneType(ignored -> {});
    }

    @Override
    public SignatureVisitor visitSuperclass() {
        return new OneType(types::add);
    }

    @Override
    public SignatureVisitor visitInterface() {
        return new OneType(types::add);
    }

    @Override
    public SignatureVisitor visitReturnType() {
        return new OneType(types::add);
    }

    /** Hands on one type when it is complete. */
    private static final class OneType extends SignatureVisitor {

        private final Consumer<TypeUse> into;
        private final List<TypeUse> arguments = new ArrayList<>();
        private String name = "";

        OneType(Consumer<TypeUse> into) {
            super(Opcodes.ASM9);
            this.into = into;
        }

        @Override
        public void visitBaseType(char descriptor) {
            into.accept(new TypeUse.Primitive(
                    Type.getType(String.valueOf(descriptor)).getClassName()));
        }

        @Override
        public void visitTypeVariable(String name) {
            into.accept(new TypeUse.Variable(name));
        }

        @Override
        public SignatureVisitor visitArrayType() {
            return new OneType(component -> into.accept(new TypeUse.ArrayOf(component)));
        }

        @Override
        public void visitClassType(String internalName) {
            name = internalName.replace('/', '.');
        }

        @Override
        public void visitInnerClassType(String inner) {
            name = name + "$" + inner;
            arguments.clear();
        }

        @Override
        public void visitTypeArgument() {
            arguments.add(OBJECT);
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            if (wildcard == SignatureVisitor.SUPER) {
                arguments.add(OBJECT);
                return new OneType(ignored -> {});
            }
            return new OneType(arguments::add);
        }

        @Override
        public void visitEnd() {
            into.accept(new TypeUse.Named(name, arguments));
        }
    }
}
