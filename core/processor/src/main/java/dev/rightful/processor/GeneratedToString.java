// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code toString} shows that nobody wrote: that of a record, or of a class with Lombok's {@code @ToString},
 * {@code @Data} or {@code @Value}.
 *
 * <p>Lombok's annotations and what it generates are both there when the rounds are over, whichever processor ran before
 * the other. Its configuration files are not read, and its builders not looked at.
 *
 * <p>Source: JLS 8.10.3; Lombok 1.18, {@code @ToString}.
 */
final class GeneratedToString {

    private static final String TO_STRING = "lombok.ToString";
    private static final List<String> GENERATING = List.of(TO_STRING, "lombok.Data", "lombok.Value");

    private GeneratedToString() {}

    /** Names of the fields, components and methods whose values are shown; empty where the class writes its own. */
    static Set<String> shows(TypeElement type) {
        if (type.getKind() == ElementKind.RECORD && written(type, GeneratedToString::isOfRecord)) {
            return namesOf(
                    ElementFilter.recordComponentsIn(type.getEnclosedElements()),
                    component -> component.asType().getKind() != TypeKind.ARRAY);
        }
        boolean lombok = type.getKind() == ElementKind.CLASS
                && GENERATING.stream().anyMatch(each -> mirror(type, each).isPresent());
        return lombok && written(type, GeneratedToString::isOfLombok) ? ofLombok(type) : Set.of();
    }

    /** Whether whatever {@code toString} the type declares was written by a machine, or is yet to be. */
    private static boolean written(TypeElement type, Predicate<ExecutableElement> byMachine) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals("toString")
                        && method.getParameters().isEmpty())
                .allMatch(byMachine);
    }

    /** Compilers make it final and give it no annotation; who writes a final one marks it as {@code @Override}. */
    private static boolean isOfRecord(ExecutableElement method) {
        return method.getModifiers().equals(Set.of(Modifier.PUBLIC, Modifier.FINAL))
                && method.getAnnotationMirrors().isEmpty();
    }

    /** Every Lombok marks what it generates in one of these ways, or in both. */
    private static boolean isOfLombok(ExecutableElement method) {
        return mirror(method, "lombok.Generated").isPresent()
                || mirror(method, "java.lang.SuppressWarnings").isPresent();
    }

    private static Set<String> ofLombok(TypeElement type) {
        @Nullable AnnotationMirror written = mirror(type, TO_STRING).orElse(null);
        Set<String> only = names(written, "of");
        Set<String> not = names(written, "exclude");
        boolean explicit = flag(written, "onlyExplicitlyIncluded");
        Set<String> shown = namesOf(ElementFilter.fieldsIn(type.getEnclosedElements()), field -> {
            String name = field.getSimpleName().toString();
            if (field.getModifiers().contains(Modifier.STATIC) || name.startsWith("$")) {
                return false;
            }
            if (mirror(field, TO_STRING + ".Include").isPresent() || only.contains(name)) {
                return true;
            }
            boolean excluded =
                    not.contains(name) || mirror(field, TO_STRING + ".Exclude").isPresent();
            return only.isEmpty() && !explicit && !excluded;
        });
        shown.addAll(namesOf(
                ElementFilter.methodsIn(type.getEnclosedElements()),
                method -> mirror(method, TO_STRING + ".Include").isPresent()));
        return shown;
    }

    private static <E extends Element> Set<String> namesOf(List<E> members, Predicate<E> shown) {
        return members.stream()
                .filter(shown)
                .map(member -> member.getSimpleName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<AnnotationMirror> mirror(Element element, String type) {
        return element.getAnnotationMirrors().stream()
                .<AnnotationMirror>map(each -> each)
                .filter(each -> ((TypeElement) each.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(type))
                .findFirst();
    }

    private static Set<String> names(@Nullable AnnotationMirror mirror, String attribute) {
        return value(mirror, attribute) instanceof List<?> items
                ? items.stream()
                        .map(item -> Objects.toString(((AnnotationValue) item).getValue()))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static boolean flag(@Nullable AnnotationMirror mirror, String attribute) {
        return Boolean.TRUE.equals(value(mirror, attribute));
    }

    private static @Nullable Object value(@Nullable AnnotationMirror mirror, String attribute) {
        return mirror == null
                ? null
                : mirror.getElementValues().entrySet().stream()
                        .filter(entry -> entry.getKey().getSimpleName().contentEquals(attribute))
                        .map(entry -> entry.getValue().getValue())
                        .findFirst()
                        .orElse(null);
    }
}
