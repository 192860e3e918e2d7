/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import java.math.BigInteger;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.WhereBlank;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Defect;
import org.finindicators.loanbook.IntegrityPolicy;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.loanbook.LoanState;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.loanbook.tally.SummedLoans;
import org.finindicators.number.MinorUnits;
import org.finindicators.tables.loans.LateStatuses.Meaning;
import org.finindicators.tables.loans.LateStatuses.Terms;
import org.finindicators.validation.Violation;

/**
 * Writes a map as SQL. Loans are grouped by one number, the {@link Key}: their class of days late, status, terms, what
 * they do not report, whether they are refused, and their defects, each in some bits.
 */
final class LoanSql {
    private static final int CLASS_BITS = 6;
    private static final int STATUS_BITS = 2;
    private static final int LACK_BITS = 20;
    private static final List<LoanStatus> STATUSES = List.of(LoanStatus.values());
    private static final List<Defect> DEFECTS = List.of(Defect.values());
    private static final List<Amount> AMOUNTS = List.of(Amount.values());
    private static final List<LoanDate> DATES = List.of(LoanDate.values());

    private final LoanMap map;
    private final String relation;
    private final String today;
    private final Map<String, Type> types;
    private final Map<Amount, String> amounts = new EnumMap<>(Amount.class);
    private final Map<LoanDate, String> dates = new EnumMap<>(LoanDate.class);
    private final List<String> lateness = new ArrayList<>();
    private final List<String> statuses = new ArrayList<>();
    private final List<String> renegotiated = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private String id = "";

    /** What a column holds. */
    enum Type {
        WHOLE,
        DECIMAL,
        DATE,
        TEXT,
        OTHER;

        /** Tells the type; decimals with more digits after the point than minor units have do not do. */
        static Type of(int jdbc, int scale, MinorUnits unit) {
            return switch (jdbc) {
                case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> WHOLE;
                case Types.DECIMAL, Types.NUMERIC -> scale == 0 ? WHOLE : scale <= unit.digits() ? DECIMAL : OTHER;
                case Types.DATE -> DATE;
                case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR -> TEXT;
                default -> OTHER;
            };
        }
    }

    /** What the loans of a group have in common. */
    record Key(int ageClass, LoanStatus status, Terms terms, int lacks, boolean isRefused, int found) {}

    LoanSql(LoanMap map, String relation, LocalDate asOf, Map<String, Type> types) {
        this.map = map;
        this.relation = relation;
        this.types = types;
        today = "DATE '" + asOf + "'";
        map.parts().forEach(this::add);
        if (amounts.containsKey(Amount.BALANCE)) {
            refusals.add(amounts.get(Amount.BALANCE) + " IS NULL");
        }
        differing(lateness, "");
        differing(statuses, " AND %1$s <> 0 AND %2$s <> 0");
    }

    private void differing(List<String> terms, String unless) {
        for (int i = 0; i < terms.size(); i++) {
            for (int j = i + 1; j < terms.size(); j++) {
                refusals.add("(" + terms.get(i) + " <> " + terms.get(j)
                        + String.format(unless, terms.get(i), terms.get(j)) + ")");
            }
        }
    }

    static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String name(String column) {
        return "\"" + column.replace("\"", "\"\"") + "\"";
    }

    private void add(LoanPart part) {
        String column = name(part.column());
        boolean isText = types.get(part.column()) == Type.TEXT;
        // blanks around a cell are none of it
        String word = isText ? "trim(" + column + ")" : column;
        if (part instanceof LoanPart.Id) {
            // to look at ids takes as long as to read another column: only where it matters for the sums
            boolean matters = map.policy().decision(Defect.ID_NOT_GIVEN) == IntegrityPolicy.Decision.LEAVE_OUT;
            id = !matters ? "" : isText ? "nullif(" + word + ", '')" : column;
        } else if (part instanceof LoanPart.Money money) {
            amounts.put(money.amount(), column);
        } else if (part instanceof LoanPart.Days) {
            lateness.add(column);
            refusals.add(column + " NOT BETWEEN 0 AND " + LoanRows.MOST_DAYS);
        } else if (part instanceof LoanPart.Due due) {
            String days = "CASE WHEN " + column + " >= " + today + " THEN 0 ELSE " + today + " - " + column + " END";
            lateness.add(due.blank() == WhereBlank.NOT_LATE ? "coalesce(" + days + ", 0)" : days);
            refusals.add(days + " > " + LoanRows.MOST_DAYS);
        } else if (part instanceof LoanPart.Day day) {
            dates.put(day.date(), column);
            refusals.add(column + " NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'");
        } else if (part instanceof LoanPart.Status status) {
            status(word, status.statuses().meanings());
        } else if (part instanceof LoanPart.WrittenOff off) {
            flag(word, off.words(), isText);
            statuses.add(yes(word, off.words(), STATUSES.indexOf(LoanStatus.WRITTEN_OFF)));
        } else if (part instanceof LoanPart.Renegotiated terms) {
            flag(word, terms.words(), isText);
            renegotiated.add(yes(word, terms.words(), 1));
        }
    }

    private void status(String word, Map<String, Meaning> meanings) {
        StringJoiner days = new StringJoiner(" ", "CASE coalesce(" + word + ", '') ", " END").setEmptyValue("");
        StringJoiner codes = new StringJoiner(" ", "CASE coalesce(" + word + ", '') ", " ELSE 0 END").setEmptyValue("");
        StringJoiner terms = new StringJoiner(" ", "CASE coalesce(" + word + ", '') ", " ELSE 0 END").setEmptyValue("");
        meanings.forEach((status, meaning) -> {
            String when = "WHEN " + text(status) + " THEN ";
            meaning.days().ifPresent(count -> days.add(when + count));
            if (meaning.status() != LoanStatus.OUTSTANDING) {
                codes.add(when + STATUSES.indexOf(meaning.status()));
            }
            if (meaning.terms() == Terms.RENEGOTIATED) {
                terms.add(when + "1");
            }
        });
        addIfAny(days, lateness);
        addIfAny(codes, statuses);
        addIfAny(terms, renegotiated);
        refusals.add("coalesce(" + word + ", '') NOT IN (" + list(meanings.keySet()) + ")");
    }

    private static void addIfAny(StringJoiner cases, List<String> to) {
        if (cases.length() > 0) {
            to.add(cases.toString());
        }
    }

    private static String list(Iterable<String> words) {
        StringJoiner all = new StringJoiner(", ");
        words.forEach(word -> all.add(text(word)));
        return all.toString();
    }

    private void flag(String word, YesNo words, boolean isText) {
        List<String> others =
                words.words().stream().filter(one -> !one.isEmpty()).toList();
        boolean blank = words.words().contains("");
        refusals.add("coalesce(" + word + " NOT IN (" + list(others) + ")"
                + (isText && blank ? " AND " + word + " <> ''" : "") + ", " + (blank ? "FALSE" : "TRUE") + ")");
    }

    private static String yes(String word, YesNo words, int code) {
        List<String> some =
                words.yesWords().stream().filter(one -> !one.isEmpty()).toList();
        StringJoiner terms = new StringJoiner(" OR ");
        if (!some.isEmpty()) {
            terms.add(word + " IN (" + list(some) + ")");
        }
        if (words.yesWords().contains("")) {
            terms.add("nullif(CAST(" + word + " AS VARCHAR), '') IS NULL");
        }
        return "CASE WHEN " + terms + " THEN " + code + " ELSE 0 END";
    }

    /** Finds columns whose types do not do for what they are bound to. */
    List<Violation> violations(String source) {
        List<Violation> wrong = new ArrayList<>();
        for (LoanPart part : map.parts()) {
            Type type = types.getOrDefault(part.column(), Type.OTHER);
            String place = source + ", " + part.column();
            if (part instanceof LoanPart.Money && type != Type.WHOLE && type != Type.DECIMAL) {
                wrong.add(new Violation(
                        place,
                        "",
                        "does not hold amounts exactly: cast it to DECIMAL(18, "
                                + map.unit().digits() + ") in a select"));
            } else if (part instanceof LoanPart.Days && type != Type.WHOLE) {
                wrong.add(new Violation(place, "", "does not hold whole days: cast it to INTEGER in a select"));
            } else if ((part instanceof LoanPart.Due || part instanceof LoanPart.Day) && type != Type.DATE) {
                wrong.add(new Violation(place, "", "does not hold dates: cast it to DATE in a select"));
            } else if (part instanceof LoanPart.Status && type != Type.TEXT) {
                wrong.add(new Violation(place, "", "does not hold text: cast it to VARCHAR in a select"));
            } else if (part instanceof LoanPart.AsOf) {
                wrong.add(new Violation(place, "", "cannot be queried: state the date, asOf(date)"));
            }
        }
        return wrong;
    }

    /** The columns that the map binds, each once. */
    List<String> columns() {
        Set<String> all = new LinkedHashSet<>();
        map.parts().forEach(part -> all.add(part.column()));
        return List.copyOf(all);
    }

    /** How many amounts are summed. */
    int amounts() {
        return amounts.size();
    }

    /** Counts and sums the loans by the labels of an attribute: label, key, loans, and a sum for each amount. */
    String select(Optional<Attribute> by) {
        StringJoiner columns = new StringJoiner(", ");
        columns.add(by.map(this::label).orElse("''") + " AS label");
        columns.add(key() + " AS kind");
        columns.add("count(*)");
        amounts.values().forEach(column -> columns.add("sum(" + column + ")"));
        return "SELECT " + columns + " FROM " + relation + " GROUP BY 1, 2";
    }

    private String label(Attribute by) {
        return map.parts().stream()
                .filter(part -> part instanceof LoanPart.Label label
                        && label.attribute().equals(by))
                .map(part -> types.get(part.column()) == Type.TEXT
                        ? name(part.column())
                        : "CAST(" + name(part.column()) + " AS VARCHAR)")
                .findFirst()
                .orElseThrow();
    }

    /** Reads some rows that are refused. */
    String refused(int most) {
        StringJoiner columns = new StringJoiner(", ");
        columns().forEach(column -> columns.add(name(column)));
        return "SELECT " + columns + " FROM " + relation + " WHERE " + refusal() + " LIMIT " + most;
    }

    private String refusal() {
        return String.join(" OR ", refusals);
    }

    private String key() {
        String balance = amounts.get(Amount.BALANCE);
        AgingScheme scheme = map.scheme();
        StringBuilder ageClass = new StringBuilder("CASE WHEN " + balance + " < 0 THEN " + (scheme.classes() + 2)
                + " WHEN " + balance + " = 0 THEN " + (scheme.classes() + 1) + " WHEN " + late() + " IS NULL THEN "
                + scheme.classes());
        for (int i = 0; i < scheme.classes() - 1; i++) {
            ageClass.append(" WHEN ")
                    .append(late())
                    .append(" <= ")
                    .append(scheme.to(i))
                    .append(" THEN ")
                    .append(i);
        }
        ageClass.append(" ELSE ").append(scheme.classes() - 1).append(" END");
        StringJoiner sum = new StringJoiner(" + ").add(ageClass);
        if (!statuses.isEmpty()) {
            sum.add(shifted(status(), CLASS_BITS));
        }
        if (!renegotiated.isEmpty()) {
            sum.add(shifted("greatest(0, " + String.join(", ", renegotiated) + ")", CLASS_BITS + STATUS_BITS));
        }
        int shift = CLASS_BITS + STATUS_BITS + 1;
        lacks(sum, shift);
        sum.add(wrong(shift + LACK_BITS));
        return "CAST(" + sum + " AS BIGINT)";
    }

    /** Most loans have no defect: they are asked for all of them at once, and the others for each. */
    private String wrong(int shift) {
        Map<Defect, String> defects = defects();
        StringJoiner bits = new StringJoiner(" + ").add(bit(refusal(), shift));
        defects.forEach((defect, condition) -> bits.add(bit(condition, shift + 1 + DEFECTS.indexOf(defect))));
        StringJoiner any = new StringJoiner(" OR ").add(refusal());
        defects.values().forEach(condition -> any.add("(" + condition + ")"));
        return "CASE WHEN " + any + " THEN " + bits + " ELSE 0 END";
    }

    private void lacks(StringJoiner sum, int shift) {
        if (!lateness.isEmpty()) {
            sum.add(bit(late() + " IS NULL", shift));
        }
        amounts.forEach((amount, column) -> {
            if (amount != Amount.BALANCE) {
                sum.add(bit(column + " IS NULL", shift + 1 + AMOUNTS.indexOf(amount)));
            }
        });
        dates.forEach(
                (date, column) -> sum.add(bit(column + " IS NULL", shift + 1 + AMOUNTS.size() + DATES.indexOf(date))));
    }

    private static String bit(String condition, int place) {
        return "CASE WHEN " + condition + " THEN " + (1L << place) + " ELSE 0 END";
    }

    private static String shifted(String number, int bits) {
        return "(" + number + ") * " + (1L << bits);
    }

    private String late() {
        return lateness.isEmpty()
                ? "CAST(NULL AS INTEGER)"
                : lateness.size() == 1 ? lateness.get(0) : "coalesce(" + String.join(", ", lateness) + ")";
    }

    private String status() {
        return statuses.isEmpty()
                ? "0"
                : statuses.size() == 1 ? statuses.get(0) : "greatest(" + String.join(", ", statuses) + ")";
    }

    /** The conditions under which each defect is found; where a figure is not reported, none is. */
    private Map<Defect, String> defects() {
        Map<Defect, String> found = new EnumMap<>(Defect.class);
        String balance = amounts.get(Amount.BALANCE);
        String days = late();
        String status = status();
        String onBooks = " AND " + status + " <> " + STATUSES.indexOf(LoanStatus.WRITTEN_OFF);
        found.put(Defect.BALANCE_BELOW_ZERO, balance + " < 0");
        StringJoiner negative = new StringJoiner(" OR ");
        amounts.forEach((amount, column) -> {
            if (amount != Amount.BALANCE) {
                negative.add(column + " < 0");
            }
        });
        if (negative.length() > 0) {
            found.put(Defect.AMOUNT_BELOW_ZERO, negative.toString());
        }
        String overdue = amounts.get(Amount.OVERDUE);
        if (overdue != null) {
            found.put(Defect.LATE_WITH_NOTHING_OVERDUE, days + " > 0 AND " + overdue + " <= 0");
            found.put(Defect.OVERDUE_BUT_NOT_LATE, days + " = 0 AND " + overdue + " > 0");
            found.put(Defect.OVERDUE_ABOVE_BALANCE, overdue + " > greatest(0, " + balance + ")");
        }
        StringJoiner paid = new StringJoiner(" OR ");
        exceeding(Amount.PAID_TO_DATE, Amount.DUE_TO_DATE, paid);
        exceeding(Amount.PAID_ON_TIME, Amount.DUE, paid);
        if (paid.length() > 0) {
            found.put(Defect.PAID_ABOVE_DUE, paid.toString());
        }
        if (!statuses.isEmpty()) {
            found.put(Defect.STATUS_UNKNOWN, status + " = " + STATUSES.indexOf(LoanStatus.UNKNOWN));
            found.put(
                    Defect.REPAID_WITH_BALANCE,
                    status + " = " + STATUSES.indexOf(LoanStatus.REPAID) + " AND " + balance + " <> 0");
        }
        found.put(Defect.DAYS_LATE_NOT_KNOWN, days + " IS NULL AND " + balance + " <> 0" + onBooks);
        found.put(Defect.LATE_WITHOUT_BALANCE, days + " > 0 AND " + balance + " = 0" + onBooks);
        String disbursed = amounts.get(Amount.DISBURSED);
        if (disbursed != null) {
            found.put(
                    Defect.BALANCE_ABOVE_DISBURSED,
                    disbursed + " IS NOT NULL AND " + balance + " > greatest(0, " + disbursed + ")");
        }
        if (dates.containsKey(LoanDate.MATURITY)) {
            found.put(
                    Defect.BALANCE_AFTER_MATURITY,
                    balance + " > 0 AND " + days + " < " + today + " - " + dates.get(LoanDate.MATURITY) + onBooks);
        }
        if (dates.containsKey(LoanDate.DISBURSEMENT)) {
            found.put(Defect.DISBURSED_AFTER_DATE, dates.get(LoanDate.DISBURSEMENT) + " > " + today);
        }
        if (!id.isEmpty()) {
            found.put(Defect.ID_NOT_GIVEN, id + " IS NULL");
        }
        return found;
    }

    private void exceeding(Amount part, Amount whole, StringJoiner found) {
        if (amounts.containsKey(part) && amounts.containsKey(whole)) {
            found.add(amounts.get(part) + " > " + amounts.get(whole));
        }
    }

    Key key(long number) {
        int ageClass = (int) (number & ((1 << CLASS_BITS) - 1));
        int status = (int) (number >> CLASS_BITS) & ((1 << STATUS_BITS) - 1);
        long rest = number >> (CLASS_BITS + STATUS_BITS);
        Terms terms = (rest & 1) != 0 ? Terms.RENEGOTIATED : Terms.ORIGINAL;
        int lacks = (int) (rest >> 1) & ((1 << LACK_BITS) - 1);
        rest >>= 1 + LACK_BITS;
        return new Key(ageClass, STATUSES.get(status), terms, lacks, (rest & 1) != 0, (int) (rest >> 1));
    }

    SummedLoans alike(Key key, long loans, List<BigInteger> sums) {
        LoanState state = map.scheme().states().get(key.ageClass());
        SummedLoans alike = SummedLoans.of(state, loans, sums.get(0)).status(key.status());
        alike = key.terms() == Terms.RENEGOTIATED ? alike.renegotiated() : alike;
        alike = lateness.isEmpty() || (key.lacks() & 1) != 0 ? alike.withoutDaysLate() : alike;
        alike = id.isEmpty() ? alike : alike.withIds();
        int place = 0;
        for (Amount amount : amounts.keySet()) {
            if (amount != Amount.BALANCE && ((key.lacks() >> (1 + AMOUNTS.indexOf(amount))) & 1) == 0) {
                alike = alike.amount(amount, sums.get(place));
            }
            place++;
        }
        for (LoanDate date : dates.keySet()) {
            if (((key.lacks() >> (1 + AMOUNTS.size() + DATES.indexOf(date))) & 1) == 0) {
                alike = alike.dated(date);
            }
        }
        Set<Defect> found = EnumSet.noneOf(Defect.class);
        DEFECTS.stream()
                .filter(defect -> ((key.found() >> DEFECTS.indexOf(defect)) & 1) != 0)
                .forEach(found::add);
        return alike.defects(found);
    }
}
