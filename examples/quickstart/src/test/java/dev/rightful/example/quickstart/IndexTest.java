// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.rightful.Rightful;
import dev.rightful.model.PrivacyModel.Origin;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class IndexTest {

    @Test
    void where_the_processor_wrote_an_index_the_log_does_not_warn() {
        Logger logger = (Logger) LoggerFactory.getLogger(Rightful.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try (Application application = new Application(Quickstart.CLOCK)) {
            assertThat(application.model().resolutions())
                    .isNotEmpty()
                    .allSatisfy(met -> assertThat(met.origin()).isEqualTo(Origin.INDEX));
        } finally {
            logger.detachAppender(log);
        }

        assertThat(log.list).isEmpty();
    }
}
