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
import org.junit.jupiter.params.provider.ValueSource;

/** Lombok rewrites classes while they compile; what was written on their fields stays where it is. */
class LombokTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"@lombok.Data", "@lombok.Value", "@lombok.Value @lombok.Builder", "@lombok.Getter"})
    void fields_of_lombok_classes_are_read(String lombok) throws ReflectiveOperationException {
        Result result = compile(lombok, "P7Y");

        assertThat(result.texts()).isEmpty();
        assertThat(result.indexLines()).anyMatch(line -> line.startsWith("field\temail\t"));
    }

    @Test
    void findings_in_lombok_classes_are_reported_once_and_on_their_line() throws ReflectiveOperationException {
        Result result = compile("@lombok.Data", "7 years");

        assertThat(result.codes()).containsExactly("RF-DEC-4");
        assertThat(result.messages()).allMatch(message -> message.line() == 12);
    }

    private Result compile(String lombok, String retention) throws ReflectiveOperationException {
        Source customer = new Source("fixture/Customer.java", """
                package fixture;

                import dev.rightful.annotation.*;
                import shop.ShopPolicy.*;

                @DataSubject(value = "customer", purpose = OrderFulfilment.class, source = Source.SUBJECT, from = ContractEnded.class)
                %s
                class Customer {

                    @SubjectId java.util.UUID id;

                    @PersonalData(category = Category.EMAIL_ADDRESS, retention = "%s", necessity = Necessity.CONTRACTUAL)
                    String email;

                    static Object mail(Customer customer) {
                        return customer.getEmail();
                    }
                }
                """.formatted(lombok, retention));
        Path shop = Shop.compiledInto(folder.resolve("shop"));
        Path classes = folder.resolve("classes");
        assertThat(classes.toFile().mkdirs()).isTrue();
        return new Compilation(classes, List.of(customer))
                .classPath(shop, Compilation.locationOf(Data.class))
                .processors(lombok(), new RightfulProcessor())
                .run();
    }

    private static Processor lombok() throws ReflectiveOperationException {
        return (Processor) Class.forName("lombok.launch.AnnotationProcessorHider$AnnotationProcessor")
                .getDeclaredConstructor()
                .newInstance();
    }
}
