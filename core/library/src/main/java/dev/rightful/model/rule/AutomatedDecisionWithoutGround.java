// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.AutomatedDecision;
import dev.rightful.annotation.DecisionGround;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.SpecialCondition;
import dev.rightful.model.CategoryNature;
import dev.rightful.model.DeclaredAutomation;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.DeclaredRole;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.NearestName;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.declaration.PurposeDeclaration;
import dev.rightful.model.declaration.UseDeclaration;
import dev.rightful.model.source.TypeSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A solely automated decision has a ground, and somebody who reviews it unless the ground is a law with safeguards.
 *
 * <p>Source: GDPR Article 22(2) to (4).
 */
final class AutomatedDecisionWithoutGround implements Rule {

    private static final Set<SpecialCondition> FOR_SPECIAL_CATEGORIES =
            EnumSet.of(SpecialCondition.EXPLICIT_CONSENT, SpecialCondition.SUBSTANTIAL_PUBLIC_INTEREST);

    @Override
    public ErrorCode code() {
        return ErrorCode.AUTOMATED_DECISION_WITHOUT_GROUND;
    }

    /** A fault of a purpose, at an attribute of {@code @AutomatedDecision}. */
    private record Fault(String attribute, String text) {}

    @Override
    public void checkPolicy(PolicyDeclaration policy, Inspection inspection) {
        policy.topmost(purpose -> !faults(purpose, policy).isEmpty())
                .forEach(each -> faults(each.purpose(), policy)
                        .forEach(fault -> inspection.report(this, place(each).at(fault.attribute), fault.text)));
    }

    /** The annotation where the purpose bears it; else what the purpose says of itself. */
    private static Place place(PurposeDeclaration purpose) {
        TypeSource type = purpose.place().type();
        return type == null
                ? purpose.place()
                : type.annotations().stream()
                        .filter(use -> use.type().equals(AutomatedDecision.class.getName()))
                        .findFirst()
                        .map(use -> Place.of(type, use))
                        .orElse(purpose.place());
    }

    private static List<Fault> faults(DeclaredPurpose purpose, PolicyDeclaration policy) {
        List<Fault> faults = new ArrayList<>();
        purpose.automation().ifPresent(automation -> {
            ground(automation, purpose).ifPresent(text -> faults.add(new Fault("ground", text)));
            if (automation.ground() == DecisionGround.LAW
                    && automation.reference().isBlank()) {
                faults.add(new Fault(
                        "reference",
                        "a law is the ground of automated decisions, and none is named. Write reference with the"
                                + " law that allows them and lays down safeguards."));
            }
            reviewer(automation, purpose, policy).ifPresent(text -> faults.add(new Fault("reviewer", text)));
        });
        return faults;
    }

    private static Optional<String> ground(DeclaredAutomation automation, DeclaredPurpose purpose) {
        if (automation.ground() == DecisionGround.UNSTATED) {
            return Optional.of("nothing says why decisions may be left to a machine. Write ground, or have a person"
                    + " decide and leave @AutomatedDecision out.");
        }
        return purpose.basis() == LegalBasis.UNSTATED
                ? Optional.empty()
                : mismatch(automation, purpose.basis(), "the purpose");
    }

    /** What is wrong with a basis on which data is used for decisions on this ground. */
    private static Optional<String> mismatch(DeclaredAutomation automation, LegalBasis basis, String who) {
        LegalBasis needed = switch (automation.ground()) {
            case CONTRACT -> LegalBasis.CONTRACT;
            case EXPLICIT_CONSENT -> LegalBasis.CONSENT;
            case LAW, UNSTATED -> basis;
        };
        return needed == basis
                ? Optional.empty()
                : Optional.of("automated decisions have " + automation.ground() + " as their ground, and " + who
                        + " rests on " + basis + ". Use data for them on " + needed + ", or write another ground.");
    }

    private static Optional<String> reviewer(
            DeclaredAutomation automation, DeclaredPurpose purpose, PolicyDeclaration policy) {
        String reviewer = automation.reviewer();
        if (reviewer.isBlank()) {
            return automation.ground() == DecisionGround.LAW || automation.ground() == DecisionGround.UNSTATED
                    ? Optional.empty()
                    : Optional.of("nobody reviews automated decisions when the person asks. Write reviewer, the name of"
                            + " a role of the policy.");
        }
        List<DeclaredRole> roles = policy.policy().roles();
        Optional<DeclaredRole> role =
                roles.stream().filter(each -> each.name().equals(reviewer)).findFirst();
        if (role.isEmpty()) {
            String near = NearestName.of(
                            reviewer, roles.stream().map(DeclaredRole::name).toList())
                    .map(name -> ", perhaps " + name)
                    .orElse("");
            return Optional.of("the policy has no role " + reviewer + near
                    + ". Name one of its roles, or add it to roles of @PrivacyPolicy.");
        }
        return role.get().purposes().stream().anyMatch(purpose::isWithin)
                ? Optional.empty()
                : Optional.of(
                        "the role " + reviewer + " may not use data for this purpose, so nobody in it can review a"
                                + " decision. Add the purpose to the role, or name another.");
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        for (FieldDeclaration field : type.fields()) {
            List<UseDeclaration> uses = field.subject().isPresent() ? field.uses() : List.of();
            for (UseDeclaration use : uses) {
                inspection
                        .purpose(use.purpose())
                        .map(PurposeDeclaration::purpose)
                        .filter(purpose -> purpose.automation().isPresent())
                        .ifPresent(purpose -> checkUse(field, use, purpose, inspection));
            }
        }
    }

    private void checkUse(FieldDeclaration field, UseDeclaration use, DeclaredPurpose purpose, Inspection inspection) {
        if (use.basis() != LegalBasis.UNSTATED && use.basis() != purpose.basis()) {
            mismatch(purpose.automation().orElseThrow(), use.basis(), "this use")
                    .ifPresent(text -> inspection.report(this, use.place().at("legalBasis"), text));
        }
        boolean special = inspection
                .categories()
                .find(field.category())
                .map(term -> term.nature() == CategoryNature.SPECIAL)
                .orElse(false);
        boolean stated = use.condition() != SpecialCondition.NONE;
        if (special && stated && !FOR_SPECIAL_CATEGORIES.contains(use.condition())) {
            inspection.report(
                    this,
                    use.place().at("condition"),
                    "automated decisions may not rest on " + field.category() + " under " + use.condition()
                            + ". Write EXPLICIT_CONSENT or SUBSTANTIAL_PUBLIC_INTEREST if it applies, else leave the data"
                            + " out of them.");
        }
    }

    @Override
    public void checkSource(TypeSource type, Optional<ClassDeclaration> declared, Inspection inspection) {
        type.annotations().stream()
                .filter(use -> use.type().equals(AutomatedDecision.class.getName()))
                .filter(use -> inspection.purpose(type.name()).isEmpty())
                .forEach(use -> inspection.report(
                        this,
                        Place.of(type, use),
                        "it is no purpose, so no decision is taken for it. Put @AutomatedDecision on the purpose that"
                                + " data is used for, or let it extend Purpose."));
    }
}
