// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How programs and people in Dutch, English, French and German write a day, and a moment of it.
 *
 * <p>Each rendering is also looked for as it stands in a URL. Renderings that begin or end alike are all listed: which
 * one it is makes no difference.
 */
final class DateRenderings {

    private static final List<String> IN_FIGURES = List.of(
            "uuuu-MM-dd",
            "uuuu-M-d",
            "uuuu/MM/dd",
            "uuuu.MM.dd",
            "uuuuMMdd",
            "uuuu,M,d",
            "uuuu, M, d",
            "dd-MM-uuuu",
            "d-M-uuuu",
            "dd/MM/uuuu",
            "d/M/uuuu",
            "dd.MM.uuuu",
            "d.M.uuuu",
            "d. M. uuuu",
            "ddMMuuuu",
            "MM/dd/uuuu",
            "M/d/uuuu",
            "MM-dd-uuuu",
            "dd-MM-uu",
            "dd/MM/uu",
            "d/M/uu",
            "dd.MM.uu",
            "MM/dd/uu",
            "M/d/uu");

    private static final List<String> IN_WORDS = List.of(
            "d MMMM uuuu",
            "d MMM uuuu",
            "d. MMMM uuuu",
            "d. MMM uuuu",
            "d-MMM-uuuu",
            "d/MMM/uuuu",
            "d-MMMM-uuuu",
            "MMMM d, uuuu",
            "MMM d, uuuu",
            "MMMM d uuuu",
            "MMM d uuuu",
            "uuuu MMMM d",
            "uuuu-MMM-d",
            "d-MMM-uu");

    private static final List<Locale> LANGUAGES = List.of(
            Locale.forLanguageTag("nl-BE"),
            Locale.forLanguageTag("nl-NL"),
            Locale.UK,
            Locale.US,
            Locale.forLanguageTag("fr-BE"),
            Locale.FRANCE,
            Locale.GERMANY);

    private static final List<DateTimeFormatter> OF_DAYS = ofDays();

    private DateRenderings() {}

    private static List<DateTimeFormatter> ofDays() {
        List<DateTimeFormatter> formatters = new ArrayList<>();
        IN_FIGURES.forEach(pattern -> formatters.add(DateTimeFormatter.ofPattern(pattern, Locale.ROOT)));
        for (Locale language : LANGUAGES) {
            for (FormatStyle style : FormatStyle.values()) {
                formatters.add(DateTimeFormatter.ofLocalizedDate(style).withLocale(language));
            }
            IN_WORDS.forEach(pattern -> formatters.add(DateTimeFormatter.ofPattern(pattern, language)));
        }
        return formatters;
    }

    static List<Form> of(LocalDate day) {
        Set<String> texts = new LinkedHashSet<>();
        for (DateTimeFormatter formatter : OF_DAYS) {
            String text = formatter.format(day);
            texts.add(text);
            texts.add(withoutPointAfterWord(text));
        }
        return forms(texts);
    }

    /** Abbreviations are written with a point or without. */
    private static String withoutPointAfterWord(String text) {
        return text.replaceAll("(?<=\\p{L})\\.", "");
    }

    static List<Form> of(LocalDateTime momentInUtc) {
        Set<String> texts = new LinkedHashSet<>();
        for (ZoneId zone : List.of(ZoneOffset.UTC, ZoneId.systemDefault())) {
            ZonedDateTime there = momentInUtc.atZone(ZoneOffset.UTC).withZoneSameInstant(zone);
            texts.add(DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).format(there));
            texts.add(DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS", Locale.ROOT)
                    .format(there));
            texts.add(DateTimeFormatter.ofPattern("MMM d HH:mm:ss", Locale.US).format(there)); // as Date does
        }
        return forms(texts);
    }

    private static List<Form> forms(Set<String> texts) {
        Set<String> all = new LinkedHashSet<>(texts);
        for (String text : texts) {
            String inUrl = URLEncoder.encode(text, StandardCharsets.UTF_8);
            all.add(inUrl);
            all.add(inUrl.replace("+", "%20"));
        }
        return all.stream().map(Form::whole).toList();
    }
}
