// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection.business;

import dev.rightful.model.detection.Personal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Letters, mails and other messages. */
final class Messaging {

    private Messaging() {}

    static class EmailTemplate {
        String name;
        String subject;
        String body;
        String senderName;
        String senderEmail;
        String language;
        List<String> placeholders;
    }

    static class EmailMessage {
        @Personal
        String recipientEmail;

        @Personal
        List<String> recipients;

        String subject;

        @Personal
        String body;

        String templateName;
        Map<String, String> headers;
        int attempts;
    }

    record SmsMessage(
            @Personal String phoneNumber, @Personal String text, String sender, int parts) {}

    record EmailSettings(String host, int port, String username, String password, boolean emailEnabled) {}

    record Notification(UUID userId, String title, @Personal String text, Instant readAt, String icon) {}

    record MailQueueEntry(long id, @Personal String toAddress, String emailTemplate, int emailCount, Instant nextTry) {}

    static class Campaign {
        String name;
        String emailSubject;
        String emailBody;
        String targetCountry;
        int emailsSent;
        int emailsOpened;
        Duration emailInterval;
        String addressBookId;
        String phoneFormat;
    }

    record NewsletterSubscription(
            @Personal String email,
            Instant confirmedAt,
            @Personal String confirmationIp) {}

    record WebhookDelivery(String url, String secret, int status, String responseBody, Duration took) {}

    static class ChatMessage {
        UUID conversation;

        @Personal
        String nickname;

        @Personal
        String text;

        Instant sentAt;
        List<String> attachmentNames;
    }

    record PushToken(UUID userId, @Personal String deviceId, String platform, Instant registered) {}

    record MailingList(String name, String description, String replyToEmail, int memberCount) {}

    record CallRecord(
            @Personal String callerNumber, @Personal String calledNumber, Instant start, Duration duration) {}

    record Attachment(String name, String mimeType, long size, byte[] content) {}

    record EmailDomain(String name, String mailServer, String spfRecord, boolean verified) {}

    record AddressBook(String name, UUID owner, int entries) {}
}
