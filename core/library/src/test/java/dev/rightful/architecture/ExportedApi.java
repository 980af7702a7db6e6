// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.rightful.Rightful;
import dev.rightful.annotation.Purpose;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the modules export, read from their descriptors, and what exported signatures may name. */
final class ExportedApi {

    private static final Set<String> EXPORTED = exported(Rightful.class, Purpose.class);

    private ExportedApi() {}

    static DescribedPredicate<JavaClass> isPublicAndExported() {
        return describe("are public in an exported package", ExportedApi::isApi);
    }

    static ArchCondition<JavaClass> nameOnlyExportedTypes() {
        return new ArchCondition<>("name only exported types in public signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaType> ofType = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
                refuse(type.getName(), ofType, events);
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    if (isVisible(unit.getModifiers())) {
                        Stream<JavaType> named =
                                Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
                        refuse(unit.getFullName(), named, events);
                        refuse(unit.getFullName(), unit.getExceptionTypes().stream(), events);
                    }
                }
                for (JavaField field : type.getFields()) {
                    if (isVisible(field.getModifiers())) {
                        refuse(field.getFullName(), Stream.of(field.getType()), events);
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> haveStaticFieldsOf(List<Class<?>> types) {
        return new ArchCondition<>("have static fields of " + types) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    boolean isOne = types.stream().anyMatch(field.getRawType()::isAssignableTo);
                    if (isOne && field.getModifiers().contains(JavaModifier.STATIC)) {
                        events.add(SimpleConditionEvent.satisfied(type, field.getFullName() + " is static"));
                    }
                }
            }
        };
    }

    private static void refuse(String where, Stream<? extends JavaType> named, ConditionEvents events) {
        named.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .filter(type -> type.getPackageName().startsWith("dev.rightful"))
                .filter(type -> !isApi(type))
                .forEach(type -> events.add(SimpleConditionEvent.violated(type, where + " names " + type.getName())));
    }

    private static boolean isApi(JavaClass type) {
        return EXPORTED.contains(type.getPackageName())
                && isVisible(type.getModifiers())
                && type.getEnclosingClass().map(ExportedApi::isApi).orElse(true);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Set<String> exported(Class<?>... oneOfEachModule) {
        Set<String> packages = new HashSet<>();
        for (Class<?> type : oneOfEachModule) {
            descriptor(type).exports().forEach(export -> packages.add(export.source()));
        }
        return packages;
    }

    private static ModuleDescriptor descriptor(Class<?> type) {
        URL place = type.getProtectionDomain().getCodeSource().getLocation();
        String entry =
                place.getPath().endsWith(".jar") ? "jar:" + place + "!/module-info.class" : place + "module-info.class";
        try (InputStream bytes = new URI(entry).toURL().openStream()) {
            return ModuleDescriptor.read(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
