// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import dev.rightful.annotation.Channel;
import dev.rightful.annotation.Purpose;
import dev.rightful.model.Actor;
import dev.rightful.model.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A question to the guard: may these fields be used for this purpose?
 *
 * <p>All fields of a request are permitted together or denied together. Each method returns a new request; this one
 * stays as it is. Immutable, apart from the object that it is about.
 */
public final class UseRequest {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private final About about;
    private final List<String> fields;
    private final Class<? extends Purpose> purpose;
    private final Optional<Actor> actor;
    private final Optional<Channel> channel;
    private final Optional<String> topic;
    private final Optional<Instant> at;

    private UseRequest(
            About about,
            List<String> fields,
            Class<? extends Purpose> purpose,
            Optional<Actor> actor,
            Optional<Channel> channel,
            Optional<String> topic,
            Optional<Instant> at) {
        this.about = about;
        this.fields = fields;
        this.purpose = purpose;
        this.actor = actor;
        this.channel = channel;
        this.topic = topic;
        this.at = at;
    }

    /** What a request is about. */
    public sealed interface About {

        /** The class that declares the fields. */
        Class<?> type();
    }

    /**
     * An object, whose declarations lead to the person.
     *
     * @param data never shown
     */
    public record OfObject(Object data) implements About {

        public OfObject {
            Objects.requireNonNull(data, "data");
        }

        @Override
        public Class<?> type() {
            return data.getClass();
        }

        @Override
        public String toString() {
            return "OfObject[" + type().getSimpleName() + "]";
        }
    }

    /** The data of a class about a person who is known without an object. */
    public record OfSubject(Subject subject, Class<?> type) implements About {

        public OfSubject {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(type, "type");
        }
    }

    /**
     * A request about one field of an object.
     *
     * @param field path from the object, such as {@code email} or {@code home.street}
     */
    public static UseRequest of(Object data, String field, Class<? extends Purpose> purpose) {
        return of(new OfObject(data), field, purpose);
    }

    /**
     * A request about one field of a person's data where there is no object, as before a query.
     *
     * @param type the class that declares the field
     */
    public static UseRequest of(Subject subject, Class<?> type, String field, Class<? extends Purpose> purpose) {
        return of(new OfSubject(subject, type), field, purpose);
    }

    private static UseRequest of(About about, String field, Class<? extends Purpose> purpose) {
        return new UseRequest(
                about,
                List.of(Objects.requireNonNull(field, "field")),
                Objects.requireNonNull(purpose, "purpose"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same request about one more field. */
    public UseRequest andField(String field) {
        List<String> more = new ArrayList<>(fields);
        more.add(Objects.requireNonNull(field, "field"));
        return new UseRequest(about, List.copyOf(more), purpose, actor, channel, topic, at);
    }

    /** The same request by this actor, whatever the {@code ActorSource} says. */
    public UseRequest by(Actor who) {
        return new UseRequest(about, fields, purpose, Optional.of(who), channel, topic, at);
    }

    /** The same request to reach the person through this channel. */
    public UseRequest through(Channel one) {
        return new UseRequest(about, fields, purpose, actor, Optional.of(one), topic, at);
    }

    /** The same request on this topic. */
    public UseRequest onTopic(String one) {
        return new UseRequest(about, fields, purpose, actor, channel, Optional.of(one), at);
    }

    /**
     * The same request about another moment than now.
     *
     * <p>What the ledger holds counts as far as it happened by then; facts count as they stand now. {@code check},
     * which a use follows, does not permit by the past: there every withdrawal, objection and restriction counts, and
     * so do the periods that are over today. The trail shows that another moment was asked about.
     *
     * @param moment in the years 1 to 9999 of UTC
     * @throws IllegalArgumentException if it is in another year
     */
    public UseRequest at(Instant moment) {
        if (moment.isBefore(FIRST) || !moment.isBefore(END)) {
            throw new IllegalArgumentException("The moment is not in the years 1 to 9999; name one that is");
        }
        return new UseRequest(about, fields, purpose, actor, channel, topic, Optional.of(moment));
    }

    /** What it is about. */
    public About about() {
        return about;
    }

    /** Paths of the fields, in the order in which they were named; at least one. */
    public List<String> fields() {
        return fields;
    }

    /** What the fields are to be used for. */
    public Class<? extends Purpose> purpose() {
        return purpose;
    }

    /** Who acts; empty: the {@code ActorSource} says. */
    public Optional<Actor> actor() {
        return actor;
    }

    /** The channel through which the person is to be reached; empty: the person is not reached. */
    public Optional<Channel> channel() {
        return channel;
    }

    /** The topic; empty: none in particular. */
    public Optional<String> topic() {
        return topic;
    }

    /** The moment asked about; empty: now. */
    public Optional<Instant> at() {
        return at;
    }

    /** Class, number of fields and purpose: a path may be a value by mistake. */
    @Override
    public String toString() {
        return "UseRequest[" + about.type().getSimpleName() + ", " + fields.size() + " field(s) for "
                + purpose.getSimpleName() + "]";
    }
}
