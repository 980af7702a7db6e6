// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.processor.Compilation.Result;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;
import lombok.Data;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lombok rewrites classes while they compile; what was written on their fields stays where it is. */
class LombokTest {

    private static final String HIDDEN = "@lombok.ToString.Exclude";

    @TempDir
    Path folder;

    private int runs;

    @ParameterizedTest
    @ValueSource(strings = {"@lombok.Data", "@lombok.Value", "@lombok.Value @lombok.Builder", "@lombok.Getter"})
    void fields_of_lombok_classes_are_read(String lombok) throws ReflectiveOperationException {
        Result result = compile(lombok, "P7Y", HIDDEN, "");

        assertThat(result.texts()).isEmpty();
        assertThat(result.indexLines()).anyMatch(line -> line.startsWith("field\temail\t"));
    }

    @Test
    void findings_in_lombok_classes_are_reported_once_and_on_their_line() throws ReflectiveOperationException {
        Result result = compile("@lombok.Data", "7 years", HIDDEN, "");

        assertThat(result.codes()).containsExactly("RF-DEC-4");
        assertThat(result.messages()).allMatch(message -> message.line() == 12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@lombok.Data                                                           | ''",
                "@lombok.Value                                                          | ''",
                "@lombok.Getter @lombok.ToString                                        | ''",
                "@lombok.Getter @lombok.ToString(exclude = \"id\")                      | ''",
                "@lombok.Getter @lombok.ToString(of = {\"id\", \"email\"})              | ''",
                "@lombok.Data @lombok.ToString(onlyExplicitlyIncluded = true)           | @lombok.ToString.Include"
            })
    void a_generated_to_string_that_shows_a_field_is_found(String lombok, String onField)
            throws ReflectiveOperationException {
        Result before = compile(lombok, "P7Y", onField, "", lombok(), new RightfulProcessor());
        Result after = compile(lombok, "P7Y", onField, "", new RightfulProcessor(), lombok());

        assertThat(before.codes()).containsExactly("RF-DEC-32");
        assertThat(before.texts().get(0)).contains("shows email ").contains("@ToString.Exclude");
        assertThat(after.texts()).isEqualTo(before.texts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@lombok.Getter                                                         | ''",
                "@lombok.Data                                                           | @lombok.ToString.Exclude",
                "@lombok.Getter @lombok.ToString(exclude = \"email\")                   | ''",
                "@lombok.Getter @lombok.ToString(of = \"id\")                           | ''",
                "@lombok.Data @lombok.ToString(onlyExplicitlyIncluded = true)           | ''"
            })
    void a_generated_to_string_that_leaves_the_field_out_is_not(String lombok, String onField)
            throws ReflectiveOperationException {
        assertThat(compile(lombok, "P7Y", onField, "").texts()).isEmpty();
    }

    @Test
    void a_to_string_that_somebody_wrote_keeps_lombok_from_generating_one() throws ReflectiveOperationException {
        String written = "@Override public String toString() { return \"Customer[hidden]\"; }";

        assertThat(compile("@lombok.Data", "P7Y", "", written).texts()).isEmpty();
    }

    @Test
    void a_value_of_a_lombok_class_shows_itself_in_the_record_that_holds_it() throws ReflectiveOperationException {
        String within = """
                @lombok.Value static class Word { String text; }
                @lombok.Value static class Secret { @lombok.ToString.Exclude String text; }
                @Collects(ComplaintHandling.class)
                record Form(@PersonalData(category = Category.JOB) Word job, @PersonalData(category = Category.JOB) Secret old) {}
                """;

        Result result = compile("@lombok.Data", "P7Y", HIDDEN, within);

        assertThat(result.codes()).containsExactly("RF-DEC-32");
        assertThat(result.texts().get(0)).contains("shows job wherever");
    }

    private Result compile(String lombok, String retention, String onField, String more)
            throws ReflectiveOperationException {
        return compile(lombok, retention, onField, more, lombok(), new RightfulProcessor());
    }

    private Result compile(String lombok, String retention, String onField, String more, Processor... processors) {
        Source customer = new Source("fixture/Customer.java", """
                package fixture;

                import dev.rightful.annotation.*;
                import shop.ShopPolicy.*;

                @DataSubject(value = "customer", purpose = OrderFulfilment.class, source = Source.SUBJECT, from = ContractEnded.class)
                %s
                class Customer {

                    @SubjectId java.util.UUID id;

                    @PersonalData(category = Category.EMAIL_ADDRESS, retention = "%s", necessity = Necessity.CONTRACTUAL)
                    %s String email;

                    static Object mail(Customer customer) {
                        return customer.getEmail();
                    }

                    %s
                }
                """.formatted(lombok, retention, onField, more));
        Path shop = Shop.compiledInto(folder.resolve("shop"));
        runs++;
        Path classes = folder.resolve("classes" + runs);
        assertThat(classes.toFile().mkdirs()).isTrue();
        return new Compilation(classes, List.of(customer))
                .classPath(shop, Compilation.locationOf(Data.class))
                .processors(processors)
                .run();
    }

    private static Processor lombok() throws ReflectiveOperationException {
        return (Processor) Class.forName("lombok.launch.AnnotationProcessorHider$AnnotationProcessor")
                .getDeclaredConstructor()
                .newInstance();
    }
}
