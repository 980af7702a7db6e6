// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.shop;

import dev.rightful.Rightful;
import dev.rightful.annotation.Anchor;
import dev.rightful.annotation.Purpose;
import dev.rightful.guard.Decision;
import dev.rightful.guard.Decision.Denied;
import dev.rightful.guard.PurposeGuard;
import dev.rightful.guard.UseRequest;
import dev.rightful.model.Actor;
import dev.rightful.model.ReasonCode;
import dev.rightful.model.Subject;
import dev.rightful.subject.ConsentEvidence;
import dev.rightful.subject.ConsentMethod;
import dev.rightful.subject.InMemoryFacts;
import dev.rightful.subject.InMemorySubjectLedger;
import dev.rightful.subject.LedgerEvent.ConsentGiven;
import dev.rightful.subject.LedgerEvent.ConsentWithdrawn;
import dev.rightful.subject.LedgerEvent.ObjectionFiled;
import dev.rightful.subject.LedgerEvent.RestrictionLifted;
import dev.rightful.subject.LedgerEvent.RestrictionPlaced;
import dev.rightful.testkit.RecordingSink;
import dev.rightful.testkit.SettableClock;
import dev.rightful.testkit.canary.Canary;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * An invented shop that runs on the library through its door, with one customer and everything settable.
 *
 * <p>The customer is one whom the canary of the test planted. It looks at what is logged, at the trail and at every answer,
 * so that no test can leak a value of the customer unseen. Each event that happens here is one second after the one before.
 */
public final class Shop implements AutoCloseable {

    public final SettableClock clock = SettableClock.at("2026-11-22T10:00:00Z");
    public final RecordingSink trail = canary().watch(new RecordingSink());
    public final InMemorySubjectLedger ledger = new InMemorySubjectLedger();
    public final InMemoryFacts facts = new InMemoryFacts();
    public final Customer customer = canary().plant(Customer.class);
    public final Subject jan = Subject.of("customer", Objects.requireNonNull(customer.getId()));
    private final Rightful rightful;
    private Optional<Actor> actor = Optional.empty();
    private long events;

    public Shop() {
        this(UnaryOperator.identity());
    }

    /** A shop with some parts replaced. */
    public Shop(UnaryOperator<Rightful.Builder> replacing) {
        Rightful.Builder builder = Rightful.builder()
                .policy(ShopPolicy.class)
                .subjects(ledger)
                .facts(facts)
                .actors(() -> actor)
                .trail(trail)
                .clock(clock);
        rightful = replacing.apply(builder).build();
        actsAs("service", "marketing", "personnel");
    }

    /** That of the test that runs. */
    public static Canary canary() {
        return Canary.ofThisTest().orElseThrow();
    }

    public Rightful rightful() {
        return rightful;
    }

    public PurposeGuard guard() {
        return rightful.guard();
    }

    public void actsAs(String... roles) {
        actor = Optional.of(Actor.of("canary-actor", roles));
    }

    public void nobodyActs() {
        actor = Optional.empty();
    }

    /** Asks about the customer's e-mail address. */
    public Decision ask(Class<? extends Purpose> purpose) {
        return ask(UseRequest.of(customer, "email", purpose));
    }

    public Decision ask(UseRequest request) {
        return canary().watch(guard().decide(request));
    }

    /** The codes that the caller is told; empty: permitted. */
    public List<ReasonCode> told(Class<? extends Purpose> purpose) {
        return told(UseRequest.of(customer, "email", purpose));
    }

    public List<ReasonCode> told(UseRequest request) {
        return ask(request) instanceof Denied denied ? denied.codes() : List.of();
    }

    /** A consent of the customer that happens now. */
    public void consents(Class<? extends Purpose> purpose, UnaryOperator<ConsentGiven> to) {
        ConsentEvidence evidence = ConsentEvidence.of("Yes, I want this.", "7", ConsentMethod.ONLINE_CHOICE);
        Instant at = next();
        ledger.append(to.apply(ConsentGiven.of(id(), jan, at, purpose, evidence)));
    }

    public void consents(Class<? extends Purpose> purpose) {
        consents(purpose, UnaryOperator.identity());
    }

    public void withdraws(Class<? extends Purpose> purpose, UnaryOperator<ConsentWithdrawn> from) {
        Instant at = next();
        ledger.append(from.apply(ConsentWithdrawn.of(id(), jan, at, purpose)));
    }

    public void withdraws(Class<? extends Purpose> purpose) {
        withdraws(purpose, UnaryOperator.identity());
    }

    public void objects(Class<? extends Purpose> purpose) {
        Instant at = next();
        ledger.append(ObjectionFiled.of(id(), jan, at, purpose));
    }

    /** Restricts all purposes. */
    public RestrictionPlaced restrict() {
        Instant at = next();
        return placed(RestrictionPlaced.of(id(), jan, at));
    }

    /** Restricts one purpose. */
    public RestrictionPlaced restrict(Class<? extends Purpose> purpose) {
        Instant at = next();
        return placed(RestrictionPlaced.of(id(), jan, at, purpose));
    }

    private RestrictionPlaced placed(RestrictionPlaced restriction) {
        ledger.append(restriction);
        return restriction;
    }

    public void lift(RestrictionPlaced restriction) {
        Instant at = next();
        ledger.append(RestrictionLifted.of(id(), at, restriction));
    }

    public void happened(Class<? extends Anchor> anchor, String day) {
        facts.happened(jan, anchor, LocalDate.parse(day));
    }

    private Instant next() {
        clock.advance(Duration.ofSeconds(1));
        events++;
        return clock.instant();
    }

    private UUID id() {
        return new UUID(1, events);
    }

    @Override
    public void close() {
        rightful.close();
    }
}
