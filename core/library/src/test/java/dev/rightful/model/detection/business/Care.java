// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection.business;

import dev.rightful.model.detection.Personal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Care, schools and clubs. */
final class Care {

    private Care() {}

    static class Patient {
        String patientNumber;

        @Personal
        String firstName;

        @Personal
        String lastName;

        @Personal
        LocalDate birthDate;

        @Personal
        String sex;

        @Personal
        String socialSecurityNumber;

        @Personal
        String bloodType;

        @Personal
        List<String> allergies;

        @Personal
        String diagnosis;

        @Personal
        String remarks;

        @Personal
        String religion;

        @Personal
        double heightInCm;

        @Personal
        double weight;

        String wardName;
    }

    record Appointment(
            LocalDateTime at,
            UUID patientId,
            String room,
            @Personal String doctorName,
            String status) {}

    record Prescription(
            UUID patientId,
            @Personal String medication,
            @Personal String dosage,
            LocalDate from) {}

    record Medicine(String name, String substance, String manufacturer, String dosageForm, BigDecimal price) {}

    record LabResult(
            UUID patientId,
            String testName,
            @Personal BigDecimal value,
            String unit,
            @Personal String comment) {}

    record Ward(String name, int beds, String phone, String floor) {}

    record Insurer(String name, String address, String phone, String email) {}

    record InsurancePolicy(@Personal String insuredName, String policyNumber, LocalDate from, String productName) {}

    record ConsentForm(UUID patientId, @Personal byte[] signature, LocalDate signed, String version) {}

    record Diagnosis(
            UUID patientId,
            @Personal String icdCode,
            @Personal String description,
            LocalDate day) {}

    static class Student {
        @Personal
        String name;

        @Personal
        String birthPlace;

        @Personal
        String parentEmail;

        @Personal
        String photo;

        String className;
        int year;
    }

    record Course(String name, String title, @Personal String teacher, String room, String language, int credits) {}

    record Grade(
            UUID studentId,
            String courseName,
            @Personal BigDecimal score,
            @Personal String teacherComment) {}

    record School(
            String name,
            String street,
            String city,
            String phone,
            String email,
            @Personal String principalName) {}

    record Member(
            @Personal String name,
            @Personal String email,
            @Personal String telephone,
            @Personal String ethnicity,
            @Personal String tradeUnion,
            @Personal String politicalOpinion,
            @Personal String sexualOrientation,
            LocalDate joined) {}

    record Club(String name, String address, String website, String bankAccount) {}

    record Match(String homeTeam, String awayTeam, int homeScore, int awayScore, String stadiumName) {}

    record Donation(
            @Personal String donorName,
            BigDecimal amount,
            String purpose,
            @Personal String message) {}

    record Animal(String name, String species, LocalDate birthDate, String gender, double weight, String race) {}

    record Library(
            String name,
            String street,
            String city,
            @Personal String librarian) {}

    record Loan(String isbn, UUID memberId, LocalDate due, String title) {}

    record Survey(String title, String question, int answers, String language) {}

    record SurveyAnswer(
            UUID survey,
            @Personal String respondentEmail,
            @Personal int age,
            @Personal String answer) {}
}
