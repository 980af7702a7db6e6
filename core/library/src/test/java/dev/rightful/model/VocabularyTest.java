// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import static dev.rightful.model.CategoryNature.CRIMINAL;
import static dev.rightful.model.CategoryNature.INDIRECTLY_SENSITIVE;
import static dev.rightful.model.CategoryNature.NATIONAL_NUMBER;
import static dev.rightful.model.CategoryNature.SPECIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rightful.annotation.Content;
import dev.rightful.model.WordPattern.Kind;
import dev.rightful.model.vocabulary.VocabularyFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold of the committed vocabulary files. */
class VocabularyTest {

    private final Categories vocabulary = Categories.builtIn();

    @Test
    void the_vocabulary_is_231_terms_of_dpv_and_one_of_our_own() {
        List<String> ids = vocabulary.terms().stream().map(CategoryTerm::id).toList();

        assertThat(ids).hasSize(232).isSorted().doesNotHaveDuplicates();
        assertThat(ids).filteredOn(id -> id.startsWith("pd:")).hasSize(231);
        assertThat(ids).filteredOn(id -> !id.startsWith("pd:")).containsExactly("rightful:NationalNumber");
    }

    @Test
    void every_parent_is_a_term_and_no_term_lies_above_itself() {
        Map<String, List<String>> parents = new HashMap<>();
        vocabulary.terms().forEach(term -> parents.put(term.id(), term.parents()));

        assertThat(parents.values())
                .allSatisfy(above -> assertThat(parents.keySet()).containsAll(above));
        assertThat(parents.keySet())
                .allSatisfy(id -> assertThat(Ancestry.above(id, parents)).doesNotContain(id));
    }

    @Test
    void constants_differ_and_are_java_constants() {
        assertThat(vocabulary.terms())
                .extracting(CategoryTerm::constant)
                .doesNotHaveDuplicates()
                .allSatisfy(constant -> assertThat(constant).matches("[A-Z]+(_[A-Z]+)*"));
    }

    @Test
    void the_misspelt_identifiers_of_dpv_have_well_spelt_constants() {
        assertThat(vocabulary.find("pd:VehicalLicenseNumber"))
                .map(CategoryTerm::inCode)
                .hasValue("Category.VEHICLE_LICENSE_NUMBER");
    }

    @Test
    void special_are_the_terms_below_those_that_dpv_calls_special_and_ethnicity() {
        List<String> calledSpecialByDpv = List.of(
                "pd:Biometric",
                "pd:EthnicOrigin",
                "pd:MedicalHealth",
                "pd:PhilosophicalBelief",
                "pd:PoliticalAffiliation",
                "pd:PoliticalOpinion",
                "pd:Race",
                "pd:Religion",
                "pd:ReligiousBelief",
                "pd:Sexual",
                "pd:TradeUnionMembership");

        List<String> below = below(Stream.concat(calledSpecialByDpv.stream(), Stream.of("pd:Ethnicity")));

        assertThat(of(SPECIAL)).containsExactlyElementsOf(below).hasSize(33);
    }

    @Test
    void criminal_are_the_terms_below_criminal() {
        assertThat(of(CRIMINAL))
                .containsExactlyElementsOf(below(Stream.of("pd:Criminal")))
                .hasSize(5);
    }

    @Test
    void the_national_number_is_a_nature_of_its_own_below_the_official_id() {
        assertThat(of(NATIONAL_NUMBER)).containsExactly("rightful:NationalNumber");
        assertThat(vocabulary.isA("rightful:NationalNumber", "pd:OfficialID")).isTrue();
    }

    @Test
    void indirectly_sensitive_is_the_list_chosen_by_hand() {
        assertThat(of(INDIRECTLY_SENSITIVE))
                .containsExactly(
                        "pd:Divorce",
                        "pd:FamilyStructure",
                        "pd:GroupMembership",
                        "pd:MaritalStatus",
                        "pd:Marriage",
                        "pd:Offspring",
                        "pd:Parent",
                        "pd:Picture",
                        "pd:Relationship",
                        "pd:Sibling",
                        "pd:SkinTone",
                        "pd:Vulnerability");
    }

    @Test
    void no_term_is_less_strict_than_a_term_above_it() {
        assertThat(vocabulary.terms())
                .allSatisfy(term -> assertThat(vocabulary.terms())
                        .filteredOn(above -> vocabulary.isA(term.id(), above.id()))
                        .allSatisfy(above -> assertThat(term.nature()).isGreaterThanOrEqualTo(above.nature())));
    }

    @Test
    void a_built_in_term_inherits_nothing_that_the_file_does_not_state() {
        List<List<String>> rows = VocabularyFile.rows(Categories.class, "categories.tsv", 7);

        assertThat(vocabulary.terms())
                .extracting(term -> term.nature().name(), term -> term.content().name(), CategoryTerm::fideslangKey)
                .containsExactlyElementsOf(rows.stream()
                        .map(row -> tuple(row.get(4), row.get(5).isEmpty() ? "STRUCTURED" : row.get(5), row.get(6)))
                        .toList());
    }

    @Test
    void more_than_a_structured_value_is_the_list_chosen_by_hand() {
        Map<Content, List<String>> chosen = Map.of(
                Content.FREE_TEXT,
                List.of(
                        "pd:Communication",
                        "pd:EmailContent",
                        "pd:ProfessionalInterview",
                        "pd:PubliclyAvailableSocialMedia",
                        "pd:Reference",
                        "pd:SocialMedia",
                        "pd:SocialMediaCommunication"),
                Content.DOCUMENT,
                List.of("pd:PersonalDocuments", "pd:VoiceCommunicationRecording", "pd:VoiceMail"),
                Content.PHOTO,
                List.of("pd:Picture"));

        assertThat(chosen)
                .allSatisfy((content, ids) -> assertThat(vocabulary.terms())
                        .filteredOn(term -> term.content() == content)
                        .extracting(CategoryTerm::id)
                        .containsExactlyElementsOf(ids));
    }

    @Test
    void every_term_has_a_key_of_fideslang() {
        assertThat(vocabulary.terms())
                .allSatisfy(term -> assertThat(term.fideslangKey()).matches("user(\\.[a-z_]+)*"));
    }

    @Test
    void every_category_of_the_first_policy_is_a_term() {
        List<String> catalogue = List.of(
                "pd:AccountIdentifier",
                "pd:Authenticating",
                "pd:BankAccount",
                "pd:BirthDate",
                "pd:Education",
                "pd:EmailAddress",
                "pd:EmploymentHistory",
                "pd:FamilyStructure",
                "pd:FinancialAccountNumber",
                "pd:IPAddress",
                "pd:MaritalStatus",
                "pd:Name",
                "pd:OfficialID",
                "pd:PhysicalAddress",
                "pd:Picture",
                "pd:ProfessionalEvaluation",
                "pd:ProfessionalExperience",
                "pd:ProfessionalInterview",
                "pd:Salary",
                "pd:TelephoneNumber",
                "pd:WorkExperience",
                "pd:WorkHistory");

        assertThat(catalogue).allSatisfy(id -> assertThat(vocabulary.find(id)).isPresent());
    }

    @Test
    void the_purposes_are_the_121_of_dpv_and_every_parent_is_one() {
        List<List<String>> rows = VocabularyFile.rows(Categories.class, "purposes.tsv", 3);
        List<String> ids = rows.stream().map(row -> row.get(0)).toList();

        assertThat(ids).hasSize(121).isSorted().doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> assertThat(ids).containsAll(VocabularyFile.ids(row.get(2))));
    }

    @Test
    void every_family_of_words_is_a_purpose_of_dpv() {
        List<String> purposes = VocabularyFile.rows(Categories.class, "purposes.tsv", 3).stream()
                .map(row -> row.get(0))
                .toList();

        assertThat(WordPattern.of(Kind.FAMILY))
                .isNotEmpty()
                .extracting(WordPattern::family)
                .isSubsetOf(purposes);
    }

    @Test
    void every_family_has_words_in_every_language() {
        Map<String, List<WordPattern>> families =
                WordPattern.of(Kind.FAMILY).stream().collect(Collectors.groupingBy(WordPattern::family));

        assertThat(families)
                .allSatisfy((family, patterns) ->
                        assertThat(patterns).extracting(WordPattern::language).contains("nl", "fr", "de", "en"));
    }

    private List<String> of(CategoryNature nature) {
        return vocabulary.terms().stream()
                .filter(term -> term.nature() == nature)
                .map(CategoryTerm::id)
                .toList();
    }

    private List<String> below(Stream<String> roots) {
        List<String> above = roots.toList();
        return vocabulary.terms().stream()
                .map(CategoryTerm::id)
                .filter(id -> above.stream().anyMatch(root -> vocabulary.isA(id, root)))
                .toList();
    }
}
