// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit;

import dev.rightful.Rightful;
import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.ModelFinding;
import dev.rightful.model.Severity;
import dev.rightful.model.baseline.Baseline;
import dev.rightful.model.baseline.BaselineFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An assertion about all that an application declares: every rule is asked, about the annotated classes of all modules on the
 * class path together, whatever their builds let pass. Warnings are listed and fail nothing unless that is asked for.
 *
 * <p>Made by {@link RightfulAssertions}. For one thread.
 */
public final class ModelAssert {

    private final List<Class<?>> policies;
    private ClassLoader loader;
    private LocalDate today = LocalDate.now(Clock.systemUTC());
    private final List<Path> baselines = new ArrayList<>();
    private final List<String> packages = new ArrayList<>();
    private final List<Allowance> allowances = new ArrayList<>();
    private boolean warningsFail;

    ModelAssert(Class<?> policy, Class<?>... others) {
        this.policies = Stream.concat(Stream.of(policy), Arrays.stream(others)).toList();
        ClassLoader own = policy.getClassLoader();
        this.loader = own != null ? own : ClassLoader.getSystemClassLoader();
    }

    /**
     * What may be found.
     *
     * @param className binary name
     */
    private record Allowance(ErrorCode code, String className, String reason) {

        boolean covers(ModelFinding found) {
            return found.finding().code() == code && found.className().equals(className);
        }

        @Override
        public String toString() {
            return code.code() + " " + code.name() + " of " + className + ": " + reason;
        }
    }

    /** The loader that sees the classes of the application and their indexes; by default that of the policy. */
    public ModelAssert seenBy(ClassLoader classLoader) {
        loader = Objects.requireNonNull(classLoader, "classLoader");
        return this;
    }

    /** The day against which review dates are held; by default today, in UTC. */
    public ModelAssert on(LocalDate day) {
        today = Objects.requireNonNull(day, "day");
        return this;
    }

    /**
     * Lets wait what the baselines of modules list, needed to run or not: applications refuse to start on the former all the
     * same.
     */
    public ModelAssert withBaseline(Path... files) {
        baselines.addAll(Arrays.asList(files));
        return this;
    }

    /** Leaves out what is found in classes of other packages than these and those below them. */
    public ModelAssert inPackages(String... names) {
        packages.addAll(Arrays.asList(names));
        return this;
    }

    /**
     * Allows a finding.
     *
     * @param className binary name of the class in which it may be found; one in which it is not found fails the assertion, so
     *     that what was mended leaves the test
     * @param reason why, for whoever reviews it
     * @throws IllegalArgumentException if the reason is blank
     */
    public ModelAssert allowing(ErrorCode code, String className, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Nothing is allowed without a reason; write why");
        }
        allowances.add(new Allowance(code, className, reason));
        return this;
    }

    /** Lets warnings fail as errors do. */
    public ModelAssert failingOnWarnings() {
        warningsFail = true;
        return this;
    }

    /**
     * Fails unless the model holds.
     *
     * @throws AssertionError with one list of all that is wrong
     * @throws DeclarationException if a type is no policy, or an index or baseline cannot be read
     */
    public void holds() {
        List<ModelFinding> all = Rightful.examine(policies, loader, today).stream()
                .filter(this::isInPackages)
                .toList();
        List<Allowance> idle = allowances.stream()
                .filter(each -> all.stream().noneMatch(each::covers))
                .toList();
        List<ModelFinding> left = unlisted(all).stream()
                .filter(found -> allowances.stream().noneMatch(each -> each.covers(found)))
                .toList();
        boolean fails = left.stream().anyMatch(found -> warningsFail || found.severity() == Severity.ERROR);
        if (fails || !idle.isEmpty()) {
            String names =
                    String.join(" and ", policies.stream().map(Class::getName).toList());
            throw new AssertionError(ModelFault.text(
                    names, left, idle.stream().map(Allowance::toString).toList()));
        }
    }

    private boolean isInPackages(ModelFinding found) {
        return packages.isEmpty()
                || packages.stream().anyMatch(each -> found.className().startsWith(each + "."));
    }

    private List<ModelFinding> unlisted(List<ModelFinding> found) {
        List<ModelFinding> left = found;
        for (Path file : baselines) {
            Baseline baseline = read(file);
            left = baseline.compare(
                            left,
                            each -> each.listedAs().stream()
                                    .filter(baseline::lists)
                                    .findFirst()
                                    .orElse(each.listedAs().get(0)))
                    .fresh();
        }
        return left;
    }

    private static Baseline read(Path file) {
        try {
            return BaselineFormat.read(Files.readString(file), file.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the baseline " + file + "; see that it is there", unreadable);
        }
    }
}
