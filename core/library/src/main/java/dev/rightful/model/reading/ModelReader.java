// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.Finding;
import dev.rightful.model.PrivacyModel;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.declaration.PolicyReader;
import dev.rightful.model.rule.Inspection;
import dev.rightful.model.source.ReflectedTypes;
import dev.rightful.model.source.TypeLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads models. */
public final class ModelReader {

    private ModelReader() {}

    /**
     * The model of an application.
     *
     * @param policy the interface with {@code @PrivacyPolicy}
     * @param loader sees the classes of the application and its indexes
     * @throws DeclarationException {@link ErrorCode#NOT_A_POLICY} or {@link ErrorCode#POLICY_INVALID} if the policy is
     *     faulty, {@link ErrorCode#DECLARATION_BROKEN} if an indexed class is, {@link ErrorCode#INDEX_UNREADABLE} if an
     *     index is damaged; the message lists all faults
     */
    public static PrivacyModel read(Class<?> policy, ClassLoader loader) {
        TypeLookup types = new ReflectedTypes(loader);
        PolicyDeclaration declared = policy(policy, types);
        List<IndexedClasses.Match> indexed = IndexedClasses.read(loader);
        List<ClassDeclaration> classes =
                indexed.stream().map(IndexedClasses.Match::declaration).toList();
        Inspection inspection = new Inspection(Optional.of(declared), Optional.empty(), types);
        classes.forEach(inspection::inspect);
        inspection.inspect(classes);
        refuse(ErrorCode.DECLARATION_BROKEN, "Cannot use the annotated classes:", findings(inspection));
        return new ReadModel(declared, loader, indexed);
    }

    private static PolicyDeclaration policy(Class<?> policy, TypeLookup types) {
        PolicyDeclaration declared = new PolicyReader(types)
                .read(ReflectedTypes.of(policy))
                .orElseThrow(() -> new DeclarationException(
                        ErrorCode.NOT_A_POLICY,
                        "Cannot read a policy from " + policy.getName()
                                + ": it has no @PrivacyPolicy. Annotate it, or name the interface that is annotated."));
        List<Finding> faults = new ArrayList<>(PolicyValidation.faults(declared.policy()));
        Inspection inspection = new Inspection(Optional.of(declared), Optional.empty(), types);
        inspection.inspect(declared);
        faults.addAll(findings(inspection));
        refuse(ErrorCode.POLICY_INVALID, "Cannot run on the policy " + policy.getName() + ":", faults);
        return declared;
    }

    static List<Finding> findings(Inspection inspection) {
        return inspection.found().stream()
                .map(Inspection.Located::finding)
                .distinct()
                .toList();
    }

    static void refuse(ErrorCode code, String text, List<Finding> faults) {
        if (!faults.isEmpty()) {
            throw new DeclarationException(code, text, faults);
        }
    }
}
