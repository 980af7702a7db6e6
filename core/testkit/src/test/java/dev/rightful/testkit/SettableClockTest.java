// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SettableClockTest {

    @Test
    void it_stands_still_until_told_otherwise() {
        SettableClock clock = SettableClock.at("2026-11-22T10:00:00Z");

        clock.advance(Duration.ofHours(2));
        Instant later = clock.instant();
        clock.set("2026-01-01T00:00:00Z");

        assertThat(later).isEqualTo("2026-11-22T12:00:00Z");
        assertThat(clock.instant()).isEqualTo("2026-01-01T00:00:00Z");
    }

    @Test
    void in_another_zone_it_is_the_same_clock() {
        SettableClock clock = SettableClock.at("2026-11-22T10:00:00Z");

        Clock brussels = clock.withZone(ZoneId.of("Europe/Brussels"));
        clock.advance(Duration.ofHours(1));

        assertThat(brussels.instant()).isEqualTo(clock.instant());
        assertThat(brussels.getZone()).isEqualTo(ZoneId.of("Europe/Brussels"));
    }
}
