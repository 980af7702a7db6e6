// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.Finding;
import dev.rightful.model.rule.Inspection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * Checks declarations of personal data while they compile, and writes the index of the module.
 *
 * <p>It looks at types when all rounds are over, so that types which other processors generate are there. It generates no
 * class, claims no annotation, and prints the same in every run.
 *
 * <p>Options stand in {@code core/docs/rules.md}: {@code rightful.module}, {@code rightful.policy}, {@code rightful.today},
 * {@code rightful.baseline}, {@code rightful.baseline.renew}, {@code rightful.names}, {@code rightful.frozen},
 * {@code rightful.shown}, and {@code rightful.rule.} with the
 * name of a rule.
 */
@SupportedAnnotationTypes("*")
public final class RightfulProcessor extends AbstractProcessor {

    private final Set<String> roots = new TreeSet<>();

    /** Made by the compiler. */
    public RightfulProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Those that are known, and all that were given under our name: what is wrong with these we say ourselves. */
    @Override
    public Set<String> getSupportedOptions() {
        Set<String> options = new TreeSet<>(Options.NAMES);
        if (isInitialized()) {
            processingEnv.getOptions().keySet().stream().filter(Options::isOwn).forEach(options::add);
        }
        return options;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                roots.add(type.getQualifiedName().toString());
            }
        }
        if (round.processingOver() && !round.errorRaised()) {
            finish();
        }
        return false;
    }

    private void finish() {
        Elements elements = processingEnv.getElementUtils();
        Options options = Options.read(processingEnv.getOptions());
        MirrorTypes types = new MirrorTypes(elements);
        CompiledModule module = CompiledModule.read(roots, elements, types);
        Policies policies = new Policies(types, options);
        module.policies().forEach(policies::add);
        List<Finding> faults = new ArrayList<>(options.faults());
        policies.fault().ifPresent(faults::add);
        List<Inspection.Located> found = policies.inspect(module);
        module.passedOver()
                .forEach(name -> print(
                        Diagnostic.Kind.NOTE,
                        "Rightful passed over " + name + ": it mentions a type that does not exist."));
        NamesKeeper names = new NamesKeeper(options, module, types);
        boolean passed = new Report(processingEnv.getMessager(), elements, options, module, types)
                .tell(faults, names.compare(), found);
        if (passed && !module.declared().isEmpty()) {
            writeIndex(options.module(), module, leftOut(found, module), types);
        }
        if (passed) {
            names.keep().ifPresent(fault -> print(Diagnostic.Kind.ERROR, fault.toString()));
            names.advice().ifPresent(advice -> print(Diagnostic.Kind.NOTE, advice));
        }
    }

    /** Classes that an application cannot run with, though this build lets them pass. */
    private static SortedSet<String> leftOut(List<Inspection.Located> found, CompiledModule module) {
        return found.stream()
                .filter(located -> Severities.isNeededToRun(located.finding().code()))
                .map(located -> located.place().className())
                .filter(module.declared()::containsKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void writeIndex(String name, CompiledModule module, SortedSet<String> leftOut, MirrorTypes types) {
        Element[] origins =
                module.declared().keySet().stream().map(module.elements()::get).toArray(Element[]::new);
        try {
            new IndexFile(processingEnv.getFiler(), types)
                    .write(name, List.copyOf(module.declared().values()), leftOut, origins);
        } catch (IOException unwritable) {
            print(Diagnostic.Kind.ERROR, "Rightful cannot write the index of the module: " + unwritable.getMessage());
        }
    }

    private void print(Diagnostic.Kind kind, String text) {
        processingEnv.getMessager().printMessage(kind, text);
    }
}
