// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart.company;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.Content;
import dev.rightful.annotation.DataSubject;
import dev.rightful.annotation.Encrypted;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.Use;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who applies for a job.
 *
 * <p>Papers and pictures are marked as such, and declared to be stored sealed: whoever writes a letter decides what is in
 * it. What ends together has a key of its own.
 */
@DataSubject(
        value = "candidate",
        purpose = VoorbeeldPolicy.Recruitment.class,
        source = Source.SUBJECT,
        from = VoorbeeldPolicy.ProcedureEnded.class)
public final class Candidate extends Person {

    @PersonalData(
            category = Category.EMAIL_ADDRESS,
            retention = "P1Y",
            legalBasis = LegalBasis.CONTRACT,
            necessity = Necessity.CONTRACTUAL)
    private final String email;

    @PersonalData(
            category = Category.TELEPHONE_NUMBER,
            retention = "P1Y",
            legalBasis = LegalBasis.CONTRACT,
            necessity = Necessity.CONTRACTUAL)
    private final String phone;

    private final Address home;

    private final Papers papers;

    @PersonalData(category = Category.PROFESSIONAL_INTERVIEW, content = Content.FREE_TEXT)
    @Use(purpose = VoorbeeldPolicy.InterviewAssessment.class, retention = "P6M", source = Source.DERIVED)
    @Encrypted(scope = "candidate-interviews")
    private final List<String> interviewNotes;

    @PersonalData(category = Category.PROFESSIONAL_EVALUATION, content = Content.DOCUMENT)
    @Use(purpose = VoorbeeldPolicy.InterviewAssessment.class, retention = "P6M", source = Source.DERIVED)
    @Encrypted(scope = "candidate-interviews")
    private final String evaluation;

    public Candidate(
            @Nullable UUID id,
            String name,
            String email,
            String phone,
            Address home,
            Papers papers,
            List<String> interviewNotes,
            String evaluation) {
        super(id, name);
        this.email = email;
        this.phone = phone;
        this.home = home;
        this.papers = papers;
        this.interviewNotes = List.copyOf(interviewNotes);
        this.evaluation = evaluation;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public Address home() {
        return home;
    }

    public Papers papers() {
        return papers;
    }

    public List<String> interviewNotes() {
        return interviewNotes;
    }

    public String evaluation() {
        return evaluation;
    }
}
