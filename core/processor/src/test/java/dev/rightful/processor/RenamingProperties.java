// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.processor.Compilation.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** A customer with a home, whose kind, members and class are renamed again and again. */
class RenamingProperties {

    /** What can be renamed. */
    enum Part {
        KIND,
        DIRECT,
        EMBEDDING,
        EMBEDDED,
        CLASS,
        PACKAGE
    }

    /** The names of all parts, now and before. */
    private static final class Names {

        private final List<List<String>> history = new ArrayList<>();

        Names() {
            for (Part part : Part.values()) {
                history.add(new ArrayList<>(List.of(part.name().toLowerCase(Locale.ROOT))));
            }
        }

        void rename(Part part, int round) {
            history.get(part.ordinal()).add("x" + round);
        }

        String now(Part part) {
            List<String> names = history.get(part.ordinal());
            return names.get(names.size() - 1);
        }

        Set<String> before(Part part) {
            Set<String> before = new TreeSet<>(history.get(part.ordinal()));
            before.remove(now(part));
            return before;
        }
    }

    private Path root;
    private int modules;

    @BeforeProperty
    void makeRoom() throws IOException {
        root = Files.createTempDirectory("rightful-renaming");
    }

    @AfterProperty
    void cleanUp() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 12)
    void renames_that_say_what_was_before_always_compile_and_keep_every_former_name(
            @ForAll("renames") List<Part> renames) {
        // given
        NamedModule module = newModule();
        Names names = new Names();
        build(module, names, Set.of());
        Set<String> everKept = new TreeSet<>();

        for (int i = 0; i < renames.size(); i++) {
            // when
            names.rename(renames.get(i), i);
            Result result = build(module, names, Set.of());

            // then
            assertThat(result.texts()).as("%s %d", renames, i).isEmpty();
            everKept.addAll(sortsAndNames(module));
            assertThat(sortsAndNames(module)).containsAll(everKept);
        }
    }

    @Property(tries = 12)
    void a_rename_that_does_not_say_what_was_before_never_compiles_unless_only_a_class_was_renamed(
            @ForAll("renames") List<Part> before, @ForAll Part last) {
        // given
        NamedModule module = newModule();
        Names names = new Names();
        build(module, names, Set.of());
        for (int i = 0; i < before.size(); i++) {
            names.rename(before.get(i), i);
        }
        build(module, names, Set.of());

        // when
        names.rename(last, before.size());
        Result result = build(module, names, Set.of(last));

        // then
        boolean isOnlyJava = last == Part.CLASS || last == Part.PACKAGE;
        assertThat(result.succeeded())
                .as("%s then %s: %s", before, last, result.texts())
                .isEqualTo(isOnlyJava);
        assertThat(result.codes()).allMatch(code -> code.equals("RF-DEC-25") || code.equals("RF-DEC-26"));
    }

    @Provide
    Arbitrary<List<Part>> renames() {
        return Arbitraries.of(Part.class).list().ofMinSize(1).ofMaxSize(4);
    }

    private NamedModule newModule() {
        modules++;
        try {
            return new NamedModule(Files.createDirectory(root.resolve("module" + modules)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Builds the module from the names alone.
     *
     * @param silent what does not say what it was called last
     */
    private static Result build(NamedModule module, Names names, Set<Part> silent) {
        module.names().stream().filter(name -> !name.startsWith("shop.")).forEach(module::without);
        String pack = names.now(Part.PACKAGE).replace("package", "crm");
        String type = "C" + names.now(Part.CLASS);
        module.part(
                pack + ".Address",
                NamedModule.field(names.now(Part.EMBEDDED), "formerly = " + before(names, Part.EMBEDDED, silent)));
        module.subject(
                pack + "." + type,
                "\"" + names.now(Part.KIND) + "\", formerly = " + before(names, Part.KIND, silent),
                "",
                NamedModule.field(names.now(Part.DIRECT), "formerly = " + before(names, Part.DIRECT, silent))
                        + "@PersonalPart(formerly = " + before(names, Part.EMBEDDING, silent) + ") Address "
                        + names.now(Part.EMBEDDING) + ";");
        return module.build();
    }

    /** An array of names, without the last one where the part is silent about it. */
    private static String before(Names names, Part part, Set<Part> silent) {
        List<String> before = new ArrayList<>(names.before(part));
        if (silent.contains(part)) {
            List<String> history = names.history.get(part.ordinal());
            before.remove(history.get(history.size() - 2));
        }
        return before.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", ", "{", "}"));
    }

    private static Set<String> sortsAndNames(NamedModule module) {
        return module.kept().stream()
                .map(line -> line.split(" ")[0] + " " + line.split(" ")[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
