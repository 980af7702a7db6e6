// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.model.ReasonCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The answer to a {@link UseRequest}.
 *
 * <p>Answers name purposes, fields, bases and reasons; never a person or a value. Immutable.
 */
public sealed interface Decision {

    /** The purpose asked about: its stable name, or words for one that the policy does not declare. */
    String purpose();

    /**
     * The fields asked about: stable names such as {@code customer/email}, or {@code Customer.email} where no such
     * personal data is declared. Empty where a purpose was refused before any field was named.
     */
    List<String> fields();

    /**
     * The use is permitted.
     *
     * @param bases on which the fields are used, mostly one; see {@link LegalBasis#article()}
     * @param obligations what is owed along with the use
     */
    record Permitted(String purpose, List<String> fields, Set<LegalBasis> bases, Set<Obligation> obligations)
            implements Decision {

        public Permitted {
            fields = List.copyOf(fields);
            bases = Set.copyOf(bases);
            obligations = Set.copyOf(obligations);
        }

        @Override
        public String toString() {
            return "Permitted[" + String.join(", ", fields) + " for " + purpose + ", bases=" + new TreeSet<>(bases)
                    + ", obligations=" + new TreeSet<>(obligations) + "]";
        }
    }

    /**
     * The use is denied.
     *
     * @param reasons those that the caller may know, in the order of {@link ReasonCode}; at least one
     */
    record Denied(String purpose, List<String> fields, List<Reason> reasons) implements Decision {

        /**
         * Checks that there is a reason.
         *
         * @throws IllegalArgumentException if there is no reason
         */
        public Denied {
            fields = List.copyOf(fields);
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A denial has a reason");
            }
        }

        /** The codes of the reasons. */
        public List<ReasonCode> codes() {
            return reasons.stream().map(Reason::code).distinct().toList();
        }

        /** What a person who was refused reads: {@code [CODE] Cannot use field for purpose: why. What to do.} */
        public String message() {
            Reason first = reasons.get(0);
            String what = fields.isEmpty() ? "personal data" : String.join(", ", fields);
            StringBuilder text = new StringBuilder("[" + first.code() + "] Cannot use " + what + " for " + purpose
                    + ": " + first.why() + ". " + first.code().whatToDo());
            for (Reason further : reasons.subList(1, reasons.size())) {
                text.append(" Also ").append(further);
            }
            return text.toString();
        }

        @Override
        public String toString() {
            return "Denied[" + message() + "]";
        }
    }

    /** What is owed along with a permitted use. */
    enum Obligation {
        /**
         * Show the person in each message how to object or withdraw, free of charge.
         *
         * <p>Source: GDPR Article 21(2) and (4); Directive 2002/58/EC, Article 13(2) and (4).
         */
        OFFER_A_WAY_OUT,
        /** Ask again immediately before the message leaves: it cannot be called back. */
        ASK_AGAIN_BEFORE_SENDING
    }
}
