// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.rightful.audit.Slf4jSink;
import dev.rightful.model.ReasonCode;
import dev.rightful.shop.Shop;
import dev.rightful.shop.ShopPolicy.OrderFulfilment;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class Slf4jSinkTest extends AuditSinkContract {

    private final Logger logger = (Logger) LoggerFactory.getLogger(Slf4jSink.LOGGER);
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getFormattedMessage());
        }
    };

    @BeforeEach
    void listen() {
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        appender.start();
        logger.addAppender(appender);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(appender);
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    @Override
    protected Trail emptyTrail() {
        return new Trail(new Slf4jSink(), () -> lines);
    }

    @Test
    void a_record_is_one_line_without_what_is_empty() {
        try (Shop shop = new Shop(parts -> parts.trail(new Slf4jSink()))) {
            shop.actsAs("service");
            shop.ask(OrderFulfilment.class);
        }

        assertThat(lines)
                .containsExactly("PERMITTED act=USE at=2026-11-22T10:00:00Z purpose=order-fulfilment kinds=customer"
                        + " fields=customer/email roles=service bases=CONTRACT");
    }

    @Test
    void it_refuses_when_its_level_is_off() {
        logger.setLevel(Level.WARN);
        try (Shop shop = new Shop(parts -> parts.trail(new Slf4jSink()))) {
            assertThat(shop.told(OrderFulfilment.class)).containsExactly(ReasonCode.TRAIL_SILENT);
        }

        assertThat(lines).isEmpty();
    }
}
