// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Where a compiler is told to point at. */
record Spot(
        @Nullable Element element,
        @Nullable AnnotationMirror mirror,
        @Nullable AnnotationValue value) {

    /** No place in any source. */
    static final Spot NOWHERE = new Spot(null, null, null);
}
