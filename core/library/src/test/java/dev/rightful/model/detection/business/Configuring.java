// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection.business;

import dev.rightful.model.detection.Personal;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Settings. */
final class Configuring {

    private Configuring() {}

    static class SmtpProperties {
        String host;
        int port;
        String username;
        String password;
        String fromAddress;
        String replyToEmail;
    }

    static class DataSourceConfig {
        String url;
        String user;
        String password;
        String schemaName;
        int poolSize;
    }

    record SecuritySettings(
            String realmName,
            String passwordEncoder,
            int minimumPasswordLength,
            Set<String> allowedIps,
            String loginPage) {}

    record PasswordPolicy(int minimumLength, boolean digits, int maximumAge, String passwordPattern, int history) {}

    record CacheSettings(String name, int size, Duration maximumAge, String location) {}

    record FeatureFlag(
            String name,
            boolean enabled,
            String description,
            @Personal String owner,
            Set<String> countries) {}

    record RateLimit(String key, int perMinute, String ipHeader, List<String> exemptIps) {}

    record IpRange(String first, String last, String description, String country) {}

    record FirewallRule(String name, String ipRange, int port, String protocol, String comment) {}

    record ServerSettings(InetAddress bindAddress, int port, String hostName, String serverName, String basePath) {}

    record TenantSettings(String tenantName, String supportEmail, String supportPhone, String logo, String language) {}

    record Localisation(String language, String country, String dateFormat, String phoneFormat, String nameFormat) {}

    record OAuthClientRegistration(
            String clientId, String clientSecret, String clientName, URI redirect, String scope) {}

    record KeyStoreSettings(String location, String password, String type, String alias, String keyPassword) {}

    record JobSchedule(String jobName, String cron, String zone, String alertEmail) {}

    record Theme(String name, String primaryColour, String font, String titleFont) {}

    record FieldMapping(String fieldName, String columnName, String typeName, String emailColumn, String format) {}

    record CountrySettings(String countryName, String phonePrefix, String postalCodePattern, String currency) {}

    record LdapSettings(String url, String userDn, String password, String emailAttribute, String firstNameAttribute) {}

    record ApiCredentials(String apiKey, String userName, String passwordFile, Map<String, String> headers) {}
}
