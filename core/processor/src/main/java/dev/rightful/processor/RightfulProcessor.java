// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.DeclarationReader;
import dev.rightful.model.declaration.PolicyReader;
import dev.rightful.model.rule.Inspection;
import dev.rightful.model.source.TypeSource;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Checks declarations of personal data while they compile, and writes the index of the module.
 *
 * <p>It looks at types when all rounds are over, so that types which other processors generate are there. It generates no
 * class, claims no annotation, and prints the same in every run.
 *
 * <p>Options: {@code rightful.module}, name of the module's index, by default the package that its classes share;
 * {@code rightful.policy}, binary name of the policy where no purpose leads to it; {@code rightful.today}, ISO date against
 * which review dates are held, by default today.
 */
@SupportedAnnotationTypes("*")
@SupportedOptions({RightfulProcessor.MODULE, RightfulProcessor.POLICY, RightfulProcessor.TODAY})
public final class RightfulProcessor extends AbstractProcessor {

    static final String MODULE = "rightful.module";
    static final String POLICY = "rightful.policy";
    static final String TODAY = "rightful.today";

    private final Set<String> roots = new TreeSet<>();

    /** Made by the compiler. */
    public RightfulProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
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
        MirrorTypes types = new MirrorTypes(processingEnv.getElementUtils());
        Map<String, TypeElement> compiled = compiled(types);
        List<Inspection.Located> found = new ArrayList<>();
        Policies policies =
                new Policies(types, today(), processingEnv.getOptions().getOrDefault(POLICY, ""));
        Map<String, ClassDeclaration> declared = new TreeMap<>();
        DeclarationReader reader = new DeclarationReader(types);
        PolicyReader policyReader = new PolicyReader(types);
        Set<String> passedOver = new TreeSet<>();
        compiled.forEach((name, element) -> {
            try {
                TypeSource type = types.of(element);
                policyReader.read(type).ifPresent(policies::add);
                reader.read(type).filter(each -> !each.isEmpty()).ifPresent(each -> declared.put(name, each));
            } catch (UnresolvedTypeException saidByCompiler) {
                passedOver.add(name);
            }
        });
        boolean complete = isPolicyThere(policies);
        found.addAll(policies.inspect(List.copyOf(declared.values()), passedOver));
        passedOver.forEach(name -> note("Rightful passed over " + name + ": it mentions a type that does not exist."));
        new FindingPrinter(processingEnv.getMessager(), processingEnv.getElementUtils(), compiled.keySet())
                .print(found);
        if (complete && found.isEmpty() && !declared.isEmpty()) {
            writeIndex(types, declared, compiled);
        }
    }

    private boolean isPolicyThere(Policies policies) {
        String option = processingEnv.getOptions().getOrDefault(POLICY, "");
        boolean there = option.isEmpty() || policies.named(option).isPresent();
        if (!there) {
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR,
                            "-A" + POLICY + "=" + option
                                    + " names no type with @PrivacyPolicy. Write its binary name, and"
                                    + " see that it is on the class path.");
        }
        return there;
    }

    /** All types that are being compiled, nested ones included, by binary name. */
    private Map<String, TypeElement> compiled(MirrorTypes types) {
        Map<String, TypeElement> compiled = new TreeMap<>();
        for (String root : roots) {
            Optional.ofNullable(processingEnv.getElementUtils().getTypeElement(root))
                    .ifPresent(type -> addWithNested(type, types, compiled));
        }
        return compiled;
    }

    private static void addWithNested(TypeElement type, MirrorTypes types, Map<String, TypeElement> into) {
        into.put(types.binaryName(type), type);
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> addWithNested(nested, types, into));
    }

    private void writeIndex(
            MirrorTypes types, Map<String, ClassDeclaration> declared, Map<String, TypeElement> compiled) {
        Element[] origins = declared.keySet().stream().map(compiled::get).toArray(Element[]::new);
        String module = processingEnv.getOptions().getOrDefault(MODULE, "");
        try {
            new IndexFile(processingEnv.getFiler(), types).write(module, List.copyOf(declared.values()), origins);
        } catch (IOException unwritable) {
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR,
                            "Rightful cannot write the index of the module: " + unwritable.getMessage());
        }
    }

    private LocalDate today() {
        String option = processingEnv.getOptions().getOrDefault(TODAY, "");
        try {
            return option.isEmpty() ? LocalDate.now(Clock.systemUTC()) : LocalDate.parse(option);
        } catch (DateTimeException notADate) {
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR,
                            "-A" + TODAY + "=" + option + " is not a date. Write one such as 2026-11-22.");
            return LocalDate.now(Clock.systemUTC());
        }
    }

    private void note(String text) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.NOTE, text);
    }
}
