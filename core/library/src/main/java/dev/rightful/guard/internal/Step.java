// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.guard.Reason;
import java.util.Optional;

/** Looks for one reason against a use. Has no state; what it needs of ports it asks the person for. */
interface Step {

    /**
     * Looks for the reason.
     *
     * @return empty: there is none, or what it would follow from is not declared or not known
     * @throws NoAnswerException if a port that has to be asked does not answer
     */
    Optional<Reason> against(Question question);

    /** A step about a person; where the person is not known another step says so. */
    interface OfPerson extends Step {

        @Override
        default Optional<Reason> against(Question question) {
            return question.whose() instanceof Whose.Known known ? against(question, known.person()) : Optional.empty();
        }

        Optional<Reason> against(Question question, Person person);
    }
}
