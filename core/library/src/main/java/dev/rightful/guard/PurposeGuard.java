// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import dev.rightful.annotation.Purpose;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.RightfulException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one place that answers whether personal data may be used.
 *
 * <p>Every answer is in the trail before it is given, and what cannot be recorded is not permitted. A purpose, actor,
 * person, fact or store that is not known denies; {@link dev.rightful.model.ReasonCode} lists the reasons in the order
 * in which they are looked for. A caller whose need to know is not established learns that reason alone; the trail has
 * all of them.
 *
 * <p>An answer is that of one instant: ask again immediately before an act that cannot be undone, such as sending. Not
 * looked at: whether a contract lives; processors and their instructions; confidentiality commitments; erasure and
 * holds; automated decisions. A use on the basis of a contract is permitted until its retention is over.
 *
 * <p>Safe for use by many threads. After its {@code Rightful} is closed every call throws a {@link RightfulException}
 * with {@link ErrorCode#CLOSED}.
 *
 * <p>Source: GDPR Articles 5(1)(b), 5(2), 6 and 25.
 */
public interface PurposeGuard {

    /**
     * Checks the use of one field of an object for a purpose.
     *
     * @param data an object of a class with personal data
     * @param field path of the field, such as {@code email} or {@code home.street}
     * @return the permit, with what is owed along with it
     * @throws UseDeniedException if the use is denied; do without it
     * @throws RightfulException if the class is declared wrongly, or the way to the person is not readable; mend that
     */
    default Decision.Permitted check(Object data, String field, Class<? extends Purpose> purpose) {
        return check(UseRequest.of(data, field, purpose));
    }

    /**
     * Checks the use of one field of an object for the purpose in force.
     *
     * @throws UseDeniedException as {@link #check(UseRequest)}
     * @throws RightfulException as {@link #check(UseRequest)}, and {@link ErrorCode#NO_PURPOSE_IN_FORCE} outside
     *     {@link #forPurpose}; name the purpose, or work inside
     */
    Decision.Permitted check(Object data, String field);

    /**
     * Checks a use. It is not permitted by a past moment; see {@link UseRequest#at(java.time.Instant)}.
     *
     * @return the permit, with what is owed along with it
     * @throws UseDeniedException if the use is denied; do without it
     * @throws RightfulException if the class is declared wrongly, or the way to the person is not readable; mend that
     */
    Decision.Permitted check(UseRequest request);

    /**
     * Asks what {@link #check(Object, String, Class)} would say. See {@link #decide(UseRequest)}.
     *
     * @param data an object of a class with personal data
     * @param field path of the field, such as {@code email} or {@code home.street}
     */
    default Decision decide(Object data, String field, Class<? extends Purpose> purpose) {
        return decide(UseRequest.of(data, field, purpose));
    }

    /**
     * Asks what {@link #check(Object, String)} would say. See {@link #decide(UseRequest)}; outside {@link #forPurpose}
     * it is denied as {@code PURPOSE_UNDECLARED}.
     */
    Decision decide(Object data, String field);

    /**
     * Asks what {@link #check(UseRequest)} would say, and records the answer just so. Asked about another moment it
     * answers as of then, where {@code check} also heeds what closed the use since.
     *
     * <p>It throws no exception: a class that is declared wrongly is denied as {@code DATA_UNDECLARED}, a person who
     * cannot be read as {@code SUBJECT_UNIDENTIFIED}, with the text of the exception that {@code check} throws. Only a
     * closed guard and a missing request are refused by exceptions. A port that throws a {@code LinkageError} or a
     * {@code StackOverflowError} has not answered; other errors, such as a lack of memory, pass.
     */
    Decision decide(UseRequest request);

    /**
     * Does a unit of work for a purpose, in this thread alone.
     *
     * <p>Inside another unit a purpose below the one in force narrows it; any other is a change of purpose, which the
     * trail shows here and with every use inside. Afterwards the former purpose is in force again, whatever happens.
     *
     * @return what the work returns
     * @throws X what the work throws
     * @throws UseDeniedException if the policy does not declare the purpose or prohibits it, or the trail cannot record
     *     a change of purpose; the work has not begun
     */
    <T extends @Nullable Object, X extends Exception> T forPurpose(Class<? extends Purpose> purpose, Work<T, X> work)
            throws X;

    /** Does a unit of work that returns nothing. See {@link #forPurpose(Class, Work)}. */
    // A lambda that fits both is taken as Work, which returns a value; only a reference to an overloaded method is
    // ambiguous, and is written as a lambda.
    @SuppressWarnings("overloads")
    default void forPurpose(Class<? extends Purpose> purpose, Runnable work) {
        this.<@Nullable Void, RuntimeException>forPurpose(purpose, () -> {
            work.run();
            return null;
        });
    }

    /** The purpose of the unit of work in this thread; empty outside {@link #forPurpose}. */
    Optional<DeclaredPurpose> purposeInForce();

    /**
     * A unit of work.
     *
     * @param <T> what it returns
     * @param <X> what it throws; where it throws nothing checked the compiler finds {@code RuntimeException}
     */
    @FunctionalInterface
    interface Work<T extends @Nullable Object, X extends Exception> {

        /** Does the work. */
        T run() throws X;
    }
}
