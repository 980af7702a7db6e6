// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful;

import dev.rightful.model.PrivacyModel.Origin;
import dev.rightful.model.PrivacyModel.Resolution;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the log of an application says once, when it starts. Names classes, never data. */
final class StartUpLog {

    private static final Logger LOG = LoggerFactory.getLogger(Rightful.class);

    private StartUpLog() {}

    /** Warns where the indexes of the build were of no use: then its checks may not have run. */
    static void warnOfIndexes(String policy, List<Resolution> resolutions) {
        if (resolutions.isEmpty()) {
            LOG.warn(
                    "No index of annotated classes was found for the policy {}: the checks of the build may not have run. Name"
                            + " rightful-processor in the processor path of the compiler, or from JDK 23 on give it"
                            + " -proc:full. Until then classes are read by reflection when they are met.",
                    policy);
        }
        List<Resolution> reflected = resolutions.stream()
                .filter(each -> each.origin() == Origin.REFLECTION)
                .toList();
        if (!reflected.isEmpty()) {
            LOG.warn(
                    "Of {} classes with personal data {} could not be taken from an index, and were read by reflection; the"
                            + " first is {}: {}. PrivacyModel.resolutions() has all of them.",
                    resolutions.size(),
                    reflected.size(),
                    reflected.get(0).className(),
                    reflected.get(0).why());
        }
    }
}
