// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.SaleOfData;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.PersonalClass;
import dev.rightful.model.PersonalField;
import dev.rightful.model.PrivacyModel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadModelTest {

    private PrivacyModel model;

    @BeforeEach
    void readTheModel() {
        model = ModelReader.read(Clinic.class, Clinic.class.getClassLoader());
        model.find(Clinic.Visit.class);
        model.find(Clinic.Patient.class);
    }

    @Test
    void a_class_without_personal_data_has_none() {
        assertThat(model.find(String.class)).isEmpty();
        assertThat(model.find(ReadModelTest.class)).isEmpty();
        assertThat(model.find(Clinic.Patient[].class)).isEmpty();
        assertThat(model.find(int.class)).isEmpty();
    }

    @Test
    void classes_are_listed_by_name_in_whatever_order_they_are_met() {
        assertThat(model.classes())
                .extracting(PersonalClass::className)
                .containsExactly(Clinic.Patient.class.getName(), Clinic.Visit.class.getName());
    }

    @Test
    void fields_are_found_by_kind() {
        assertThat(paths(model.fieldsOfKind("visitor"))).containsExactly("calledOut");
        assertThat(paths(model.fieldsOfKind("patient"))).containsExactly("email", "name", "nationalNumber", "notes");
        assertThat(model.fieldsOfKind("nobody")).isEmpty();
    }

    @Test
    void fields_are_found_by_purpose_and_for_purposes_below_it() {
        assertThat(paths(model.fieldsFor(purpose(Clinic.Care.class)))).containsExactly("name", "notes");
        assertThat(paths(model.fieldsFor(purpose(Clinic.NightCare.class)))).containsExactly("name", "notes");
        assertThat(paths(model.fieldsFor(purpose(Clinic.Newsletter.class)))).containsExactly("email");
        assertThat(model.fieldsFor(purpose(SaleOfData.class))).isEmpty();
    }

    @Test
    void fields_are_found_by_category_and_the_categories_below_it() {
        assertThat(paths(model.fieldsOfCategory(Category.NAME))).containsExactly("name", "calledOut");
        assertThat(paths(model.fieldsOfCategory(Category.HEALTH))).containsExactly("notes");
        assertThat(paths(model.fieldsOfCategory(Clinic.NICKNAME))).containsExactly("calledOut");
        assertThat(model.fieldsOfCategory("pd:Nothing")).isEmpty();
    }

    @Test
    void ordinals_of_purposes_are_dense_in_the_order_of_names_and_the_same_in_every_model() {
        List<DeclaredPurpose> purposes = model.policy().purposes();

        assertThat(purposes).extracting(DeclaredPurpose::ordinal).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(purposes)
                .extracting(DeclaredPurpose::name)
                .isSorted()
                .containsExactly(
                        "access-control", "care", "invoicing", "newsletter", "night-care", "profiling", "sale-of-data");
        assertThat(ModelReader.read(Clinic.class, Clinic.class.getClassLoader())
                        .policy()
                        .purposes())
                .isEqualTo(purposes);
    }

    @Test
    void a_purpose_that_the_policy_does_not_name_is_unknown() {
        assertThat(model.purpose(PolicyFaultsTest.Unnamed.class)).isEmpty();
    }

    private DeclaredPurpose purpose(Class<? extends dev.rightful.annotation.Purpose> type) {
        return model.purpose(type).orElseThrow();
    }

    private static List<String> paths(Stream<PersonalField> fields) {
        return fields.map(PersonalField::path).toList();
    }
}
