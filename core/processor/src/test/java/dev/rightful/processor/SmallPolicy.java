// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.Rightful;
import dev.rightful.model.PrivacyModel;
import dev.rightful.processor.Compilation.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** A policy and a class in a few words, as text that compiles. */
final class SmallPolicy {

    private SmallPolicy() {}

    /** Compiles the purposes in a policy {@code shop.Policy}, and the types beside it. */
    static Result compile(Path folder, String purposes, String types, String... options) {
        return compilePolicy(folder, "", purposes, types, options);
    }

    /** The same with more attributes of {@code @PrivacyPolicy}, after a comma. */
    static Result compilePolicy(Path folder, String attributes, String purposes, String types, String... options) {
        String classes = "package shop;\nimport dev.rightful.annotation.*;\n" + types;
        return new Compilation(
                        newFolder(folder),
                        List.of(policy(attributes, purposes), new Source("shop/Types.java", classes)))
                .options(options)
                .run();
    }

    /** The policy {@code shop.Policy} as a file of its own. */
    static Source policy(String attributes, String purposes) {
        return new Source("shop/Policy.java", """
                package shop;
                import dev.rightful.annotation.*;
                @PrivacyPolicy(version = "1", effective = "2026-01-01", languages = "en", territory = Territory.EU_ONLY,
                    controller = @DataController(name = "Voorbeeld", address = "Straat 1", dpo = "dpo@voorbeeld.example")
                """ + attributes + """
                )
                public interface Policy {
                  interface Ended extends Anchor {}
                """ + purposes + "}\n");
    }

    private static Path newFolder(Path folder) {
        try {
            return Files.createTempDirectory(folder, "run");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static String purpose(String name, String attributes) {
        return "@ProcessingPurpose(" + attributes + ") interface " + name + " extends Purpose {}\n";
    }

    static String customer(String purpose, String members) {
        return type(
                "@DataSubject(value = \"customer\", purpose = Policy." + purpose
                        + ".class, source = Source.SUBJECT, from = Policy.Ended.class)",
                members);
    }

    static String type(String annotation, String members) {
        return annotation + " class Customer { @SubjectId String id; " + members + " }\n";
    }

    static String field(String attributes) {
        return "@PersonalData(" + attributes + ") ";
    }

    /** What an application with this policy sees of what was compiled. */
    static <T> T model(Result result, String policy, Function<PrivacyModel, T> question) throws IOException {
        URL[] output = {result.output().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(output, SmallPolicy.class.getClassLoader())) {
            return question.apply(Rightful.model(Class.forName(policy, false, loader), loader));
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
