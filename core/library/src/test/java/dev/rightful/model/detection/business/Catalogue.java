// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection.business;

import dev.rightful.model.detection.Personal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is on offer. */
final class Catalogue {

    private Catalogue() {}

    static class Product {
        String sku;
        String name;
        String brandName;
        String description;
        String gender;
        String ageGroup;
        String colour;
        double weight;
        double height;
        String countryOfOrigin;
        String image;
        List<String> photos;
        BigDecimal price;
        Set<String> tags;
    }

    record Category(String name, String slug, String title, int position, String parentName) {}

    record Brand(String name, String website, String supportEmail, String supportPhone, String country) {}

    record Attribute(String name, String unit, String type, Map<String, String> names) {}

    static class ProductReview {
        String sku;

        @Personal
        String authorName;

        @Personal
        String authorEmail;

        int rating;
        String title;

        @Personal
        String ipAddress;

        Instant submittedAt;
    }

    record MediaFile(
            String fileName,
            String mimeType,
            byte[] content,
            int width,
            int height,
            @Personal String photographer) {}

    record PhoneModel(String manufacturer, String phoneModel, String imei, String operatingSystem) {}

    record Book(String title, String isbn, String author, String language, String genre, int pages) {}

    record Recipe(String name, String description, int servings, List<String> ingredients, String source) {}

    record TravelPackage(String name, String city, String country, String hotelName, String hotelPhone, int nights) {}

    record Hotel(String name, String street, String city, String postalCode, String phone, String email, int stars) {}

    record RaceEvent(String name, String race, String location, int distance, String sponsorName) {}

    record Subscription(String planName, BigDecimal monthlyFee, int noticeDays, String archiveZip) {}
}
