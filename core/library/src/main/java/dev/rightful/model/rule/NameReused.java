// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.DeclaredRole;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.SubjectRoute;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.names.NameClaim;
import dev.rightful.model.names.NamesComparison;
import dev.rightful.model.rule.NameConflicts.Conflict;
import dev.rightful.model.rule.NameConflicts.Holder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A stable name stands for one thing for ever: no two have it or had it, and one that was retired never comes back. A member
 * that several classes inherit is one thing.
 *
 * <p>Source: GDPR Articles 5(1)(d) and (f); what is stored under a name must not be taken for something else.
 */
final class NameReused implements Rule {

    private static final String GIVE = "Give one of the two another name.";

    @Override
    public ErrorCode code() {
        return ErrorCode.NAME_REUSED;
    }

    @Override
    public void checkPolicy(PolicyDeclaration policy, Inspection inspection) {
        List<Holder> purposes = policy.purposes().stream()
                .map(each -> purpose(each.purpose(), each.place()))
                .toList();
        report(NameConflicts.among(purposes), inspection);
        List<Holder> roles = new ArrayList<>();
        for (DeclaredRole role : policy.policy().roles()) {
            String identity = String.valueOf(roles.size());
            Place place = policy.place().at("roles");
            roles.add(Holder.of(identity, "another role", role.name(), role.formerNames(), GIVE, place));
        }
        report(NameConflicts.among(roles), inspection);
    }

    private static Holder purpose(DeclaredPurpose purpose, Place place) {
        String javaName = purpose.javaName();
        return Holder.of(javaName, Place.simple(javaName), purpose.name(), purpose.formerNames(), GIVE, place);
    }

    @Override
    public void checkModule(List<ClassDeclaration> classes, Inspection inspection) {
        List<Holder> kinds = new ArrayList<>();
        Map<String, Set<String>> formerKinds = new HashMap<>();
        for (ClassDeclaration type : classes) {
            String kind = type.kind();
            if (!kind.isEmpty()) {
                formerKinds.computeIfAbsent(kind, name -> new TreeSet<>()).addAll(type.formerKinds());
                kinds.add(Holder.of(kind, Place.simple(type.name()), kind, type.formerKinds(), GIVE, type.place()));
            }
        }
        List<Conflict> conflicts = NameConflicts.among(kinds);
        report(conflicts.isEmpty() ? NameConflicts.among(fields(classes, formerKinds)) : conflicts, inspection);
    }

    /** The fields that have names; where a kind has a second id space, which is a matter of its own, not those of that one. */
    private static List<Holder> fields(List<ClassDeclaration> classes, Map<String, Set<String>> formerKinds) {
        List<Holder> fields = new ArrayList<>();
        Map<String, String> roots = new HashMap<>();
        for (ClassDeclaration type : classes) {
            String root = roots.computeIfAbsent(type.kind(), kind -> type.rootOfKind());
            if (!type.isOnlyForm() && root.equals(type.rootOfKind())) {
                for (FieldDeclaration field : type.fields()) {
                    field.subject()
                            .map(SubjectRoute::kind)
                            .ifPresent(kind -> fields.add(Holder.of(
                                    field.declaredIn() + " " + field.path(),
                                    field.place().text(),
                                    field.name().in(kind),
                                    field.name().formerlyIn(kind, formerKinds.getOrDefault(kind, Set.of())),
                                    giving(type, field.path()),
                                    field.place())));
                }
            }
        }
        return fields;
    }

    private static String giving(ClassDeclaration type, String path) {
        int end = path.lastIndexOf('.');
        return end < 0
                ? "Add name = ... to @PersonalData of one of the two."
                : "Add @PersonalPart(name = ...) to " + Place.simple(type.name()) + "." + path.substring(0, end)
                        + ", or name = ... to @PersonalData of one of the two.";
    }

    private void report(List<Conflict> conflicts, Inspection inspection) {
        for (Conflict conflict : conflicts) {
            Holder holder = conflict.holder();
            String other = conflict.first().shown();
            if (conflict.former().isEmpty()) {
                String text = "the name " + holder.name() + " is that of " + other
                        + " too, so what is stored of one could be taken for the other. " + holder.giving();
                inspection.report(this, holder.place().at("name"), text);
            } else {
                String text = "formerly states " + conflict.former() + ", which " + other
                        + " claims too, so what is stored under it could be taken for either. Leave it to the one that"
                        + " wrote it.";
                inspection.report(this, holder.place().at("formerly"), text);
            }
        }
    }

    @Override
    public void checkNames(NamesComparison names, Inspection inspection) {
        for (NameClaim claim : names.revived()) {
            inspection.report(
                    this,
                    claim.place().at("name"),
                    "the name " + claim.name() + " is retired in " + names.fileName()
                            + ", and what copies and evidence have under it would be taken for this. Give it another"
                            + " name.");
        }
    }
}
