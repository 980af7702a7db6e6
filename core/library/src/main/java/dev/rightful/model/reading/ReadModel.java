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
import dev.rightful.model.SubjectRoute;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.rule.Inspection;
import dev.rightful.model.rule.Rules;
import dev.rightful.model.source.ReflectedTypes;
import dev.rightful.model.source.TypeLookup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** A model that was read: classes of indexes are bound at once, others by reflection when they are met. */
final class ReadModel implements PrivacyModel {

    /**
     * A class that was met.
     *
     * @param declaration with no fault
     * @param how from where it is known
     */
    record Met(ClassDeclaration declaration, Resolution how) {

        String name() {
            return declaration.name();
        }

        static Met from(Origin origin, ClassDeclaration declaration, String why) {
            return new Met(declaration, new Resolution(declaration.name(), origin, why));
        }
    }

    private record Bound(PersonalClass type, Resolution how) {}

    private final PolicyDeclaration policy;
    private final ClassLoader loader;
    private final Binder binder;
    private final Map<String, DeclaredPurpose> purposes = new HashMap<>();
    private final Map<String, PersonalClass> atStart = new HashMap<>();
    private final ConcurrentMap<String, List<Bound>> bound = new ConcurrentSkipListMap<>();
    private final Map<String, List<ClassDeclaration>> aboutKind = new HashMap<>();
    private final Set<String> embedded = ConcurrentHashMap.newKeySet();
    private final ClassValue<Optional<PersonalClass>> byClass = new ClassValue<>() {
        @Override
        protected Optional<PersonalClass> computeValue(Class<?> type) {
            return resolve(type);
        }
    };

    /**
     * @param loader through which the classes were met
     * @param met classes in whose declarations, taken together, rules found no fault
     */
    ReadModel(PolicyDeclaration policy, ClassLoader loader, List<Met> met) {
        this.policy = policy;
        this.loader = loader;
        this.binder = new Binder(policy);
        policy.policy().purposes().forEach(purpose -> purposes.put(purpose.javaName(), purpose));
        met.forEach(each -> binder.meet(each.declaration()));
        for (Met each : met) {
            bind(each).ifPresent(type -> atStart.put(type.className(), type));
        }
    }

    /** Empty if the class has no personal data, or is only a part of others. */
    private Optional<PersonalClass> bind(Met met) {
        ClassDeclaration declaration = met.declaration();
        embedded.addAll(declaration.embeds());
        if (declaration.leadsToSubject()) {
            kinds(declaration)
                    .forEach(kind -> aboutKind
                            .computeIfAbsent(kind, each -> new ArrayList<>())
                            .add(declaration));
        }
        if (declaration.fields().isEmpty() || !declaration.leadsToSubject()) {
            return Optional.empty();
        }
        PersonalClass type = binder.bind(declaration);
        bound.merge(type.className(), List.of(new Bound(type, met.how())), ReadModel::joined);
        return Optional.of(type);
    }

    /** Two class loaders may have different classes of one name; the same one again adds nothing. */
    private static List<Bound> joined(List<Bound> known, List<Bound> more) {
        if (known.containsAll(more)) {
            return known;
        }
        List<Bound> all = new ArrayList<>(known);
        all.addAll(more);
        return List.copyOf(all);
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
        PersonalClass known = atStart.get(type.getName());
        return known != null && isSeenByModel(type) ? Optional.of(known) : reflect(type);
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
        Optional<ClassDeclaration> read = LoadedClasses.read(type, types);
        return read.flatMap(declaration -> check(declaration, types));
    }

    private Optional<PersonalClass> check(ClassDeclaration declaration, TypeLookup types) {
        // One at a time, so that of two classes that claim one kind or one name the second is refused.
        synchronized (aboutKind) {
            inspect(declaration, types);
            binder.meet(declaration);
            String why = atStart.containsKey(declaration.name())
                    ? "another class loader has a class of this name"
                    : "no index lists it; check that the annotation processor runs";
            return bind(Met.from(Origin.REFLECTION, declaration, why));
        }
    }

    private void inspect(ClassDeclaration declaration, TypeLookup types) {
        boolean part = !declaration.leadsToSubject() && (declaration.part() || embedded.contains(declaration.name()));
        Inspection inspection = new Inspection(Optional.of(policy), Optional.empty(), types, Rules.neededToRun());
        inspection.inspect(declaration);
        if (!part) {
            inspection.inspect(besideItsKind(declaration));
        }
        ModelReader.refuse(
                ErrorCode.DECLARATION_BROKEN,
                "Cannot use " + declaration.name() + ":",
                ModelReader.findings(inspection));
        if (part) {
            throw new DeclarationException(
                    ErrorCode.DECLARATION_BROKEN,
                    "Cannot use " + declaration.name()
                            + (declaration.isForm()
                                    ? ": it is a form, which leads to no person. Ask about a field of the object in which"
                                            + " the data is stored."
                                    : " alone: it leads to a person only through the object that embeds it."
                                            + " Ask about a field of that object."));
        }
    }

    /** A class after those met before that are about the same kind of person: so that what both claim is seen. */
    private List<ClassDeclaration> besideItsKind(ClassDeclaration declaration) {
        Map<String, ClassDeclaration> all = new TreeMap<>();
        kinds(declaration)
                .forEach(kind -> aboutKind.getOrDefault(kind, List.of()).forEach(each -> all.put(each.name(), each)));
        all.remove(declaration.name());
        return Stream.concat(all.values().stream(), Stream.of(declaration)).toList();
    }

    /** The kinds of person that a class is about. */
    private static Set<String> kinds(ClassDeclaration declaration) {
        Set<String> kinds = new TreeSet<>();
        declaration
                .fields()
                .forEach(field -> field.subject().map(SubjectRoute::kind).ifPresent(kinds::add));
        if (!declaration.kind().isEmpty()) {
            kinds.add(declaration.kind());
        }
        return kinds;
    }

    @Override
    public List<PersonalClass> classes() {
        return bound.values().stream()
                .flatMap(List::stream)
                .map(Bound::type)
                .distinct()
                .toList();
    }

    @Override
    public List<Resolution> resolutions() {
        return bound.values().stream()
                .flatMap(List::stream)
                .map(Bound::how)
                .distinct()
                .toList();
    }

    @Override
    public String dump() {
        return ModelText.of(this);
    }
}
