// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.PolicyDeclaration;
import java.util.List;

/**
 * One thing that declarations must keep. A rule has one code, no state, and looks at a class, at the policy, or at all
 * classes of a module together.
 */
public interface Rule {

    /** The code of its findings. */
    ErrorCode code();

    /** Looks at one class. */
    default void checkClass(ClassDeclaration type, Inspection inspection) {}

    /** Looks at the policy. */
    default void checkPolicy(PolicyDeclaration policy, Inspection inspection) {}

    /** Looks at the classes of a module, sorted by name. */
    default void checkModule(List<ClassDeclaration> classes, Inspection inspection) {}
}
