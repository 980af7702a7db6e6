// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.guard.Reason;
import dev.rightful.guard.UseRequest;
import dev.rightful.model.DeclarationException;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.NearestName;
import dev.rightful.model.PersonalClass;
import dev.rightful.model.PersonalField;
import dev.rightful.model.PrivacyModel;
import dev.rightful.model.ReasonCode;
import dev.rightful.model.RightfulException;
import dev.rightful.model.SubjectRoute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The examination of one request: finds its fields, then all reasons against each. For one decision and one thread.
 */
final class Examination {

    private static final List<Step> STEPS = List.of(
            new CollectedForPurpose(),
            new NeedToKnow(),
            new SameTenant(),
            new SubjectIdentified(),
            new NotRestricted(),
            new StageReached(),
            new ConsentLive(),
            new ChannelStated(),
            new NotObjected(),
            new InterestAssessed(),
            new WithinRetention());

    private final UseRequest request;
    private final Circumstances circumstances;
    private final Optional<PersonalClass> type;
    private final @Nullable DeclarationException broken;
    private final List<PersonalField> declared = new ArrayList<>();
    private final List<String> undeclared = new ArrayList<>(0);

    private final List<Reason> reasons = new ArrayList<>(0);
    private final Set<LegalBasis> bases = EnumSet.noneOf(LegalBasis.class);
    private final Map<SubjectRoute, Whose> people = new HashMap<>();
    private @Nullable RightfulException fault;

    Examination(UseRequest request, PrivacyModel model, Circumstances circumstances) {
        this.request = request;
        this.circumstances = circumstances;
        Optional<PersonalClass> found = Optional.empty();
        DeclarationException thrown = null;
        try {
            found = model.find(request.about().type());
        } catch (DeclarationException faulty) {
            thrown = faulty;
        }
        this.type = found;
        this.broken = thrown;
        for (String path : request.fields()) {
            Optional<PersonalField> field = type.flatMap(declaring -> declaring.field(path));
            field.ifPresentOrElse(declared::add, () -> undeclared.add(path));
        }
    }

    void add(Reason reason) {
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    void examine(DeclaredPurpose purpose, SubjectFinder finder) {
        for (String path : undeclared) {
            add(new Reason(ReasonCode.DATA_UNDECLARED, whyUndeclared(path)));
        }
        fault = broken;
        for (PersonalField field : declared) {
            Whose whose = people.computeIfAbsent(field.subject(), route -> whose(field, finder));
            examine(new Question(purpose, field, field.useFor(purpose), whose, circumstances));
        }
    }

    private void examine(Question question) {
        question.basis().ifPresent(bases::add);
        for (Step step : STEPS) {
            try {
                step.against(question).ifPresent(this::add);
            } catch (NoAnswerException silent) {
                add(new Reason(ReasonCode.NO_ANSWER, silent.why()));
            }
        }
    }

    private Whose whose(PersonalField field, SubjectFinder finder) {
        try {
            return finder.find(request.about(), field, circumstances);
        } catch (RightfulException unreadable) {
            fault = fault == null ? unreadable : fault;
            return new Whose.Unknown(why(unreadable));
        }
    }

    private String whyUndeclared(String path) {
        if (broken != null) {
            return why(broken);
        }
        String javaName = request.about().type().getSimpleName();
        if (type.isEmpty()) {
            return javaName + " declares no personal data";
        }
        List<String> paths =
                type.get().fields().stream().map(PersonalField::path).toList();
        String hint =
                NearestName.of(path, paths).map(name -> ", perhaps " + name).orElse("");
        return javaName + " declares no personal data at " + ShownPath.of(path) + hint;
    }

    private static String why(RightfulException fault) {
        String message = String.valueOf(fault.getMessage());
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    Examined result(Optional<DeclaredPurpose> purpose, Set<String> roles) {
        List<String> names = new ArrayList<>(declared.size());
        Set<String> kinds = new HashSet<>();
        for (PersonalField field : declared) {
            names.add(field.name());
            kinds.add(field.subject().kind());
        }
        List<String> all = new ArrayList<>(names);
        for (String path : undeclared) {
            all.add(request.about().type().getSimpleName() + "." + ShownPath.of(path));
        }
        reasons.sort(Comparator.comparing(Reason::code));
        return new Examined(
                Examiner.name(request.purpose(), purpose),
                purpose,
                all,
                names,
                kinds,
                roles,
                bases,
                reasons,
                Optional.ofNullable(fault));
    }
}
