// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.Use;
import dev.rightful.model.source.ReflectedTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverriddenMemberTest {

    interface Newsletter extends Purpose {}

    static class Person {
        @PersonalData(category = Category.NAME, retention = "P1Y")
        @Use(purpose = Newsletter.class, retention = "P2Y")
        public String getName() {
            return "";
        }
    }

    static class Silent extends Person {
        @Override
        public String getName() {
            return "";
        }
    }

    static class Restated extends Person {
        @Override
        @PersonalData(category = Category.NAME, retention = "P3Y")
        public String getName() {
            return "";
        }
    }

    static class WithUseOfItsOwn extends Person {
        @Override
        @Use(purpose = Newsletter.class, retention = "P5Y")
        public String getName() {
            return "";
        }
    }

    @Test
    void an_overriding_member_without_annotation_has_all_of_the_overridden_one() {
        assertThat(retentions(Silent.class)).containsExactly("P1Y", "P2Y");
    }

    @Test
    void data_that_is_declared_again_leaves_the_overridden_uses_behind() {
        assertThat(retentions(Restated.class)).containsExactly("P3Y");
    }

    @Test
    void a_use_that_is_declared_again_replaces_the_overridden_one() {
        assertThat(retentions(WithUseOfItsOwn.class)).containsExactly("P1Y", "P5Y");
    }

    private static List<String> retentions(Class<?> type) {
        FieldDeclaration field = new DeclarationReader(new ReflectedTypes(type.getClassLoader()))
                .read(ReflectedTypes.of(type))
                .orElseThrow()
                .fields()
                .get(0);
        return field.uses().stream().map(UseDeclaration::retention).toList();
    }
}
