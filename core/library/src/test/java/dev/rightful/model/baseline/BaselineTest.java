// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.baseline.Baseline.Comparison;
import dev.rightful.model.baseline.Baseline.Solved;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final BaselineEntry LETTER = entry("shop.Letter", "body");
    private static final BaselineEntry PARCEL = entry("shop.Parcel", "note");

    @Test
    void what_is_listed_is_known_and_what_is_not_is_new() {
        Comparison<BaselineEntry> compared = compare(List.of(LETTER), PARCEL, LETTER);

        assertThat(compared.known()).containsExactly(LETTER);
        assertThat(compared.fresh()).containsExactly(PARCEL);
        assertThat(compared.solved()).isEmpty();
    }

    @Test
    void what_is_listed_and_no_longer_found_is_solved() {
        Comparison<BaselineEntry> compared = compare(List.of(LETTER, PARCEL), PARCEL);

        assertThat(compared.fresh()).isEmpty();
        assertThat(compared.solved()).containsExactly(new Solved(LETTER, 1, 0));
    }

    @Test
    void of_more_findings_at_one_place_than_are_listed_all_are_new() {
        Comparison<BaselineEntry> compared = compare(List.of(LETTER, LETTER), LETTER, LETTER, LETTER);

        assertThat(compared.fresh()).containsExactly(LETTER, LETTER, LETTER);
        assertThat(compared.known()).isEmpty();
    }

    @Test
    void of_fewer_findings_at_one_place_than_are_listed_the_rest_is_solved() {
        Comparison<BaselineEntry> compared = compare(List.of(LETTER, LETTER, LETTER), LETTER, LETTER);

        assertThat(compared.known()).containsExactly(LETTER, LETTER);
        assertThat(compared.solved()).containsExactly(new Solved(LETTER, 3, 2));
    }

    @Test
    void findings_keep_the_order_in_which_they_were_found() {
        Comparison<BaselineEntry> compared = compare(List.of(), PARCEL, LETTER, PARCEL);

        assertThat(compared.fresh()).containsExactly(PARCEL, LETTER, PARCEL);
    }

    @Test
    void another_code_or_path_is_another_finding() {
        BaselineEntry other = new BaselineEntry("shop.Letter", "body", ErrorCode.RETENTION_MISSING);
        BaselineEntry whole = entry("shop.Letter", "");

        Comparison<BaselineEntry> compared = compare(List.of(LETTER), LETTER, other, whole);

        assertThat(compared.fresh()).containsExactly(other, whole);
    }

    @Test
    void what_is_kept_gives_way_to_what_is_added() {
        Baseline kept = Baseline.of(List.of(LETTER, LETTER, PARCEL));

        Baseline both = kept.keeping(entry -> !entry.equals(PARCEL), Baseline.of(List.of(LETTER)));

        assertThat(both).isEqualTo(Baseline.of(List.of(LETTER)));
    }

    private static Comparison<BaselineEntry> compare(List<BaselineEntry> listed, BaselineEntry... found) {
        return Baseline.of(listed).compare(List.of(found), Function.identity());
    }

    private static BaselineEntry entry(String className, String path) {
        return new BaselineEntry(className, path, ErrorCode.CONTENT_NOT_ENCRYPTED);
    }
}
