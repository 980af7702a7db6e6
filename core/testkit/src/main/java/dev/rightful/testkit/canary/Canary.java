// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import dev.rightful.audit.AuditSink;
import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.PrivacyModel;
import dev.rightful.model.RightfulException;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Plants values that exist once in personal fields, and fails the test in which one of them turns up.
 *
 * <pre>{@code
 * @Test
 * void a_welcome_is_sent(Canary canary) {
 *     Customer customer = canary.plant(Customer.class);
 *
 *     mailer.welcome(customer);
 * }   // fails if a log, a stream or an exception held a value of this customer
 * }</pre>
 *
 * <p>{@link LeakCanary} hands it out, one to each test. {@link Carrier} says what is noticed of which type. No two tests
 * that run at the same time have the same values; the values of one test are the same on every run, as long as it plants
 * the same. Safe for use by many threads.
 */
public final class Canary {

    private static final ThreadLocal<@Nullable Canary> OF_THREAD = new ThreadLocal<>();

    private final Watch watch = new Watch();
    private final Plantation plantation;
    private final HandedOver handedOver = new HandedOver();
    private @Nullable Canary before;
    private volatile boolean ended;

    /**
     * @param seed the same for the same test
     * @param policy gives the model to plant by
     */
    Canary(String seed, Supplier<PrivacyModel> policy) {
        this.plantation = new Plantation(new Draw(seed), watch, policy);
    }

    /**
     * The canary of the test that this thread runs, for sample data that is made far away from the test; empty outside of a
     * test, and in other threads.
     */
    public static Optional<Canary> ofThisTest() {
        return Optional.ofNullable(OF_THREAD.get()).filter(canary -> !canary.ended);
    }

    /** From now on plants by this model, instead of by that of the policy that the test names. */
    public Canary under(PrivacyModel model) {
        plantation.use(Objects.requireNonNull(model, "model"));
        return this;
    }

    /**
     * An object whose personal fields, and the ids of whose persons, hold planted values; other values each time.
     *
     * @throws RightfulException {@link ErrorCode#CANNOT_PLANT} if the class has no personal data, or none can be made: the
     *     message says why and what to do instead
     * @throws DeclarationException if its class is declared wrongly; mend what the message lists
     */
    public <T> T plant(Class<T> type) {
        return type.cast(plantation.plant(type));
    }

    /**
     * Replaces the personal values of an object by planted ones, and leaves the others as they are.
     *
     * @return the object; a copy if it is a record
     * @throws RightfulException {@link ErrorCode#CANNOT_PLANT} as {@link #plant}
     */
    @SuppressWarnings("unchecked") // It is the same object, or a copy by its own constructor.
    public <T> T plantIn(T object) {
        return (T) plantation.plantIn(object);
    }

    /**
     * A planted value for one field, to make an object with; another each time.
     *
     * @param type the class that has the field, or embeds it
     * @param path as in Java, such as {@code email} or {@code home.street}
     * @param as the declared type of the member
     * @return of a type that nobody watches a neutral value: {@link #coverage} lists these
     * @throws RightfulException {@link ErrorCode#CANNOT_PLANT} if the path leads to no personal data and no id, or its type
     *     is another
     */
    @SuppressWarnings("unchecked") // A primitive type has the same values as the one that boxes it.
    public <V> V value(Class<?> type, String path, Class<V> as) {
        Class<V> boxed = (Class<V>) MethodType.methodType(as).wrap().returnType();
        return boxed.cast(plantation.value(type, path, boxed));
    }

    /**
     * Looks at an object when the test ends, or at {@link #assertSilent()}: at each component of each record of a {@link
     * dev.rightful.testkit.RecordingSink}; at the messages of an exception, its causes and what was suppressed; at the
     * elements of an array; at what {@code toString()} of anything else returns.
     *
     * @return the object
     */
    public <T> T watch(T object) {
        handedOver.add(Objects.requireNonNull(object, "object"));
        return object;
    }

    /** A sink that looks at each record before it hands it on. */
    public AuditSink inspecting(AuditSink sink) {
        Objects.requireNonNull(sink, "sink");
        return record -> {
            RunningTests.examine(
                    HandedOver.components(record),
                    () -> Whereabouts.of(" of a record for " + sink.getClass().getName()));
            sink.record(record);
        };
    }

    /**
     * Fails if a planted value turned up so far. What is told is not told again.
     *
     * @throws LeakError with every field and place, and none of the values
     */
    public void assertSilent() {
        List<Leak> leaks = leaks();
        if (!leaks.isEmpty()) {
            throw new LeakError(leaks, null);
        }
    }

    /**
     * Fails if an object of a class, or one inside it, shows a personal value: in {@code toString()}, or in what {@code
     * equals}, {@code hashCode} or {@code compareTo} throw. For bodies that people wrote, which no rule can read.
     *
     * @throws LeakError with every field and place, and none of the values
     */
    public void assertMasked(Class<?> type) {
        plantation.plantedWithParts(type).forEach(HandedOver::examineBodies);
        assertSilent();
    }

    /**
     * Which personal fields are watched, and how; sorted by member. Plants objects to find out.
     *
     * @param types none: all classes that the model has met, as the class loader of this thread's context has them
     */
    public List<Coverage> coverage(Class<?>... types) {
        return plantation.coverage(List.of(types));
    }

    /** What turned up since the last call. */
    List<Leak> leaks() {
        Taps.drain();
        handedOver.examine();
        List<Leak> leaks = watch.take();
        if (!leaks.isEmpty()) {
            handedOver.clear();
        }
        return leaks;
    }

    void begin() {
        RunningTests.begin(watch);
    }

    void end() {
        ended = true;
        RunningTests.end(watch);
    }

    /** This thread runs its test from now on. A test may run inside another. */
    void enter() {
        Canary current = OF_THREAD.get();
        if (current != this) {
            before = current;
            OF_THREAD.set(this);
        }
    }

    void leave() {
        if (OF_THREAD.get() == this) {
            OF_THREAD.set(before);
        }
    }
}
