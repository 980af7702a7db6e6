// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.rule.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * {@code core/docs/rules.md} has one section a rule, whose examples are excerpts of the fixtures {@code Example.java}.
 *
 * <p>After a change of such a fixture, run this with {@code -Drightful.regenerate=true} to renew the examples.
 */
class RulesDocumentTest {

    private static final Path FILE = Path.of("../docs/rules.md");
    private static final Pattern SECTION =
            Pattern.compile("^## (RF-\\S+) (\\S+)\n(.*?)(?=^## |\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern EXAMPLES =
            Pattern.compile("Wrong:\n\n```java\n(.*?)```\n\nRight:\n\n```java\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern EXCERPT =
            Pattern.compile("^ *// begin\n(.*?)^ *// end$", Pattern.DOTALL | Pattern.MULTILINE);

    @Test
    void the_sections_are_the_rules_in_the_same_order() throws IOException {
        List<String> rules = Rules.all().stream()
                .map(rule -> rule.code().code() + " " + rule.code().name())
                .toList();

        List<String> documented = sections().stream()
                .map(section -> section.group(1) + " " + section.group(2))
                .toList();

        assertThat(documented).isEqualTo(rules);
    }

    @Test
    void each_section_says_why_the_rule_exists() throws IOException {
        assertThat(sections())
                .allSatisfy(section -> assertThat(section.group(3)).containsPattern("\\*Why:\\* \\S+.* \\d"));
    }

    @Test
    void the_examples_are_excerpts_of_fixtures() throws IOException {
        if (Boolean.getBoolean("rightful.regenerate")) {
            Files.writeString(FILE, renewed());
        }

        assertThat(document())
                .as("rules.md is stale: regenerate with -Drightful.regenerate=true")
                .isEqualTo(renewed());
        assertThat(sections())
                .allSatisfy(section -> assertThat(section.group(3)).containsPattern(EXAMPLES));
    }

    private static String renewed() throws IOException {
        return SECTION.matcher(document()).replaceAll(section -> {
            String text = section.group(3);
            Matcher examples = EXAMPLES.matcher(text);
            String renewed = examples.find()
                    ? text.substring(0, examples.start()) + examples(section.group(2)) + text.substring(examples.end())
                    : text;
            return Matcher.quoteReplacement("## " + section.group(1) + " " + section.group(2) + "\n" + renewed);
        });
    }

    private static String examples(String rule) {
        String folder = rule.toLowerCase(Locale.ROOT).replace('_', '-');
        return "Wrong:\n\n```java\n" + excerpt(folder + "/bad") + "```\n\nRight:\n\n```java\n"
                + excerpt(folder + "/good") + "```\n";
    }

    private static String excerpt(String folder) {
        Fixture fixture = Fixture.read(Fixture.root().resolve(folder + "/Example.java"));
        Matcher excerpt = EXCERPT.matcher(fixture.sources().get(0).text());
        assertThat(excerpt.find()).as(fixture.name()).isTrue();
        return excerpt.group(1).replace("// expect ", "// ").stripTrailing().stripIndent() + "\n";
    }

    private static List<MatchResult> sections() throws IOException {
        return SECTION.matcher(document()).results().toList();
    }

    private static String document() throws IOException {
        return Files.readString(FILE, StandardCharsets.UTF_8);
    }
}
