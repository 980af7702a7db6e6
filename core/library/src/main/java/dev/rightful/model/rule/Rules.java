// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import java.util.List;

/** All rules, by code. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new BasisMissing(),
            new BasisConflict(),
            new RetentionMissing(),
            new RetentionNotAPeriod(),
            new PurposeMissing(),
            new PurposeUndeclared(),
            new PurposeVague(),
            new PurposeBundled(),
            new PurposeProhibited(),
            new SourceMissing(),
            new AnchorMissing(),
            new LegalReferenceMissing(),
            new InterestNotAssessed(),
            new ContractOnOptionalField(),
            new SpecialCategoryWithoutCondition(),
            new AuthorisationMissing(),
            new NoSubject(),
            new SubjectIdMissing(),
            new CannotBeProtected(),
            new CategoryUnknown(),
            new DeclarationsDiffer(),
            new KindWithTwoIdSpaces(),
            new UseWithoutPersonalData(),
            new StageUnknown(),
            new NameVanished(),
            new NameChanged(),
            new NameReused(),
            new NameMalformed(),
            new FieldNotInCatalogue(),
            new MoreThanNeeded(),
            new ContentNotEncrypted(),
            new ToStringShowsData(),
            new SubjectIdOfTheOutsideWorld(),
            new ScopeEndsAtDifferentTimes(),
            new GuessingNotAccepted(),
            new EncryptionUnusable(),
            new AutomatedDecisionWithoutGround(),
            new ForPurposeUnknown(),
            new BelowStatutoryMinimum(),
            new AboveMaximum(),
            new ConsentRequired(),
            new ReviewNear(),
            new ContactNotAnAddress(),
            new PlaceholderLeft(),
            new LanguageMissing(),
            new PersonalLookingField(),
            new MarketingNotDeclared(),
            new RecordTypeUnknown());

    private static final List<Rule> NEEDED_TO_RUN =
            ALL.stream().filter(Rule::isNeededToRun).toList();

    private Rules() {}

    /** Every rule. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The rules that an application has to keep to start. */
    public static List<Rule> neededToRun() {
        return NEEDED_TO_RUN;
    }
}
