// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.model.DeclaredPolicy;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.Finding;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates a policy object: all faults at once, each with its place. */
final class PolicyValidation {

    private PolicyValidation() {}

    static List<Finding> faults(DeclaredPolicy policy) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator().validate(policy).stream()
                    .map(fault -> new Finding(
                            ErrorCode.POLICY_INVALID,
                            place(fault.getPropertyPath().toString()),
                            fault.getMessage()))
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        }
    }

    /** The constraint methods are named after what they look at; a person reads that in plain words. */
    private static String place(String path) {
        return path.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
