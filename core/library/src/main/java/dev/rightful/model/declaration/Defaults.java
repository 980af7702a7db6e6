// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.annotation.DataSubject;
import dev.rightful.annotation.PersonalDataDefaults;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.RetentionAnchor.Counting;
import dev.rightful.annotation.Source;
import dev.rightful.model.DeclaredAnchor;
import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.TypeLookup;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What completes the first use of a class's fields: the nearest of {@code @DataSubject} and {@code @PersonalDataDefaults}
 * that states anything, whole.
 *
 * @param purpose binary name; empty: none
 * @param sources empty: none
 * @param anchor empty: none
 */
record Defaults(String purpose, Set<Source> sources, Optional<DeclaredAnchor> anchor) {

    static final String NO_PURPOSE = Purpose.class.getName();
    private static final Defaults NONE = new Defaults("", Set.of(), Optional.empty());

    static Defaults of(Hierarchy hierarchy, TypeLookup types) {
        for (Hierarchy.Level level : hierarchy.levels()) {
            Defaults here = stated(level.type().annotations(), types);
            if (!here.equals(NONE)) {
                return here;
            }
        }
        return stated(hierarchy.levels().get(0).type().packageAnnotations(), types);
    }

    private static Defaults stated(List<AnnotationUse> annotations, TypeLookup types) {
        Defaults subject = of(annotations, DataSubject.class.getName(), types);
        return subject.equals(NONE) ? of(annotations, PersonalDataDefaults.class.getName(), types) : subject;
    }

    private static Defaults of(List<AnnotationUse> annotations, String type, TypeLookup types) {
        for (AnnotationUse use : annotations) {
            if (use.type().equals(type)) {
                return new Defaults(
                        stated(use.text("purpose"), NO_PURPOSE), sources(use), anchor(use.text("from"), types));
            }
        }
        return NONE;
    }

    static String stated(String name, String unstated) {
        return name.equals(unstated) ? "" : name;
    }

    static Set<Source> sources(AnnotationUse use) {
        EnumSet<Source> sources = EnumSet.noneOf(Source.class);
        sources.addAll(use.constants("source", Source.class));
        return sources;
    }

    /** The anchor that an interface stands for; empty for {@code Anchor} itself. */
    static Optional<DeclaredAnchor> anchor(String javaName, TypeLookup types) {
        if (Marker.ANCHOR.isRoot(javaName)) {
            return Optional.empty();
        }
        Counting counting = types.find(javaName)
                .flatMap(Marker.ANCHOR::annotation)
                .map(use -> use.constant("counting", Counting.class))
                .orElse(Counting.FROM_EVENT);
        return Optional.of(new DeclaredAnchor(Marker.ANCHOR.nameOf(javaName, types), counting));
    }
}
