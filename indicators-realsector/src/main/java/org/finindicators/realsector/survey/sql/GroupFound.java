/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey.sql;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.loanbook.Attribute;
import org.finindicators.number.Printing;
import org.finindicators.realsector.survey.Treatment;
import org.finindicators.realsector.survey.WelfarePolicy;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** The rows of a select of one group, by kind. */
final class GroupFound {
    private static final List<RowKind> TOUCHED = List.of(RowKind.MISSING, RowKind.NEGATIVE, RowKind.ZERO, RowKind.LOW);

    /** What an engine adds up is right to so many digits. */
    private static final MathContext SURE = new MathContext(12);

    private final String group;
    private final WelfarePolicy policy;
    private final Map<RowKind, Sums> kinds = new EnumMap<>(RowKind.class);

    /** The number of rows of a kind, the persons they stand for and further sums. */
    record Sums(long rows, double persons, List<Double> more) {
        double more(int place) {
            return more.get(place);
        }
    }

    private GroupFound(String group, WelfarePolicy policy) {
        this.group = group;
        this.policy = policy;
    }

    /**
     * Reads rows: group, kind, number of rows, persons and so many further sums.
     *
     * @return a group for each label in alphabetical order, the one that is not stated last
     */
    static List<GroupFound> read(
            List<? extends List<? extends @Nullable Object>> rows, int sums, WelfarePolicy policy) {
        Map<String, GroupFound> groups = new TreeMap<>();
        for (List<? extends @Nullable Object> row : rows) {
            if (row.size() != 4 + sums) {
                throw InvalidInputException.of(
                        row.toString(), "is not a row of this select, which has " + (4 + sums) + " columns");
            }
            Object label = row.get(0);
            String group = label == null ? Attribute.NOT_STATED : label.toString();
            List<Double> more = new ArrayList<>();
            for (int i = 0; i < sums; i++) {
                more.add(number(row.get(4 + i)));
            }
            RowKind kind = RowKind.of(row.get(1) == null ? "" : row.get(1));
            Sums found = new Sums((long) number(row.get(2)), number(row.get(3)), more);
            if (groups.computeIfAbsent(group, name -> new GroupFound(name, policy))
                            .kinds
                            .put(kind, found)
                    != null) {
                throw InvalidInputException.of(row.toString(), "is of a group and kind that another row is of");
            }
        }
        List<GroupFound> all = new ArrayList<>(groups.values());
        Optional.ofNullable(groups.get(Attribute.NOT_STATED)).ifPresent(last -> {
            all.remove(last);
            all.add(last);
        });
        return all;
    }

    /** A cell; a sum of no row is NULL. */
    private static double number(@Nullable Object cell) {
        if (cell == null) {
            return 0;
        }
        if (cell instanceof Number number) {
            return number.doubleValue();
        }
        throw InvalidInputException.of(cell.toString(), "is not a number");
    }

    String group() {
        return group;
    }

    /** The rows that the policy leaves. */
    long rows() {
        return kinds.entrySet().stream()
                .filter(entry -> entry.getKey().treatment(policy) != Treatment.DROP)
                .mapToLong(entry -> entry.getValue().rows())
                .sum();
    }

    /** The persons that they stand for; not a number where a weight is none. */
    double persons() {
        if (kinds.containsKey(RowKind.WEIGHT)) {
            return Double.NaN;
        }
        return kinds.entrySet().stream()
                .filter(entry -> entry.getKey().treatment(policy) != Treatment.DROP)
                .mapToDouble(entry -> entry.getValue().persons())
                .sum();
    }

    /** The sums of rows that are measured. */
    Map<RowKind, Sums> measured() {
        Map<RowKind, Sums> all = new EnumMap<>(kinds);
        all.keySet().removeIf(kind -> !kind.hasWelfare() || kind.treatment(policy) == Treatment.DROP);
        return all;
    }

    /** Why the group cannot be measured. */
    Optional<Fault> fault() {
        List<String> wrong = new ArrayList<>();
        kinds.forEach((kind, sums) -> kind.wrong(policy)
                .ifPresent(what -> wrong.add(counted(sums.rows()) + (sums.rows() == 1 ? " has " : " have ") + what)));
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fault(Reason.OUT_OF_DOMAIN, String.join("; ", wrong)));
    }

    /** What the policy changed, in the words of a survey in memory. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (RowKind kind : TOUCHED) {
            Sums sums = kinds.get(kind);
            Treatment treatment = kind.treatment(policy);
            if (sums != null && treatment != Treatment.KEEP) {
                notes.add("policy " + policy.name() + ": " + kind.touched(policy) + " " + treatment.words()
                        + (treatment == Treatment.FLOOR ? " " + policy.floor().toPlainString() : "") + ", "
                        + counted(sums.rows()) + ", weight "
                        + Printing.number(new BigDecimal(sums.persons()).round(SURE)));
            }
        }
        return notes;
    }

    private static String counted(long rows) {
        return rows + (rows == 1 ? " row" : " rows");
    }

    /** Adds up groups: rows and persons of each kind. */
    static GroupFound all(String name, List<GroupFound> groups, WelfarePolicy policy) {
        GroupFound all = new GroupFound(name, policy);
        groups.forEach(group -> group.kinds.forEach((kind, sums) -> all.kinds.merge(
                kind,
                new Sums(sums.rows(), sums.persons(), List.of()),
                (one, other) -> new Sums(one.rows() + other.rows(), one.persons() + other.persons(), List.of()))));
        return all;
    }

    /** The same under another name. */
    GroupFound named(String name) {
        GroupFound other = new GroupFound(name, policy);
        other.kinds.putAll(kinds);
        return other;
    }

    /** The tally of the group, or why there is none. */
    <T> GroupTally<T> tally(Supplier<T> maker) {
        Optional<Fault> fault = fault();
        return new GroupTally<>(
                group, rows(), fault.isPresent() ? Optional.empty() : Optional.of(maker.get()), fault, notes());
    }
}
