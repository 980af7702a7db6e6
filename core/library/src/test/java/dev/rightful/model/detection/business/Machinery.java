// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection.business;

import dev.rightful.model.detection.Personal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Classes that work, and hold nobody's data. */
final class Machinery {

    private Machinery() {}

    interface CustomerRepository {
        Optional<String> findByEmail(String email);

        List<String> findAllNames();

        long countByLastName(String lastName);
    }

    static class CustomerService {
        CustomerRepository customers;
        EmailSender emailSender;
        String supportEmail;
        String defaultCountryName;
        Map<String, String> namesById;
    }

    interface EmailSender {
        void send(String email, String subject);

        String senderAddress();
    }

    static class CustomerController {
        CustomerService customerService;
        String viewName;
        String email;
    }

    static class EmailAddressValidator {
        String emailPattern;
        int maximumLength;
        Predicate<String> email;
    }

    static class CustomerMapper {
        Function<String, String> firstName;
        String lastName;
    }

    static class CustomerBuilder {
        String firstName;
        String lastName;
        String email;
    }

    static final class CustomerNotFoundException extends RuntimeException {
        private static final long serialVersionUID = 1;
        final transient String email;

        CustomerNotFoundException(String email) {
            super("not found");
            this.email = email;
        }
    }

    static class PasswordEncoderFactory {
        String defaultPasswordEncoder;
        Map<String, String> passwordEncoders;
    }

    static class CustomerServiceTest {
        String email = "somebody@mail.example";
        String firstName = "Somebody";
    }

    static final class Columns {
        static final String EMAIL = "email";
        static final String FIRST_NAME = "first_name";
        static final String IBAN = "iban";

        private Columns() {}
    }

    enum SortField {
        FIRST_NAME,
        LAST_NAME,
        EMAIL;

        String columnName;
    }

    @interface EmailField {
        String name() default "email";

        String firstName() default "";
    }

    static class HttpClient {
        String userAgent;
        String username;
        String password;
        String proxyPassword;
    }

    static class GeoLocator {
        double latitude;
        double longitude;
        String ipDatabase;
    }

    static class NameFormatter {
        String firstName;
        String separator;
        String name;
    }

    static class PersonNameParser {
        String lastName;
        int position;
    }

    static class IbanChecksum {
        int remainder;
        String countryCode;
    }

    record Person(@Personal String firstName, @Personal String lastName) {}

    record EmailAddress(@Personal String value) {}

    record ContactDetails(
            EmailAddress email,
            @Personal String phone,
            @Personal String fax) {}
}
