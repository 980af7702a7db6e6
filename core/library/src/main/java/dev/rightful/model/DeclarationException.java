// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy or an annotated class is wrong: mend the declaration; trying again does not help.
 *
 * <p>Where several faults were found the message lists all of them.
 */
public final class DeclarationException extends RightfulException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /** One fault. */
    public DeclarationException(ErrorCode code, String text) {
        super(code, text);
        this.findings = List.of();
    }

    /** One fault, with a cause whose messages cannot hold personal data. */
    public DeclarationException(ErrorCode code, String text, @Nullable Throwable cause) {
        super(code, text, cause);
        this.findings = List.of();
    }

    /** Several faults under one code, which the message lists line by line. */
    public DeclarationException(ErrorCode code, String text, List<Finding> findings) {
        super(code, text + listed(findings));
        this.findings = List.copyOf(findings);
    }

    /** The faults, where the message lists several; otherwise empty, as after deserialisation. */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    private static String listed(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(System.lineSeparator()).append("  ").append(finding);
        }
        return text.toString();
    }
}
