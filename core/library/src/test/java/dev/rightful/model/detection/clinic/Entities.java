// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection.clinic;

import dev.rightful.model.detection.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The tables of an invented animal clinic. */
final class Entities {

    private Entities() {}

    @MappedSuperclass
    static class BaseEntity {
        Integer id;
    }

    @MappedSuperclass
    static class NamedEntity extends BaseEntity {
        @Column(name = "name")
        String name;
    }

    @MappedSuperclass
    static class Person extends BaseEntity {
        @Personal
        @Column(name = "first_name")
        String firstName;

        @Personal
        @Column(name = "last_name")
        String lastName;
    }

    @Entity
    @Table(name = "owners")
    static class Owner extends Person {
        @Personal
        @Column(name = "address")
        String address;

        @Personal
        @Column(name = "city")
        String city;

        @Personal
        @Column(name = "telephone", length = 20)
        String telephone;

        List<Pet> pets;
    }

    @Entity
    @Table(name = "pets")
    static class Pet extends NamedEntity {
        @Column(name = "birth_date")
        LocalDate birthDate;

        @JoinColumn(name = "type_id")
        PetType type;

        @JoinColumn(name = "owner_id")
        Owner owner;

        Set<Visit> visits;
        String chipNumber;
        String gender;
        double weight;
    }

    @Entity
    @Table(name = "types")
    static class PetType extends NamedEntity {}

    @Entity
    @Table(name = "specialties")
    static class Specialty extends NamedEntity {}

    @Entity
    @Table(name = "vets")
    static class Vet extends Person {
        @JoinColumn(name = "vet_id")
        Set<Specialty> specialties;

        @Personal
        @Column(name = "licence_no")
        String licenceNumber;

        @Personal
        @Column(name = "EMAIL_ADDR")
        String mailbox;
    }

    @Entity
    @Table(name = "visits")
    static class Visit extends BaseEntity {
        @Column(name = "visit_date")
        LocalDate date;

        String description;

        @JoinColumn(name = "pet_id")
        Pet pet;

        @Personal
        @Column(name = "created_by")
        String author;
    }

    @Entity
    @Table(name = "employee")
    static class StaffRow extends BaseEntity {
        @Personal
        @Column(name = "NAME")
        String text1;

        @Personal
        @Column(name = "BIRTH_DATE")
        LocalDate date1;

        @Column(name = "ROOM")
        String text2;
    }

    @Entity
    @Table(name = "invoices")
    static class Bill extends BaseEntity {
        @JoinColumn(name = "owner_id")
        Owner owner;

        @Column(name = "bill_number")
        String number;

        @Personal
        @Column(name = "payer_iban")
        String payerIban;

        LocalDate due;
        String remark;
    }
}
