// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.TypeSource;
import java.util.List;

/**
 * Nothing in a policy still waits to be written.
 *
 * <p>Every text of its annotations is looked at, so that one which is added later is too; and the authorisations of fields.
 *
 * <p>Source: GDPR Articles 12(1) and 13.
 */
final class PlaceholderLeft implements BuildRule {

    @Override
    public ErrorCode code() {
        return ErrorCode.PLACEHOLDER_LEFT;
    }

    @Override
    public void checkPolicy(PolicyDeclaration policy, Inspection inspection) {
        check(policy.place(), inspection);
        policy.purposes().forEach(purpose -> {
            TypeSource type = purpose.place().type();
            if (type != null) {
                type.annotations().stream()
                        .filter(AnnotationUse::isOwn)
                        .forEach(use -> check(Place.of(type, use), inspection));
            }
        });
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        type.fields().forEach(field -> check("authorisation", field.authorisation(), field.place(), inspection));
    }

    /** Looks at all texts of the annotation at a place, and of the annotations inside it. */
    private void check(Place place, Inspection inspection) {
        AnnotationUse written = place.annotation();
        if (written != null) {
            written.stated().forEach((attribute, value) -> check(attribute, value, place, inspection));
        }
    }

    private void check(String attribute, Object value, Place place, Inspection inspection) {
        if (value instanceof String text) {
            Placeholders.in(text)
                    .ifPresent(found -> inspection.report(
                            this,
                            place.at(attribute),
                            attribute + " still holds the placeholder \"" + found + "\". Write what belongs there."));
        } else if (value instanceof AnnotationUse nested) {
            check(place.holding(nested), inspection);
        } else if (value instanceof List<?> items) {
            items.forEach(item -> check(attribute, item, place, inspection));
        }
    }
}
