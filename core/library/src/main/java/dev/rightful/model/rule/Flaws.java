// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.Flaw;
import java.util.List;

/** The flaws of a class by kind. */
final class Flaws {

    private Flaws() {}

    static List<Flaw> of(Flaw.Kind kind, ClassDeclaration type) {
        return type.flaws().stream().filter(flaw -> flaw.kind() == kind).toList();
    }

    static void report(Rule rule, Flaw.Kind kind, ClassDeclaration type, Inspection inspection) {
        of(kind, type).forEach(flaw -> inspection.report(rule, flaw.place(), flaw.text()));
    }
}
