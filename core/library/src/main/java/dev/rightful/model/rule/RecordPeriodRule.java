// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.RetentionAnchor.Counting;
import dev.rightful.model.DeclaredAnchor;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.RetentionPeriod;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.UseDeclaration;
import dev.rightful.model.recordtype.RecordPeriod;
import dev.rightful.model.recordtype.RecordPeriods;
import java.util.Optional;

/**
 * A rule that holds how long a use lasts against what is known of its record. The period may be that of a use above.
 *
 * <p>What the days are counted from is not compared, only where they begin.
 */
abstract class RecordPeriodRule extends UseRule implements BuildRule {

    RecordPeriodRule(ErrorCode code) {
        super(code);
    }

    @Override
    final void checkUse(FieldDeclaration field, UseDeclaration use, Inspection inspection) {
        Optional<RecordPeriod> known = RecordPeriods.builtIn().find(recordType(use, inspection));
        Optional<RetentionPeriod> period =
                retaining(field, use, inspection).flatMap(stating -> inspection.period(stating.retention()));
        if (known.isPresent() && period.isPresent() && use.anchor().isPresent()) {
            DeclaredAnchor anchor = use.anchor().get();
            problem(known.get(), period.get(), anchor.counting())
                    .ifPresent(problem -> inspection.report(
                            this,
                            use.place().at("retention"),
                            "for " + Place.simple(use.purpose()) + " it is kept " + period.get() + " from "
                                    + start(anchor.counting()) + " of " + anchor.name() + ", "
                                    + problem + overdue(known.get(), inspection)));
        }
    }

    /** What is wrong with a period, and what to do; empty if nothing is. */
    abstract Optional<String> problem(RecordPeriod known, RetentionPeriod period, Counting counting);

    /** Where days begin, in words. */
    static String start(Counting counting) {
        return switch (counting) {
            case FROM_EVENT -> "the day";
            case FROM_YEAR_END -> "the end of the year";
        };
    }

    /** Which record it is, and how much is known of it. */
    static String source(RecordPeriod known) {
        return "\"" + known.label() + "\", " + known.id() + " (" + known.law() + "; confidence " + known.confidence()
                + ", reviewed " + known.reviewed() + ")";
    }

    private static String overdue(RecordPeriod known, Inspection inspection) {
        boolean overdue = inspection.today().map(known::isOverdueOn).orElse(false);
        return overdue ? " The figure was to be reviewed by " + known.reviewBy() + ": look it up first." : "";
    }
}
