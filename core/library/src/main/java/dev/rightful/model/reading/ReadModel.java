// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.annotation.Purpose;
import dev.rightful.model.DeclarationException;
import dev.rightful.model.DeclaredPolicy;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.PersonalClass;
import dev.rightful.model.PrivacyModel;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.DeclarationReader;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.rule.Inspection;
import dev.rightful.model.source.ReflectedTypes;
import dev.rightful.model.source.TypeLookup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A model that was read: classes from indexes that fit are bound at once, others by reflection when they are met. */
final class ReadModel implements PrivacyModel {

    private final PolicyDeclaration policy;
    private final ClassLoader loader;
    private final Binder binder;
    private final Map<String, DeclaredPurpose> purposes = new HashMap<>();
    private final Map<String, PersonalClass> indexed = new HashMap<>();
    private final Map<String, String> stale = new HashMap<>();
    private final ConcurrentMap<String, PersonalClass> met = new ConcurrentSkipListMap<>();
    private final ConcurrentMap<String, Resolution> resolutions = new ConcurrentSkipListMap<>();
    private final ClassValue<Optional<PersonalClass>> byClass = new ClassValue<>() {
        @Override
        protected Optional<PersonalClass> computeValue(Class<?> type) {
            return resolve(type);
        }
    };

    ReadModel(PolicyDeclaration policy, ClassLoader loader, List<IndexedClasses.Match> matches) {
        this.policy = policy;
        this.loader = loader;
        this.binder = new Binder(policy);
        policy.policy().purposes().forEach(purpose -> purposes.put(purpose.javaName(), purpose));
        for (IndexedClasses.Match match : matches) {
            ClassDeclaration declaration = match.declaration();
            if (!match.fits()) {
                stale.put(declaration.name(), match.stale());
            } else if (declaration.leadsToSubject() && !declaration.fields().isEmpty()) {
                PersonalClass bound = binder.bind(declaration);
                indexed.put(declaration.name(), bound);
                remember(bound, Origin.INDEX, "the fingerprints fit");
            }
        }
    }

    private void remember(PersonalClass type, Origin origin, String why) {
        met.putIfAbsent(type.className(), type);
        resolutions.putIfAbsent(type.className(), new Resolution(type.className(), origin, why));
    }

    @Override
    public DeclaredPolicy policy() {
        return policy.policy();
    }

    @Override
    public Optional<DeclaredPurpose> purpose(Class<? extends Purpose> purpose) {
        return Optional.ofNullable(purposes.get(purpose.getName()));
    }

    @Override
    public Optional<PersonalClass> find(Class<?> type) {
        return byClass.get(type);
    }

    private Optional<PersonalClass> resolve(Class<?> type) {
        PersonalClass known = indexed.get(type.getName());
        if (known != null && isSeenByModel(type)) {
            return Optional.of(known);
        }
        Optional<PersonalClass> read = reflect(type);
        read.ifPresent(each -> remember(each, Origin.REFLECTION, why(type)));
        return read;
    }

    private String why(Class<?> type) {
        String changed = stale.get(type.getName());
        if (changed != null) {
            return "the index does not fit " + changed + "; compile the module again";
        }
        return indexed.containsKey(type.getName())
                ? "another class loader has a class of this name"
                : "no index lists it; check that the annotation processor runs";
    }

    private boolean isSeenByModel(Class<?> type) {
        try {
            return Class.forName(type.getName(), false, loader) == type;
        } catch (ClassNotFoundException | LinkageError hidden) {
            return false;
        }
    }

    private Optional<PersonalClass> reflect(Class<?> type) {
        ClassLoader own = type.getClassLoader();
        if (own == null) {
            return Optional.empty();
        }
        TypeLookup types = new ReflectedTypes(own);
        Optional<ClassDeclaration> read = declaration(type, types);
        if (read.isEmpty()
                || read.get().fields().isEmpty() && read.get().flaws().isEmpty()) {
            return Optional.empty();
        }
        ClassDeclaration declaration = read.get();
        Inspection inspection = new Inspection(Optional.of(policy), Optional.empty(), types);
        inspection.inspect(declaration);
        inspection.inspect(List.of(declaration));
        ModelReader.refuse(
                ErrorCode.DECLARATION_BROKEN, "Cannot use " + type.getName() + ":", ModelReader.findings(inspection));
        if (!declaration.leadsToSubject()) {
            throw new DeclarationException(
                    ErrorCode.DECLARATION_BROKEN,
                    "Cannot use " + type.getName()
                            + " alone: it leads to a person only through the object that embeds it."
                            + " Ask about a field of that object.");
        }
        return Optional.of(binder.bind(declaration));
    }

    private static Optional<ClassDeclaration> declaration(Class<?> type, TypeLookup types) {
        try {
            return new DeclarationReader(types).read(ReflectedTypes.of(type));
        } catch (TypeNotPresentException | ArrayStoreException | LinkageError absent) {
            throw new DeclarationException(
                    ErrorCode.DECLARATION_BROKEN,
                    "Cannot use " + type.getName() + ": a class that it names is not on the class path. Add its jar.",
                    absent);
        }
    }

    @Override
    public List<PersonalClass> classes() {
        return List.copyOf(met.values());
    }

    @Override
    public List<Resolution> resolutions() {
        return List.copyOf(resolutions.values());
    }

    @Override
    public String dump() {
        return ModelText.of(this);
    }
}
