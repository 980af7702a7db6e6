// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart.company;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.Encrypted;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.PersonalDataDefaults;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SubjectOf;
import dev.rightful.annotation.Use;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is needed to pay a candidate who was hired, and not a day before.
 *
 * <p>The file has no person of its own: it leads to the candidate. The purposes wait for the stage {@code hired}.
 */
@SubjectOf(path = "candidate")
@PersonalDataDefaults(
        purpose = VoorbeeldPolicy.SocialDeclaration.class,
        source = Source.SUBJECT,
        from = VoorbeeldPolicy.EmploymentEnded.class)
public record PayrollFile(
        Candidate candidate,

        @PersonalData(
                category = Category.NATIONAL_NUMBER,
                retention = "P5Y",
                legalBasis = LegalBasis.LEGAL_OBLIGATION,
                necessity = Necessity.STATUTORY,
                authorisation = "Decision 2024/017 of the Invented Committee for the National Register",
                stage = VoorbeeldPolicy.Hired.class)
        @Encrypted(scope = "payroll")
        String nationalNumber,

        @PersonalData(
                category = Category.WORK_HISTORY,
                retention = "P5Y",
                legalBasis = LegalBasis.LEGAL_OBLIGATION,
                necessity = Necessity.STATUTORY)
        LocalDate inServiceSince,

        @PersonalData(
                category = Category.MARITAL_STATUS,
                retention = "P5Y",
                legalBasis = LegalBasis.LEGAL_OBLIGATION,
                necessity = Necessity.STATUTORY)
        String maritalStatus,

        @PersonalData(
                category = Category.FAMILY_STRUCTURE,
                retention = "P5Y",
                legalBasis = LegalBasis.LEGAL_OBLIGATION,
                necessity = Necessity.STATUTORY)
        String household,

        @PersonalData(
                category = Category.BIRTH_DATE,
                retention = "P5Y",
                legalBasis = LegalBasis.LEGAL_OBLIGATION,
                necessity = Necessity.STATUTORY)
        LocalDate birthDate,

        @PersonalData(category = Category.BANK_ACCOUNT, necessity = Necessity.CONTRACTUAL)
        @Use(purpose = VoorbeeldPolicy.SalaryPayment.class, retention = "P1Y")
        String bankAccount,

        @PersonalData(category = Category.SALARY, necessity = Necessity.CONTRACTUAL)
        @Use(purpose = VoorbeeldPolicy.SalaryPayment.class, retention = "P1Y")
        @Use(purpose = VoorbeeldPolicy.SocialDeclaration.class, retention = "P5Y")
        BigDecimal salary) {

    @Override
    public String toString() {
        return "PayrollFile[hidden]";
    }
}
