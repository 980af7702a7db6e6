// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.Finding;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.DeclarationReader;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.names.ModuleTypes;
import dev.rightful.model.names.NameClaim;
import dev.rightful.model.names.NamesComparison;
import dev.rightful.model.names.NamesFile;
import dev.rightful.model.names.NamesStore;
import dev.rightful.model.names.UnreadableNamesException;
import dev.rightful.model.rule.Inspection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds the stable names of the module beside its file of names, and adds new ones to it.
 *
 * <p>Where types could not be read nothing is compared: what has a name may be among them, and the build fails anyway.
 */
final class NamesKeeper {

    private static final int NAMED = 3;

    private final Options options;
    private final CompiledModule module;
    private final MirrorTypes types;
    private final DeclarationReader reader;
    private final Optional<NamesStore> store;
    private final Map<String, Optional<ClassDeclaration>> elsewhere = new HashMap<>();
    private Optional<NamesComparison> compared = Optional.empty();

    NamesKeeper(Options options, CompiledModule module, MirrorTypes types) {
        this.options = options;
        this.module = module;
        this.types = types;
        this.reader = new DeclarationReader(types);
        this.store = options.names().map(NamesStore::new);
    }

    /** Compares. Without a file nothing is found. */
    List<Inspection.Located> compare() {
        if (!module.passedOver().isEmpty()) {
            return List.of();
        }
        String fileName = store.map(NamesStore::fileName).orElse("");
        try {
            NamesFile file = store.isPresent() ? store.get().read() : NamesFile.empty();
            ModuleTypes around = new ModuleTypes(module.sources(), module.declared(), types, this::declaredElsewhere);
            NamesComparison names = NamesComparison.of(fileName, file, around);
            compared = Optional.of(names);
            return inspect(names);
        } catch (UnreadableNamesException damaged) {
            return List.of(located(fileName, ErrorCode.NAMES_UNREADABLE, Objects.requireNonNull(damaged.getMessage())));
        } catch (UnresolvedTypeException saidByCompiler) {
            return List.of();
        }
    }

    private List<Inspection.Located> inspect(NamesComparison names) {
        Inspection inspection = new Inspection(
                Optional.empty(),
                Optional.of(options.today()),
                types,
                options.severities().asked());
        inspection.inspect(names);
        List<Inspection.Located> found = new ArrayList<>(inspection.found());
        if (options.frozen() && !names.fresh().isEmpty()) {
            found.add(located(names.fileName(), ErrorCode.NAMES_NOT_KEPT, missing(names.fresh())));
        }
        return found;
    }

    private Optional<ClassDeclaration> declaredElsewhere(String className) {
        Optional<ClassDeclaration> known = elsewhere.get(className);
        if (known == null) {
            known = readElsewhere(className);
            elsewhere.put(className, known);
        }
        return known;
    }

    /** A class of the class path may mention what is not there: then it declares nothing that we could hold it to. */
    private Optional<ClassDeclaration> readElsewhere(String className) {
        try {
            return types.find(className).flatMap(reader::read);
        } catch (UnresolvedTypeException notAtHand) {
            return Optional.empty();
        }
    }

    private static String missing(List<NameClaim> fresh) {
        List<String> named = fresh.stream().limit(NAMED).map(NamesKeeper::shown).toList();
        String more = fresh.size() > NAMED ? " and " + (fresh.size() - NAMED) + " more" : "";
        return "it does not have the " + String.join(", the ", named) + more + ". Compile without -A" + Options.FROZEN
                + "=true, and commit the file.";
    }

    private static String shown(NameClaim claim) {
        return claim.sort().word() + " " + claim.name();
    }

    /**
     * Adds new names to the file, if there is one, and the build may.
     *
     * @return why that failed; empty if it did not
     */
    Optional<Finding> keep() {
        if (store.isEmpty() || compared.isEmpty() || compared.get().isEmpty() || options.frozen()) {
            return Optional.empty();
        }
        try {
            store.get().update(compared.get()::renewed);
            return Optional.empty();
        } catch (IOException | UnreadableNamesException unwritable) {
            String why = unwritable.getClass().getSimpleName() + ": " + unwritable.getMessage();
            return Optional.of(new Finding(
                    ErrorCode.NAMES_NOT_KEPT,
                    store.get().fileName(),
                    "the names of this module cannot be added (" + why + "). Let the build write this file."));
        }
    }

    /** What to say of a module that has names and no file for them. */
    Optional<String> advice() {
        return store.isPresent() || compared.map(NamesComparison::isEmpty).orElse(true)
                ? Optional.empty()
                : Optional.of(
                        "Rightful does not keep the stable names of this module, so nobody notices when one changes."
                                + " Pass -A" + Options.KEPT + "=<project folder>/rightful.names and commit that file.");
    }

    private static Inspection.Located located(String fileName, ErrorCode code, String text) {
        Place place = Place.ofFile(fileName);
        return new Inspection.Located(new Finding(code, place.text(), text), place);
    }
}
