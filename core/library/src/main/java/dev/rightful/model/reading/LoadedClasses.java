// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.DeclarationReader;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.source.ReflectedTypes;
import dev.rightful.model.source.TypeLookup;
import java.lang.annotation.AnnotationFormatError;
import java.lang.annotation.AnnotationTypeMismatchException;
import java.lang.annotation.IncompleteAnnotationException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What classes declare, by reflection. */
final class LoadedClasses {

    private LoadedClasses() {}

    /**
     * What a class declares; empty if nothing.
     *
     * @throws DeclarationException {@link ErrorCode#DECLARATION_BROKEN} if it names what is not on the class path
     */
    static Optional<ClassDeclaration> read(Class<?> type, TypeLookup types) {
        try {
            return new DeclarationReader(types).read(ReflectedTypes.of(type)).filter(read -> !read.isEmpty());
        } catch (TypeNotPresentException absent) {
            throw missing(type, absent.typeName(), absent);
        } catch (LinkageError absent) {
            String name = absent instanceof NoClassDefFoundError ? absent.getMessage() : null;
            String what = name == null ? "a class that it names" : name.replace('/', '.');
            throw missing(type, what, absent);
        } catch (EnumConstantNotPresentException
                | AnnotationTypeMismatchException
                | IncompleteAnnotationException
                | AnnotationFormatError
                | ArrayStoreException other) {
            throw new DeclarationException(
                    ErrorCode.DECLARATION_BROKEN,
                    "Cannot use " + type.getName() + ": its annotations are not those of the class path. Compile it"
                            + " against the libraries that it runs with.",
                    other);
        }
    }

    /**
     * What a class declares; empty if nothing, or if there is no such class.
     *
     * @throws DeclarationException {@link ErrorCode#DECLARATION_BROKEN} if it names what is not on the class path
     */
    static Optional<ClassDeclaration> read(String name, ClassLoader loader, TypeLookup types) {
        try {
            return read(Class.forName(name, false, loader), types);
        } catch (ClassNotFoundException | LinkageError gone) {
            return Optional.empty();
        }
    }

    /**
     * What a class declares now that its index no longer fits. One that cannot be loaded is never met; of it only counts
     * that others are its parts.
     *
     * <p>A virtual machine passes over annotations whose type is missing. So where a type is gone and with it what the
     * index says of a field, the class is refused.
     *
     * @throws DeclarationException {@link ErrorCode#DECLARATION_BROKEN} if it names what is not on the class path
     */
    static Optional<ClassDeclaration> read(IndexedClasses.Match outdated, ClassLoader loader, TypeLookup types) {
        Class<?> type;
        try {
            type = Class.forName(outdated.declaration().name(), false, loader);
        } catch (ClassNotFoundException | LinkageError gone) {
            return Optional.of(onlyWhatItEmbeds(outdated.declaration()));
        }
        Optional<ClassDeclaration> read = read(type, types);
        if (!outdated.gone().isEmpty() && !paths(read).containsAll(paths(Optional.of(outdated.declaration())))) {
            throw missing(type, outdated.gone(), null);
        }
        return read;
    }

    private static ClassDeclaration onlyWhatItEmbeds(ClassDeclaration gone) {
        return new ClassDeclaration(
                gone.name(),
                "",
                List.of(),
                "",
                true,
                List.of(),
                gone.embeds(),
                List.of(),
                List.of(),
                Set.of(),
                gone.place());
    }

    private static Set<String> paths(Optional<ClassDeclaration> declaration) {
        return declaration.stream()
                .flatMap(each -> each.fields().stream())
                .map(FieldDeclaration::path)
                .collect(Collectors.toSet());
    }

    private static DeclarationException missing(Class<?> type, String what, @Nullable Throwable cause) {
        return new DeclarationException(
                ErrorCode.DECLARATION_BROKEN,
                "Cannot use " + type.getName() + ": " + what + " is not on the class path. Add its jar.",
                cause);
    }
}
