// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.SaleOfData;
import dev.rightful.guard.Reason;
import dev.rightful.guard.UseRequest;
import dev.rightful.model.Actor;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.DeclaredRole;
import dev.rightful.model.NearestName;
import dev.rightful.model.PersonalClass;
import dev.rightful.model.PersonalField;
import dev.rightful.model.PrivacyModel;
import dev.rightful.model.ReasonCode;
import dev.rightful.model.Subject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Examines requests: the purpose first, then who acts, then each field.
 *
 * <p>After an undeclared or prohibited purpose nothing further is looked at. Safe for use by many threads.
 */
final class Examiner {

    private static final Logger LOG = LoggerFactory.getLogger(Examiner.class);

    private final PrivacyModel model;
    private final Ports ports;
    private final SubjectFinder finder;
    private final ZoneId zone;
    private final Set<String> knownRoles = new HashSet<>();

    Examiner(PrivacyModel model, Ports ports) {
        this.model = model;
        this.ports = ports;
        this.finder = new SubjectFinder(ports);
        this.zone = model.policy().controller().zoneId();
        for (DeclaredRole role : model.policy().roles()) {
            knownRoles.add(role.name());
        }
    }

    /**
     * Examines a request.
     *
     * @param binding whether the use follows: what closed it since the moment asked about then counts as well
     */
    Examined examine(UseRequest request, Instant now, boolean binding) {
        Optional<DeclaredPurpose> purpose = purpose(request.purpose());
        Optional<Reason> refused = against(request.purpose(), purpose);
        Acting acting = request.actor().<Acting>map(Acting.Somebody::new).orElseGet(this::acting);
        Examination examination = new Examination(request, model, circumstances(request, acting, now, binding));
        if (refused.isPresent()) {
            examination.add(refused.get());
        } else {
            against(acting).ifPresent(examination::add);
            examination.examine(purpose.orElseThrow(), finder);
        }
        return examination.result(purpose, known(acting));
    }

    Subject subjectOf(Object data) {
        List<PersonalField> fields =
                model.find(data.getClass()).map(PersonalClass::fields).orElse(List.of());
        return finder.subjectOf(data, fields);
    }

    Optional<DeclaredPurpose> purpose(Class<? extends Purpose> type) {
        return model.purpose(type);
    }

    /** The reason against a purpose, whatever it is wanted for. */
    Optional<Reason> against(Class<? extends Purpose> type, Optional<DeclaredPurpose> declared) {
        boolean sale = SaleOfData.class.isAssignableFrom(type);
        if (sale || (declared.isPresent() && declared.get().prohibited())) {
            return Optional.of(new Reason(ReasonCode.PURPOSE_PROHIBITED, name(type, declared) + " is prohibited"));
        }
        return declared.isPresent()
                ? Optional.empty()
                : Optional.of(new Reason(ReasonCode.PURPOSE_UNDECLARED, whyUndeclared(type)));
    }

    private String whyUndeclared(Class<? extends Purpose> type) {
        if (type == Purpose.class) {
            return "no purpose is named; name one, or work inside forPurpose";
        }
        Map<String, String> bySimpleName = new HashMap<>();
        for (DeclaredPurpose known : model.policy().purposes()) {
            String nested = known.javaName()
                    .substring(known.javaName().lastIndexOf('.') + 1)
                    .replace('$', '.');
            bySimpleName.putIfAbsent(nested.substring(nested.lastIndexOf('.') + 1), nested);
        }
        String hint = NearestName.of(type.getSimpleName(), bySimpleName.keySet())
                .map(near -> ", perhaps " + bySimpleName.get(near))
                .orElse("");
        return "the policy declares no purpose " + type.getSimpleName() + hint;
    }

    /** How answers name a purpose. */
    static String name(Class<?> type, Optional<DeclaredPurpose> declared) {
        String undeclared = type == Purpose.class ? "an unnamed purpose" : type.getSimpleName();
        return declared.map(DeclaredPurpose::name).orElse(undeclared);
    }

    /** The roles of whoever acts now, as far as the policy knows them. */
    Set<String> rolesNow() {
        return known(acting());
    }

    private Acting acting() {
        try {
            Optional<Actor> actor = ports.actors().current();
            return actor.isPresent() ? new Acting.Somebody(actor.get()) : new Acting.Nobody();
        } catch (Exception | LinkageError | StackOverflowError failure) {
            LOG.warn("The actor source did not answer: {}", NoAnswerException.nameOf(failure));
            return new Acting.Unanswered();
        }
    }

    private static Optional<Reason> against(Acting acting) {
        if (acting instanceof Acting.Somebody) {
            return Optional.empty();
        }
        String why = acting instanceof Acting.Nobody ? "nobody is known to act" : "the actor source did not answer";
        return Optional.of(new Reason(ReasonCode.NO_ACTOR, why));
    }

    /** Other roles stay out of the trail: their names may hold anything. */
    private Set<String> known(Acting acting) {
        if (!(acting instanceof Acting.Somebody somebody)) {
            return Set.of();
        }
        Set<String> roles = new HashSet<>(somebody.actor().roles());
        roles.retainAll(knownRoles);
        return roles;
    }

    private Circumstances circumstances(UseRequest request, Acting acting, Instant now, boolean binding) {
        Instant at = request.at().orElse(now);
        Instant day = binding && now.isAfter(at) ? now : at;
        return new Circumstances(
                model.policy(),
                acting,
                request.channel(),
                request.topic(),
                at,
                day.atZone(zone).toLocalDate(),
                binding ? Instant.MAX : request.at().orElse(Instant.MAX));
    }
}
