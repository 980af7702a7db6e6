// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How the house is built: floors, doors, names and what no code may call. */
class ArchitectureTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.rightful");

    @Test
    void each_floor_uses_only_what_lies_below_and_rooms_on_one_floor_do_not_know_each_other() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.rightful..")
                .layer("annotation")
                .definedBy("dev.rightful.annotation..")
                .layer("model")
                .definedBy("dev.rightful.model..")
                .layer("audit")
                .definedBy("dev.rightful.audit..")
                .layer("subject")
                .definedBy("dev.rightful.subject..")
                .layer("guard")
                .definedBy("dev.rightful.guard..")
                .layer("door")
                .definedBy("dev.rightful")
                .whereLayer("annotation")
                .mayNotAccessAnyLayer()
                .whereLayer("model")
                .mayOnlyAccessLayers("annotation")
                .whereLayer("audit")
                .mayOnlyAccessLayers("annotation", "model")
                .whereLayer("subject")
                .mayOnlyAccessLayers("annotation", "model")
                .whereLayer("guard")
                .mayOnlyAccessLayers("annotation", "model", "audit", "subject")
                .whereLayer("door")
                .mayNotBeAccessedByAnyLayer()
                .ensureAllClassesAreContainedInArchitecture()
                .check(LIBRARY);
    }

    @Test
    void an_exported_package_uses_an_internal_one_only_from_the_door() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackages("dev.rightful", "..internal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..internal..");

        rule.check(LIBRARY);
    }

    @Test
    void no_public_signature_names_a_package_that_is_not_exported() {
        ArchRule rule = classes()
                .that(resideInAPackage("dev.rightful..").and(ExportedApi.isPublicAndExported()))
                .should(ExportedApi.nameOnlyExportedTypes());

        rule.check(LIBRARY);
    }

    @Test
    void every_package_says_what_it_is_and_is_null_marked() {
        Set<String> silent = new TreeSet<>();
        Set<String> unmarked = new TreeSet<>();
        for (JavaPackage each : LIBRARY.getPackage("dev.rightful").getSubpackagesInTree()) {
            if (!each.getClasses().isEmpty() && each.tryGetPackageInfo().isEmpty()) {
                silent.add(each.getName());
            } else if (!each.getClasses().isEmpty() && !each.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(each.getName());
            }
        }

        // The annotations have no dependency at all.
        assertThat(silent).as("packages without package-info").isEmpty();
        assertThat(unmarked).as("packages without @NullMarked").containsExactly("dev.rightful.annotation");
        assertThat(LIBRARY.getPackage("dev.rightful").isAnnotatedWith(NullMarked.class))
                .isTrue();
    }

    @Test
    void names_say_what_a_thing_is() {
        ArchRule classNames = noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Info)");
        ArchRule packageNames = noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..utils..",
                        "..common..",
                        "..impl..",
                        "..helper..",
                        "..helpers..",
                        "..interfaces..",
                        "..exceptions..");

        classNames.check(LIBRARY);
        packageNames.check(LIBRARY);
    }

    @Test
    void nothing_is_written_to_the_console() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(LIBRARY);
    }

    @Test
    void time_comes_through_a_clock() {
        ArchRule rule = noClasses()
                .should()
                .callConstructor(Date.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethodWhere(target(owner(resideInAPackage("java.time..")))
                        .and(target(name("now")))
                        .and(describe(
                                "without a clock",
                                call -> call.getTarget().getRawParameterTypes().isEmpty())));

        rule.check(LIBRARY);
    }

    @Test
    void nothing_static_holds_what_belongs_to_an_application() {
        ArchRule rule =
                noClasses().should(ExportedApi.haveStaticFieldsOf(List.of(ThreadLocal.class, ClassValue.class)));

        rule.check(LIBRARY);
    }

    @Test
    void exceptions_are_final_unless_they_are_meant_to_be_extended() {
        ArchRule rule = classes()
                .that()
                .areAssignableTo(Exception.class)
                .and()
                .doNotHaveSimpleName("RightfulException")
                .should()
                .haveModifier(JavaModifier.FINAL);

        rule.check(LIBRARY);
    }
}
