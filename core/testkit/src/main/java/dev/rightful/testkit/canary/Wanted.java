// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import dev.rightful.annotation.Category;
import dev.rightful.model.Categories;
import dev.rightful.model.PersonalClass;
import dev.rightful.model.PersonalField;
import dev.rightful.model.SubjectRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What of an object is to be planted, member by member. Not changed once it was handed out. */
final class Wanted {

    /** Nothing. */
    static final Wanted NOTHING = new Wanted();

    /**
     * A value to plant.
     *
     * @param planted under what name it is told
     * @param mail whether its text is an e-mail address
     */
    record Target(Planted planted, boolean mail) {

        Target member(String name) {
            return new Target(new Planted(planted.field(), planted.member() + "." + name), mail);
        }
    }

    private final Map<String, Wanted> members = new TreeMap<>();
    private @Nullable Target target;
    private @Nullable Target ofAllMembers;

    private Wanted() {}

    /** The personal fields of a class, and the ids of the people whom they are about. */
    static Wanted of(PersonalClass type, Categories categories) {
        Wanted wanted = new Wanted();
        for (PersonalField field : type.fields()) {
            boolean mail = categories.isA(field.category().id(), Category.EMAIL_ADDRESS);
            wanted.add(field.path(), new Target(planted(type, field), mail));
            wanted.addId(field.subject(), simpleName(type));
        }
        return wanted;
    }

    static Planted planted(PersonalClass type, PersonalField field) {
        return new Planted(field.name(), simpleName(type) + "." + field.path());
    }

    /** With the names of the classes around it. */
    static String simpleName(PersonalClass type) {
        return type.className().substring(type.className().lastIndexOf('.') + 1).replace('$', '.');
    }

    private void addId(SubjectRoute route, String className) {
        String path = path(route);
        String id = path.substring(path.lastIndexOf('.') + 1);
        add(path, new Target(new Planted(route.kind() + "/" + id, className + "." + path), false));
    }

    private static String path(SubjectRoute route) {
        if (route instanceof SubjectRoute.Path path) {
            return path.path() + "." + path.idMember();
        }
        return route instanceof SubjectRoute.Self self ? self.idMember() : ((SubjectRoute.Reference) route).idMember();
    }

    private void add(String path, Target value) {
        Wanted at = this;
        for (String member : path.split("\\.")) {
            at = at.members.computeIfAbsent(member, each -> new Wanted());
        }
        at.target = value;
    }

    /** The whole value of a class of the application: each of its members. */
    static Wanted allMembers(Target whole) {
        Wanted wanted = new Wanted();
        wanted.ofAllMembers = whole;
        return wanted;
    }

    /** All of this, and of the other; where both want something of a member, the other's word counts. */
    Wanted and(Wanted other) {
        Wanted both = new Wanted();
        both.members.putAll(members);
        both.members.putAll(other.members);
        both.ofAllMembers = ofAllMembers;
        return both;
    }

    /** All values to plant in this or in its members. */
    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        target().ifPresent(targets::add);
        members.values().forEach(member -> targets.addAll(member.targets()));
        return targets;
    }

    Optional<Target> target() {
        return Optional.ofNullable(target);
    }

    boolean isNothing() {
        return members.isEmpty() && target == null && ofAllMembers == null;
    }

    /** The members of which something is wanted. */
    Set<String> membersOf(Class<?> type) {
        return ofAllMembers == null ? members.keySet() : Slot.names(type);
    }

    Wanted member(String name) {
        if (ofAllMembers != null && !members.containsKey(name)) {
            Wanted member = new Wanted();
            member.target = ofAllMembers.member(name);
            return member;
        }
        return members.getOrDefault(name, NOTHING);
    }
}
