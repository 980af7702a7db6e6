// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.Rightful;
import dev.rightful.model.Actor;
import dev.rightful.model.PersonalField;
import dev.rightful.model.PrivacyModel.Origin;
import dev.rightful.subject.InMemoryFacts;
import dev.rightful.subject.InMemorySubjectLedger;
import dev.rightful.testkit.RecordingSink;
import dev.rightful.testkit.canary.Canary;
import dev.rightful.testkit.canary.Coverage;
import dev.rightful.testkit.canary.Recognition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Objects of classes that are known from an index: what is planted in them, and what the guard says of them. */
class PlantedObjectsTest {

    private static final Workshop WORKSHOP = new Workshop();
    private static Path policy;
    private static Path crm;

    @BeforeAll
    static void compileTheModule() {
        policy = WORKSHOP.compile(ShopPolicy.sources());
        crm = WORKSHOP.compile(Crm.sources(), policy);
    }

    @AfterAll
    static void cleanUp() {
        WORKSHOP.close();
    }

    @Test
    void the_same_fields_are_planted_by_the_index_as_by_reflection(Canary canary) {
        Application indexed = Application.start(Workshop.load(crm, policy));
        Application reflected = Application.start(Workshop.loadWithoutIndex(crm, policy));

        List<Coverage> byIndex = coverage(canary, indexed);

        assertThat(byIndex)
                .extracting(Coverage::member)
                .containsExactly(
                        "Customer.address.street",
                        "Customer.email",
                        "Customer.id",
                        "Customer.name",
                        "Customer.nickname");
        assertThat(byIndex).allSatisfy(field -> assertThat(field.recognition()).isNotEqualTo(Recognition.NOT_WATCHED));
        assertThat(coverage(canary, reflected)).isEqualTo(byIndex);
        assertThat(indexed.resolution(Crm.CUSTOMER).origin()).isEqualTo(Origin.INDEX);
        assertThat(reflected.resolution(Crm.CUSTOMER).origin()).isEqualTo(Origin.REFLECTION);
    }

    private static List<Coverage> coverage(Canary canary, Application application) {
        return canary.under(application.model()).coverage(Application.load(Crm.CUSTOMER, application.loader()));
    }

    @Test
    void the_guard_shows_no_value_of_an_object_that_the_index_knows(Canary canary) {
        ClassLoader loader = Workshop.load(crm, policy);
        Class<?> type = Application.load(Crm.CUSTOMER, loader);
        try (Rightful rightful = Rightful.builder()
                .policy(Application.load(ShopPolicy.NAME, loader))
                .classLoader(loader)
                .subjects(new InMemorySubjectLedger())
                .facts(new InMemoryFacts())
                .actors(() -> Optional.of(Actor.of("seller")))
                .trail(canary.watch(new RecordingSink()))
                .build()) {
            Object customer = canary.under(rightful.model()).plant(type);

            for (PersonalField field : rightful.model().find(type).orElseThrow().fields()) {
                canary.watch(rightful.guard().decide(customer, field.path()));
            }
            canary.watch(rightful.subjectOf(customer));
        }

        canary.assertSilent();
    }
}
