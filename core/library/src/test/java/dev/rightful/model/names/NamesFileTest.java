// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesFileTest {

    private static final KeptName MAIL = new KeptName(NameSort.FIELD, "customer/mail", "shop.Customer", "mail");
    private static final KeptName NEWS = new KeptName(NameSort.PURPOSE, "news", "shop.Policy$News", "");

    @Test
    void a_new_file_says_what_it_is_and_keeps_nothing() throws UnreadableNamesException {
        NamesFile empty = NamesFile.empty();

        assertThat(empty.text()).startsWith("rightful-names 1\n# The stable names of this module");
        assertThat(empty.kept()).isEmpty();
        assertThat(NamesFile.read(empty.text()).text()).isEqualTo(empty.text());
    }

    @Test
    void names_are_written_sorted_one_a_line() {
        assertThat(NamesFile.empty().with(List.of(NEWS, MAIL)).text())
                .endsWith("\n\nfield customer/mail shop.Customer mail\npurpose news shop.Policy$News\n");
    }

    @Test
    void comments_stay_with_the_line_below_them_and_those_at_the_top_stay_there() throws UnreadableNamesException {
        String text = """
                rightful-names 1
                # our shop

                # ask Els
                purpose news shop.Policy$News
                retired purpose surveys\tthe last one ended in May
                # the end
                """;

        String more = NamesFile.read(text).with(List.of(MAIL)).text();

        assertThat(more).isEqualTo("""
                rightful-names 1
                # our shop

                field customer/mail shop.Customer mail
                # ask Els
                purpose news shop.Policy$News
                retired purpose surveys the last one ended in May
                # the end
                """);
    }

    @Test
    void what_a_merge_may_leave_is_read() throws UnreadableNamesException {
        NamesFile merged = NamesFile.read("rightful-names 1\r\n"
                + "purpose\tnews   shop.Policy$News\r\n"
                + "# one side\r\n"
                + "field customer/mail shop.Customer mail\r\n"
                + "# the other side\r\n"
                + "field customer/mail shop.Customer mail\r\n");

        assertThat(merged.kept()).containsExactly(MAIL, NEWS);
        assertThat(merged.text())
                .isEqualTo("rightful-names 1\r\n# one side\r\n# the other side\r\n"
                        + "field customer/mail shop.Customer mail\r\npurpose news shop.Policy$News\r\n");
    }

    @Test
    void a_name_that_is_kept_and_retired_is_retired() throws UnreadableNamesException {
        for (List<String> order : List.of(
                List.of("purpose news shop.Policy$News", "retired purpose news nobody came"),
                List.of("retired purpose news nobody came", "purpose news shop.Policy$News"))) {
            NamesFile file = NamesFile.read("rightful-names 1\n" + String.join("\n", order));

            assertThat(file.isRetired(NameSort.PURPOSE, "news")).isTrue();
            assertThat(file.kept()).isEmpty();
        }
    }

    @Test
    void a_retired_kind_retires_the_fields_below_it_and_nothing_else() throws UnreadableNamesException {
        NamesFile file = NamesFile.read("rightful-names 1\nretired kind customer sold\n");

        assertThat(file.isRetired(NameSort.FIELD, "customer/mail")).isTrue();
        assertThat(file.isRetired(NameSort.FIELD, "customers/mail")).isFalse();
        assertThat(file.isRetired(NameSort.PURPOSE, "customer")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''|it does not begin with "rightful-names 1"
                    names 1|it does not begin with "rightful-names 1"
                    rightful-names 2|it is not of version 1
                    rightful-names 1\\nfeild customer/a shop.A a|line 2 begins with "feild", which is no sort of name, perhaps field
                    rightful-names 1\\n\\nfield customer/a|line 3 has 2 words
                    rightful-names 1\\nfield customer/a shop.A a b|line 2 has 5 words
                    rightful-names 1\\nretired field|line 2 retires nothing
                    rightful-names 1\\nretired feild customer/a gone|line 2 begins with "feild"
                    rightful-names 1\\nretired field customer/a|line 2 does not say why customer/a was retired
                    rightful-names 1\\n<<<<<<< ours|line 2 is the mark of a merge that nobody finished
                    """)
    void a_damaged_file_is_refused_with_the_line_and_what_to_do(String text, String why) {
        assertThatThrownBy(() -> NamesFile.read(text.replace("\\n", "\n")))
                .isInstanceOf(UnreadableNamesException.class)
                .hasMessageStartingWith(why)
                .hasMessageMatching(".*\\. [A-Z].*\\.");
    }

    @Property(tries = 200)
    void what_is_written_is_read_again(@ForAll("names") List<KeptName> names) throws UnreadableNamesException {
        NamesFile file = NamesFile.empty().with(names);

        NamesFile read = NamesFile.read(file.text());

        assertThat(read.kept()).isEqualTo(file.kept());
        assertThat(read.text()).isEqualTo(file.text());
        assertThat(read.kept()).allMatch(kept -> read.knows(kept.sort(), kept.name()));
    }

    @Provide
    Arbitrary<List<KeptName>> names() {
        Arbitrary<String> word = Arbitraries.strings()
                .withCharRange('a', 'e')
                .withChars("/._-$é")
                .ofMinLength(1)
                .ofMaxLength(6);
        return Combinators.combine(Arbitraries.of(NameSort.class), word, word, word.optional())
                .as((sort, name, className, member) -> new KeptName(sort, name, className, member.orElse("")))
                .list()
                .ofMaxSize(12);
    }
}
