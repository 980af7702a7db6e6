// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection.business;

import dev.rightful.model.detection.Personal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Orders, from the cart to the return. */
final class Ordering {

    private Ordering() {}

    static class Order {
        UUID id;
        UUID customerId;
        String orderNumber;
        OrderStatus status;
        String currency;
        BigDecimal total;
        List<OrderLine> lines;
        ShippingAddress shippingAddress;

        @Personal
        String contactEmail;

        @Personal
        String contactPhone;

        @Personal
        String deliveryInstructions;

        String couponCode;
        boolean emailConfirmed;
        Instant confirmationEmailSentAt;
    }

    enum OrderStatus {
        OPEN,
        PAID,
        SHIPPED,
        RETURNED
    }

    record OrderLine(int number, String productName, String sku, int quantity, BigDecimal unitPrice, String note) {}

    static class ShippingAddress {
        @Personal
        String recipientName;

        @Personal
        String street;

        @Personal
        String houseNumber;

        @Personal
        String postalCode;

        @Personal
        String city;

        String countryCode;
    }

    static class Cart {
        UUID id;
        String sessionKey;
        List<CartItem> items;
        String countryCode;
        String languageTag;
        Instant expiresAt;
    }

    record CartItem(String sku, String title, int quantity, String imageUrl) {}

    static class Shipment {
        String trackingNumber;
        String carrierName;
        String carrierPhone;
        String originCity;
        String destinationCountry;
        int parcels;
        double weight;
        double height;
        String labelFormat;
    }

    record DeliverySlot(
            LocalDate date,
            int fromHour,
            int toHour,
            String zoneName,
            @Personal String driverName) {}

    static class ReturnRequest {
        UUID orderId;
        String reason;

        @Personal
        String customerName;

        @Personal
        String customerEmail;

        @Personal
        String refundIban;

        String warehouseAddress;
    }

    record Refund(
            UUID orderId,
            BigDecimal amount,
            String reason,
            @Personal String bookedBy) {}

    record Discount(String name, BigDecimal percentage, String description, int minimumAge) {}

    static class Coupon {
        String code;
        String name;
        String emailDomain;
        boolean birthdayDiscount;
        int maximumUses;
        Map<String, String> titleByLanguage;
    }

    record GiftCard(
            String number,
            String pinHash,
            @Personal String recipientEmail,
            @Personal String senderName,
            String design) {}

    record OrderSummary(String orderNumber, @Personal String customerName, BigDecimal total, String city) {}

    record OrderSearch(String orderNumber, @Personal String email, LocalDate from, LocalDate until, String sortBy) {}

    record OrderPlaced(
            UUID orderId, UUID customerId, @Personal String emailAddress, Instant at) {}
}
