// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.contact.ContactFault;
import dev.rightful.model.contact.ContactFaults;
import dev.rightful.model.declaration.PolicyDeclaration;

/**
 * People can reach controller and authority by what the policy says. Start refuses the same, so nothing runs without it.
 *
 * <p>Source: GDPR Articles 13(1)(a) and (b), 13(2)(d).
 */
final class ContactNotAnAddress implements BuildRule {

    @Override
    public ErrorCode code() {
        return ErrorCode.CONTACT_NOT_AN_ADDRESS;
    }

    @Override
    public void checkPolicy(PolicyDeclaration policy, Inspection inspection) {
        for (ContactFault fault : ContactFaults.of(policy.policy())) {
            String remedy = fault.remedy();
            inspection.report(
                    this,
                    policy.place().inside(fault.part()).at(fault.attribute()),
                    fault.attribute() + " of the " + fault.part() + " " + fault.problem() + ". "
                            + Character.toUpperCase(remedy.charAt(0)) + remedy.substring(1) + ".");
        }
    }
}
