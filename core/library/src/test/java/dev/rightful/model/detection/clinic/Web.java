// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection.clinic;

import dev.rightful.model.detection.Personal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the clinic shows and takes in, and the classes that do the work. */
final class Web {

    private Web() {}

    interface OwnerRepository {
        List<Entities.Owner> findByLastName(String lastName);

        Optional<Entities.Owner> findById(Integer id);
    }

    interface VetRepository {
        Collection<Entities.Vet> findAll();
    }

    static class OwnerController {
        OwnerRepository owners;
        String viewName = "owners/createOrUpdateOwnerForm";
        String lastName;
    }

    static class PetController {
        OwnerRepository owners;
        String petName;
    }

    static class VisitController {
        OwnerRepository owners;
    }

    static class ClinicService {
        OwnerRepository owners;
        VetRepository vets;
        Map<String, List<String>> namesByCity;
    }

    static class PetTypeFormatter {
        List<String> typeNames;
    }

    static class PetValidator {
        String required;
        String birthDate;
    }

    static class CacheConfiguration {
        String cacheName;
    }

    static class WebConfiguration {
        String defaultLanguage;
    }

    record OwnerDto(
            Integer id,
            @Personal String firstName,
            @Personal String lastName,
            @Personal String address,
            @Personal String city,
            @Personal String telephone,
            List<PetDto> pets) {}

    record PetDto(Integer id, String name, LocalDate birthDate, String typeName, Integer ownerId) {}

    record PetOverview(
            String petName,
            LocalDate petBirthDate,
            @Personal String ownerName) {}

    record VetDto(@Personal String firstName, @Personal String lastName, List<String> specialties) {}

    record VisitDto(LocalDate date, String description, Integer petId) {}

    record SpecialtyDto(String name, String description) {}

    record AppointmentRequest(
            LocalDate day,
            @Personal String ownerFirstName,
            @Personal String ownerTelephone,
            String petName) {}

    record ErrorMessage(String title, String message, int status) {}

    record Page(int number, int size, String sortName, long total) {}

    record OpeningHours(String day, String from, String until, String locationName) {}

    record Clinic(String name, String street, String city, String phone, String email) {}

    record UserDto(@Personal String username, @Personal String password, boolean enabled, List<String> roles) {}

    record RoleDto(String name, String description) {}

    record Reminder(@Personal String ownerEmail, String petName, LocalDate vaccination, String template) {}

    record Vaccine(String name, String manufacturer, int months) {}

    static class OwnerNotFoundException extends RuntimeException {
        private static final long serialVersionUID = 1;
        final transient String lastName;

        OwnerNotFoundException(String lastName) {
            super("no such owner");
            this.lastName = lastName;
        }
    }

    static class OwnerTests {
        String telephone = "000";
    }
}
