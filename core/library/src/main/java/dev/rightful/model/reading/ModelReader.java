// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.Finding;
import dev.rightful.model.PrivacyModel;
import dev.rightful.model.PrivacyModel.Origin;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.declaration.PolicyReader;
import dev.rightful.model.reading.ReadModel.Met;
import dev.rightful.model.rule.Inspection;
import dev.rightful.model.rule.Rules;
import dev.rightful.model.source.ReflectedTypes;
import dev.rightful.model.source.TypeLookup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads models. */
public final class ModelReader {

    private ModelReader() {}

    /**
     * The model of an application.
     *
     * <p>Of the classes that an index lists, only those are loaded that the index no longer fits; none is initialised.
     * Classes that belong to another policy are left out.
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
        List<Met> met = new ArrayList<>();
        IndexedClasses indexed = IndexedClasses.read(loader);
        for (IndexedClasses.Match match : indexed.matches()) {
            met(match, loader, types).ifPresent(met::add);
        }
        for (String leftOut : indexed.leftOut()) {
            LoadedClasses.read(leftOut, loader, types)
                    .map(read -> Met.from(
                            Origin.REFLECTION, read, "its build let faults pass, and left it out of the index"))
                    .ifPresent(met::add);
        }
        met.sort(Comparator.comparing(Met::name));
        List<ClassDeclaration> classes = new OtherPolicies(declared, types)
                .without(met.stream().map(Met::declaration).toList());
        Set<String> own = classes.stream().map(ClassDeclaration::name).collect(Collectors.toSet());
        met.removeIf(each -> !own.contains(each.name()));
        Inspection inspection = new Inspection(Optional.of(declared), Optional.empty(), types, Rules.neededToRun());
        classes.forEach(inspection::inspect);
        inspection.inspect(classes);
        refuse(ErrorCode.DECLARATION_BROKEN, "Cannot use the annotated classes:", findings(inspection));
        return new ReadModel(declared, loader, met);
    }

    /** A class that an index lists: as the index has it if that fits, else as it is loaded; empty if that declares nothing. */
    private static Optional<Met> met(IndexedClasses.Match match, ClassLoader loader, TypeLookup types) {
        return match.fits()
                ? Optional.of(Met.from(Origin.INDEX, match.declaration(), "the fingerprints fit"))
                : LoadedClasses.read(match, loader, types)
                        .map(read -> Met.from(
                                Origin.REFLECTION,
                                read,
                                "the index does not fit " + match.changed() + "; compile the module again"));
    }

    private static PolicyDeclaration policy(Class<?> policy, TypeLookup types) {
        PolicyDeclaration declared = declared(policy, types);
        List<Finding> faults = new ArrayList<>(PolicyValidation.faults(declared.policy()));
        Inspection inspection = new Inspection(Optional.of(declared), Optional.empty(), types, Rules.neededToRun());
        inspection.inspect(declared);
        faults.addAll(findings(inspection));
        refuse(ErrorCode.POLICY_INVALID, "Cannot run on the policy " + policy.getName() + ":", faults);
        return declared;
    }

    /** A policy, not yet checked. */
    static PolicyDeclaration declared(Class<?> policy, TypeLookup types) {
        return declaration(policy, types)
                .orElseThrow(() -> new DeclarationException(
                        ErrorCode.NOT_A_POLICY,
                        "Cannot read a policy from " + policy.getName()
                                + ": it has no @PrivacyPolicy. Annotate it, or name the interface that is annotated."));
    }

    private static Optional<PolicyDeclaration> declaration(Class<?> policy, TypeLookup types) {
        try {
            return new PolicyReader(types).read(ReflectedTypes.of(policy));
        } catch (TypeNotPresentException | ArrayStoreException | LinkageError absent) {
            throw new DeclarationException(
                    ErrorCode.POLICY_INVALID,
                    "Cannot run on the policy " + policy.getName()
                            + ": it names a class that is not on the class path. Add its jar.",
                    absent);
        }
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
