// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.annotation.ForPurpose;
import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.Finding;
import dev.rightful.model.ModelFinding;
import dev.rightful.model.Severity;
import dev.rightful.model.baseline.BaselineEntry;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.rule.Inspection;
import dev.rightful.model.rule.Rule;
import dev.rightful.model.rule.Rules;
import dev.rightful.model.source.ReflectedTypes;
import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Examines an application as a whole: its policies, and the classes of all modules on its class path together, whether an
 * index lists them or not.
 *
 * <p>Every class is read by reflection, so that what is found is true of the classes that run; indexes are held against them.
 */
public final class WholeModel {

    private static final Map<ErrorCode, Severity> SEVERITIES =
            Rules.all().stream().collect(Collectors.toUnmodifiableMap(Rule::code, Rule::severity));

    private final ClassLoader loader;
    private final LocalDate today;
    private final TypeLookup types;
    private final List<Inspection.Located> found = new ArrayList<>();

    private WholeModel(ClassLoader loader, LocalDate today) {
        this.loader = loader;
        this.today = today;
        this.types = new ReflectedTypes(loader);
    }

    /**
     * What all rules find, each thing once, sorted by code and place.
     *
     * @param policies the types with {@code @PrivacyPolicy} to which the classes belong; at least one
     * @param loader sees the classes of the application and its indexes
     * @param today the day against which review dates are held
     * @throws DeclarationException {@link ErrorCode#NOT_A_POLICY} or {@link ErrorCode#POLICY_INVALID} if a type is no policy
     *     or cannot be read, {@link ErrorCode#INDEX_UNREADABLE} if an index is damaged
     */
    public static List<ModelFinding> examine(List<Class<?>> policies, ClassLoader loader, LocalDate today) {
        WholeModel model = new WholeModel(loader, today);
        List<PolicyDeclaration> declared = policies.stream()
                .map(policy -> ModelReader.declared(policy, model.types))
                .toList();
        ClassesFound classes = model.read();
        declared.forEach(policy -> model.inspect(policy, classes));
        model.inspectWork(declared, classes);
        model.found.addAll(new UnderNoPurpose(declared, model.types)
                .in(List.copyOf(classes.declared().values())));
        return model.findings();
    }

    /**
     * The classes on a class path.
     *
     * @param sources that bear annotations or that an index names, by name
     * @param declared what those of them declare that declare something
     */
    private record ClassesFound(SortedMap<String, TypeSource> sources, SortedMap<String, ClassDeclaration> declared) {}

    private ClassesFound read() {
        IndexedClasses indexed = IndexedClasses.read(loader);
        ClassesFound classes = new ClassesFound(new TreeMap<>(), new TreeMap<>());
        BearingClasses.in(ClassPathRoots.of(loader)).forEach(name -> read(name, classes));
        for (IndexedClasses.Match match : indexed.matches()) {
            read(match.declaration().name(), classes);
            if (!match.fits()) {
                report(
                        ErrorCode.INDEX_OUTDATED,
                        match.declaration().name(),
                        "the index does not fit " + match.changed()
                                + ", which was changed or removed after the processor had run. Compile the module of this"
                                + " class again, all of it.");
            }
        }
        indexed.leftOut().forEach(name -> read(name, classes));
        classes.declared().keySet().stream()
                .filter(name -> !indexed.name(name))
                .forEach(name -> report(
                        ErrorCode.INDEX_MISSING,
                        name,
                        "it declares personal data, but no index lists it, so no build checked it. Let the processor run when its"
                                + " module compiles: name rightful-processor in the processor path, or from JDK 23 on pass"
                                + " -proc:full."));
        return classes;
    }

    private void read(String name, ClassesFound into) {
        if (into.sources().containsKey(name)) {
            return;
        }
        try {
            Class<?> type = Class.forName(name, false, loader);
            if (!type.isLocalClass() && !type.isAnonymousClass()) {
                LoadedClasses.read(type, types)
                        .ifPresent(declared -> into.declared().put(name, declared));
                into.sources().put(name, ReflectedTypes.of(type));
            }
        } catch (DeclarationException unreadable) {
            String text = Objects.requireNonNull(unreadable.getMessage());
            report(ErrorCode.DECLARATION_BROKEN, name, text.substring(text.indexOf("] ") + 2));
        } catch (ClassNotFoundException | LinkageError never) {
            // What cannot be loaded is never met, and where an index lists it, the index is outdated.
        }
    }

    private void inspect(PolicyDeclaration policy, ClassesFound classes) {
        Place place = policy.place();
        PolicyValidation.faults(policy.policy()).forEach(fault -> found.add(new Inspection.Located(fault, place)));
        Inspection inspection = inspection(policy);
        inspection.inspect(policy);
        List<ClassDeclaration> own = new OtherPolicies(policy, types)
                .without(List.copyOf(classes.declared().values()));
        for (ClassDeclaration type : own) {
            inspection.inspect(Objects.requireNonNull(classes.sources().get(type.name())), Optional.of(type));
            inspection.inspect(type);
        }
        inspection.inspect(own);
        found.addAll(inspection.found());
    }

    /** What works with personal data and holds none belongs to the policy whose purposes it names. */
    private void inspectWork(List<PolicyDeclaration> policies, ClassesFound classes) {
        classes.sources().forEach((name, source) -> {
            if (!classes.declared().containsKey(name)) {
                Inspection inspection = inspection(policies.stream()
                        .filter(policy -> purposesOfWork(source)
                                .anyMatch(purpose -> policy.purpose(purpose).isPresent()))
                        .findFirst()
                        .orElse(policies.get(0)));
                inspection.inspect(source, Optional.empty());
                found.addAll(inspection.found());
            }
        });
    }

    private static Stream<String> purposesOfWork(TypeSource source) {
        return Stream.concat(
                        source.annotations().stream(),
                        source.members().stream().flatMap(member -> member.annotations().stream()))
                .filter(use -> use.type().equals(ForPurpose.class.getName()))
                .map(use -> use.text("value"));
    }

    private Inspection inspection(PolicyDeclaration policy) {
        return new Inspection(Optional.of(policy), Optional.of(today), types, Rules.all());
    }

    private void report(ErrorCode code, String className, String text) {
        Place place = Place.named(className, "");
        found.add(new Inspection.Located(new Finding(code, place.text(), text), place));
    }

    private record Seen(ErrorCode code, String text, String className, String path) {}

    /** What was found, each thing once, by code and place. */
    private List<ModelFinding> findings() {
        Set<Seen> seen = new HashSet<>();
        return found.stream()
                .sorted(Comparator.comparing(
                                (Inspection.Located each) -> each.finding().code())
                        .thenComparing(each -> each.finding().place())
                        .thenComparing(each -> each.place().className())
                        .thenComparing(each -> each.finding().text()))
                .filter(each -> seen.add(new Seen(
                        each.finding().code(),
                        each.finding().text(),
                        each.place().declared().className(),
                        each.place().declared().path())))
                .map(WholeModel::finding)
                .toList();
    }

    private static ModelFinding finding(Inspection.Located located) {
        ErrorCode code = located.finding().code();
        List<BaselineEntry> listedAs = Stream.of(located.place().declared(), located.place())
                .map(place -> new BaselineEntry(place.className(), place.path(), code))
                .distinct()
                .toList();
        return new ModelFinding(
                located.finding(),
                SEVERITIES.getOrDefault(code, Severity.ERROR),
                located.place().className(),
                listedAs);
    }
}
