// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection.business;

import dev.rightful.model.detection.Personal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Customers, users and staff. */
final class People {

    private People() {}

    static class Customer {
        UUID id;
        String customerNumber;

        @Personal
        String name;

        @Personal
        String emailAddress;

        @Personal
        String mobile;

        @Personal
        LocalDate dateOfBirth;

        @Personal
        Gender gender;

        @Personal
        String preferredLanguage;

        @Personal
        String notes;

        boolean emailVerified;
        boolean newsletter;
        String segment;
        String vatNumber;
        String companyName;
        Homes address;
    }

    enum Gender {
        FEMALE,
        MALE,
        OTHER
    }

    static class Homes {
        @Personal
        String addressLine1;

        @Personal
        String addressLine2;

        @Personal
        String zipCode;

        String countryCode;
    }

    static class UserAccount {
        UUID id;

        @Personal
        String username;

        @Personal
        char[] passwordHash;

        @Personal
        String displayName;

        @Personal
        String avatarUrl;

        Set<String> roleNames;

        @Personal
        String lastLoginIp;

        int failedLogins;
        LocalDate passwordChanged;
        boolean locked;
    }

    static class Employee {
        String employeeNumber;

        @Personal
        String firstName;

        @Personal
        String middleName;

        @Personal
        String lastName;

        @Personal
        String nationalNumber;

        @Personal
        String workEmail;

        @Personal
        BigDecimal salary;

        @Personal
        String iban;

        @Personal
        MaritalStatus maritalStatus;

        @Personal
        int numberOfChildren;

        @Personal
        String emergencyContact;

        @Personal
        String jobTitle;

        @Personal
        LocalDate hireDate;

        String departmentName;
        String costCentre;
        Duration weeklyHours;
    }

    enum MaritalStatus {
        SINGLE,
        MARRIED,
        WIDOWED
    }

    record Candidate(
            @Personal String fullName,
            @Personal String email,
            @Personal byte[] photo,
            @Personal String cv,
            @Personal String motivation,
            @Personal BigDecimal expectedSalary,
            @Personal String linkedInProfile,
            String vacancyTitle) {}

    record Department(String name, String code, String city, String phone, String costCentre) {}

    record JobOpening(String title, String description, String city, BigDecimal minimumSalary, String contractType) {}

    record LeaveRequest(
            UUID employeeId,
            LocalDate from,
            LocalDate until,
            String type,
            @Personal String medicalReason) {}

    record PaySlip(
            UUID employeeId,
            @Personal BigDecimal grossSalary,
            @Personal BigDecimal netSalary,
            String period) {}

    record EmergencyContact(
            @Personal String name,
            @Personal String phone,
            @Personal String relationship) {}

    record Team(String name, String colour, int members, String leagueName) {}

    record TimeSheet(
            UUID employeeId,
            LocalDate week,
            BigDecimal hours,
            String projectName,
            @Personal String approvedBy) {}

    record Training(String name, String provider, String city, BigDecimal price, String language) {}

    static class Passenger {
        @Personal
        String surname;

        @Personal
        String givenName;

        @Personal
        String passportNumber;

        @Personal
        String nationality;

        @Personal
        String dietaryRequirements;

        String seat;
    }

    record LoginRequest(@Personal String username, @Personal String password) {}

    record RegistrationForm(
            @Personal String firstName,
            @Personal String lastName,
            @Personal String email,
            @Personal String phone,
            @Personal String city,
            boolean termsAccepted,
            String couponCode) {}

    record PasswordReset(@Personal String email, String token, LocalDate expires) {}

    interface CustomerView {
        @Personal
        String getFirstName();

        @Personal
        String getEmail();

        String getCustomerNumber();

        boolean isEmailVerified();

        int getOrderCount();
    }

    record Vehicle(@Personal String licensePlate, String chassisNumber, String brand, String model, String colour) {}

    record ParkingTicket(@Personal String numberPlate, String zoneName, LocalDate day, BigDecimal price) {}

    record Trip(
            UUID userId,
            @Personal double startLatitude,
            @Personal double startLongitude,
            double distance) {}

    record Visitor(
            @Personal String name, String company, @Personal String licencePlate, String room) {}
}
