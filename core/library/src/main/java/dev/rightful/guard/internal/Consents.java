// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.annotation.Channel;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.subject.LedgerEvent;
import dev.rightful.subject.LedgerEvent.ConsentGiven;
import dev.rightful.subject.LedgerEvent.ConsentWithdrawn;
import java.util.List;
import java.util.Optional;

/**
 * Whether a consent to a purpose is live.
 *
 * <p>A consent or withdrawal for a purpose above counts as one for this purpose; the later of the two counts. Where the
 * purpose states channels a consent opens the channel that it names: to reach the person through a channel needs that
 * one, to read the data needs any. A consent without topic is to all topics. A request without topic needs any topic of
 * the purpose to read, and all of them to reach the person, because then the message may be on any.
 *
 * <p>Source: GDPR Articles 4(11) and 7; recitals 32 and 43.
 *
 * @param channel through which the person is to be reached; empty: they are not
 * @param topic the topic asked about; empty: none in particular
 */
record Consents(Chronicle chronicle, DeclaredPurpose purpose, Optional<Channel> channel, Optional<String> topic) {

    boolean areLive() {
        return areLiveFrom(0);
    }

    /** Whether a consent given at this place of the chronicle or later is live. */
    boolean areLiveFrom(int place) {
        if (topic.isPresent()
                && !purpose.topics().isEmpty()
                && !purpose.topics().contains(topic.get())) {
            return false;
        }
        if (purpose.channels().isEmpty() || channel.isPresent()) {
            return isLive(channel, place);
        }
        for (Channel any : purpose.channels()) {
            if (isLive(Optional.of(any), place)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLive(Optional<Channel> through, int place) {
        if (topic.isPresent() || purpose.topics().isEmpty()) {
            return isLive(through, topic, place);
        }
        int live = 0;
        for (String each : purpose.topics()) {
            live += isLive(through, Optional.of(each), place) ? 1 : 0;
        }
        return channel.isPresent() ? live == purpose.topics().size() : live > 0;
    }

    private boolean isLive(Optional<Channel> through, Optional<String> about, int place) {
        boolean live = false;
        List<LedgerEvent> events = chronicle.events();
        for (LedgerEvent event : events.subList(place, events.size())) {
            if (event instanceof ConsentGiven given && opens(given, through, about)) {
                live = true;
            } else if (event instanceof ConsentWithdrawn withdrawn && closes(withdrawn, through, about)) {
                live = false;
            }
        }
        return live;
    }

    private boolean opens(ConsentGiven given, Optional<Channel> through, Optional<String> about) {
        boolean anyChannel = given.channel().isEmpty() && purpose.channels().isEmpty();
        return purpose.isWithin(given.purpose())
                && (anyChannel || given.channel().equals(through))
                && (given.topic().isEmpty() || given.topic().equals(about));
    }

    private boolean closes(ConsentWithdrawn withdrawn, Optional<Channel> through, Optional<String> about) {
        return purpose.isWithin(withdrawn.purpose())
                && meets(withdrawn.channel(), through)
                && meets(withdrawn.topic(), about);
    }

    private static <T> boolean meets(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** Whether the person ever withdrew what was asked about. */
    boolean wereWithdrawn() {
        for (LedgerEvent event : chronicle.events()) {
            if (event instanceof ConsentWithdrawn withdrawn && closes(withdrawn, channel, topic)) {
                return true;
            }
        }
        return false;
    }
}
