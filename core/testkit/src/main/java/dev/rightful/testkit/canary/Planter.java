// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import dev.rightful.model.DeclarationException;
import dev.rightful.model.PersonalClass;
import dev.rightful.model.PrivacyModel;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects whose personal fields hold planted values.
 *
 * <p>Records are made by their canonical constructor. Of other classes the constructor with the fewest parameters is tried
 * first; what is no personal data gets a neutral value. Fields are set afterwards, so that what a constructor made of its
 * parameters does not count. For one thread at a time.
 */
final class Planter {

    /** Draws a value and remembers it. */
    interface Source {

        @Nullable
        Object draw(TypeUse type, Carrier carrier, Wanted.Target target);

        /** Remembers what cannot be planted. */
        void missed(Wanted.Target target, String type, String why);
    }

    private final PrivacyModel model;
    private final Source source;
    private final Deque<Class<?>> inside = new ArrayDeque<>();
    private final List<Object> made = new ArrayList<>();

    Planter(PrivacyModel model, Source source) {
        this.model = model;
        this.source = source;
    }

    /** Every object made so far, those inside others first. */
    List<Object> made() {
        return made;
    }

    /** @throws CannotPlantException if none can be made */
    Object make(Class<?> type, Wanted wanted) {
        return make(TypeUse.of(type), wanted);
    }

    /**
     * A value for the member at the end of a path, as it is declared.
     *
     * @throws CannotPlantException if there is no such member, or no value of its type
     */
    @Nullable
    Object value(Class<?> type, List<String> path, Wanted wanted) {
        TypeUse at = TypeUse.of(type);
        Wanted wantedHere = wanted;
        for (String member : path) {
            at = slot(innermost(at), member).type();
            wantedHere = wantedHere.member(member);
        }
        if (wantedHere.isNothing()) {
            throw new CannotPlantException(String.join(".", path) + " is no personal data");
        }
        return value(at, wantedHere);
    }

    private static TypeUse innermost(TypeUse type) {
        Optional<Holder> holder = Holder.of(type);
        return holder.isPresent() ? innermost(holder.get().element()) : type;
    }

    private @Nullable Object value(TypeUse type, Wanted wanted) {
        if (wanted.target().isPresent()) {
            return planted(type, wanted.target().get());
        }
        if (wanted.isNothing()) {
            return neutral(type);
        }
        Optional<Holder> holder = Holder.of(type);
        return holder.isPresent()
                ? holder.get().of(value(holder.get().element(), wanted), this::neutral)
                : make(type, wanted);
    }

    private @Nullable Object planted(TypeUse type, Wanted.Target target) {
        Optional<Carrier> carrier = Carrier.of(type.raw());
        if (carrier.isPresent() && carrier.get().recognition() != Recognition.NOT_WATCHED) {
            return source.draw(type, carrier.get(), target);
        }
        Optional<Holder> holder = Holder.of(type);
        if (carrier.isEmpty() && holder.isPresent()) {
            return holder.get().of(planted(holder.get().element(), target), this::neutral);
        }
        if (carrier.isPresent() || type.isOfJdk()) {
            source.missed(target, type.toString(), carrier.map(Carrier::name).orElse("nothing is known of this type"));
            return neutral(type);
        }
        return make(type, Wanted.allMembers(target));
    }

    private @Nullable Object neutral(TypeUse type) {
        Optional<Object> known = Neutral.of(type);
        if (known.isPresent() || type.isOfJdk()) {
            return known.orElse(null);
        }
        try {
            return make(type, Wanted.NOTHING);
        } catch (CannotPlantException unneeded) {
            return null;
        }
    }

    private Object make(TypeUse type, Wanted wanted) {
        Class<?> raw = type.raw();
        if (inside.contains(raw)) {
            throw new CannotPlantException(raw.getName() + " contains itself");
        }
        if (raw.isSealed() && (raw.isInterface() || Modifier.isAbstract(raw.getModifiers()))) {
            return make(TypeUse.of(raw.getPermittedSubclasses()[0]), wanted);
        }
        inside.push(raw);
        try {
            Wanted all = own(raw).map(wanted::and).orElse(wanted);
            Object object = raw.isRecord() ? record(type, all, Optional.empty()) : object(type, all);
            made.add(object);
            return object;
        } finally {
            inside.pop();
        }
    }

    /** What the class declares for itself; parts of others declare nothing alone. */
    private Optional<Wanted> own(Class<?> type) {
        try {
            return model.find(type).map(this::wanted);
        } catch (DeclarationException part) {
            return Optional.empty();
        }
    }

    Wanted wanted(PersonalClass type) {
        return Wanted.of(type, model.policy().categories());
    }

    /** @param before the record whose other components are kept */
    private Object record(TypeUse type, Wanted wanted, Optional<Object> before) {
        wanted.membersOf(type.raw()).forEach(member -> reach(type, member, wanted));
        RecordComponent[] components = type.raw().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            Slot slot = slot(type, name);
            Wanted member = wanted.member(name);
            values[i] = before.isEmpty()
                    ? value(slot.type(), member)
                    : replaced(slot.get(before.get()), slot.type(), member);
        }
        return Constructors.call(Constructors.canonical(type.raw()), values);
    }

    private Object object(TypeUse type, Wanted wanted) {
        String why = type.raw().getName() + " has no constructor";
        for (Constructor<?> constructor : Constructors.of(type.raw())) {
            try {
                Object object = Constructors.call(constructor, arguments(constructor, type, wanted));
                fill(object, type, wanted);
                return object;
            } catch (CannotPlantException refused) {
                why = String.valueOf(refused.getMessage());
            }
        }
        throw new CannotPlantException(why);
    }

    private @Nullable Object[] arguments(Constructor<?> constructor, TypeUse type, Wanted wanted) {
        Parameter[] parameters = constructor.getParameters();
        @Nullable Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            TypeUse parameter = type.resolve(parameters[i].getParameterizedType(), type.raw());
            arguments[i] = parameters[i].isNamePresent()
                    ? value(parameter, wanted.member(parameters[i].getName()))
                    : neutral(parameter);
        }
        return arguments;
    }

    private void fill(Object object, TypeUse type, Wanted wanted) {
        for (String member : wanted.membersOf(type.raw())) {
            reach(type, member, wanted).ifPresent(slot -> slot.set(object, value(slot.type(), wanted.member(member))));
        }
    }

    /** The place of a member; empty for what is computed, which shows what was planted in what it is computed from. */
    private Optional<Slot> reach(TypeUse type, String member, Wanted wanted) {
        Optional<Slot> slot = Slot.of(type, member);
        if (slot.isEmpty()) {
            wanted.member(member)
                    .targets()
                    .forEach(target -> source.missed(target, "", "it has neither a field nor a setter"));
        }
        return slot;
    }

    /**
     * Replaces the personal values of an object. Parts are kept and filled; what collections and the like hold is replaced.
     *
     * @return the object; of a record a copy
     * @throws CannotPlantException if a member cannot be given a value
     */
    Object plantIn(Object object, Wanted wanted) {
        TypeUse type = TypeUse.of(object.getClass());
        Wanted all = own(object.getClass()).map(wanted::and).orElse(wanted);
        if (type.raw().isRecord()) {
            return record(type, all, Optional.of(object));
        }
        for (String member : all.membersOf(type.raw())) {
            reach(type, member, all)
                    .ifPresent(slot -> slot.set(object, replaced(slot.get(object), slot.type(), all.member(member))));
        }
        return object;
    }

    private @Nullable Object replaced(Optional<Object> current, TypeUse type, Wanted wanted) {
        if (wanted.isNothing()) {
            return current.orElse(null);
        }
        boolean fresh = current.isEmpty()
                || wanted.target().isPresent()
                || Holder.of(type).isPresent();
        return fresh ? value(type, wanted) : plantIn(current.get(), wanted);
    }

    private static Slot slot(TypeUse type, String member) {
        return Slot.of(type, member)
                .orElseThrow(() -> new CannotPlantException(
                        type.raw().getName() + " has neither a field " + member + " nor a setter for it"));
    }
}
