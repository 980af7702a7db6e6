// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.Categories;
import dev.rightful.model.vocabulary.VocabularyFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold of {@code detection-words.tsv}. */
class WordListTest {

    private static final List<String> LANGUAGES = List.of("nl", "fr", "de", "en");

    private final List<ListedWord> words = WordList.all();

    @Test
    void every_row_has_a_language_words_and_no_space_too_many() {
        List<List<String>> rows = VocabularyFile.rows(WordList.class, "detection-words.tsv", 6);

        assertThat(rows).allSatisfy(row -> {
            assertThat(row).noneMatch(cell -> !cell.equals(cell.strip()));
            assertThat(row.get(1)).isIn("mul", "nl", "fr", "de", "en");
        });
        assertThat(words)
                .filteredOn(word -> !word.isType())
                .allSatisfy(word -> assertThat(word.words()).matches("\\p{Ll}+([ ']\\p{Ll}+)*"));
    }

    @Test
    void what_is_personal_has_a_category_of_the_vocabulary_and_nothing_else_has() {
        assertThat(words.stream().filter(word -> {
                    boolean personal = word.sense().isPersonal() || word.sense() == Sense.TYPE;
                    return personal
                            ? Categories.builtIn().find(word.category()).isEmpty()
                            : !word.category().isEmpty();
                }))
                .isEmpty();
    }

    @Test
    void only_what_is_personal_has_forms_beside_text() {
        assertThat(words)
                .filteredOn(word -> !word.sense().isPersonal())
                .allSatisfy(word -> assertThat(word.forms()).containsExactly(Form.TEXT));
    }

    @Test
    void every_language_has_words_of_every_sense_for_personal_data_persons_and_things() {
        Map<Sense, Set<String>> languages = words.stream()
                .collect(Collectors.groupingBy(
                        ListedWord::sense, Collectors.mapping(ListedWord::language, Collectors.toSet())));

        assertThat(Stream.of(Sense.ALWAYS, Sense.USUALLY, Sense.BESIDE_PERSON, Sense.PERSON, Sense.THING))
                .allSatisfy(sense -> assertThat(languages.get(sense)).containsAll(LANGUAGES));
    }

    @Test
    void no_word_stands_twice_among_those_that_mean_one_kind_of_thing() {
        Map<String, ListedWord> first = new HashMap<>();
        Set<String> twice = new TreeSet<>();

        for (ListedWord word : words) {
            for (String key : keys(word)) {
                if (first.putIfAbsent(kind(word) + " " + key, word) != null) {
                    twice.add(word.words());
                }
            }
        }

        assertThat(twice).isEmpty();
    }

    @Test
    void no_word_is_found_as_the_plural_of_another_of_its_kind() {
        Set<String> all = words.stream()
                .flatMap(word -> keys(word).stream().map(key -> kind(word) + " " + key))
                .collect(Collectors.toSet());

        assertThat(words.stream()
                        .filter(word -> !word.isType())
                        .filter(word -> keys(word).stream()
                                .flatMap(WordListTest::singulars)
                                .anyMatch(singular -> all.contains(kind(word) + " " + singular))))
                .isEmpty();
    }

    @Test
    void no_word_says_twice_that_a_member_is_about_something_else() {
        assertThat(of(Sense.ELSEWHERE)).doesNotContainAnyElementsOf(of(Sense.MACHINERY));
    }

    @Test
    void every_word_for_personal_data_is_found_in_a_class_about_a_person() {
        assertThat(words.stream()
                        .filter(word -> word.sense().isPersonal())
                        .filter(word -> MemberName.of(camelCase(word))
                                .says(About.PERSON)
                                .filter(saying -> saying.word().equals(word))
                                .isEmpty()))
                .isEmpty();
    }

    @Test
    void every_word_for_a_person_makes_a_class_of_that_name_one_about_a_person() {
        assertThat(words.stream()
                        .filter(word ->
                                List.of(Sense.PERSON, Sense.PERSON_ALONE).contains(word.sense()))
                        .filter(word -> !About.named(camelCase(word)).equals(About.PERSON)))
                .isEmpty();
    }

    private Set<String> of(Sense sense) {
        return words.stream()
                .filter(word -> word.sense() == sense)
                .flatMap(word -> keys(word).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(ListedWord word) {
        return word.isType() ? Set.of(word.words()) : WordList.keys(word);
    }

    private static String kind(ListedWord word) {
        return switch (word.sense()) {
            case ALWAYS, USUALLY, BESIDE_PERSON -> "personal";
            case MACHINERY -> "machinery";
            case TYPE, COMPONENT -> "type";
            default -> "around";
        };
    }

    private static Stream<String> singulars(String key) {
        return key.length() < 4
                ? Stream.empty()
                : Stream.of("s", "es")
                        .filter(key::endsWith)
                        .map(ending -> key.substring(0, key.length() - ending.length()));
    }

    private static String camelCase(ListedWord word) {
        return Arrays.stream(word.words().split("[ ']"))
                .map(each -> Character.toUpperCase(each.charAt(0)) + each.substring(1))
                .collect(Collectors.joining());
    }
}
