// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.Content;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnCategoriesTest {

    private final Categories vocabulary = Categories.builtIn();

    @Test
    void an_own_category_lies_below_its_parent() {
        Categories categories = vocabulary.with(List.of(own("own:Badge", Category.OFFICIAL_ID)));

        assertThat(categories.isA("own:Badge", Category.IDENTIFYING)).isTrue();
        assertThat(categories.terms()).hasSize(233);
    }

    @Test
    void an_own_category_leaves_the_built_in_vocabulary_as_it_is() {
        vocabulary.with(List.of(own("own:Badge", Category.OFFICIAL_ID)));

        assertThat(vocabulary.find("own:Badge")).isEmpty();
    }

    @Test
    void own_categories_may_name_each_other_in_any_order() {
        Categories categories =
                vocabulary.with(List.of(own("own:Visitor", "own:Badge"), own("own:Badge", Category.OFFICIAL_ID)));

        assertThat(categories.isA("own:Visitor", Category.OFFICIAL_ID)).isTrue();
    }

    @Test
    void own_categories_may_be_added_to_own_categories() {
        Categories first = vocabulary.with(List.of(own("own:Badge", Category.OFFICIAL_ID)));

        Categories second = first.with(List.of(own("portal:Visitor", "own:Badge")));

        assertThat(second.isA("portal:Visitor", Category.OFFICIAL_ID)).isTrue();
    }

    @Test
    void an_own_category_takes_nature_content_and_fides_key_from_the_parent() {
        Categories categories = vocabulary.with(List.of(
                own("own:BadgePhoto", Category.PICTURE),
                own("own:Allergy", "own:Diet"),
                own("own:Diet", Category.HEALTH)));

        assertThat(categories.find("own:BadgePhoto")).hasValueSatisfying(term -> {
            assertThat(term.nature()).isEqualTo(CategoryNature.INDIRECTLY_SENSITIVE);
            assertThat(term.content()).isEqualTo(Content.PHOTO);
            assertThat(term.fideslangKey()).isEqualTo("user.content.self_image");
        });
        assertThat(categories.find("own:Allergy")).map(CategoryTerm::nature).hasValue(CategoryNature.SPECIAL);
    }

    @Test
    void an_own_category_takes_the_strictest_nature_of_its_parents() {
        CategoryTerm sickFund = term("own:SickFund", "rightful:NationalNumber", Category.HEALTH);

        Categories categories = vocabulary.with(List.of(sickFund));

        assertThat(categories.find("own:SickFund")).map(CategoryTerm::nature).hasValue(CategoryNature.SPECIAL);
    }

    @Test
    void a_wrong_name_near_an_own_category_is_answered_with_its_constant() {
        Categories categories = vocabulary.with(List.of(own("own:Badge", Category.OFFICIAL_ID)));

        assertThat(categories.nearest("own:Bagde")).hasValue("Own.BADGE");
    }

    @Test
    void an_unknown_parent_is_refused_with_the_nearest_name() {
        List<CategoryTerm> own = List.of(own("own:Badge", "pd:OficialID"));

        assertThat(vocabulary.faultsOf(own))
                .containsExactly(new Finding(
                        ErrorCode.CATEGORY_UNKNOWN,
                        "Own.BADGE",
                        "own:Badge has the unknown parent pd:OficialID, perhaps Category.OFFICIAL_ID. "
                                + "Name a constant of Category, or another own category."));
    }

    @Test
    void an_unknown_parent_near_nothing_is_refused_with_advice() {
        List<CategoryTerm> own = List.of(own("own:Badge", "pd:Toegangsrecht"));

        assertThat(vocabulary.faultsOf(own))
                .extracting(Finding::text)
                .containsExactly("own:Badge has the unknown parent pd:Toegangsrecht. "
                        + "Name a constant of Category, or another own category.");
    }

    @Test
    void a_cycle_is_refused_at_each_of_its_terms_and_not_below() {
        List<CategoryTerm> own =
                List.of(own("own:A", "own:B"), own("own:B", "own:A"), own("own:C", "own:A"), own("own:D", "own:D"));

        assertThat(vocabulary.faultsOf(own))
                .extracting(Finding::text)
                .containsExactly(
                        "own:A lies above itself. Give it, or a category in between, another parent.",
                        "own:B lies above itself. Give it, or a category in between, another parent.",
                        "own:D lies above itself. Give it, or a category in between, another parent.");
    }

    @Test
    void a_category_that_is_declared_twice_is_refused() {
        Categories first = vocabulary.with(List.of(own("own:Badge", Category.OFFICIAL_ID)));
        List<CategoryTerm> twice = List.of(own("own:Desk", Category.LOCATION), own("own:Desk", Category.LOCATION));

        assertThat(vocabulary.faultsOf(twice)).hasSize(2);
        assertThat(first.faultsOf(List.of(own("own:Badge", Category.CONTACT))))
                .extracting(Finding::text)
                .containsExactly("own:Badge is declared more than once. Declare it once.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pd:Badge", "dpv:Badge", "rightful:Badge"})
    void a_prefix_of_the_vocabulary_is_refused(String id) {
        assertThat(vocabulary.faultsOf(List.of(own(id, Category.OFFICIAL_ID))))
                .containsExactly(new Finding(
                        ErrorCode.POLICY_INVALID,
                        "Own.BADGE",
                        id + " has a prefix of the vocabulary. Take another, such as own."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Badge", ":Badge", "own:", "own:two words", "Own:Badge", "own:a:b"})
    void an_id_without_prefix_and_name_is_refused(String id) {
        assertThat(vocabulary.faultsOf(List.of(term(id, Category.OFFICIAL_ID)))).hasSize(1);
    }

    @Test
    void a_category_without_parent_is_refused() {
        assertThat(vocabulary.faultsOf(List.of(term("own:Badge"))))
                .extracting(Finding::text)
                .containsExactly("own:Badge has no parent. Name the nearest category above it.");
    }

    @Test
    void a_refusal_lists_every_faulty_category() {
        List<CategoryTerm> own = List.of(own("pd:Badge", Category.OFFICIAL_ID), own("own:Desk", "pd:Locatoin"));

        assertThatExceptionOfType(DeclarationException.class)
                .isThrownBy(() -> vocabulary.with(own))
                .withMessageContaining("pd:Badge has a prefix of the vocabulary")
                .withMessageContaining("perhaps Category.LOCATION.")
                .satisfies(refusal -> assertThat(refusal.findings()).hasSize(2));
    }

    private static CategoryTerm own(String id, String parent) {
        String name = id.substring(id.indexOf(':') + 1);
        return CategoryTerm.own(id, "Own." + name.toUpperCase(Locale.ROOT), name, parent);
    }

    private static CategoryTerm term(String id, String... parents) {
        return new CategoryTerm(
                id, "Own.TERM", "Term", List.of(parents), CategoryNature.ORDINARY, Content.STRUCTURED, "");
    }
}
