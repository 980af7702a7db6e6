// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.Channel;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.PurposeKind;
import dev.rightful.model.DeclaredAlternative;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.PurposeWording;
import dev.rightful.model.Severity;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.declaration.PurposeDeclaration;
import dev.rightful.model.declaration.UseDeclaration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Direct marketing says that it is, and rests on consent where it goes out by electronic mail.
 *
 * <p>Source: GDPR Article 21(2) and (3); Directive 2002/58/EC, Article 13(1) and (2); Belgian Code of Economic Law (WER),
 * Article XII.13.
 */
final class MarketingNotDeclared implements BuildRule {

    private static final Set<String> TERMS =
            Set.of("dpv:DirectMarketing", "dpv:Marketing", "dpv:PersonalisedAdvertising", "dpv:TargetedAdvertising");
    private static final Set<Channel> ELECTRONIC_MAIL = EnumSet.of(Channel.EMAIL, Channel.SMS);

    @Override
    public ErrorCode code() {
        return ErrorCode.MARKETING_NOT_DECLARED;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void checkPolicy(PolicyDeclaration policy, Inspection inspection) {
        policy.topmost(purpose -> words(purpose).isPresent())
                .forEach(
                        each -> inspection.report(
                                this,
                                each.place(),
                                "\"" + words(each.purpose()).orElseThrow()
                                        + "\" means direct marketing, and kind does not say so: an objection would be weighed,"
                                        + " not obeyed. Write kind = PurposeKind.DIRECT_MARKETING, or other words if it is none."));
        policy.topmost(purpose -> bases(purpose).anyMatch(basis -> needsConsent(purpose, basis)))
                .forEach(each -> inspection.report(
                        this,
                        each.place().at("basis"),
                        text(
                                each.purpose(),
                                bases(each.purpose())
                                        .filter(basis -> needsConsent(each.purpose(), basis))
                                        .findFirst()
                                        .orElseThrow())));
    }

    /** What says that a purpose is direct marketing though its kind does not. */
    private static Optional<String> words(DeclaredPurpose purpose) {
        if (purpose.kind() == PurposeKind.DIRECT_MARKETING || purpose.prohibited()) {
            return Optional.empty();
        }
        return TERMS.contains(purpose.dpv())
                ? Optional.of(purpose.dpv())
                : PurposeTexts.first(purpose, PurposeWording::marketing);
    }

    private static Stream<LegalBasis> bases(DeclaredPurpose purpose) {
        return Stream.concat(
                Stream.of(purpose.basis()), purpose.alternatives().stream().map(DeclaredAlternative::basis));
    }

    private static boolean needsConsent(DeclaredPurpose purpose, LegalBasis basis) {
        return purpose.kind() == PurposeKind.DIRECT_MARKETING
                && basis != LegalBasis.CONSENT
                && basis != LegalBasis.UNSTATED
                && purpose.channels().stream().anyMatch(ELECTRONIC_MAIL::contains);
    }

    private static String text(DeclaredPurpose purpose, LegalBasis basis) {
        Set<Channel> channels = new TreeSet<>(purpose.channels());
        channels.retainAll(ELECTRONIC_MAIL);
        return "direct marketing by " + channels + " may rest on " + basis
                + " here, where the law asks for consent, except"
                + " of customers who are told of like products and can refuse each time. Rest it on CONSENT, or keep it to"
                + " these customers.";
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        for (FieldDeclaration field : type.fields()) {
            for (UseDeclaration use : field.uses()) {
                Optional<DeclaredPurpose> purpose =
                        inspection.purpose(use.purpose()).map(PurposeDeclaration::purpose);
                if (field.subject().isPresent()
                        && purpose.isPresent()
                        && purpose.get().basis() == LegalBasis.UNSTATED
                        && !purpose.get().allows(use.basis())
                        && needsConsent(purpose.get(), use.basis())) {
                    inspection.report(this, use.place().at("legalBasis"), text(purpose.get(), use.basis()));
                }
            }
        }
    }
}
