// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.recordtype;

import dev.rightful.annotation.RetentionAnchor.Counting;
import java.nio.file.Path;

/** Writes the source of {@code dev.rightful.annotation.RecordType} from the table of the library. */
final class RecordTypeSource {

    /** Where the source is committed, seen from this module. */
    static final Path FILE = Path.of("../annotations/src/main/java/dev/rightful/annotation/RecordType.java");

    private static final String HEAD = """
        // SPDX-FileCopyrightText: 2026 The Rightful Authors
        // SPDX-License-Identifier: Apache-2.0
        package dev.rightful.annotation;

        /**
         * What the law calls records, where it says how long they are kept; for {@link ProcessingPurpose#recordType()} and
         * {@link Use#recordType()}.
         *
         * <p>While compiling, a use of such a record is held against what is written here: shorter than a law demands is an
         * error, longer than is advised a warning. Belgian types only; an application cannot add its own yet. The figures are
         * dated data, reviewed by no lawyer: look up what you rely on.
         *
         * <p>Generated from {@code dev/rightful/model/recordtype/record-periods.tsv} of the library. Change that file, then
         * run the library's tests with {@code -Drightful.regenerate=true}.
         *
         * <p>Source: the law that each constant names.
         */
        public final class RecordType {

        """;

    private static final String TAIL = """

            private RecordType() {}
        }
        """;

    private RecordTypeSource() {}

    static String of(RecordPeriods periods) {
        StringBuilder source = new StringBuilder(HEAD);
        periods.all().forEach(period -> source.append(constant(period)));
        return source.append(TAIL).toString();
    }

    private static String constant(RecordPeriod period) {
        return """
                /**
                 * %s: %s.
                 * Source: %s.
                 */
                public static final String %s = "%s";
            """.formatted(period.label(), kept(period), period.law(), period.constant(), period.id());
    }

    private static String kept(RecordPeriod period) {
        String from = period.counting() == Counting.FROM_YEAR_END ? "from the end of the year" : "from the event";
        return period.minimum()
                .map(least -> "at least " + least + " " + from)
                .or(() -> period.maximum().map(most -> "advised at most " + most + " " + from))
                .orElse("no figure was found");
    }
}
