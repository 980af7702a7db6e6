// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit;

import static dev.rightful.testkit.RightfulAssertions.assertThatModelOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.Finding;
import dev.rightful.model.ModelFinding;
import dev.rightful.model.Severity;
import dev.rightful.model.baseline.BaselineEntry;
import dev.rightful.shop.ShopPolicy;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More than one module has {@code ModelHoldsTest} of the processor. */
class ModelAssertTest {

    @Test
    void classes_on_the_class_path_of_the_tests_are_found() {
        // given that no processor ran where these tests were compiled
        ModelAssert model = assertThatModelOf(ShopPolicy.class).inPackages("dev.rightful.shop");

        assertThatThrownBy(model::holds)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("RF-MOD-3 INDEX_MISSING\n  dev.rightful.shop.Candidate, Candidate: ")
                .hasMessageContaining("\n  dev.rightful.shop.Customer, Customer: ")
                .hasMessageContaining("\n  dev.rightful.shop.Parcel, Parcel: ");
    }

    @Test
    void errors_stand_before_warnings_and_each_code_is_said_once() {
        String text = ModelFault.text(
                "shop.Policy",
                List.of(
                        found(ErrorCode.RETENTION_MISSING, Severity.ERROR, "Letter"),
                        found(ErrorCode.REVIEW_NEAR, Severity.WARNING, "Policy"),
                        found(ErrorCode.RETENTION_MISSING, Severity.ERROR, "Parcel"),
                        found(ErrorCode.INDEX_MISSING, Severity.ERROR, "Parcel")),
                List.of());

        assertThat(text).isEqualTo("""
                The model of shop.Policy does not hold.

                3 errors:
                RF-DEC-3 RETENTION_MISSING
                  shop.Letter, Letter: it is so. Do this.
                  shop.Parcel, Parcel: it is so. Do this.
                RF-MOD-3 INDEX_MISSING
                  shop.Parcel, Parcel: it is so. Do this.

                1 warning:
                RF-DEC-42 REVIEW_NEAR
                  shop.Policy, Policy: it is so. Do this.
                """);
    }

    @Test
    void of_each_code_fifty_are_shown_and_the_rest_is_counted() {
        List<ModelFinding> many = IntStream.range(0, 53)
                .mapToObj(i -> found(ErrorCode.INDEX_MISSING, Severity.ERROR, "Letter" + i))
                .toList();

        String text = ModelFault.text("shop.Policy", many, List.of());

        assertThat(text).contains("53 errors:").endsWith("\n  ... and 3 more\n");
        assertThat(text.lines().filter(line -> line.startsWith("  shop.Letter")))
                .hasSize(50);
    }

    @Test
    void a_baseline_that_is_missing_is_no_empty_one() {
        assertThatThrownBy(() -> assertThatModelOf(ShopPolicy.class)
                        .withBaseline(Path.of("nowhere", "rightful.baseline"))
                        .holds())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("rightful.baseline; see that it is there");
    }

    private static ModelFinding found(ErrorCode code, Severity severity, String simple) {
        String className = "shop." + simple;
        return new ModelFinding(
                new Finding(code, simple, "it is so. Do this."),
                severity,
                className,
                List.of(new BaselineEntry(className, "", code)));
    }
}
