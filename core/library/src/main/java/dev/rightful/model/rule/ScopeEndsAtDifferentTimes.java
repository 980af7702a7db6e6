// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.Severity;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.EncryptionDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The fields that one key seals end together, so that destroying the key destroys neither too much nor too late.
 *
 * <p>A field ends with its last use. Uses counted from one event are compared; which of two events comes last nobody knows
 * beforehand, so fields that wait for different events end at different times. It is a warning: seals can be kept apart by
 * other means, such as rows that are deleted.
 *
 * <p>Source: GDPR Articles 5(1)(e) and 17(1)(a).
 */
final class ScopeEndsAtDifferentTimes implements BuildRule {

    @Override
    public ErrorCode code() {
        return ErrorCode.SCOPE_ENDS_AT_DIFFERENT_TIMES;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    private record Key(String kind, String scope) {}

    private record Sealed(Place place, EncryptionDeclaration encryption) {}

    @Override
    public void checkModule(List<ClassDeclaration> classes, Inspection inspection) {
        Map<Key, Map<FieldEnd, List<Sealed>>> scopes = new LinkedHashMap<>();
        for (ClassDeclaration type : classes) {
            for (FieldDeclaration field : type.isOnlyForm() ? List.<FieldDeclaration>of() : type.fields()) {
                Optional<FieldEnd> end = FieldEnd.of(field, inspection);
                if (end.isPresent()
                        && field.encryption().isPresent()
                        && field.subject().isPresent()) {
                    EncryptionDeclaration encryption = field.encryption().get();
                    String kind = field.subject().get().kind();
                    String scope = encryption.scope().isEmpty() ? kind : encryption.scope();
                    scopes.computeIfAbsent(new Key(kind, scope), key -> new LinkedHashMap<>())
                            .computeIfAbsent(end.get(), each -> new ArrayList<>())
                            .add(new Sealed(field.place(), encryption));
                }
            }
        }
        scopes.forEach((key, ends) -> {
            if (ends.size() > 1) {
                report(key, ends, inspection);
            }
        });
    }

    private void report(Key key, Map<FieldEnd, List<Sealed>> ends, Inspection inspection) {
        Map.Entry<FieldEnd, List<Sealed>> second =
                ends.entrySet().stream().skip(1).findFirst().orElseThrow();
        Map<String, String> groups = new TreeMap<>();
        ends.forEach((end, fields) -> groups.put(end.toString(), names(fields)));
        StringBuilder when = new StringBuilder();
        groups.forEach((end, names) -> when.append(when.length() == 0 ? "" : "; ")
                .append(end)
                .append(": ")
                .append(names));
        inspection.report(
                this,
                second.getValue().get(0).encryption().place().at("scope"),
                "one key, of scope " + key.scope() + ", seals fields that end at different times, " + when
                        + ". Destroyed with the first it takes the others along, with the last it comes too late. Give"
                        + " those that end together a scope of their own, such as scope = \"" + key.scope() + "-"
                        + second.getKey().first()
                        + "\".");
    }

    private static String names(List<Sealed> fields) {
        String first = fields.get(0).place().text();
        int more = fields.size() - 1;
        return more == 0 ? first : first + " and " + more + " more";
    }
}
