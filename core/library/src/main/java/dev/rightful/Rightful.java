// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful;

import dev.rightful.audit.AuditSink;
import dev.rightful.guard.PurposeGuard;
import dev.rightful.guard.internal.PolicyGuard;
import dev.rightful.guard.internal.Ports;
import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.ModelFinding;
import dev.rightful.model.PrivacyModel;
import dev.rightful.model.RightfulException;
import dev.rightful.model.Subject;
import dev.rightful.model.reading.ModelReader;
import dev.rightful.model.reading.WholeModel;
import dev.rightful.subject.ActorSource;
import dev.rightful.subject.FactsSource;
import dev.rightful.subject.SubjectLedger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The door to the library: one policy, and the parts of the application that it works with.
 *
 * <p>Everything hangs on this instance; two of them know nothing of each other. It closes none of the parts that it was
 * given.
 *
 * <p>Classes are known from the indexes that the annotation processor writes. One that no index lists is read by
 * reflection when it is first met; {@link PrivacyModel#resolutions()} shows which those are, and why. Where there is no
 * index at all, or one does not fit, {@link Builder#build()} warns in the log, because then the checks of the build may not
 * have run.
 *
 * <p>Safe for use by many threads.
 */
public final class Rightful implements AutoCloseable {

    private final PrivacyModel model;
    private final PolicyGuard guard;
    private volatile boolean closed;

    private Rightful(PrivacyModel model, Ports ports) {
        this.model = model;
        this.guard = new PolicyGuard(model, ports);
    }

    /** A builder without any part. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads the model of a policy without anything that runs on it, as for documents and tests.
     *
     * @param policy the type with {@code @PrivacyPolicy}
     * @param loader finds the indexes and classes of the application
     * @throws DeclarationException if the type is no policy, or the policy is faulty; the message lists all faults
     */
    public static PrivacyModel model(Class<?> policy, ClassLoader loader) {
        return ModelReader.read(Objects.requireNonNull(policy, "policy"), Objects.requireNonNull(loader, "loader"));
    }

    /**
     * Examines an application as a whole, for tests: asks every rule, those too that it can run without, about its policies
     * and about the annotated classes of all modules on the class path; and looks for classes that no index lists, indexes
     * that no longer fit, and personal data under no purpose of the policies.
     *
     * <p>Classes are searched for where the loader and those above it show their folders and jars: loaders of URLs and that
     * of the system do. They are loaded, not initialised.
     *
     * @param policies the types with {@code @PrivacyPolicy} to which the classes belong; at least one
     * @param loader finds the indexes and classes of the application
     * @param today the day against which review dates are held
     * @return what was found, each thing once, sorted by code and place; empty: the model holds
     * @throws DeclarationException if a type is no policy, or an index is damaged
     */
    public static List<ModelFinding> examine(List<Class<?>> policies, ClassLoader loader, LocalDate today) {
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("No policy is named; name at least one");
        }
        return WholeModel.examine(
                List.copyOf(policies),
                Objects.requireNonNull(loader, "loader"),
                Objects.requireNonNull(today, "today"));
    }

    /**
     * What the application declared.
     *
     * @throws RightfulException {@link ErrorCode#CLOSED} after {@link #close()}
     */
    public PrivacyModel model() {
        requireOpen();
        return model;
    }

    /**
     * Answers whether personal data may be used.
     *
     * @throws RightfulException {@link ErrorCode#CLOSED} after {@link #close()}
     */
    public PurposeGuard guard() {
        requireOpen();
        return guard;
    }

    /**
     * The person whom the data of an object is about, in the tenant of this instance.
     *
     * @param data an object of a class with personal data
     * @throws RightfulException {@link ErrorCode#SUBJECT_ID_UNUSABLE} if the object has no personal data, does not lead to
     *     its person or leads to several, {@link ErrorCode#SUBJECT_UNREACHABLE} if a member on the way cannot be read,
     *     {@link ErrorCode#CLOSED} after {@link #close()}
     * @throws DeclarationException if its class is declared wrongly; mend what the message lists
     */
    public Subject subjectOf(Object data) {
        requireOpen();
        return guard.subjectOf(Objects.requireNonNull(data, "data"));
    }

    /** From now on this and what it handed out refuse every call, the model apart. Closing again does nothing. */
    @Override
    public void close() {
        closed = true;
        guard.close();
    }

    private void requireOpen() {
        if (closed) {
            throw new RightfulException(
                    ErrorCode.CLOSED, "Cannot use this Rightful: it is closed. Build another, or close it later.");
        }
    }

    /**
     * Takes the parts.
     *
     * <p>Policy, subjects, facts, actors and trail have no default: each would be an answer that nobody gave. The clock
     * is the system's, the tenant {@code ""} and the class loader that of the policy where nothing else is said. For one
     * thread.
     */
    public static final class Builder {

        private @Nullable Class<?> policy;
        private @Nullable ClassLoader loader;
        private @Nullable SubjectLedger subjects;
        private @Nullable FactsSource facts;
        private @Nullable ActorSource actors;
        private @Nullable AuditSink trail;
        private Clock clock = Clock.systemUTC();
        private String tenant = "";

        private Builder() {}

        /** The type with {@code @PrivacyPolicy}. */
        public Builder policy(Class<?> type) {
            policy = Objects.requireNonNull(type, "type");
            return this;
        }

        /** Finds the indexes and classes of the application. */
        public Builder classLoader(ClassLoader finder) {
            loader = Objects.requireNonNull(finder, "finder");
            return this;
        }

        /** What people said about the use of their data. */
        public Builder subjects(SubjectLedger ledger) {
            subjects = Objects.requireNonNull(ledger, "ledger");
            return this;
        }

        /** What the application knows of people. */
        public Builder facts(FactsSource source) {
            facts = Objects.requireNonNull(source, "source");
            return this;
        }

        /** Who acts. */
        public Builder actors(ActorSource source) {
            actors = Objects.requireNonNull(source, "source");
            return this;
        }

        /** Where the trail is written. */
        public Builder trail(AuditSink sink) {
            trail = Objects.requireNonNull(sink, "sink");
            return this;
        }

        /** Tells the time. */
        public Builder clock(Clock source) {
            clock = Objects.requireNonNull(source, "source");
            return this;
        }

        /** The tenant whose people's data is used. */
        public Builder tenant(String name) {
            tenant = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Reads the model and opens the door.
         *
         * @throws RightfulException {@link ErrorCode#PART_MISSING} if parts are missing; the message lists all of them
         * @throws DeclarationException if the type is no policy, or the policy is faulty; the message lists all faults
         */
        public Rightful build() {
            Class<?> type = policy;
            SubjectLedger ledger = subjects;
            FactsSource known = facts;
            ActorSource who = actors;
            AuditSink sink = trail;
            if (type == null || ledger == null || known == null || who == null || sink == null) {
                throw missing();
            }
            PrivacyModel model = model(type, loaderFor(type));
            StartUpLog.warnOfIndexes(type.getName(), model.resolutions());
            return new Rightful(model, new Ports(ledger, known, who, sink, clock, tenant));
        }

        private ClassLoader loaderFor(Class<?> type) {
            if (loader != null) {
                return loader;
            }
            ClassLoader own = type.getClassLoader();
            return own != null ? own : ClassLoader.getSystemClassLoader();
        }

        private RightfulException missing() {
            List<String> calls = new ArrayList<>();
            addIfMissing(calls, policy, "policy(...)");
            addIfMissing(calls, subjects, "subjects(...)");
            addIfMissing(calls, facts, "facts(...)");
            addIfMissing(calls, actors, "actors(...)");
            addIfMissing(calls, trail, "trail(...)");
            String all = String.join(", ", calls);
            return new RightfulException(
                    ErrorCode.PART_MISSING,
                    "Cannot build Rightful: parts without default are missing. Call " + all + " before build().");
        }

        private static void addIfMissing(List<String> calls, @Nullable Object part, String call) {
            if (part == null) {
                calls.add(call);
            }
        }
    }
}
