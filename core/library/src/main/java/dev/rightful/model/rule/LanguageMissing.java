// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.declaration.PurposeDeclaration;
import dev.rightful.model.source.AnnotationUse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A purpose that is described in one language of the policy is described once in each, and in no other.
 *
 * <p>Source: GDPR Article 12(1); Article 29 Working Party, Guidelines on transparency (WP 260 rev.01), paragraph 13.
 */
final class LanguageMissing implements BuildRule {

    @Override
    public ErrorCode code() {
        return ErrorCode.LANGUAGE_MISSING;
    }

    @Override
    public void checkPolicy(PolicyDeclaration policy, Inspection inspection) {
        List<String> languages = policy.policy().languages();
        if (!languages.isEmpty()) {
            policy.purposes().forEach(purpose -> check(purpose, languages, inspection));
        }
    }

    private void check(PurposeDeclaration purpose, List<String> languages, Inspection inspection) {
        AnnotationUse written = purpose.place().annotation();
        List<AnnotationUse> texts = written == null ? List.of() : written.allNested("description");
        Set<String> missing = new LinkedHashSet<>(languages);
        Set<String> given = new LinkedHashSet<>();
        List<String> problems = new ArrayList<>();
        for (AnnotationUse text : texts) {
            String language = text.text("language").isEmpty() ? languages.get(0) : text.text("language");
            missing.remove(language);
            if (!languages.contains(language)) {
                problems.add("a text is in \"" + language + "\", which is no language of the policy. Correct its"
                        + " language, or add that to languages of @PrivacyPolicy.");
            } else if (!given.add(language)) {
                problems.add("two texts are in " + language
                        + ", and one is never shown. Correct the language of one, or" + " remove it.");
            }
        }
        if (!texts.isEmpty() && !missing.isEmpty()) {
            problems.add("it is described in some languages of the policy, and not in " + String.join(", ", missing)
                    + ". Write these texts too, or none.");
        }
        problems.forEach(text -> inspection.report(this, purpose.place().at("description"), text));
    }
}
