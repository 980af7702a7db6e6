// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Measures a reference, a candidate and the reference again, each by what it takes of the calling thread: processor time
 * in nanoseconds, and bytes allocated.
 *
 * <p>The counters of one invocation come with the result of the benchmark. What compiler threads and collectors do is not
 * counted, nor what other programs on the machine do.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class InTurn {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    public long referenceBefore;
    public long candidate;
    public long referenceAfter;
    public long referenceBytes;
    public long candidateBytes;

    /** One way to do the work. */
    interface Contender {
        /** Makes ready, which is not measured. */
        Prepared prepare() throws Exception;
    }

    /** Work that can be done once. */
    interface Prepared extends AutoCloseable {
        Object work() throws Exception;

        @Override
        void close() throws Exception;
    }

    private record Cost(long nanos, long bytes) {}

    void measure(Contender reference, Contender candidate, Blackhole results) throws Exception {
        Cost before = cost(reference, results);
        Cost between = cost(candidate, results);
        Cost after = cost(reference, results);
        this.referenceBefore = before.nanos();
        this.candidate = between.nanos();
        this.referenceAfter = after.nanos();
        this.referenceBytes = after.bytes();
        this.candidateBytes = between.bytes();
    }

    private static Cost cost(Contender contender, Blackhole results) throws Exception {
        try (Prepared prepared = contender.prepare()) {
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            long nanos = THREADS.getCurrentThreadCpuTime();
            Object result = prepared.work();
            long spent = THREADS.getCurrentThreadCpuTime() - nanos;
            long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
            results.consume(result);
            return new Cost(spent, allocated);
        }
    }
}
