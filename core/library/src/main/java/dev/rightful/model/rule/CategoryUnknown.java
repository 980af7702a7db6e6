// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.Categories;
import dev.rightful.model.DeclaredKind;
import dev.rightful.model.DeclaredRole;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.declaration.PurposeDeclaration;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A category is one of the vocabulary, or one that the policy declares.
 *
 * <p>Where the policy is not known while compiling, categories with a prefix of their own are left to start-up.
 *
 * <p>Source: GDPR Article 30(1)(c); Data Privacy Vocabulary 2.3.
 */
final class CategoryUnknown implements Rule {

    @Override
    public ErrorCode code() {
        return ErrorCode.CATEGORY_UNKNOWN;
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        Categories known = inspection.categories();
        for (FieldDeclaration field : type.fields()) {
            String id = field.category();
            if (isUnknown(id, known, areOwnKnown(inspection))) {
                inspection.report(this, field.place().at("category"), text(id, known));
            }
        }
    }

    private static boolean isUnknown(String id, Categories known, boolean areOwnKnown) {
        boolean own = id.contains(":") && !Categories.isReserved(id);
        return known.find(id).isEmpty() && (areOwnKnown || !own);
    }

    /** Own categories are known unless the policy is not, or one of its categories is faulty, which is said there. */
    private static boolean areOwnKnown(Inspection inspection) {
        return inspection
                .policy()
                .map(policy -> policy.categoryFaults().isEmpty())
                .orElse(false);
    }

    @Override
    public void checkPolicy(PolicyDeclaration policy, Inspection inspection) {
        policy.categoryFaults()
                .forEach(fault ->
                        inspection.report(this, policy.place().at("categories"), fault.place() + ": " + fault.text()));
        for (DeclaredRole role : policy.policy().roles()) {
            check(
                    "role " + role.name() + ": ",
                    role.categories(),
                    policy,
                    policy.place().at("roles"),
                    inspection);
        }
        for (DeclaredKind kind : policy.policy().kinds()) {
            check(
                    "kind " + kind.name() + ": ",
                    kind.catalogue(),
                    policy,
                    policy.place().at("kinds"),
                    inspection);
        }
        for (PurposeDeclaration purpose :
                policy.topmost(each -> unknown(each.needs(), policy).findAny().isPresent())) {
            check("", purpose.purpose().needs(), policy, purpose.place().at("needs"), inspection);
        }
    }

    private static Stream<String> unknown(Set<String> ids, PolicyDeclaration policy) {
        Categories known = policy.policy().categories();
        boolean areOwnKnown = policy.categoryFaults().isEmpty();
        return ids.stream().filter(id -> isUnknown(id, known, areOwnKnown)).sorted();
    }

    private void check(String whose, Set<String> ids, PolicyDeclaration policy, Place place, Inspection inspection) {
        unknown(ids, policy)
                .forEach(id -> inspection.report(
                        this, place, whose + text(id, policy.policy().categories())));
    }

    private static String text(String id, Categories known) {
        String near = known.nearest(id).map(name -> ", perhaps " + name).orElse("");
        return "there is no category \"" + id + "\"" + near
                + ". Use a constant of Category, or declare your own with @OwnCategory and list its class under categories"
                + " of @PrivacyPolicy.";
    }
}
