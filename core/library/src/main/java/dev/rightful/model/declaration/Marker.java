// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.annotation.Anchor;
import dev.rightful.annotation.ProcessingPurpose;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.RetentionAnchor;
import dev.rightful.annotation.Stage;
import dev.rightful.annotation.SubjectStage;
import dev.rightful.model.StableName;
import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an interface can stand for in declarations; an annotation of it may state its name, else it is its simple name. */
public enum Marker {
    PURPOSE(Purpose.class, ProcessingPurpose.class),
    STAGE(Stage.class, SubjectStage.class),
    ANCHOR(Anchor.class, RetentionAnchor.class);

    private final String root;
    private final String annotation;

    Marker(Class<?> root, Class<?> annotation) {
        this.root = root.getName();
        this.annotation = annotation.getName();
    }

    /** Whether a type is the interface that all of these extend, which stands for none. */
    boolean isRoot(String javaName) {
        return javaName.equals(root);
    }

    /** Whether a type is one of these, or their root. */
    public boolean isAbove(TypeSource type, TypeLookup types) {
        return Hierarchy.of(type, Map.of(), types).levels().stream()
                .anyMatch(level -> level.type().name().equals(root));
    }

    /** The stable name of a type that is one of these. */
    public String nameOf(TypeSource type) {
        return annotation(type)
                .map(use -> use.text("name"))
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> StableName.unstated(type.name()));
    }

    /** The stable name by the name of the type; empty for the root. */
    String nameOf(String javaName, TypeLookup types) {
        if (isRoot(javaName)) {
            return "";
        }
        return types.find(javaName).map(this::nameOf).orElseGet(() -> StableName.unstated(javaName));
    }

    /** The stable names that a type had before. */
    public List<String> formerNamesOf(TypeSource type) {
        return annotation(type).map(use -> use.texts("formerly")).orElse(List.of());
    }

    /** The annotation of a type, else the type. */
    public Place placeOf(TypeSource type) {
        return annotation(type).map(use -> Place.of(type, use)).orElseGet(() -> Place.of(type));
    }

    Optional<AnnotationUse> annotation(TypeSource type) {
        return type.annotations().stream()
                .filter(use -> use.type().equals(annotation))
                .findFirst();
    }
}
