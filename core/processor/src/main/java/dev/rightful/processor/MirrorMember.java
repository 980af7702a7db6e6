// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeUse;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A member of a class that compiles, or of one of the class path. */
final class MirrorMember implements MemberSource {

    private final Element element;
    private final Shape shape;
    private final MirrorTypes types;
    private @Nullable List<AnnotationUse> annotations;

    MirrorMember(Element element, Shape shape, MirrorTypes types) {
        this.element = element;
        this.shape = shape;
        this.types = types;
    }

    Element element() {
        return element;
    }

    @Override
    public String name() {
        return element.getSimpleName().toString();
    }

    @Override
    public String declaredIn() {
        return types.binaryName((TypeElement) Objects.requireNonNull(element.getEnclosingElement()));
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public TypeUse type() {
        return types.use(element instanceof ExecutableElement method ? method.getReturnType() : element.asType());
    }

    @Override
    public boolean isStatic() {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    @Override
    public int parameters() {
        return element instanceof ExecutableElement method
                ? method.getParameters().size()
                : 0;
    }

    @Override
    public List<AnnotationUse> annotations() {
        if (annotations == null) {
            annotations = types.annotations().of(element);
        }
        return annotations;
    }
}
