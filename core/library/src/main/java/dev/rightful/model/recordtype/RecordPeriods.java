// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.recordtype;

import dev.rightful.model.NearestName;
import dev.rightful.model.vocabulary.VocabularyFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The types of records whose periods are known: Belgian ones, as {@code record-periods.tsv} has them.
 *
 * <p>Immutable, safe for use by many threads.
 */
public final class RecordPeriods {

    private static final RecordPeriods BUILT_IN =
            new RecordPeriods(VocabularyFile.rows(RecordPeriods.class, "record-periods.tsv", RecordPeriodRow.COLUMNS));

    private final Map<String, RecordPeriod> byId = new LinkedHashMap<>();

    /**
     * @param rows the cells of each type
     * @throws IllegalStateException if a row is not as the file says, or an id is there twice: the library's jar is damaged
     */
    RecordPeriods(List<List<String>> rows) {
        for (List<String> cells : rows) {
            RecordPeriod period = RecordPeriodRow.read(cells);
            if (byId.put(period.id(), period) != null) {
                throw new IllegalStateException("record-periods.tsv has two rows " + period.id());
            }
        }
    }

    /** The table of the library; read once, when this class is first used. */
    public static RecordPeriods builtIn() {
        return BUILT_IN;
    }

    /** The type with this id, such as {@code be:ACC-DOCS}. */
    public Optional<RecordPeriod> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What to write instead of an unknown id, such as {@code RecordType.BE_ACC_DOCS}; empty if nothing is near. */
    public Optional<String> nearest(String wrong) {
        Map<String, String> inCode = new HashMap<>();
        for (RecordPeriod period : byId.values()) {
            String constant = "RecordType." + period.constant();
            inCode.put(period.id(), constant);
            inCode.put(period.id().substring(period.id().indexOf(':') + 1), constant);
        }
        return NearestName.of(wrong, inCode.keySet()).map(inCode::get);
    }

    /** All types, in the order of the file. */
    public List<RecordPeriod> all() {
        return List.copyOf(byId.values());
    }
}
