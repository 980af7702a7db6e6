// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.model.DeclaredPolicy;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.DeclaredUse;
import dev.rightful.model.PersonalClass;
import dev.rightful.model.PersonalField;
import dev.rightful.model.PrivacyModel;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A model as text for people. */
final class ModelText {

    private ModelText() {}

    static String of(PrivacyModel model) {
        StringBuilder text = new StringBuilder();
        DeclaredPolicy policy = model.policy();
        text.append("Policy version ")
                .append(policy.version())
                .append(" of ")
                .append(policy.controller().name());
        text.append(", in force from ").append(policy.effective()).append('\n');
        text.append("\nPurposes\n");
        policy.purposes().forEach(purpose -> purpose(text, purpose));
        for (PersonalClass type : model.classes()) {
            text.append('\n').append(type.className()).append('\n');
            type.fields().forEach(field -> field(text, field));
        }
        return text.toString();
    }

    private static void purpose(StringBuilder text, DeclaredPurpose purpose) {
        text.append("  ").append(purpose.name());
        if (purpose.prohibited()) {
            text.append(": prohibited\n");
            return;
        }
        String above = String.join(", ", new TreeSet<>(purpose.ancestors()));
        text.append(above.isEmpty() ? "" : " (part of " + above + ")");
        text.append(": ")
                .append(words(purpose.basis()))
                .append(' ')
                .append(purpose.basis().article());
        text.append(purpose.reference().isEmpty() ? "" : ", " + purpose.reference());
        text.append(purpose.interest().isEmpty() ? "" : ", " + purpose.interest());
        purpose.assessment()
                .reviewBy()
                .ifPresent(day -> text.append(", assessment holds until ").append(day));
        if (!purpose.channels().isEmpty()) {
            text.append(", by ")
                    .append(purpose.channels().stream()
                            .map(ModelText::words)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        text.append('\n');
    }

    private static void field(StringBuilder text, PersonalField field) {
        text.append("  ")
                .append(field.name())
                .append(": ")
                .append(field.category().label());
        text.append(" (")
                .append(words(field.nature()))
                .append(", ")
                .append(words(field.necessity()))
                .append(')');
        text.append(field.stage().isEmpty() ? "" : ", from stage " + field.stage());
        text.append(field.authorisation().isEmpty() ? "" : ", authorised by " + field.authorisation());
        text.append('\n');
        for (DeclaredUse use : field.uses()) {
            text.append("    for ").append(use.purpose().name());
            text.append(": ")
                    .append(words(use.basis()))
                    .append(' ')
                    .append(use.basis().article());
            text.append(", ")
                    .append(use.retention())
                    .append(" from ")
                    .append(use.anchor().name());
            text.append(", from ")
                    .append(use.sources().stream()
                            .map(ModelText::words)
                            .sorted()
                            .collect(Collectors.joining(" and ")));
            text.append('\n');
        }
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
