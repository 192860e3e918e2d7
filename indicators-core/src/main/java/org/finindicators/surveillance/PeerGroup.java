/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.finindicators.aggregate.Exclusion;
import org.finindicators.formula.Reason;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.validation.InvalidInputException;

/**
 * Subjects that can be compared with each other: the rule that makes them peers, who they are, and who was left out for
 * what reason.
 *
 * <p>A subject is never its own peer: whoever is compared is taken away from the group first. With fewer peers than the
 * least number nothing is said of it. Equal rules, members and exclusions make equal groups, in whatever order they
 * were given.
 *
 * @since 0.1.0
 */
public final class PeerGroup implements Tabular {
    private static final int LEAST = 5;

    private final String name;
    private final String rule;
    private final SortedSet<String> members;
    private final List<Exclusion> excluded;
    private final int least;

    private PeerGroup(String name, String rule, Set<String> members, List<Exclusion> excluded, int least) {
        this.name = name;
        this.rule = rule;
        this.members = new TreeSet<>(members);
        this.excluded = excluded.stream().sorted().toList();
        this.least = least;
    }

    /**
     * Starts a group.
     *
     * @param name what it is called
     * @return a builder without members
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * Makes a group of all subjects that are alike in an attribute, for each of its values. Groups too small for a
     * comparison are among them, so that a screening can say so.
     *
     * @param attribute what they are alike in, {@code legal form} for instance
     * @param values its value for each subject; whoever has a blank one is in no group
     * @return the groups, by the value
     */
    public static List<PeerGroup> byAttribute(String attribute, Map<String, String> values) {
        Map<String, Set<String>> byValue = new TreeMap<>();
        values.forEach((subject, value) -> {
            if (!value.isBlank()) {
                byValue.computeIfAbsent(value, key -> new LinkedHashSet<>()).add(subject);
            }
        });
        List<PeerGroup> groups = new ArrayList<>();
        byValue.forEach((value, subjects) ->
                groups.add(new PeerGroup(value, attribute + " is " + value, subjects, List.of(), LEAST)));
        return groups;
    }

    /**
     * Returns what it is called.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns what makes its members peers.
     *
     * @return the rule in words
     */
    public String rule() {
        return rule;
    }

    /**
     * Lists its members.
     *
     * @return the names, in alphabetical order
     */
    public List<String> members() {
        return List.copyOf(members);
    }

    /**
     * Tells whether a subject belongs to it.
     *
     * @param subject the subject
     * @return true for a member
     */
    public boolean has(String subject) {
        return members.contains(subject);
    }

    /**
     * Lists who was left out.
     *
     * @return names with reasons, in alphabetical order
     */
    public List<Exclusion> excluded() {
        return excluded;
    }

    /**
     * Returns how many peers with a value a comparison needs.
     *
     * @return the least number
     */
    public int least() {
        return least;
    }

    /**
     * Places a subject among its peers. It need not be a member.
     *
     * @param subject the subject
     * @param figures the values of one indicator
     * @return its position, undefined where it has no value or too few of its peers have one
     * @throws InvalidInputException if the subject is not among the figures
     */
    public PeerPosition position(String subject, PeerFigures figures) {
        return new PeerPosition(subject, this, figures);
    }

    /**
     * Lays the group out.
     *
     * @return a row for each member and for each subject left out
     */
    @Override
    public Table table() {
        Table table = Table.of(toString(), Column.text("subject"), Column.text("peer"), Column.text("reason"))
                .rows(members.stream().map(member -> List.of(member, "yes", "")).toList())
                .rows(excluded.stream()
                        .map(one -> List.of(one.subject(), "no", one.detail()))
                        .toList());
        return table.note("rule: " + rule);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PeerGroup that
                && name.equals(that.name)
                && rule.equals(that.rule)
                && members.equals(that.members)
                && excluded.equals(that.excluded)
                && least == that.least;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, rule, members, excluded, least);
    }

    /** Prints for instance {@code rural banks: 12 members, 2 left out, at least 5 peers}. */
    @Override
    public String toString() {
        return Printing.beginning(name) + ": " + members.size() + (members.size() == 1 ? " member, " : " members, ")
                + (excluded.isEmpty() ? "" : excluded.size() + " left out, ")
                + "at least " + least + " peers";
    }

    /**
     * Collects the members of a group; what is wrong with it is refused at once, all of it.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final String name;
        private final List<String> given = new ArrayList<>();
        private final List<Exclusion> unfit = new ArrayList<>();
        private final List<Exclusion> excluded = new ArrayList<>();
        private String rule = "";
        private int least = LEAST;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Says what makes the members peers.
         *
         * @param words the rule in words
         * @return this builder
         */
        public Builder rule(String words) {
            rule = words;
            return this;
        }

        /**
         * Adds members by name.
         *
         * @param names the members
         * @return this builder
         */
        public Builder with(String... names) {
            return with(List.of(names));
        }

        /**
         * Adds members by name.
         *
         * @param names the members
         * @return this builder
         */
        public Builder with(Collection<String> names) {
            given.addAll(names);
            return this;
        }

        /**
         * Adds those that meet the rule; the others are left out, and listed.
         *
         * @param <T> what is known of each
         * @param candidates who may belong to the group, by name
         * @param belongs the rule
         * @return this builder
         */
        public <T> Builder with(Map<String, T> candidates, Predicate<? super T> belongs) {
            candidates.forEach((subject, known) -> {
                if (belongs.test(known)) {
                    given.add(subject);
                } else {
                    unfit.add(new Exclusion(subject, Reason.NOT_APPLICABLE, "does not meet the rule"));
                }
            });
            return this;
        }

        /**
         * Leaves out a subject that would be a member, and lists it.
         *
         * @param subject the subject
         * @param why the reason, in words
         * @return this builder
         */
        public Builder without(String subject, String why) {
            excluded.add(new Exclusion(subject, Reason.NOT_APPLICABLE, why));
            return this;
        }

        /**
         * States how many peers with a value a comparison needs, 5 unless stated.
         *
         * @param number the least number, one or more
         * @return this builder
         */
        public Builder least(int number) {
            least = number;
            return this;
        }

        /**
         * Ends the group.
         *
         * @return the group
         * @throws InvalidInputException with all that is wrong: no name, no rule, members given twice, exclusions
         *     without a reason or of nobody, fewer than two members
         */
        public PeerGroup build() {
            Intake intake = new Intake();
            if (name.isBlank()) {
                intake.add("name", name, "must be given, it is blank");
            }
            if (rule.isBlank()) {
                intake.add("rule", rule, "must say what makes the members peers, it is blank");
            }
            if (least < 1) {
                intake.add("least", Integer.toString(least), "must be one or more");
            }
            Set<String> members = new LinkedHashSet<>();
            for (int i = 0; i < given.size(); i++) {
                String member = given.get(i);
                if (member.isBlank()) {
                    intake.add("members[" + i + "]", member, "must have a name, it is blank");
                } else if (!members.add(member)) {
                    intake.add("members[" + i + "]", member, "is given twice");
                }
            }
            Set<String> out = new HashSet<>();
            for (Exclusion one : excluded) {
                String place = "excluded " + one.subject();
                if (one.detail().isBlank()) {
                    intake.add(place, one.detail(), "must have a reason, it is blank");
                }
                if (!out.add(one.subject())) {
                    intake.add(place, one.detail(), "is left out twice");
                } else if (!members.remove(one.subject())) {
                    intake.addUnknown(place, one.subject(), members, "would not be a member anyway");
                }
            }
            if (members.size() < 2) {
                intake.add(
                        "members",
                        Integer.toString(members.size()),
                        "must be two or more: nobody is its own peer, so nothing could be compared");
            }
            intake.refuse();
            List<Exclusion> all = new ArrayList<>(unfit);
            all.addAll(excluded);
            return new PeerGroup(name, rule, members, all, least);
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return name + ": " + given.size() + " members given; call build()";
        }
    }
}
