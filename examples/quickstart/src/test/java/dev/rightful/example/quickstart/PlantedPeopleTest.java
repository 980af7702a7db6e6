// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.annotation.Purpose;
import dev.rightful.guard.UseDeniedException;
import dev.rightful.guard.UseRequest;
import dev.rightful.model.DeclaredRole;
import dev.rightful.model.DeclaredUse;
import dev.rightful.model.PersonalClass;
import dev.rightful.model.PersonalField;
import dev.rightful.testkit.canary.Canary;
import dev.rightful.testkit.canary.Coverage;
import dev.rightful.testkit.canary.Recognition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People with a value in every field that exists once: none of these values leaves the application. */
class PlantedPeopleTest {

    private final Application application = new Application(Quickstart.CLOCK);

    @AfterEach
    void close() {
        application.close();
    }

    @Test
    void no_value_of_anybody_turns_up_in_an_answer_in_the_trail_or_in_a_log(Canary canary) throws Exception {
        for (DeclaredRole role : application.model().policy().roles()) {
            application.signedIn().as(role.name());
            for (PersonalClass type : application.model().classes()) {
                Object person = canary.plant(Class.forName(type.className()));
                for (PersonalField field : type.fields()) {
                    for (DeclaredUse use : field.uses()) {
                        ask(UseRequest.of(person, field.path(), purpose(use)), canary);
                    }
                }
            }
        }

        assertThat(application.trail()).hasSizeGreaterThan(100).allSatisfy(canary::watch);
    }

    private void ask(UseRequest request, Canary canary) {
        canary.watch(request);
        try {
            canary.watch(application.guard().check(request));
        } catch (UseDeniedException denied) {
            canary.watch(denied);
        }
    }

    private static Class<? extends Purpose> purpose(DeclaredUse use) throws ClassNotFoundException {
        return Class.forName(use.purpose().javaName()).asSubclass(Purpose.class);
    }

    @Test
    void no_class_of_the_company_shows_what_it_holds(Canary canary) throws Exception {
        for (PersonalClass type : application.model().classes()) {
            canary.assertMasked(Class.forName(type.className()));
        }
    }

    @Test
    void every_personal_field_of_the_company_is_watched(Canary canary) {
        assertThat(canary.coverage())
                .extracting(Coverage::field)
                .containsAll(
                        application.model().fields().map(PersonalField::name).toList());
        assertThat(canary.coverage())
                .extracting(Coverage::recognition)
                .containsOnly(Recognition.MARKER, Recognition.RARE_VALUE);
    }
}
