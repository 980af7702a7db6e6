// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import dev.rightful.Rightful;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.PrivacyModel;
import dev.rightful.model.RightfulException;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/**
 * Fails each test in which a value that its {@link Canary} planted turns up in a log, a standard stream or an exception.
 *
 * <p>{@code @ExtendWith(LeakCanary.class)} puts it around the tests of a class. It is around every test of a module with
 * these lines in {@code src/test/resources/junit-platform.properties}; the second names the policy:
 *
 * <pre>
 * junit.jupiter.extensions.autodetection.enabled = true
 * rightful.policy = com.example.CompanyPolicy
 * </pre>
 *
 * <p>From before the test object is made until after its last {@code @AfterEach} it listens to
 *
 * <ul>
 *   <li>Logback, where it is there: each event that is logged at its logger's level, with message, arguments, MDC, key-value
 *       pairs and exceptions;
 *   <li>{@code java.util.logging}, in the same way;
 *   <li>{@code System.out} and {@code System.err}, by lines;
 *   <li>what the test and its methods before and after each test throw, with causes and what was suppressed;
 *   <li>what the test hands to {@link Canary#watch}.
 * </ul>
 *
 * <p>Everything still reaches its destination. A value that is noticed does so as the name of its field, in brackets: in
 * streams, in records of {@code java.util.logging}, and in the report of what the test threw. Appenders of Logback that
 * write elsewhere than to the console get the event as it is.
 *
 * <p>What another thread writes is noticed as well, until the test ends; the value says whose it is. So tests may run in
 * parallel. Where nothing is planted, nothing is looked at. What it cannot see stands in {@code core/docs/limits.md}.
 */
public final class LeakCanary
        implements BeforeEachCallback,
                AfterEachCallback,
                AfterAllCallback,
                TestInstancePreConstructCallback,
                InvocationInterceptor,
                TestExecutionExceptionHandler,
                LifecycleMethodExecutionExceptionHandler,
                ParameterResolver {

    /** The property of {@code junit-platform.properties} that names the policy; {@link PolicyUnderTest} comes before it. */
    public static final String POLICY = "rightful.policy";

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(LeakCanary.class);

    /** Ends the watch when JUnit is done with the test. */
    private record Watching(Canary canary) implements AutoCloseable {

        static Watching begin(Canary canary) {
            canary.begin();
            return new Watching(canary);
        }

        @Override
        public void close() {
            canary.leave();
            canary.end();
        }
    }

    /** For JUnit. */
    public LeakCanary() {}

    /** So that test objects get the canary of their test, not of their class. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        canary(context).enter();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        canary(context).enter();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        canary(context).leave();
        fail(context, Optional.empty());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        fail(context, Optional.empty());
    }

    @Override
    public <T> T interceptTestClassConstructor(
            Invocation<T> invocation, ReflectiveInvocationContext<Constructor<T>> constructor, ExtensionContext context)
            throws Throwable {
        try {
            return invocation.proceed();
        } catch (Throwable thrown) {
            throw masked(context, thrown, "the constructor of the test");
        }
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw masked(context, thrown, "the test");
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw masked(context, thrown, "a method before all tests");
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw masked(context, thrown, "a method before the test");
    }

    @Override
    public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw masked(context, thrown, "a method after the test");
    }

    @Override
    public void handleAfterAllMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw masked(context, thrown, "a method after all tests");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Canary.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return canary(context);
    }

    /** What was thrown, if it holds no value; else what tells of it without. */
    private static Throwable masked(ExtensionContext context, Throwable thrown, String by) {
        if (!RunningTests.examine(Part.ofThrowable(thrown), () -> Whereabouts.of(", which " + by + " threw"))) {
            return thrown;
        }
        MaskedException masked = MaskedException.of(thrown);
        fail(context, Optional.of(masked));
        return masked;
    }

    private static void fail(ExtensionContext context, Optional<MaskedException> thrown) {
        List<Leak> leaks = new ArrayList<>();
        for (Optional<ExtensionContext> at = Optional.of(context);
                at.isPresent();
                at = at.get().getParent()) {
            known(at.get()).ifPresent(canary -> leaks.addAll(canary.leaks()));
        }
        if (!leaks.isEmpty()) {
            throw new LeakError(leaks, thrown.orElse(null));
        }
    }

    private static Optional<Canary> known(ExtensionContext context) {
        Watching watching = context.getStore(HERE).get(context.getUniqueId(), Watching.class);
        return Optional.ofNullable(watching).map(Watching::canary);
    }

    private static Canary canary(ExtensionContext context) {
        return context.getStore(HERE)
                .computeIfAbsent(
                        context.getUniqueId(),
                        id -> Watching.begin(new Canary(id, () -> model(context))),
                        Watching.class)
                .canary();
    }

    private static PrivacyModel model(ExtensionContext context) {
        Class<?> policy = policy(context);
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(policy, each -> Rightful.model(policy, policy.getClassLoader()), PrivacyModel.class);
    }

    private static Class<?> policy(ExtensionContext context) {
        for (Class<?> at = context.getRequiredTestClass(); at != null; at = at.getEnclosingClass()) {
            PolicyUnderTest named = at.getAnnotation(PolicyUnderTest.class);
            if (named != null) {
                return named.value();
            }
        }
        String name = context.getConfigurationParameter(POLICY)
                .orElseThrow(() -> new RightfulException(
                        ErrorCode.CANNOT_PLANT,
                        "Cannot plant values: the test names no policy that says what is personal data. Write " + POLICY
                                + " = <class> in junit-platform.properties, or @PolicyUnderTest on the test class."));
        try {
            return Class.forName(name, false, context.getRequiredTestClass().getClassLoader());
        } catch (ClassNotFoundException absent) {
            throw new RightfulException(
                    ErrorCode.CANNOT_PLANT,
                    "Cannot plant values: the policy " + name + ", named by " + POLICY
                            + ", is not on the class path. Write its binary name.");
        }
    }
}
