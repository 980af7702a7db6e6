// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection.business;

import dev.rightful.model.detection.Personal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** What every application has beside its business. */
final class Infrastructure {

    private Infrastructure() {}

    static class AccessLogEntry {
        Instant at;

        @Personal
        String clientIp;

        @Personal
        String userAgent;

        @Personal
        String userName;

        String method;
        String path;
        int status;
        String referer;
        Duration took;
        String hostName;
    }

    record AuditEntry(
            Instant at,
            @Personal String actor,
            String action,
            @Personal InetAddress remoteAddress,
            String entity) {}

    record LoginAttempt(@Personal String username, @Personal InetAddress address, Instant at, boolean succeeded) {}

    record WebSession(
            String key,
            UUID userId,
            @Personal String remoteIp,
            @Personal String userAgent,
            Instant lastSeen) {}

    record CookieConsent(@Personal String cookieId, Set<String> purposes, Instant at, String bannerLanguage) {}

    record ClusterNode(String nodeName, InetAddress address, int port, String serverIp, Instant started) {}

    record DatabaseLock(String name, String lockedBy, String hostName, Instant until, long age) {}

    record HealthCheck(String name, String status, String location, Duration timeout) {}

    record MethodSignature(String className, String methodName, List<String> parameterNames, String signature) {}

    record ClassDescriptor(String className, String packageName, String superclassName, Set<String> memberNames) {}

    record FileUpload(
            String fileName,
            String contentType,
            long size,
            @Personal String uploadedBy,
            String fingerprint) {}

    record AccessToken(String value, Instant expires, Set<String> scopes, String clientName) {}

    static class RefreshableCache {
        Map<String, Object> entries;
        Supplier<String> nameSupplier;
        String cacheName;
        long age;
    }

    record QueueMessage(String key, String topicName, byte[] body, int retries, String language) {}

    record BatchJob(String jobName, String parameterNames, Instant start, String exitMessage, String notes) {}

    record TreeNode(String name, String parent, List<String> children, int height, int weight) {}

    record Point(double x, double y, double latitude, double longitude) {}

    record Version(int major, int minor, String name, String signature, String title) {}

    record DnsEntry(String hostName, String ip, int port, String zone) {}

    record SearchQuery(String text, String language, int page, String sortName, List<String> fieldNames) {}

    record Translation(String language, String key, String text, String comment) {}

    record ErrorPage(String title, String message, int status, String contact) {}

    static class UserPreferences {
        UUID userId;
        String theme;

        @Personal
        String language;

        boolean emailNotifications;
        String dateFormat;
    }

    record Chart(String title, int width, int height, List<String> names, String location) {}
}
