// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rightful.testkit.canary.club.Member;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is no planted value is not taken for one. */
class InnocentTextTest {

    private final Club club = new Club();
    private final Canary canary = club.canary;
    private final SplittableRandom random = new SplittableRandom(1);

    @AfterEach
    void close() {
        club.close();
    }

    private void assertInnocent(String text) {
        canary.watch("before " + text + " after");
        assertThatCode(canary::assertSilent).as(text).doesNotThrowAnyException();
    }

    @Test
    void digits_inside_a_longer_number_are_another_number() {
        int locker = canary.value(Member.class, "locker", Integer.class);

        assertInnocent("9" + locker);
        assertInnocent(locker + "0");
        assertInnocent("0." + locker);
        assertInnocent("1732269600." + locker);
        assertInnocent(String.format(Locale.UK, "%,d", new BigInteger("7" + locker)));
        assertInnocent(String.format(Locale.UK, "%,d", new BigInteger("777" + locker)));
        assertInnocent(String.format(Locale.UK, "%,d", new BigInteger(locker + "000")));
        assertInnocent(String.format(Locale.FRANCE, "%,d", new BigInteger(locker + "000")));
    }

    @Test
    void digits_that_words_or_lines_keep_apart_are_no_number() {
        String locker = "" + canary.value(Member.class, "locker", Integer.class);

        assertInnocent(locker.substring(0, 5) + " and " + locker.substring(5));
        assertInnocent(locker.substring(0, 5) + "\r\n" + locker.substring(5));
        assertInnocent(locker.substring(0, 5) + ": " + locker.substring(5));
    }

    @Test
    void another_day_and_a_part_of_something_longer_are_not_the_day() {
        LocalDate born = canary.value(Member.class, "born", LocalDate.class);
        String inFigures = DateTimeFormatter.ofPattern("dd.MM.uu").format(born);
        String inWords = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(born);

        assertInnocent(born.plusYears(100).toString());
        assertInnocent("1" + born);
        assertInnocent(born + "0");
        assertInnocent("3." + inFigures);
        assertInnocent(inFigures + ".1");
        assertInnocent("1" + inWords);
        assertInnocent(inWords + "0");
    }

    @Test
    void what_is_left_of_a_value_after_masking_is_no_value() throws Exception {
        String email = canary.value(Member.class, "email", String.class);
        UUID id = canary.value(Member.class, "id", UUID.class);
        MessageDigest hash = MessageDigest.getInstance("SHA-256");

        assertInnocent(email.substring(0, 7));
        assertInnocent(email.substring(0, 1) + "***@mail.example");
        assertInnocent("****" + email.substring(12));
        assertInnocent(id.toString().substring(0, 8));
        assertInnocent(HexFormat.of().formatHex(hash.digest(email.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void ids_instants_and_octets_of_others_are_not_taken_for_planted_ones() {
        for (int people = 0; people < 20; people++) {
            canary.plant(Member.class);
        }

        for (int line = 0; line < 2000; line++) {
            byte[] octets = new byte[60];
            random.nextBytes(octets);
            UUID id = new UUID(random.nextLong(), random.nextLong());
            Instant instant = Instant.ofEpochSecond(random.nextLong(1_500_000_000L, 1_900_000_000L), line * 499_999L);
            canary.watch(instant + " " + instant.toEpochMilli() + " " + id + " " + line + " "
                    + Base64.getEncoder().encodeToString(octets) + " "
                    + HexFormat.of().formatHex(octets) + " "
                    + ByteBuffer.wrap(octets).getInt());
        }

        assertThat(canary.leaks()).isEmpty();
    }

    @Test
    void nothing_is_found_in_no_text_or_a_short_one() {
        canary.plant(Member.class);

        for (String text : new String[] {"", "a", "12345", "%20", "ß", "\ud83d\ude00"}) {
            canary.watch(text);
        }

        assertThat(canary.leaks()).isEmpty();
    }
}
