// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.subject;

import dev.rightful.annotation.Channel;
import dev.rightful.annotation.Purpose;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.RightfulException;
import dev.rightful.model.StableName;
import dev.rightful.model.Subject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a person decided about the use of their data, or that was decided for them.
 *
 * <p>An event holds the stable name of its purpose, such as {@code direct-marketing}, because it outlives Java names.
 * The factories take the interface, where the compiler finds a typing error; the constructors are for stores. What is
 * said of a purpose holds for all below it, never for those above. A purpose that was renamed is found under each name that
 * its {@code formerly} states; what closes a purpose that the policy does not know closes every purpose.
 *
 * <p>A withdrawal, objection or restriction stands until a consent or lifting after it: later in the ledger, and not
 * earlier by {@link #at()}. So a clock that is behind or ahead leaves nothing open that was closed. Immutable; shown
 * with kind, purpose and instant alone.
 */
public sealed interface LedgerEvent {

    /** The id of the event. Appending an event with the same id twice keeps it once. */
    UUID id();

    /** Whom it is about. */
    Subject subject();

    /** When it took effect. */
    Instant at();

    /**
     * The person consented to one purpose.
     *
     * <p>Source: GDPR Articles 4(11), 6(1)(a) and 7.
     *
     * @param channel the channel consented to; empty: the purpose has none
     * @param topic the topic consented to; empty: all topics
     * @param evidence what shows that it was a consent
     */
    record ConsentGiven(
            UUID id,
            Subject subject,
            Instant at,
            String purpose,
            Optional<Channel> channel,
            Optional<String> topic,
            ConsentEvidence evidence)
            implements LedgerEvent {

        /**
         * Checks that a person acted.
         *
         * @throws RightfulException {@link ErrorCode#CONSENT_UNUSABLE} if the evidence names no affirmative act
         */
        public ConsentGiven {
            require(id, subject, at, purpose);
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(topic, "topic");
            if (!evidence.method().isAffirmative()) {
                throw new RightfulException(
                        ErrorCode.CONSENT_UNUSABLE,
                        "Cannot take a consent by " + evidence.method()
                                + ": it is no affirmative act. Ask the person for one, such as ticking an empty box.");
            }
        }

        /** A consent that names neither channel nor topic. */
        public static ConsentGiven of(
                UUID id, Subject subject, Instant at, Class<? extends Purpose> purpose, ConsentEvidence evidence) {
            String name = StableName.of(purpose);
            return new ConsentGiven(id, subject, at, name, Optional.empty(), Optional.empty(), evidence);
        }

        /** The same consent, to one channel. */
        public ConsentGiven through(Channel one) {
            return new ConsentGiven(id, subject, at, purpose, Optional.of(one), topic, evidence);
        }

        /** The same consent, to one topic. */
        public ConsentGiven onTopic(String one) {
            return new ConsentGiven(id, subject, at, purpose, channel, Optional.of(one), evidence);
        }

        @Override
        public String toString() {
            return shown("ConsentGiven", purpose, at);
        }
    }

    /**
     * The person withdrew a consent; no reason is needed.
     *
     * <p>Source: GDPR Article 7(3).
     *
     * @param channel the channel withdrawn from; empty: all channels
     * @param topic the topic withdrawn from; empty: all topics
     */
    record ConsentWithdrawn(
            UUID id, Subject subject, Instant at, String purpose, Optional<Channel> channel, Optional<String> topic)
            implements LedgerEvent {

        public ConsentWithdrawn {
            require(id, subject, at, purpose);
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(topic, "topic");
        }

        /** A withdrawal from all channels and topics. */
        public static ConsentWithdrawn of(UUID id, Subject subject, Instant at, Class<? extends Purpose> purpose) {
            return new ConsentWithdrawn(id, subject, at, StableName.of(purpose), Optional.empty(), Optional.empty());
        }

        /** The same withdrawal, from one channel. */
        public ConsentWithdrawn through(Channel one) {
            return new ConsentWithdrawn(id, subject, at, purpose, Optional.of(one), topic);
        }

        /** The same withdrawal, from one topic. */
        public ConsentWithdrawn onTopic(String one) {
            return new ConsentWithdrawn(id, subject, at, purpose, channel, Optional.of(one));
        }

        @Override
        public String toString() {
            return shown("ConsentWithdrawn", purpose, at);
        }
    }

    /**
     * The person objected to a purpose.
     *
     * <p>Source: GDPR Article 21(1) to (3).
     */
    record ObjectionFiled(UUID id, Subject subject, Instant at, String purpose) implements LedgerEvent {

        public ObjectionFiled {
            require(id, subject, at, purpose);
        }

        /** An objection to a purpose and to all below it. */
        public static ObjectionFiled of(UUID id, Subject subject, Instant at, Class<? extends Purpose> purpose) {
            return new ObjectionFiled(id, subject, at, StableName.of(purpose));
        }

        @Override
        public String toString() {
            return shown("ObjectionFiled", purpose, at);
        }
    }

    /**
     * Processing was restricted.
     *
     * <p>Source: GDPR Article 18(1).
     *
     * @param purpose the purpose restricted; empty: all
     */
    record RestrictionPlaced(UUID id, Subject subject, Instant at, Optional<String> purpose) implements LedgerEvent {

        public RestrictionPlaced {
            require(id, subject, at, purpose.orElse("all"));
        }

        /** A restriction of all purposes. */
        public static RestrictionPlaced of(UUID id, Subject subject, Instant at) {
            return new RestrictionPlaced(id, subject, at, Optional.empty());
        }

        /** A restriction of one purpose and of all below it. */
        public static RestrictionPlaced of(UUID id, Subject subject, Instant at, Class<? extends Purpose> purpose) {
            return new RestrictionPlaced(id, subject, at, Optional.of(StableName.of(purpose)));
        }

        @Override
        public String toString() {
            return shown("RestrictionPlaced", purpose.orElse("all purposes"), at);
        }
    }

    /**
     * A restriction was lifted; others that are in force stay.
     *
     * <p>The person was told before. Source: GDPR Article 18(3).
     *
     * @param restriction id of the {@link RestrictionPlaced}
     */
    record RestrictionLifted(UUID id, Subject subject, Instant at, UUID restriction) implements LedgerEvent {

        public RestrictionLifted {
            require(id, subject, at, "all");
            Objects.requireNonNull(restriction, "restriction");
        }

        /** Lifts a restriction of the same person. */
        public static RestrictionLifted of(UUID id, Instant at, RestrictionPlaced restriction) {
            return new RestrictionLifted(id, restriction.subject(), at, restriction.id());
        }

        @Override
        public String toString() {
            return "RestrictionLifted[at " + at + "]";
        }
    }

    private static String shown(String kind, String purpose, Instant at) {
        return kind + "[" + purpose + " at " + at + "]";
    }

    private static void require(UUID id, Subject subject, Instant at, String purpose) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(at, "at");
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("The purpose is blank; write its stable name");
        }
    }
}
