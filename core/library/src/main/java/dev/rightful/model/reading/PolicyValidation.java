// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.model.DeclaredPolicy;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.Finding;
import dev.rightful.model.contact.ContactFault;
import dev.rightful.model.contact.ContactFaults;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Validates a policy object: all faults at once, each with its place.
 *
 * <p>An application's own set-up of validation, in {@code META-INF/validation.xml}, is of no account here.
 */
final class PolicyValidation {

    private PolicyValidation() {}

    static List<Finding> faults(DeclaredPolicy policy) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return Stream.concat(
                            factory.getValidator().validate(policy).stream().map(PolicyValidation::finding),
                            ContactFaults.of(policy).stream().map(PolicyValidation::finding))
                    .sorted(Comparator.comparing(Finding::toString))
                    .toList();
        }
    }

    private static Finding finding(ConstraintViolation<DeclaredPolicy> fault) {
        String text = fault.getInvalidValue() instanceof Collection<?> items && !items.isEmpty()
                ? items.stream().map(Object::toString).collect(Collectors.joining(", ")) + " " + fault.getMessage()
                : fault.getMessage();
        return new Finding(ErrorCode.POLICY_INVALID, place(fault.getPropertyPath()), text);
    }

    private static Finding finding(ContactFault fault) {
        return new Finding(
                ErrorCode.POLICY_INVALID,
                fault.part() + "." + fault.attribute(),
                fault.problem() + "; " + fault.remedy());
    }

    /** Attributes as the policy has them, and the position in a list; methods are named after what they look at. */
    private static String place(Path path) {
        StringBuilder place = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                place.append('[').append(node.getIndex()).append(']');
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                place.append(place.isEmpty() ? "" : ".").append(words(node.getName()));
            }
        }
        return place.toString();
    }

    private static String words(String name) {
        return name.replace("AsExpected", "")
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
    }
}
