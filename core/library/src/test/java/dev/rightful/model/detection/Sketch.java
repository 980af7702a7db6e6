// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeSource;
import dev.rightful.model.source.TypeUse;
import java.util.List;

/** A class of which nothing is known but its name and one field. */
record Sketch(String name, List<MemberSource> members) implements TypeSource {

    private record Field(String name, String declaredIn, TypeUse type) implements MemberSource {

        @Override
        public Shape shape() {
            return Shape.FIELD;
        }

        @Override
        public boolean isStatic() {
            return false;
        }

        @Override
        public int parameters() {
            return 0;
        }

        @Override
        public List<AnnotationUse> annotations() {
            return List.of();
        }
    }

    static Sketch of(String name, String field, TypeUse type) {
        return new Sketch(name, List.of(new Field(field, name, type)));
    }

    @Override
    public Shape shape() {
        return Shape.CLASS;
    }

    @Override
    public boolean isAbstract() {
        return false;
    }

    @Override
    public List<String> typeParameters() {
        return List.of();
    }

    @Override
    public List<TypeUse> supertypes() {
        return List.of();
    }

    @Override
    public boolean hasSuperclass() {
        return false;
    }

    @Override
    public List<TypeSource> nested() {
        return List.of();
    }

    @Override
    public List<AnnotationUse> annotations() {
        return List.of();
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
