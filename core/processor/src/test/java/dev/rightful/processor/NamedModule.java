// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.processor.Compilation.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A module that changes from build to build, with one file of names. It begins with a policy {@code shop.Policy} whose
 * purpose is {@code Care} and whose anchor is {@code Ended}.
 */
final class NamedModule {

    static final String NAME = "category = Category.NAME, retention = \"P1Y\"";

    private final Path folder;
    private final Map<String, String> sources = new TreeMap<>();
    private Path[] classPath = {};

    NamedModule(Path folder) {
        this.folder = folder;
        policy("");
    }

    /** Sets the policy's attributes, and what it nests. */
    NamedModule policy(String attributes, String... nested) {
        return source("shop.Policy", """
                @PrivacyPolicy(version = "1", effective = "2026-01-01", languages = "en", territory = Territory.EU_ONLY,
                    controller = @DataController(name = "Voorbeeld", address = "Straat 1", dpo = "dpo@voorbeeld.example")%s)
                public interface Policy {
                  @ProcessingPurpose(basis = LegalBasis.CONSENT) interface Care extends Purpose {}
                  interface Ended extends Anchor {}
                %s}
                """.formatted(attributes, String.join("\n", nested)));
    }

    /** Sets the source of a type; what stood there before is gone. */
    NamedModule source(String name, String text) {
        String pack = name.substring(0, name.lastIndexOf('.'));
        sources.put(name, "package " + pack + ";\nimport dev.rightful.annotation.*;\n" + text);
        return this;
    }

    NamedModule without(String name) {
        sources.remove(name);
        return this;
    }

    /** A class of the kind {@code customer}. */
    NamedModule customer(String name, String members) {
        return subject(name, "\"customer\"", "", members);
    }

    /** A class of a kind. */
    NamedModule subject(String name, String kind, String above, String members) {
        return source(name, """
                @DataSubject(value = %s, purpose = shop.Policy.Care.class, source = Source.SUBJECT, from = shop.Policy.Ended.class)
                public class %s %s { @SubjectId String id; %s }
                """.formatted(kind, simple(name), above, members));
    }

    /** A class of which others may consist. */
    NamedModule part(String name, String members) {
        return source(name, "@SubjectOf(embedding = true) public class " + simple(name) + " { " + members + " }");
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** A member with personal data and further attributes. */
    static String field(String name, String... attributes) {
        String more = attributes.length == 0 ? "" : ", " + String.join(", ", attributes);
        return "@PersonalData(" + NAME + more + ") String " + name + ";";
    }

    NamedModule classPath(Path... more) {
        classPath = more;
        return this;
    }

    Result build(String... options) {
        return build(List.copyOf(sources.keySet()), options);
    }

    /** Compiles some of the types alone; the others are found where {@link #classPath} says. */
    Result build(List<String> names, String... options) {
        try {
            return compilation(names)
                    .options("-Arightful.names=" + file())
                    .options(options)
                    .run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Compilation compilation(List<String> names) throws IOException {
        List<Source> texts = names.stream()
                .map(name -> new Source(name.replace('.', '/') + ".java", sources.get(name)))
                .toList();
        return new Compilation(Files.createTempDirectory(folder, "build"), texts).classPath(classPath);
    }

    List<String> names() {
        return List.copyOf(sources.keySet());
    }

    Path file() {
        return folder.resolve("rightful.names");
    }

    /** The lines of the file of names, without those for people. */
    List<String> kept() {
        try {
            return Files.readAllLines(file()).stream()
                    .skip(1)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lines as somebody edits them. */
    void keep(String... lines) {
        try {
            Files.writeString(file(), "rightful-names 1\n" + String.join("\n", lines) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
