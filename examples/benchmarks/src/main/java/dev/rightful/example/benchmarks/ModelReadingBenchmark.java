// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.benchmarks;

import dev.rightful.Rightful;
import dev.rightful.example.benchmarks.Compilation.Processing;
import dev.rightful.example.benchmarks.InTurn.Prepared;
import dev.rightful.model.PrivacyModel;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long does a model of 1,000 annotated classes take from the index, against reflection?
 *
 * <p>Each way starts with a new class loader in a warm machine. Compared are:
 *
 * <ul>
 *   <li><i>index</i>: loads the policy, reads the index, compares the fingerprint of every class with its class file,
 *       runs the rules, binds every class to the policy. Loads none of the 1,000 classes.
 *   <li><i>reflection, cold</i>: the same folder or jar without the index; loads the policy, loads each class that leads to
 *       a person (the others are loaded as these mention them), and asks the model for it. Contains the loading of classes.
 *   <li><i>reflection, loaded</i>: the same, but the classes were loaded before, not linked and not initialised, and nobody
 *       has asked for their members or annotations. Contains linking and verification, which the first question for
 *       members does.
 * </ul>
 *
 * <p>A bad answer: more than 0.2 times reflection. Then a start with the index is not worth the format; look first at
 * what the fingerprints cost.
 *
 * <p>Command: see {@link Results}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ModelReadingBenchmark {

    /** How many classes are annotated. */
    @Param("1000")
    public int classes;

    /** Where they lie. */
    @Param({"folder", "jar"})
    public String from;

    private Path temporary;
    private URL withIndex;
    private URL withoutIndex;
    private List<String> names;

    /** Compiles the application once. */
    @Setup
    public void compile() throws IOException {
        temporary = Files.createTempDirectory("model-reading");
        SampleApplication application = new SampleApplication(classes, 0);
        Compilation compilation = new Compilation(LibraryJars.in(temporary));
        names = application.leading();
        withIndex = place(compilation.compile(application.sources(), folder("indexed"), Processing.ON_PATH));
        withoutIndex = place(compilation.compile(application.sources(), folder("bare"), Processing.NONE));
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(temporary.resolve(name));
    }

    private URL place(Path folder) throws IOException {
        if (from.equals("folder")) {
            return folder.toUri().toURL();
        }
        Path jar = Path.of(folder + ".jar");
        LibraryJars.pack(folder, jar, name -> true);
        return jar.toUri().toURL();
    }

    @TearDown
    public void delete() throws IOException {
        Compilation.delete(temporary);
    }

    /** Against reflection that has to load the classes. */
    @Benchmark
    public void indexAgainstColdReflection(InTurn inTurn, Blackhole results) throws Exception {
        inTurn.measure(this::coldReflection, this::index, results);
    }

    /** Against reflection on classes that the application has loaded already. */
    @Benchmark
    public void indexAgainstReflectionOfLoadedClasses(InTurn inTurn, Blackhole results) throws Exception {
        inTurn.measure(this::reflectionOfLoadedClasses, this::index, results);
    }

    Prepared index() {
        return new Reading(withIndex, List.of());
    }

    Prepared coldReflection() {
        return new Reading(withoutIndex, names);
    }

    Prepared reflectionOfLoadedClasses() throws ClassNotFoundException {
        Reading reading = new Reading(withoutIndex, names);
        reading.load();
        return reading;
    }

    /** A class loader of its own, and the reading of a model through it. */
    private static final class Reading implements Prepared {

        private final URLClassLoader loader;
        private final List<String> asked;

        Reading(URL place, List<String> asked) {
            this.loader = new URLClassLoader(new URL[] {place}, ModelReadingBenchmark.class.getClassLoader());
            this.asked = asked;
        }

        List<Class<?>> load() throws ClassNotFoundException {
            List<Class<?>> loaded = new ArrayList<>(asked.size());
            for (String name : asked) {
                loaded.add(Class.forName(name, false, loader));
            }
            return loaded;
        }

        @Override
        public PrivacyModel work() throws ClassNotFoundException {
            PrivacyModel model = Rightful.model(Class.forName(SampleApplication.POLICY, false, loader), loader);
            load().forEach(model::find);
            return model;
        }

        @Override
        public void close() throws IOException {
            loader.close();
        }
    }
}
