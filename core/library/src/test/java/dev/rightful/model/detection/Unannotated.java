// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeSource;
import dev.rightful.model.source.TypeUse;
import java.util.List;

/** A class as if none of Rightful's annotations were on it. */
record Unannotated(TypeSource type) implements TypeSource {

    /** The same classes, none of them annotated. */
    static TypeLookup lookup(TypeLookup types) {
        return name -> types.find(name).map(Unannotated::new);
    }

    private record Member(MemberSource member) implements MemberSource {

        @Override
        public String name() {
            return member.name();
        }

        @Override
        public String declaredIn() {
            return member.declaredIn();
        }

        @Override
        public Shape shape() {
            return member.shape();
        }

        @Override
        public TypeUse type() {
            return member.type();
        }

        @Override
        public boolean isStatic() {
            return member.isStatic();
        }

        @Override
        public int parameters() {
            return member.parameters();
        }

        @Override
        public List<AnnotationUse> annotations() {
            return foreign(member.annotations());
        }
    }

    private static List<AnnotationUse> foreign(List<AnnotationUse> uses) {
        return uses.stream().filter(use -> !use.isOwn()).toList();
    }

    @Override
    public String name() {
        return type.name();
    }

    @Override
    public Shape shape() {
        return type.shape();
    }

    @Override
    public boolean isAbstract() {
        return type.isAbstract();
    }

    @Override
    public List<String> typeParameters() {
        return type.typeParameters();
    }

    @Override
    public List<TypeUse> supertypes() {
        return type.supertypes();
    }

    @Override
    public boolean hasSuperclass() {
        return type.hasSuperclass();
    }

    @Override
    public List<MemberSource> members() {
        return type.members().stream().<MemberSource>map(Member::new).toList();
    }

    @Override
    public List<TypeSource> nested() {
        return type.nested();
    }

    @Override
    public List<AnnotationUse> annotations() {
        return foreign(type.annotations());
    }

    @Override
    public List<AnnotationUse> packageAnnotations() {
        return foreign(type.packageAnnotations());
    }

    @Override
    public String constant(String field) {
        return type.constant(field);
    }
}
