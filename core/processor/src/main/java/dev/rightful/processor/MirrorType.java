// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeSource;
import dev.rightful.model.source.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** A class that compiles, or one of the class path. */
final class MirrorType implements TypeSource {

    private final TypeElement element;
    private final MirrorTypes types;
    private @Nullable List<MemberSource> members;
    private @Nullable List<TypeUse> supertypes;

    MirrorType(TypeElement element, MirrorTypes types) {
        this.element = element;
        this.types = types;
    }

    TypeElement element() {
        return element;
    }

    @Override
    public String name() {
        return types.binaryName(element);
    }

    @Override
    public Shape shape() {
        return switch (element.getKind()) {
            case ANNOTATION_TYPE -> Shape.ANNOTATION;
            case INTERFACE -> Shape.INTERFACE;
            case RECORD -> Shape.RECORD;
            case ENUM -> Shape.ENUM;
            default -> Shape.CLASS;
        };
    }

    @Override
    public boolean isAbstract() {
        return element.getModifiers().contains(Modifier.ABSTRACT) && shape() != Shape.ENUM;
    }

    @Override
    public List<String> typeParameters() {
        return element.getTypeParameters().stream()
                .map(TypeParameterElement::getSimpleName)
                .map(Object::toString)
                .toList();
    }

    @Override
    public List<TypeUse> supertypes() {
        if (supertypes == null) {
            List<TypeUse> above = new ArrayList<>();
            if (hasSuperclass()) {
                above.add(types.use(element.getSuperclass()));
            }
            element.getInterfaces().forEach(each -> above.add(types.use(each)));
            supertypes = List.copyOf(above);
        }
        return supertypes;
    }

    @Override
    public boolean hasSuperclass() {
        TypeMirror above = element.getSuperclass();
        return above.getKind() != TypeKind.NONE && !above.toString().equals("java.lang.Object");
    }

    @Override
    public List<MemberSource> members() {
        if (members == null) {
            List<MemberSource> found = new ArrayList<>();
            for (Element member : ElementFilter.recordComponentsIn(element.getEnclosedElements())) {
                found.add(new MirrorMember(member, MemberSource.Shape.COMPONENT, types));
            }
            for (Element member : ElementFilter.fieldsIn(element.getEnclosedElements())) {
                boolean constant = member.getKind() == ElementKind.ENUM_CONSTANT;
                found.add(new MirrorMember(
                        member, constant ? MemberSource.Shape.ENUM_CONSTANT : MemberSource.Shape.FIELD, types));
            }
            for (Element member : ElementFilter.methodsIn(element.getEnclosedElements())) {
                found.add(new MirrorMember(member, MemberSource.Shape.METHOD, types));
            }
            members = List.copyOf(found);
        }
        return members;
    }

    @Override
    public List<TypeSource> nested() {
        return ElementFilter.typesIn(element.getEnclosedElements()).stream()
                .map(types::of)
                .toList();
    }

    @Override
    public List<AnnotationUse> annotations() {
        return types.annotations().of(element);
    }

    @Override
    public List<AnnotationUse> packageAnnotations() {
        return types.annotations().of(types.packageOf(element));
    }

    @Override
    public boolean isSeenAtRunTime() {
        return element.getKind() != ElementKind.ANNOTATION_TYPE
                || types.annotations().isKept(element);
    }

    @Override
    public Set<String> shownByGeneratedToString() {
        return GeneratedToString.shows(element);
    }

    @Override
    public String constant(String field) {
        for (VariableElement member : ElementFilter.fieldsIn(element.getEnclosedElements())) {
            if (member.getSimpleName().contentEquals(field) && member.getConstantValue() instanceof String text) {
                return text;
            }
        }
        return "";
    }
}
