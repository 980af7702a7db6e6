// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.annotation.Channel;
import dev.rightful.guard.internal.Chronicle.Entry;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.subject.LedgerEvent.ConsentGiven;
import dev.rightful.subject.LedgerEvent.ConsentWithdrawn;
import java.util.List;
import java.util.Optional;

/**
 * Whether a consent to a purpose is live.
 *
 * <p>A consent or withdrawal for a purpose above counts as one for this purpose. A consent is live if it is after each
 * of the withdrawals, both in the ledger and by instant. Where the purpose states channels a consent opens the channel
 * that it names: to reach the person through a channel needs that one, to read the data needs any. A consent without
 * topic is to all topics. A request without topic needs any topic of the purpose to read, and all of them to reach the
 * person, because then the message may be on any.
 *
 * <p>Source: GDPR Articles 4(11) and 7; recitals 32 and 43.
 *
 * @param channel through which the person is to be reached; empty: they are not
 * @param topic the topic asked about; empty: none in particular
 */
record Consents(Chronicle chronicle, DeclaredPurpose purpose, Optional<Channel> channel, Optional<String> topic) {

    boolean areLive() {
        return areLiveAfter(List.of());
    }

    /** Whether a consent that was given after all of these is live. */
    boolean areLiveAfter(List<Entry> closing) {
        if (topic.isPresent()
                && !purpose.topics().isEmpty()
                && !purpose.topics().contains(topic.get())) {
            return false;
        }
        if (purpose.channels().isEmpty() || channel.isPresent()) {
            return isLive(channel, closing);
        }
        for (Channel any : purpose.channels()) {
            if (isLive(Optional.of(any), closing)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLive(Optional<Channel> through, List<Entry> closing) {
        if (topic.isPresent() || purpose.topics().isEmpty()) {
            return isLive(through, topic, closing);
        }
        int live = 0;
        for (String each : purpose.topics()) {
            live += isLive(through, Optional.of(each), closing) ? 1 : 0;
        }
        return channel.isPresent() ? live == purpose.topics().size() : live > 0;
    }

    private boolean isLive(Optional<Channel> through, Optional<String> about, List<Entry> closing) {
        List<Entry> before = withdrawals(through, about);
        before.addAll(closing);
        for (Entry entry : chronicle.entries()) {
            if (entry.event() instanceof ConsentGiven given
                    && entry.isAbout(purpose)
                    && opens(given, through, about)
                    && before.stream().allMatch(entry::isAfter)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(ConsentGiven given, Optional<Channel> through, Optional<String> about) {
        boolean anyChannel = given.channel().isEmpty() && purpose.channels().isEmpty();
        return (anyChannel || given.channel().equals(through))
                && (given.topic().isEmpty() || given.topic().equals(about));
    }

    /** The withdrawals of what was asked about. */
    List<Entry> withdrawals() {
        return withdrawals(channel, topic);
    }

    private List<Entry> withdrawals(Optional<Channel> through, Optional<String> about) {
        List<Entry> withdrawals = chronicle.withdrawals(purpose);
        withdrawals.removeIf(entry -> entry.event() instanceof ConsentWithdrawn withdrawn
                && !(meets(withdrawn.channel(), through) && meets(withdrawn.topic(), about)));
        return withdrawals;
    }

    private static <T> boolean meets(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
