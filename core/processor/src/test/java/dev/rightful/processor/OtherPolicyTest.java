// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static dev.rightful.processor.SmallPolicy.customer;
import static dev.rightful.processor.SmallPolicy.field;
import static dev.rightful.processor.SmallPolicy.purpose;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.PersonalClass;
import dev.rightful.processor.Compilation.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherPolicyTest {

    @TempDir
    Path folder;

    @Test
    void classes_of_another_policy_on_the_class_path_are_left_to_that_policy() throws IOException {
        // given
        String address =
                "class Address { " + field("category = Category.STREET, retention = \"P1Y\"") + " String street; }\n";
        Result both = SmallPolicy.compile(
                folder,
                purpose("Events", "basis = LegalBasis.CONSENT"),
                customer("Events", "Address home;") + address
                        + "@PrivacyPolicy(version = \"1\", effective = \"2026-01-01\", languages = \"en\","
                        + " territory = Territory.EU_ONLY, controller = @DataController(name = \"Andere\", address ="
                        + " \"Straat 2\", dpo = \"dpo@andere.example\"))"
                        + " interface Other { @ProcessingPurpose(basis = LegalBasis.CONSENT) interface Events extends"
                        + " Purpose {} }");

        // when
        List<String> ours = classes(both, "shop.Policy");
        List<String> theirs = classes(both, "shop.Other");

        // then
        assertThat(both.texts()).isEmpty();
        assertThat(ours).containsExactly("shop.Customer");
        assertThat(theirs).isEmpty();
    }

    /** The classes that an application with this policy meets at start. */
    private static List<String> classes(Result result, String policy) throws IOException {
        return SmallPolicy.model(
                result,
                policy,
                model -> model.classes().stream().map(PersonalClass::className).toList());
    }
}
