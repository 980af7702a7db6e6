// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Rightful;
import dev.rightful.annotation.Category;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.PurposeKind;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.PrivacyModel;
import dev.rightful.model.PrivacyModel.Origin;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VoorbeeldPolicyTest {

    private final PrivacyModel model = Rightful.model(VoorbeeldPolicy.class, VoorbeeldPolicy.class.getClassLoader());

    @Test
    void every_kind_of_person_has_the_categories_that_the_published_text_names() {
        Map<String, Set<String>> categories = model.fields()
                .collect(Collectors.groupingBy(
                        field -> field.subject().kind(),
                        Collectors.mapping(field -> field.category().id(), Collectors.toSet())));

        assertThat(categories)
                .containsOnly(
                        Map.entry("visitor", Set.of(Category.IP_ADDRESS)),
                        Map.entry("user", Set.of(Category.AUTHENTICATING, Category.ACCOUNT_IDENTIFIER)),
                        Map.entry("subscriber", Set.of(Category.EMAIL_ADDRESS)),
                        Map.entry(
                                "candidate",
                                Set.of(
                                        Category.NAME,
                                        Category.PHYSICAL_ADDRESS,
                                        Category.EMAIL_ADDRESS,
                                        Category.TELEPHONE_NUMBER,
                                        Category.PICTURE,
                                        Category.PROFESSIONAL_EXPERIENCE,
                                        Category.EMPLOYMENT_HISTORY,
                                        Category.PROFESSIONAL_INTERVIEW,
                                        Category.EDUCATION,
                                        Category.WORK_EXPERIENCE,
                                        Category.PROFESSIONAL_EVALUATION,
                                        Category.NATIONAL_NUMBER,
                                        Category.WORK_HISTORY,
                                        Category.MARITAL_STATUS,
                                        Category.BANK_ACCOUNT,
                                        Category.FAMILY_STRUCTURE,
                                        Category.BIRTH_DATE,
                                        Category.SALARY)),
                        Map.entry(
                                "customer",
                                Set.of(
                                        Category.NAME,
                                        Category.EMAIL_ADDRESS,
                                        Category.TELEPHONE_NUMBER,
                                        Category.FINANCIAL_ACCOUNT_NUMBER)));
    }

    @Test
    void marketing_rests_on_consent_and_on_nothing_else() {
        Set<DeclaredPurpose> marketing = model.policy().purposes().stream()
                .filter(purpose -> purpose.kind() == PurposeKind.DIRECT_MARKETING)
                .collect(Collectors.toSet());

        assertThat(marketing).hasSize(2).allSatisfy(purpose -> {
            assertThat(purpose.basis()).isEqualTo(LegalBasis.CONSENT);
            assertThat(purpose.alternatives()).isEmpty();
        });
        assertThat(model.fields().flatMap(field -> field.uses().stream()))
                .filteredOn(use -> marketing.contains(use.purpose()))
                .isNotEmpty()
                .allSatisfy(use -> assertThat(use.basis()).isEqualTo(LegalBasis.CONSENT));
    }

    @Test
    void every_purpose_that_may_be_used_is_described_in_both_languages() {
        assertThat(model.policy().purposes())
                .filteredOn(purpose -> !purpose.prohibited())
                .isNotEmpty()
                .allSatisfy(purpose -> assertThat(purpose.description())
                        .containsOnlyKeys("", "en")
                        .doesNotContainValue(""));
    }

    @Test
    void all_classes_come_from_the_index_that_the_processor_wrote() {
        assertThat(model.resolutions())
                .hasSize(7)
                .allSatisfy(resolution -> assertThat(resolution.origin()).isEqualTo(Origin.INDEX));
    }
}
