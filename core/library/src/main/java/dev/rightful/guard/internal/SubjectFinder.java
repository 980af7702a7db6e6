// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.guard.UseRequest.About;
import dev.rightful.guard.UseRequest.OfObject;
import dev.rightful.guard.UseRequest.OfSubject;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.PersonalField;
import dev.rightful.model.RightfulException;
import dev.rightful.model.Subject;
import dev.rightful.model.SubjectRoute;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Finds the person whom a field is about. Safe for use by many threads. */
final class SubjectFinder {

    private final Ports ports;
    private final MemberReader members = new MemberReader();
    private final AtomicBoolean unknownTold = new AtomicBoolean();

    SubjectFinder(Ports ports) {
        this.ports = ports;
    }

    /**
     * The person, or what keeps them unknown.
     *
     * @throws RightfulException {@link ErrorCode#SUBJECT_UNREACHABLE} if a member on the way cannot be read,
     *     {@link ErrorCode#SUBJECT_ID_UNUSABLE} if what is found at its end is no id
     */
    Whose find(About about, PersonalField field, Circumstances circumstances) {
        if (about instanceof OfSubject known) {
            return ofSubject(known.subject(), field, circumstances);
        }
        return ofObject(((OfObject) about).data(), field, circumstances);
    }

    private Whose ofSubject(Subject subject, PersonalField field, Circumstances circumstances) {
        if (!subject.tenant().equals(ports.tenant())) {
            return new Whose.OfOtherTenant();
        }
        String kind = field.subject().kind();
        return subject.kind().equals(kind)
                ? new Whose.Known(new Person(subject, ports, circumstances, unknownTold))
                : new Whose.Unknown(field.name() + " is about a " + kind + ", not about a " + subject.kind());
    }

    private Whose ofObject(Object data, PersonalField field, Circumstances circumstances) {
        End end = follow(data, field);
        if (end.id() == null) {
            return new Whose.Unknown(end.path() + " is null");
        }
        return new Whose.Known(new Person(subject(field, end.id()), ports, circumstances, unknownTold));
    }

    /**
     * The one person whom these fields of an object are about.
     *
     * @throws RightfulException {@link ErrorCode#SUBJECT_ID_UNUSABLE} if there is none, or more than one
     */
    Subject subjectOf(Object data, List<PersonalField> fields) {
        Set<Subject> people = new HashSet<>();
        for (PersonalField field : fields) {
            End end = follow(data, field);
            if (end.id() == null) {
                throw unnamed(data, end.path() + " is null. Fill the members that lead to the person.");
            }
            people.add(subject(field, end.id()));
        }
        if (people.size() == 1) {
            return people.iterator().next();
        }
        throw unnamed(
                data,
                people.isEmpty()
                        ? "it declares no personal data. Annotate its members with @PersonalData."
                        : "its data is about several persons. Name the one you mean with Subject.of.");
    }

    private static RightfulException unnamed(Object data, String why) {
        return new RightfulException(
                ErrorCode.SUBJECT_ID_UNUSABLE,
                "Cannot name the subject of a " + data.getClass().getSimpleName() + ": " + why);
    }

    private Subject subject(PersonalField field, Object id) {
        return Subject.of(ports.tenant(), field.subject().kind(), id);
    }

    /** Where the way to a person ends: at the id, or at a null, with the path up to there. */
    private record End(@Nullable Object id, String path) {}

    private End follow(Object data, PersonalField field) {
        String path = pathToId(field.subject());
        Object reached = data;
        for (int from = 0; from <= path.length(); ) {
            int dot = path.indexOf('.', from);
            int to = dot < 0 ? path.length() : dot;
            Object next = read(reached, path.substring(from, to), field);
            if (next == null) {
                return new End(null, data.getClass().getSimpleName() + "." + path.substring(0, to));
            }
            reached = next;
            from = to + 1;
        }
        return new End(reached, path);
    }

    private @Nullable Object read(Object from, String member, PersonalField field) {
        try {
            return members.read(from, member);
        } catch (MemberReader.UnreadableException unreadable) {
            throw new RightfulException(
                    ErrorCode.SUBJECT_UNREACHABLE,
                    "Cannot find the person behind " + field.name() + ": " + unreadable.getMessage());
        }
    }

    private static String pathToId(SubjectRoute route) {
        if (route instanceof SubjectRoute.Path path) {
            return path.path() + "." + path.idMember();
        }
        return route instanceof SubjectRoute.Self self ? self.idMember() : ((SubjectRoute.Reference) route).idMember();
    }
}
