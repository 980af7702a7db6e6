// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.shop;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.DataSubject;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SubjectId;
import dev.rightful.annotation.Use;

/** Somebody who applied for a job, and perhaps got it. */
@DataSubject(
        value = "candidate",
        purpose = ShopPolicy.Recruitment.class,
        source = Source.SUBJECT,
        from = ShopPolicy.ContractEnded.class)
public record Candidate(
        @SubjectId long number,

        @PersonalData(category = Category.NAME, retention = "P1Y", necessity = Necessity.CONTRACTUAL)
        @Use(purpose = ShopPolicy.Payroll.class, retention = "P5Y")
        String name,

        @PersonalData(
                category = Category.MARITAL_STATUS,
                retention = "P1Y",
                necessity = Necessity.CONTRACTUAL,
                stage = ShopPolicy.Hired.class)
        String maritalStatus,

        @PersonalData(
                category = Category.NATIONAL_NUMBER,
                authorisation = "Royal Decree of 5 November 2002, Article 4",
                necessity = Necessity.STATUTORY,
                stage = ShopPolicy.Hired.class)
        @Use(purpose = ShopPolicy.Payroll.class, retention = "P5Y")
        String nationalNumber) {}
