// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.PersonalClass;
import dev.rightful.model.PersonalField;
import dev.rightful.model.PrivacyModel;
import dev.rightful.model.RightfulException;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one test planted: draws the values, has a {@link Watch} look out for them, and keeps the {@link Coverage}. */
final class Plantation {

    private static final int MOST_DRAWS = 100;

    private final Draw draw;
    private final Watch watch;
    private final Supplier<PrivacyModel> policy;
    private final TreeMap<String, Coverage> coverage = new TreeMap<>();
    private @Nullable PrivacyModel model;

    /** @param policy gives the model to plant by, unless another is given */
    Plantation(Draw draw, Watch watch, Supplier<PrivacyModel> policy) {
        this.draw = draw;
        this.watch = watch;
        this.policy = policy;
    }

    synchronized void use(PrivacyModel other) {
        model = other;
    }

    private PrivacyModel model() {
        PrivacyModel known = model == null ? policy.get() : model;
        model = known;
        return known;
    }

    private PersonalClass declared(Class<?> type) {
        return model().find(type).orElseThrow(() -> cannot(type, "it declares no personal data under this policy"));
    }

    synchronized Object plant(Class<?> type) {
        List<Object> made = plantedWithParts(type);
        return made.get(made.size() - 1);
    }

    /** An object, as the last, and before it those that were made for it. */
    synchronized List<Object> plantedWithParts(Class<?> type) {
        PersonalClass declared = declared(type);
        return attempt(type, planter -> {
            planter.make(type, planter.wanted(declared));
            return planter.made();
        });
    }

    synchronized Object plantIn(Object object) {
        PersonalClass declared = declared(object.getClass());
        return attempt(object.getClass(), planter -> planter.plantIn(object, planter.wanted(declared)));
    }

    synchronized Object value(Class<?> type, String path, Class<?> as) {
        PersonalClass declared = declared(type);
        return attempt(type, planter -> {
            Object value = planter.value(type, List.of(path.split("\\.")), planter.wanted(declared));
            if (!as.isInstance(value)) {
                throw new CannotPlantException("the value of " + path + " is no " + as.getSimpleName());
            }
            return value;
        });
    }

    private <V> V attempt(Class<?> type, Function<Planter, V> planting) {
        try {
            return planting.apply(new Planter(model(), new Drawing()));
        } catch (CannotPlantException why) {
            throw cannot(type, String.valueOf(why.getMessage()));
        }
    }

    private static RightfulException cannot(Class<?> type, String why) {
        return new RightfulException(
                ErrorCode.CANNOT_PLANT,
                "Cannot plant values in " + type.getSimpleName() + ": " + why
                        + ". Make an object yourself and give it to plantIn, or make it from single values of value(...).");
    }

    /** @param types none: all that the model has met */
    synchronized List<Coverage> coverage(List<Class<?>> types) {
        coverage.clear();
        types.forEach(type -> cover(declared(type), type));
        if (types.isEmpty()) {
            model().classes().forEach(declared -> cover(declared, loaded(declared)));
        }
        return List.copyOf(coverage.values());
    }

    private static @Nullable Class<?> loaded(PersonalClass declared) {
        try {
            return Class.forName(
                    declared.className(), false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException | LinkageError hidden) {
            return null;
        }
    }

    private void cover(PersonalClass declared, @Nullable Class<?> type) {
        try {
            if (type != null) {
                plant(type);
                return;
            }
        } catch (RightfulException unmakeable) {
            coverage.keySet().removeIf(member -> member.startsWith(Wanted.simpleName(declared) + "."));
        }
        for (PersonalField field : declared.fields()) {
            note(Wanted.planted(declared, field), field.type(), Recognition.NOT_WATCHED, "no object can be made");
        }
    }

    private void note(Planted planted, String type, Recognition recognition, String how) {
        coverage.put(planted.member(), new Coverage(planted.field(), planted.member(), type, recognition, how));
    }

    /** Draws until nobody else has the value. */
    private final class Drawing implements Planter.Source {

        @Override
        public Object draw(TypeUse type, Carrier carrier, Wanted.Target target) {
            for (int i = 0; i < MOST_DRAWS; i++) {
                Sample sample = carrier.draw(draw, type.raw(), target.mail());
                if (watch.add(target.planted(), sample)) {
                    note(target.planted(), type.toString(), carrier.recognition(), carrier.name());
                    return sample.value();
                }
            }
            throw new CannotPlantException("every value of " + type + " is in use");
        }

        @Override
        public void missed(Wanted.Target target, String type, String why) {
            note(target.planted(), type, Recognition.NOT_WATCHED, why);
        }
    }
}
