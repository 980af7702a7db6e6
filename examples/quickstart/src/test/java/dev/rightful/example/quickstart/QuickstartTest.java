// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Rightful;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy;
import dev.rightful.model.PersonalField;
import dev.rightful.model.PrivacyModel;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    private static String output = "";
    private static int exit = -1;

    /** What a person sees who runs it: both streams of a program of its own. */
    @BeforeAll
    static void run() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        mainClassPath(),
                        Quickstart.class.getName())
                .redirectErrorStream(true)
                .start();
        try (InputStream printed = program.getInputStream()) {
            output = new String(printed.readAllBytes(), UTF_8);
        }
        exit = program.waitFor();
    }

    private static String mainClassPath() {
        String tests = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(tests.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void the_program_ends_normally_and_prints_the_expected_text_alone() throws IOException {
        assertThat(exit).isZero();
        assertThat(output).isEqualTo(resource("/expected-output.txt"));
    }

    @Test
    void the_output_fits_a_plain_terminal() {
        assertThat(output.lines())
                .allSatisfy(line -> assertThat(line)
                        .hasSizeLessThanOrEqualTo(Printer.WIDTH)
                        .matches("[ -~]*")
                        .doesNotMatch(".*\\s"));
    }

    @Test
    void every_declared_field_of_the_company_has_a_sample_value_and_none_of_them_is_printed() {
        PrivacyModel model = Rightful.model(VoorbeeldPolicy.class, VoorbeeldPolicy.class.getClassLoader());
        List<String> values = new ArrayList<>();
        List<String> filled = new ArrayList<>();

        for (Object sample : SamplePeople.all()) {
            for (PersonalField field :
                    model.find(sample.getClass()).orElseThrow().fields()) {
                Object value = Objects.requireNonNull(read(sample, field.path()), field.name());
                (value instanceof Collection<?> items ? items : List.of(value))
                        .forEach(item -> values.add(item.toString()));
                filled.add(field.name());
            }
        }

        assertThat(filled).containsAll(model.fields().map(PersonalField::name).toList());
        assertThat(values).isNotEmpty().allSatisfy(value -> assertThat(output).doesNotContain(value));
    }

    @Test
    void no_id_of_a_person_or_a_colleague_is_printed() {
        assertThat(SamplePeople.CUSTOMER.id().toString()).startsWith("7f3c0000");
        assertThat(output).doesNotContain("7f3c0000").doesNotContain("colleague-");
    }

    @Test
    void without_a_compiler_the_findings_are_left_out_and_the_reader_is_told_so() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        new DefectiveDeclaration(null).show(new Printer(new PrintStream(printed, true, UTF_8)));

        assertThat(printed.toString(UTF_8))
                .endsWith("\n  Left out: this Java has no compiler. Run the quickstart with a JDK to see it.\n");
    }

    private static Object read(Object from, String path) {
        Object reached = from;
        for (String member : path.split("\\.")) {
            reached = readMember(reached, member);
        }
        return reached;
    }

    private static Object readMember(Object from, String member) {
        for (Class<?> type = from.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(member)) {
                    field.setAccessible(true);
                    try {
                        return field.get(from);
                    } catch (IllegalAccessException impossible) {
                        throw new AssertionError(impossible);
                    }
                }
            }
        }
        throw new AssertionError("no member " + member + " in " + from.getClass());
    }

    private static String resource(String name) throws IOException {
        try (InputStream content = Objects.requireNonNull(QuickstartTest.class.getResourceAsStream(name), name)) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }
}
