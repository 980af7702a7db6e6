// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.annotation.Channel;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.PurposeKind;
import dev.rightful.audit.AuditRecord;
import dev.rightful.audit.AuditRecord.Act;
import dev.rightful.audit.AuditRecord.Outcome;
import dev.rightful.guard.Decision;
import dev.rightful.guard.Decision.Obligation;
import dev.rightful.guard.PurposeGuard;
import dev.rightful.guard.Reason;
import dev.rightful.guard.UseDeniedException;
import dev.rightful.guard.UseRequest;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.PrivacyModel;
import dev.rightful.model.ReasonCode;
import dev.rightful.model.RightfulException;
import dev.rightful.model.Subject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The guard of one policy: it examines, records, then answers.
 *
 * <p>The purpose of a unit of work hangs on this instance and on the thread. Safe for use by many threads.
 */
public final class PolicyGuard implements PurposeGuard, AutoCloseable {

    private static final Set<ReasonCode> TOLD_ALONE = EnumSet.of(ReasonCode.NO_ACTOR, ReasonCode.NEED_TO_KNOW);

    private final Examiner examiner;
    private final Trail trail;
    private final Clock clock;

    @SuppressWarnings("ThreadLocalUsage") // One guard's purpose in force is none of another guard's business.
    private final ThreadLocal<@Nullable Scope> scope = new ThreadLocal<>();

    private volatile boolean closed;

    public PolicyGuard(PrivacyModel model, Ports ports) {
        this.examiner = new Examiner(model, ports);
        this.trail = new Trail(ports.trail());
        this.clock = ports.clock();
    }

    @Override
    public Decision.Permitted check(Object data, String field) {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(field, "field");
        requireOpen();
        Scope current = scope.get();
        if (current == null) {
            throw new RightfulException(
                    ErrorCode.NO_PURPOSE_IN_FORCE,
                    "Cannot check " + data.getClass().getSimpleName() + "." + ShownPath.of(field)
                            + ": no purpose is in force. Name the purpose, or work inside forPurpose.");
        }
        return check(UseRequest.of(data, field, current.type()));
    }

    @Override
    public Decision.Permitted check(UseRequest request) {
        Answer answer = answer(request, true);
        if (answer.decision() instanceof Decision.Permitted permitted) {
            return permitted;
        }
        if (answer.fault().isPresent()) {
            throw answer.fault().get();
        }
        throw new UseDeniedException((Decision.Denied) answer.decision());
    }

    @Override
    public Decision decide(Object data, String field) {
        requireOpen();
        Scope current = scope.get();
        return decide(UseRequest.of(data, field, current == null ? Purpose.class : current.type()));
    }

    @Override
    public Decision decide(UseRequest request) {
        return answer(request, false).decision();
    }

    /**
     * The one person whom the data of an object is about.
     *
     * @throws RightfulException as {@code Rightful.subjectOf}
     */
    public Subject subjectOf(Object data) {
        return examiner.subjectOf(data);
    }

    /** A decision, and the fault in the declarations that led to it, where the caller may be told. */
    private record Answer(Decision decision, Optional<RightfulException> fault) {}

    private Answer answer(UseRequest request, boolean binding) {
        Objects.requireNonNull(request, "request");
        requireOpen();
        Instant now = clock.instant();
        Examined examined = examiner.examine(request, now, binding);
        List<Reason> reasons = examined.reasons();
        if (!trail.took(record(request, now, examined, reasons))) {
            reasons = with(reasons, Trail.SILENT);
            if (examined.reasons().isEmpty()) {
                // Where one of several sinks took the permit, it also learns that nothing came of it.
                trail.took(record(request, now, examined, reasons));
            }
        }
        if (reasons.isEmpty()) {
            return new Answer(permitted(request, examined), Optional.empty());
        }
        List<Reason> told = mayBeTold(reasons);
        Decision denied = new Decision.Denied(examined.purposeName(), examined.fields(), told);
        return new Answer(denied, told.size() == reasons.size() ? examined.fault() : Optional.empty());
    }

    private static Decision permitted(UseRequest request, Examined examined) {
        return new Decision.Permitted(
                examined.purposeName(),
                examined.fields(),
                examined.bases(),
                obligations(examined.purpose().orElseThrow(), request.channel()));
    }

    private AuditRecord record(UseRequest request, Instant now, Examined examined, List<Reason> reasons) {
        boolean permitted = reasons.isEmpty();
        Scope current = scope.get();
        return new AuditRecord(
                now,
                request.at(),
                Act.USE,
                permitted ? Outcome.PERMITTED : Outcome.DENIED,
                examined.purpose().map(DeclaredPurpose::name),
                current == null ? Optional.empty() : examined.purpose().flatMap(current::changedBy),
                examined.kinds(),
                examined.declaredFields(),
                examined.roles(),
                permitted ? examined.bases() : Set.of(),
                codes(reasons));
    }

    /** All reasons, or only that it is not established that the caller needs to know. */
    private static List<Reason> mayBeTold(List<Reason> reasons) {
        List<Reason> alone = reasons.stream()
                .filter(reason -> TOLD_ALONE.contains(reason.code()))
                .toList();
        return alone.isEmpty() ? reasons : alone;
    }

    private static Set<Obligation> obligations(DeclaredPurpose purpose, Optional<Channel> channel) {
        Set<Obligation> obligations = EnumSet.noneOf(Obligation.class);
        if (purpose.kind() == PurposeKind.DIRECT_MARKETING) {
            obligations.add(Obligation.OFFER_A_WAY_OUT);
        }
        if (channel.isPresent()) {
            obligations.add(Obligation.ASK_AGAIN_BEFORE_SENDING);
        }
        return obligations;
    }

    @Override
    public <T extends @Nullable Object, X extends Exception> T forPurpose(
            Class<? extends Purpose> purpose, Work<T, X> work) throws X {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(work, "work");
        requireOpen();
        Scope outer = scope.get();
        scope.set(enter(purpose, outer));
        try {
            return work.run();
        } finally {
            if (outer == null) {
                scope.remove();
            } else {
                scope.set(outer);
            }
        }
    }

    private Scope enter(Class<? extends Purpose> type, @Nullable Scope outer) {
        Optional<DeclaredPurpose> declared = examiner.purpose(type);
        Optional<String> changedFrom = outer == null ? Optional.empty() : declared.flatMap(outer::changedBy);
        Optional<Reason> refused = examiner.against(type, declared);
        if (refused.isPresent()) {
            throw refused(type, declared, changedFrom, refused.get());
        }
        DeclaredPurpose purpose = declared.orElseThrow();
        boolean changes = outer != null && !purpose.isWithin(outer.purpose().name());
        if (changes && !trail.took(scopeRecord(declared, changedFrom, List.of()))) {
            throw refused(type, declared, changedFrom, Trail.SILENT);
        }
        return new Scope(type, purpose, changedFrom);
    }

    private UseDeniedException refused(
            Class<?> type, Optional<DeclaredPurpose> purpose, Optional<String> changedFrom, Reason why) {
        List<Reason> reasons = List.of(why);
        if (!trail.took(scopeRecord(purpose, changedFrom, reasons)) && why.code() != ReasonCode.TRAIL_SILENT) {
            reasons = with(reasons, Trail.SILENT);
        }
        return new UseDeniedException(new Decision.Denied(Examiner.name(type, purpose), List.of(), reasons));
    }

    private AuditRecord scopeRecord(
            Optional<DeclaredPurpose> purpose, Optional<String> changedFrom, List<Reason> reasons) {
        return new AuditRecord(
                clock.instant(),
                Optional.empty(),
                Act.SCOPE,
                reasons.isEmpty() ? Outcome.PERMITTED : Outcome.DENIED,
                purpose.map(DeclaredPurpose::name),
                changedFrom,
                Set.of(),
                List.of(),
                examiner.rolesNow(),
                Set.of(),
                codes(reasons));
    }

    @Override
    public Optional<DeclaredPurpose> purposeInForce() {
        requireOpen();
        return Optional.ofNullable(scope.get()).map(Scope::purpose);
    }

    /** From now on every call is refused; units of work that run are not interrupted. */
    @Override
    public void close() {
        closed = true;
    }

    private void requireOpen() {
        if (closed) {
            throw new RightfulException(
                    ErrorCode.CLOSED,
                    "Cannot use the guard: its Rightful is closed. Build another, or close it later.");
        }
    }

    private static List<Reason> with(List<Reason> reasons, Reason last) {
        List<Reason> more = new ArrayList<>(reasons);
        more.add(last);
        return more;
    }

    private static List<ReasonCode> codes(List<Reason> reasons) {
        return reasons.isEmpty()
                ? List.of()
                : reasons.stream().map(Reason::code).distinct().toList();
    }
}
