// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A run of tests inside a test: what became of each, and what they printed on the standard streams. */
final class Run {

    private final Map<String, Optional<Throwable>> results = new ConcurrentSkipListMap<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private Run(List<? extends DiscoverySelector> tests, Map<String, String> configuration) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(tests)
                .configurationParameters(configuration)
                .build();
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream destination = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(destination);
        System.setErr(destination);
        try {
            LauncherFactory.create().execute(request, new Results());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private final class Results implements TestExecutionListener {

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest() || result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                results.put(test.getDisplayName(), result.getThrowable());
            }
        }
    }

    static Run of(Class<?> tests) {
        return new Run(List.of(selectClass(tests)), Map.of());
    }

    static Run of(Class<?> tests, Map<String, String> configuration) {
        return new Run(List.of(selectClass(tests)), configuration);
    }

    static Run of(Class<?> tests, String method) {
        return new Run(List.of(selectMethod(tests, method)), Map.of());
    }

    static Run of(Class<?> tests, String method, Class<?> parameter) {
        return new Run(List.of(selectMethod(tests, method, parameter)), Map.of());
    }

    /** By display name: what a test or container failed with; empty if it passed. */
    Map<String, Optional<Throwable>> results() {
        return results;
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** What the one failed test, or its class, failed with. */
    Throwable failure() {
        List<Throwable> failures =
                results.values().stream().flatMap(Optional::stream).toList();
        if (failures.size() != 1) {
            throw new AssertionError(failures.size() + " failures: " + results);
        }
        return failures.get(0);
    }

    /** Places of the leaks that the one failed test failed with. */
    List<String> leaks() {
        if (failure() instanceof LeakError leak) {
            return leak.leaks().stream().map(Leak::toString).toList();
        }
        throw new AssertionError("no leak", failure());
    }
}
