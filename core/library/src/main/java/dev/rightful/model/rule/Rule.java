// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.Severity;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.names.NamesComparison;
import dev.rightful.model.source.TypeSource;
import java.util.List;
import java.util.Optional;

/**
 * One thing that declarations must keep. A rule has one code, no state, and looks at a class, at its source, at
 * the policy, at all classes of a module together, or at its names.
 */
public interface Rule {

    /** The code of its findings. */
    ErrorCode code();

    /** What becomes of a build in which it finds something, unless the build says otherwise. */
    default Severity severity() {
        return Severity.ERROR;
    }

    /** Whether an application that breaks it cannot start, whatever the build said of it. */
    default boolean isNeededToRun() {
        return true;
    }

    /**
     * Looks at the source of a class, whether it declares personal data or not: while it compiles, and as far as a loaded
     * class shows it where a whole model is examined; never at start.
     *
     * @param declared what the class declares; empty: nothing
     */
    default void checkSource(TypeSource type, Optional<ClassDeclaration> declared, Inspection inspection) {}

    /** Looks at one class. */
    default void checkClass(ClassDeclaration type, Inspection inspection) {}

    /** Looks at the policy. */
    default void checkPolicy(PolicyDeclaration policy, Inspection inspection) {}

    /** Looks at the names of a module beside those that its file keeps; only while it compiles. */
    default void checkNames(NamesComparison names, Inspection inspection) {}

    /** Looks at the classes of a module, sorted by name. */
    default void checkModule(List<ClassDeclaration> classes, Inspection inspection) {}
}
