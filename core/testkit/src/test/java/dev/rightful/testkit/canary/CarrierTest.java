// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CarrierTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SMALL")
    void of_each_type_values_are_drawn_that_are_recognised_by_what_they_say(Carrier carrier) {
        for (Class<?> type : carrier.types()) {
            for (int seed = 0; seed < 50; seed++) {
                Sample sample = carrier.draw(new Draw(type + " " + seed), type, false);
                Detector detector = new Detector();
                Planted planted = new Planted("kind/field", "Type.field");
                detector.learn(planted, sample.forms());

                assertThat(sample.value()).isInstanceOf(type);
                assertThat(detector.find(new Scanned("x " + said(sample.value()) + " x")))
                        .as("%s of seed %d", type, seed)
                        .isNotEmpty()
                        .allMatch(hit -> hit.planted() == planted);
            }
        }
    }

    private static String said(Object value) {
        if (value instanceof char[] text) {
            return new String(text);
        }
        return value instanceof byte[] octets
                ? Arrays.toString(octets)
                : value instanceof java.nio.ByteBuffer buffer ? Arrays.toString(buffer.array()) : value.toString();
    }

    @Test
    void no_type_stands_twice_and_primitive_ones_count_as_boxed_ones() {
        List<Class<?>> types = Stream.of(Carrier.values())
                .<Class<?>>flatMap(carrier -> carrier.types().stream())
                .toList();

        assertThat(types).doesNotHaveDuplicates();
        assertThat(Carrier.of(int.class)).contains(Carrier.INTEGER);
        assertThat(Carrier.of(boolean.class)).contains(Carrier.SMALL);
        assertThat(Carrier.of(Recognition.class)).contains(Carrier.SMALL);
        assertThat(Carrier.of(java.sql.Timestamp.class)).contains(Carrier.MOMENT);
        assertThat(Carrier.of(TemporalAccessor.class)).isEmpty();
    }

    @Test
    void only_what_has_few_values_is_not_watched() {
        Set<Carrier> notWatched = Stream.of(Carrier.values())
                .filter(carrier -> carrier.recognition() == Recognition.NOT_WATCHED)
                .collect(Collectors.toSet());

        assertThat(notWatched).containsExactly(Carrier.SMALL);
    }

    @Test
    void dates_of_databases_are_drawn_as_what_they_are() {
        Sample day = Carrier.MOMENT.draw(new Draw("seed"), java.sql.Date.class, false);
        Sample moment = Carrier.MOMENT.draw(new Draw("seed"), java.sql.Timestamp.class, false);

        assertThat(day.value()).isInstanceOf(java.sql.Date.class);
        assertThat(moment.value()).isInstanceOf(java.sql.Timestamp.class);
    }

    @Test
    void a_sample_does_not_show_its_value() {
        Sample sample = Carrier.TEXT.draw(new Draw("seed"), String.class, true);

        assertThat(sample.toString().toLowerCase(Locale.ROOT)).isEqualTo("sample[hidden]");
    }
}
