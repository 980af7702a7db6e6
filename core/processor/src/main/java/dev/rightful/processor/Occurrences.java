// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.Finding;
import dev.rightful.model.baseline.Baseline;
import dev.rightful.model.baseline.BaselineEntry;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.rule.Inspection;
import dev.rightful.model.source.AnnotationUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Brings findings to the annotation and value that they are about; sorted, and each once. */
final class Occurrences {

    private static final Comparator<Inspection.Located> BY_PLACE = Comparator.comparing(
                    (Inspection.Located located) -> located.finding().place())
            .thenComparing(located -> located.place().className())
            .thenComparing(located -> located.finding().code())
            .thenComparing(located -> located.finding().text());

    private final Elements elements;
    private final Set<String> compiled;
    private final Baseline baseline;

    /**
     * @param compiled binary names of the types that are being compiled, whose source can be pointed at
     * @param baseline to find the entries of members that are not
     */
    Occurrences(Elements elements, Set<String> compiled, Baseline baseline) {
        this.elements = elements;
        this.compiled = compiled;
        this.baseline = baseline;
    }

    /** A part that two classes embed is wrong once, though it is found twice. */
    private record Seen(String code, String text, Spot spot) {}

    List<Occurrence> of(List<Inspection.Located> found) {
        Set<Seen> seen = new HashSet<>();
        List<Occurrence> occurrences = new ArrayList<>();
        for (Inspection.Located located : found.stream().sorted(BY_PLACE).toList()) {
            Spot spot = spot(located.place());
            Finding finding = located.finding();
            if (seen.add(new Seen(finding.code().code(), finding.text(), spot))) {
                occurrences.add(new Occurrence(finding, spot, entry(located)));
            }
        }
        return occurrences;
    }

    /**
     * A member is listed under the class that declares it. One that comes from another module is listed under the class that
     * is being compiled; but where few classes of a module compile, the baseline knows that the member is of this one.
     */
    private BaselineEntry entry(Inspection.Located located) {
        Place declared = located.place().declared();
        BaselineEntry entry = entry(declared, located.finding());
        return compiled.contains(declared.className()) || baseline.lists(entry)
                ? entry
                : entry(located.place(), located.finding());
    }

    private static BaselineEntry entry(Place place, Finding finding) {
        return new BaselineEntry(place.className(), place.path(), finding.code());
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
