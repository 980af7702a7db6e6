// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.rightful.testkit.canary.club.Member;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A planted value is noticed however it is written. */
class RenderingsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    private final Club club = new Club();
    private final Canary canary = club.canary;

    @AfterEach
    void close() {
        club.close();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource({"texts", "octets", "ids", "numbers", "decimals", "days", "moments"})
    <V> void a_value_is_noticed_in_each_of_its_renderings(
            String member, String how, Class<V> type, Function<V, String> rendering) {
        V value = canary.value(Member.class, member, type);

        canary.watch("before " + rendering.apply(value) + " after");

        assertThat(canary.leaks())
                .as(how)
                .extracting(Leak::field)
                .containsExactly("member/" + member + " (Member." + member + ")");
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text("as it is", text -> text),
                text("in upper case", text -> text.toUpperCase(Locale.ROOT)),
                text("in Turkish upper case", text -> text.toUpperCase(Locale.forLanguageTag("tr"))),
                text("in quotes of JSON", text -> "{\"email\":\"" + text + "\"}"),
                text("in a URL", text -> "?q=" + URLEncoder.encode("<" + text + ">", StandardCharsets.UTF_8)),
                text("its first eight characters", text -> text.substring(0, 8)),
                text("its last eight characters before the @", text -> text.substring(8, 16)),
                text("as base64", text -> base64(text)),
                text("as base64 without padding", text -> Base64.getUrlEncoder().encodeToString(utf8(text))),
                text("as base64 behind one octet", text -> base64("x" + text)),
                text("as base64 behind two octets", text -> base64("xy" + text)),
                text(
                        "as base64 in lines",
                        text -> Base64.getMimeEncoder(20, utf8("\r\n")).encodeToString(utf8(text))),
                text("half of it as base64", text -> base64(text.substring(0, 8) + "...")),
                text("as hexadecimal", text -> HexFormat.of().formatHex(utf8(text))),
                text(
                        "half of it as hexadecimal",
                        text -> HexFormat.ofDelimiter(":").withUpperCase().formatHex(utf8(text.substring(3, 11)))),
                text("character by character", text -> Arrays.toString(text.toCharArray())),
                text("octet by octet", text -> Arrays.toString(utf8(text))),
                text("by String.format", text -> String.format("%-40s|", text)),
                text("by MessageFormat", text -> MessageFormat.format("for {0}.", text)));
    }

    static Stream<Arguments> octets() {
        return Stream.of(
                arguments(
                        "photo",
                        "as text",
                        byte[].class,
                        of((byte[] photo) -> new String(photo, StandardCharsets.UTF_8))),
                arguments(
                        "photo",
                        "as base64",
                        byte[].class,
                        of((byte[] photo) -> Base64.getEncoder().encodeToString(photo))),
                arguments(
                        "photo",
                        "as hexadecimal",
                        byte[].class,
                        of((byte[] photo) -> HexFormat.of().formatHex(photo))),
                arguments("photo", "octet by octet", byte[].class, of((byte[] photo) -> Arrays.toString(photo))),
                arguments("pin", "as text", char[].class, of((char[] pin) -> new String(pin))),
                arguments("pin", "character by character", char[].class, of((char[] pin) -> Arrays.toString(pin))));
    }

    static Stream<Arguments> ids() {
        return Stream.of(
                arguments("id", "as it is", UUID.class, of(UUID::toString)),
                arguments(
                        "id",
                        "without hyphens",
                        UUID.class,
                        of((UUID id) -> id.toString().replace("-", ""))),
                arguments(
                        "id",
                        "in upper case",
                        UUID.class,
                        of((UUID id) -> id.toString().toUpperCase(Locale.ROOT))),
                arguments(
                        "id",
                        "its last twelve digits",
                        UUID.class,
                        of((UUID id) -> id.toString().substring(24))),
                arguments("page", "as it is", URI.class, of(URI::toString)),
                arguments("page", "its path", URI.class, of(URI::getPath)),
                arguments("host", "as it is", InetAddress.class, of(InetAddress::toString)),
                arguments(
                        "host",
                        "in upper case",
                        InetAddress.class,
                        of((InetAddress host) -> host.getHostAddress().toUpperCase(Locale.ROOT))));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("locker", "as it is", Integer.class, of((Integer locker) -> "" + locker)),
                arguments(
                        "locker", "with zeros", Integer.class, of((Integer locker) -> String.format("%015d", locker))),
                arguments(
                        "locker",
                        "grouped, in English",
                        Integer.class,
                        of((Integer locker) -> String.format(Locale.UK, "%,d", locker))),
                arguments(
                        "locker",
                        "grouped, in Dutch",
                        Integer.class,
                        of((Integer locker) -> String.format(DUTCH, "%,d", locker))),
                arguments(
                        "locker",
                        "grouped, in French",
                        Integer.class,
                        of((Integer locker) -> String.format(Locale.FRANCE, "%,d", locker))),
                arguments("locker", "in a URL", Integer.class, of((Integer locker) -> "?q=%20" + locker + "%20")),
                arguments("locker", "in a list", Integer.class, of((Integer locker) -> "1," + locker + ",2")),
                arguments("locker", "after a word", Integer.class, of((Integer locker) -> "no" + locker)),
                arguments("points", "as it is", Long.class, of((Long points) -> "" + points)),
                arguments(
                        "points",
                        "grouped",
                        Long.class,
                        of((Long points) ->
                                NumberFormat.getInstance(Locale.GERMANY).format(points))),
                arguments("points", "in hexadecimal", Long.class, of(Long::toHexString)));
    }

    static Stream<Arguments> decimals() {
        return Stream.of(
                arguments("fee", "as it is", BigDecimal.class, of(BigDecimal::toString)),
                arguments(
                        "fee",
                        "with four decimals",
                        BigDecimal.class,
                        of((BigDecimal fee) -> fee.setScale(4).toString())),
                arguments("fee", "without decimals", BigDecimal.class, of((BigDecimal fee) -> "" + fee.intValue())),
                arguments(
                        "fee",
                        "in cents",
                        BigDecimal.class,
                        of((BigDecimal fee) -> "" + fee.movePointRight(2).longValue())),
                arguments(
                        "fee",
                        "as an amount, in Dutch",
                        BigDecimal.class,
                        of((BigDecimal fee) ->
                                NumberFormat.getCurrencyInstance(DUTCH).format(fee))),
                arguments(
                        "fee",
                        "as an amount, in English",
                        BigDecimal.class,
                        of((BigDecimal fee) ->
                                NumberFormat.getCurrencyInstance(Locale.US).format(fee))),
                arguments("weight", "as it is", Double.class, of((Double weight) -> Double.toString(weight))),
                arguments(
                        "weight",
                        "with six decimals",
                        Double.class,
                        of((Double weight) -> String.format(Locale.ROOT, "%f", weight))),
                arguments(
                        "weight",
                        "with one decimal, in French",
                        Double.class,
                        of((Double weight) -> String.format(Locale.FRANCE, "%,.1f", weight))),
                arguments("weight", "rounded", Double.class, of((Double weight) -> "" + Math.round(weight))));
    }

    static Stream<Arguments> days() {
        Stream<Arguments> patterns = Stream.of(
                        "uuuu-MM-dd",
                        "uuuuMMdd",
                        "d/M/uuuu",
                        "dd-MM-uuuu",
                        "dd.MM.uuuu",
                        "MM/dd/uuuu",
                        "dd/MM/uu",
                        "d MMMM uuuu",
                        "d MMM uuuu",
                        "d. MMMM uuuu",
                        "MMMM d, uuuu",
                        "EEEE d MMMM uuuu")
                .flatMap(pattern -> Stream.of(DUTCH, Locale.UK, Locale.FRANCE, Locale.GERMANY)
                        .map(language -> day(
                                pattern + " in " + language.getDisplayLanguage(Locale.ENGLISH),
                                DateTimeFormatter.ofPattern(pattern, language)::format)));
        Stream<Arguments> styles = Stream.of(FormatStyle.values())
                .flatMap(style -> Stream.of(DUTCH, Locale.UK, Locale.US, Locale.FRANCE, Locale.GERMANY)
                        .map(language -> day(
                                style + " in " + language,
                                DateTimeFormatter.ofLocalizedDate(style).withLocale(language)::format)));
        Stream<Arguments> others = Stream.of(
                day("as it is", LocalDate::toString),
                day(
                        "in a URL",
                        day -> URLEncoder.encode(
                                DateTimeFormatter.ofPattern("'>'dd/MM/uuuu").format(day), StandardCharsets.UTF_8)),
                day(
                        "in words in a URL",
                        day -> URLEncoder.encode(
                                DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH)
                                        .format(day),
                                StandardCharsets.UTF_8)),
                day(
                        "in words in a path",
                        day -> URLEncoder.encode(
                                        DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH)
                                                .format(day),
                                        StandardCharsets.UTF_8)
                                .replace("+", "%20")),
                day(
                        "as an array",
                        day -> Arrays.toString(new int[] {day.getYear(), day.getMonthValue(), day.getDayOfMonth()})),
                day("at the start of the day", day -> day.atStartOfDay().toString()),
                day(
                        "as milliseconds",
                        day -> "" + day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli()),
                day(
                        "as seconds in the default zone",
                        day -> "" + day.atStartOfDay(ZoneId.systemDefault()).toEpochSecond()));
        return Stream.of(patterns, styles, others).flatMap(each -> each);
    }

    static Stream<Arguments> moments() {
        return Stream.of(
                arguments("joined", "as it is", Instant.class, of(Instant::toString)),
                arguments(
                        "joined",
                        "elsewhere",
                        Instant.class,
                        of((Instant joined) ->
                                joined.atZone(ZoneId.of("Europe/Brussels")).toString())),
                arguments(
                        "joined",
                        "in a header",
                        Instant.class,
                        of((Instant joined) ->
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(joined.atZone(ZoneOffset.UTC)))),
                arguments(
                        "joined", "as milliseconds", Instant.class, of((Instant joined) -> "" + joined.toEpochMilli())),
                arguments(
                        "joined",
                        "as seconds with a fraction",
                        Instant.class,
                        of((Instant joined) -> joined.getEpochSecond() + ".5")),
                arguments("seen", "as it is", Date.class, of(Date::toString)),
                arguments(
                        "seen",
                        "in figures",
                        Date.class,
                        of((Date seen) -> new SimpleDateFormat("dd/MM/yyyy HH:mm", Locale.ROOT).format(seen))),
                arguments(
                        "seen",
                        "without signs",
                        Date.class,
                        of((Date seen) -> new SimpleDateFormat("yyyyMMddHHmmss", Locale.ROOT).format(seen))),
                arguments("seen", "as milliseconds", Date.class, of((Date seen) -> "" + seen.getTime())));
    }

    @Test
    void a_text_cut_in_two_anywhere_is_noticed_in_one_of_the_halves() {
        String name = canary.value(Member.class, "name", String.class);

        for (int cut = 0; cut <= name.length(); cut++) {
            canary.watch(new Object[] {name.substring(0, cut), name.substring(cut)});
            assertThat(canary.leaks()).as("cut at %d", cut).isNotEmpty();
        }
    }

    private static Arguments text(String how, Function<String, String> rendering) {
        return arguments("email", how, String.class, rendering);
    }

    private static Arguments day(String how, Function<LocalDate, String> rendering) {
        return arguments("born", how, LocalDate.class, rendering);
    }

    private static <V> Function<V, String> of(Function<V, String> rendering) {
        return rendering;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
