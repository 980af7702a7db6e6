// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.PersonalClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrentMeetingTest {

    private static final int THREADS = 8;
    private static final int CLASSES = 200;

    @Test
    void threads_that_meet_the_same_classes_at_once_get_equal_answers() throws Exception {
        try (Workshop workshop = new Workshop()) {
            // given
            Path policy = workshop.compile(ShopPolicy.sources());
            Path output = workshop.newPlace();
            workshop.recompile(output, many(), policy);
            Application shop = Application.start(Workshop.load(output, policy));
            List<String> names = List.copyOf(many().keySet());

            // when each thread meets all, in an order of its own
            List<Map<String, PersonalClass>> answers = new ArrayList<>();
            CyclicBarrier start = new CyclicBarrier(THREADS);
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            try {
                List<Future<Map<String, PersonalClass>>> asked = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    List<String> shuffled = new ArrayList<>(names);
                    Collections.shuffle(shuffled, new Random(i));
                    asked.add(threads.submit(() -> {
                        start.await();
                        return ask(shop, shuffled);
                    }));
                }
                for (Future<Map<String, PersonalClass>> each : asked) {
                    answers.add(each.get());
                }
            } finally {
                threads.shutdownNow();
            }

            // then
            assertThat(answers.get(0)).hasSize(CLASSES);
            assertThat(answers).hasSize(THREADS).allMatch(answers.get(0)::equals);
            assertThat(shop.model().classes()).isEqualTo(List.copyOf(new TreeMap<>(answers.get(0)).values()));
            assertThat(shop.model().resolutions()).hasSize(CLASSES);
        }
    }

    private static Map<String, PersonalClass> ask(Application shop, List<String> names) {
        Map<String, PersonalClass> found = new TreeMap<>();
        for (String name : names) {
            Optional<PersonalClass> type = shop.model().find(Application.load(name, shop.loader()));
            type.ifPresent(each -> found.put(each.className(), each));
        }
        return found;
    }

    private static Map<String, String> many() {
        Map<String, String> sources = new TreeMap<>();
        for (int i = 0; i < CLASSES; i++) {
            String name = "Customer" + i;
            sources.put(
                    "many." + name,
                    "package many; import dev.rightful.annotation.*; import shop.Policy; @DataSubject(value = \"customer-"
                            + i + "\", purpose = Policy.OrderFulfilment.class, source = Source.SUBJECT, from ="
                            + " Policy.ContractEnded.class) public class " + name + " { @SubjectId long id; "
                            + Crm.name("P" + (i + 1) + "D") + " String name; }");
        }
        return sources;
    }
}
