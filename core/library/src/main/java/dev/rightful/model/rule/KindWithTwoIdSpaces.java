// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.Place;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A kind of person is one id space: two hierarchies that count their ids apart are two kinds.
 *
 * <p>Source: GDPR Article 5(1)(d); data of one person must not be taken for that of another.
 */
final class KindWithTwoIdSpaces implements Rule {

    @Override
    public ErrorCode code() {
        return ErrorCode.KIND_WITH_TWO_ID_SPACES;
    }

    @Override
    public void checkModule(List<ClassDeclaration> classes, Inspection inspection) {
        Map<String, String> first = new TreeMap<>();
        for (ClassDeclaration type : classes) {
            if (!type.kind().isEmpty()) {
                String root = first.computeIfAbsent(type.kind(), kind -> type.rootOfKind());
                if (!root.equals(type.rootOfKind())) {
                    inspection.report(
                            this,
                            type.place(),
                            "the kind " + type.kind() + " has an id space already, that of " + Place.simple(root)
                                    + ". Give this class a kind of its own, or @SubjectOf(kind = \"" + type.kind()
                                    + "\", id = ...) if its ids are those of " + Place.simple(root) + ".");
                }
            }
        }
    }
}
