// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import java.time.DateTimeException;
import java.time.ZoneId;

/**
 * Who is responsible for the processing. That people can reach it is looked at before anything runs on the policy.
 *
 * <p>Source: GDPR Articles 13(1)(a) and (b), 30(1)(a).
 *
 * @param name legal name
 * @param address postal address
 * @param enterpriseNumber number in the register of enterprises, or empty
 * @param contact e-mail address for privacy questions, or empty
 * @param dpo e-mail address of the data protection officer, or empty
 * @param zone time zone in which days are counted
 */
public record DeclaredController(
        String name,
        String address,
        String enterpriseNumber,
        String contact,
        String dpo,

        @NotBlank(message = "is empty; write a time zone such as Europe/Brussels")
        String zone) {

    /** Whether {@link #zone()} names a time zone. */
    @AssertTrue(message = "is not a time zone; write one such as Europe/Brussels")
    public boolean isZoneAsExpected() {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException unknown) {
            return zone.isBlank();
        }
    }

    /**
     * The zone in which days are counted.
     *
     * @throws DateTimeException if {@link #zone()} names none; a validated policy always names one
     */
    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
