// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.benchmarks;

import dev.rightful.example.benchmarks.Compilation.Processing;
import dev.rightful.example.benchmarks.InTurn.Prepared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
 * How much longer does a compilation of 500 classes take with the processor?
 *
 * <p>The reference is the same compilation with {@code -proc:none}, both in one warm machine. Sources come from memory,
 * class files go to a folder. The code is either half annotated classes, half plain ones, or plain ones only: what the
 * processor costs code that has nothing to do with it. A processor that does nothing is measured beside: javac enters all
 * classes anew after processing, whatever the processor did.
 *
 * <p>A bad answer: more than 1.15 times. Then people take the processor out of their build, and its checks with it.
 *
 * <p>Command: see {@link Results}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ProcessorBenchmark {

    /** How many classes are compiled. */
    @Param("500")
    public int classes;

    /** What they are. */
    @Param({"half annotated", "plain"})
    public String code;

    private Path temporary;
    private Compilation compilation;
    private Map<String, String> sources;

    /** Writes the sources. */
    @Setup
    public void write() throws IOException {
        temporary = Files.createTempDirectory("processor");
        compilation = new Compilation(LibraryJars.in(temporary));
        int annotated = code.equals("plain") ? 0 : classes / 2;
        sources = new SampleApplication(annotated, classes - annotated).sources();
    }

    @TearDown
    public void delete() throws IOException {
        Compilation.delete(temporary);
    }

    /** The processor's classes are loaded anew by each compilation. */
    @Benchmark
    public void processorOnPath(InTurn inTurn, Blackhole results) throws Exception {
        inTurn.measure(() -> compile(Processing.NONE), () -> compile(Processing.ON_PATH), results);
    }

    /** The processor's classes are kept. */
    @Benchmark
    public void processorKept(InTurn inTurn, Blackhole results) throws Exception {
        inTurn.measure(() -> compile(Processing.NONE), () -> compile(Processing.KEPT), results);
    }

    /** A processor that does nothing: the part of the ratio that no processor can avoid. */
    @Benchmark
    public void emptyProcessor(InTurn inTurn, Blackhole results) throws Exception {
        inTurn.measure(() -> compile(Processing.NONE), () -> compile(Processing.EMPTY), results);
    }

    Prepared compile(Processing processing) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "classes");
        return new Prepared() {
            @Override
            public Path work() throws IOException {
                return compilation.compile(sources, folder, processing);
            }

            @Override
            public void close() throws IOException {
                Compilation.delete(folder);
            }
        };
    }
}
