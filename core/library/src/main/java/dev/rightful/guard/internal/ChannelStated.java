// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.annotation.Channel;
import dev.rightful.guard.Reason;
import dev.rightful.model.ReasonCode;
import java.util.Optional;
import java.util.Set;

/**
 * The channel is one that the purpose states, where it states any.
 *
 * <p>Source: GDPR Articles 4(11) and 13(1)(c).
 */
final class ChannelStated implements Step {

    @Override
    public Optional<Reason> against(Question question) {
        Optional<Channel> channel = question.circumstances().channel();
        Set<Channel> stated = question.purpose().channels();
        if (channel.isEmpty() || stated.isEmpty() || stated.contains(channel.get())) {
            return Optional.empty();
        }
        return Optional.of(new Reason(
                ReasonCode.CHANNEL_NOT_STATED, question.purpose().name() + " does not state " + channel.get()));
    }
}
