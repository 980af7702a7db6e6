// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.source.AnnotationUse;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Annotations of a compiler in the neutral form: those that a program could see while it runs, and no others. */
final class MirrorAnnotations {

    /** What compilers show of a value that they could not make sense of. */
    private static final String UNRESOLVED = "<error>";

    private final Elements elements;
    private final Map<String, Boolean> kept = new HashMap<>();
    private final Map<String, Map<String, Object>> defaults = new HashMap<>();

    MirrorAnnotations(Elements elements) {
        this.elements = elements;
    }

    List<AnnotationUse> of(Element element) {
        List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
        if (mirrors.isEmpty()) {
            return List.of();
        }
        List<AnnotationUse> uses = new ArrayList<>(mirrors.size());
        for (AnnotationMirror mirror : mirrors) {
            if (isKept((TypeElement) mirror.getAnnotationType().asElement())) {
                uses.add(use(mirror));
            }
        }
        return uses;
    }

    /** Whether a running program sees uses of an annotation type. */
    boolean isKept(TypeElement type) {
        return kept.computeIfAbsent(type.getQualifiedName().toString(), name -> {
            Retention retention = type.getAnnotation(Retention.class);
            return retention != null && retention.value() == RetentionPolicy.RUNTIME;
        });
    }

    private AnnotationUse use(AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        String name = elements.getBinaryName(type).toString();
        Map<String, Object> values = new HashMap<>();
        SortedMap<String, Object> stated = new TreeMap<>();
        if (AnnotationUse.isOwn(name)) {
            values.putAll(defaults(name, type));
            mirror.getElementValues()
                    .forEach((attribute, value) ->
                            stated.put(attribute.getSimpleName().toString(), value(value, attribute.getReturnType())));
            values.putAll(stated);
        }
        return new AnnotationUse(name, values, stated, mirror);
    }

    private Map<String, Object> defaults(String name, TypeElement type) {
        Map<String, Object> known = defaults.get(name);
        if (known == null) {
            known = new HashMap<>();
            for (ExecutableElement attribute : ElementFilter.methodsIn(type.getEnclosedElements())) {
                AnnotationValue value = attribute.getDefaultValue();
                if (value != null) {
                    known.put(attribute.getSimpleName().toString(), value(value, attribute.getReturnType()));
                }
            }
            defaults.put(name, known);
        }
        return known;
    }

    /** A value in the neutral form; what does not resolve comes as text where a class or constant is expected. */
    private Object value(AnnotationValue value, TypeMirror expected) {
        Object raw = value.getValue();
        if (raw instanceof List<?> items) {
            TypeMirror component = expected instanceof ArrayType array ? array.getComponentType() : expected;
            return items.stream()
                    .map(item -> value((AnnotationValue) item, component))
                    .toList();
        }
        if (raw instanceof TypeMirror type) {
            return className(type);
        }
        if (raw instanceof VariableElement constant) {
            return constant.getSimpleName().toString();
        }
        if (raw instanceof AnnotationMirror nested) {
            return use(nested);
        }
        boolean text = expected.toString().equals("java.lang.String");
        if (raw instanceof String && !text || UNRESOLVED.equals(raw)) {
            throw new UnresolvedTypeException(raw.toString());
        }
        return raw;
    }

    private String className(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            throw new UnresolvedTypeException(type.toString());
        }
        return type instanceof DeclaredType declared
                ? elements.getBinaryName((TypeElement) declared.asElement()).toString()
                : type.toString();
    }
}
