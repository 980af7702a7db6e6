// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection.business;

import dev.rightful.model.detection.Personal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Warehouses and purchasing. */
final class Stock {

    private Stock() {}

    static class Warehouse {
        String code;
        String name;
        String street;
        String houseNumber;
        String city;
        String postalCode;
        String phone;

        @Personal
        String managerName;

        @Personal
        String managerEmail;

        double latitude;
        double longitude;
    }

    record StorageBin(String code, String aisle, int level, double height, String zone) {}

    record StockMovement(
            String sku,
            int quantity,
            String from,
            String to,
            Instant at,
            @Personal String createdBy) {}

    record Batch(String number, LocalDate expiry, String supplierName, String countryOfOrigin) {}

    static class Supplier {
        String name;
        String vatNumber;
        String address;
        String email;
        String telephone;
        String iban;

        @Personal
        String contactPerson;

        @Personal
        String contactEmail;

        @Personal
        String contactPhone;

        int leadTimeDays;
    }

    record PurchaseOrder(String number, String supplierName, String shipToAddress, List<String> skus, String buyer) {}

    record Carrier(String name, String website, String phone, String trackingUrl) {}

    record Pallet(String code, double weight, double height, String location) {}

    record InventoryCount(String warehouse, LocalDate day, int counted, int expected, String notes) {}

    record Machine(String serialNumber, String name, String model, String location, String firmware, int age) {}

    record PriceList(String name, String currency, LocalDate from, BigDecimal minimum) {}

    record Container(String number, String seal, String port, String shipName, String language) {}

    record Scanner(String deviceName, String serialNumber, String macAddress, String ipAddress) {}

    record Store(String name, String address, String city, String phone, String openingHours, String region) {}
}
