// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeSource;
import dev.rightful.model.source.TypeUse;
import java.util.List;

/** A package with its annotations, in the shape of the class file that a package-info becomes. */
record MirrorPackage(String name, List<AnnotationUse> annotations) implements TypeSource {

    @Override
    public Shape shape() {
        return Shape.INTERFACE;
    }

    @Override
    public boolean isAbstract() {
        return true;
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
    public List<MemberSource> members() {
        return List.of();
    }

    @Override
    public List<TypeSource> nested() {
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
