// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.Finding;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.rule.Inspection;
import dev.rightful.model.source.AnnotationUse;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Prints findings at the annotation and value that they are about; sorted, and each once. */
final class FindingPrinter {

    private final Messager messager;
    private final Elements elements;
    private final Set<String> compiled;

    /**
     * @param compiled binary names of the types that are being compiled, whose source can be pointed at
     */
    FindingPrinter(Messager messager, Elements elements, Set<String> compiled) {
        this.messager = messager;
        this.elements = elements;
        this.compiled = compiled;
    }

    /** Where a compiler is told to point at. */
    private record Spot(
            @Nullable Element element,
            @Nullable AnnotationMirror mirror,
            @Nullable AnnotationValue value) {}

    /** A part that two classes embed is wrong once, though it is found twice. */
    private record Printed(String code, String text, Spot spot) {}

    void print(List<Inspection.Located> found) {
        Set<Printed> printed = new HashSet<>();
        found.stream()
                .sorted(Comparator.comparing((Inspection.Located located) ->
                                located.finding().place())
                        .thenComparing(located -> located.finding().code())
                        .thenComparing(located -> located.finding().text()))
                .forEach(located -> {
                    Spot spot = spot(located.place());
                    Finding finding = located.finding();
                    if (printed.add(new Printed(finding.code().code(), finding.text(), spot))) {
                        messager.printMessage(
                                Diagnostic.Kind.ERROR, finding.toString(), spot.element(), spot.mirror(), spot.value());
                    }
                });
    }

    private Spot spot(Place place) {
        Element member = place.member() instanceof MirrorMember mirrored ? pointable(mirrored.element()) : null;
        Element type = place.type() instanceof MirrorType mirrored ? mirrored.element() : null;
        if (member != null && isCompiled(member)) {
            return at(member, place);
        }
        boolean onType = place.member() == null;
        return type != null && isCompiled(type) && onType ? at(type, place) : new Spot(type, null, null);
    }

    /** The field behind a record component: compilers know no position of the component itself. */
    private static Element pointable(Element member) {
        Element owner = member.getEnclosingElement();
        if (owner == null || member.getKind() != ElementKind.RECORD_COMPONENT) {
            return member;
        }
        return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(member.getSimpleName()))
                .map(Element.class::cast)
                .findFirst()
                .orElse(member);
    }

    private Spot at(Element element, Place place) {
        AnnotationUse use = place.annotation();
        if (use == null || !(use.handle() instanceof AnnotationMirror mirror)) {
            return new Spot(element, null, null);
        }
        AnnotationMirror here = onElement(element, mirror);
        return new Spot(element, here, value(here, place.attribute()));
    }

    /** The same annotation on this element, where it stands on several: on a record component and its field. */
    private static AnnotationMirror onElement(Element element, AnnotationMirror mirror) {
        return element.getAnnotationMirrors().stream()
                .filter(each -> each.toString().equals(mirror.toString()))
                .map(AnnotationMirror.class::cast)
                .findFirst()
                .orElse(mirror);
    }

    private static @Nullable AnnotationValue value(AnnotationMirror mirror, String attribute) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(attribute))
                .<AnnotationValue>map(entry -> entry.getValue())
                .findFirst()
                .orElse(null);
    }

    private boolean isCompiled(Element element) {
        Element at = element;
        while (at != null && !(at instanceof TypeElement)) {
            at = at.getEnclosingElement();
        }
        return at instanceof TypeElement type && compiled.contains(Objects.toString(elements.getBinaryName(type)));
    }
}
