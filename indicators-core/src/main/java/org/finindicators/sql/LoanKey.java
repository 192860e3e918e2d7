/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Defect;
import org.finindicators.loanbook.IntegrityPolicy.Decision;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.loanbook.tally.SummedLoans;

/**
 * The number by which loans are grouped: their class of days late, status, terms, what they do not report, whether they
 * are refused, and their defects, each in some bits.
 */
final class LoanKey {
    private static final int CLASS_BITS = 6;
    private static final int STATUS_BITS = 2;
    private static final int LACK_BITS = 20;
    private static final int TERMS_AT = CLASS_BITS + STATUS_BITS;
    private static final int LACKS_AT = TERMS_AT + 1;
    private static final int REFUSED_AT = LACKS_AT + LACK_BITS;
    private static final List<LoanStatus> STATUSES = List.of(LoanStatus.values());
    private static final List<Defect> DEFECTS = List.of(Defect.values());
    private static final List<Amount> AMOUNTS = List.of(Amount.values());
    private static final List<LoanDate> DATES = List.of(LoanDate.values());

    private final TypedLoans loans;
    private final AgingScheme scheme;
    private final String days;
    private final String status;

    LoanKey(TypedLoans loans) {
        this.loans = loans;
        scheme = loans.table().scheme;
        days = loans.days();
        status = loans.status();
    }

    /** Writes the class of days late, or what else the balance says, as its place among the states of the scheme. */
    String ageClass() {
        StringBuilder cases = new StringBuilder("CASE WHEN " + TypedLoans.BALANCE + " < 0 THEN "
                + (scheme.classes() + 2) + " WHEN " + TypedLoans.BALANCE + " = 0 THEN " + (scheme.classes() + 1)
                + " WHEN " + days + " IS NULL THEN " + scheme.classes());
        for (int i = 0; i < scheme.classes() - 1; i++) {
            cases.append(" WHEN " + days + " <= " + scheme.to(i) + " THEN " + i);
        }
        return cases.append(" ELSE " + (scheme.classes() - 1) + " END").toString();
    }

    /** Writes the key. */
    String expression() {
        StringJoiner sum = new StringJoiner("\n  + ").add(loans.has(TypedLoans.DAYS) ? soundFirst() : unsound());
        if (loans.has(TypedLoans.STATUS)) {
            sum.add(TypedLoans.STATUS + " * " + (1L << CLASS_BITS));
        }
        if (loans.has(TypedLoans.TERMS)) {
            sum.add(TypedLoans.TERMS + " * " + (1L << TERMS_AT));
        }
        return loans.dialect().asWhole(sum.toString());
    }

    /** Most loans lack nothing and have no defect: of them the class is all, and the others are looked into. */
    private String soundFirst() {
        String late = days + " > 0 AND " + days + " <= " + LoanTable.MOST_DAYS;
        return "CASE\n    WHEN " + sound(" > 0", days + " = 0", " = 0") + " THEN 0"
                + "\n    WHEN " + sound(" > 0", late, " > 0") + " THEN " + lateClass()
                + "\n    WHEN " + sound(" = 0", days + " = 0", " = 0") + " THEN " + (scheme.classes() + 1)
                + "\n    ELSE " + unsound() + " END";
    }

    /** Writes the class of a loan that is late. */
    private String lateClass() {
        int last = scheme.classes() - 1;
        StringJoiner cases = new StringJoiner(" ", "CASE ", " ELSE " + last + " END").setEmptyValue("" + last);
        for (int i = 0; i < last; i++) {
            if (scheme.to(i) > 0) {
                cases.add("WHEN " + days + " <= " + scheme.to(i) + " THEN " + i);
            }
        }
        return cases.toString();
    }

    /** Writes what holds of a loan that lacks nothing and has no defect; of some that have none it may not hold. */
    private String sound(String balance, String lateness, String overdue) {
        boolean isSettled = balance.equals(" = 0");
        StringJoiner all =
                new StringJoiner(" AND ").add(TypedLoans.BALANCE + balance).add(lateness);
        for (Amount amount : loans.amounts()) {
            if (amount != Amount.BALANCE) {
                all.add(TypedLoans.name(amount) + (amount == Amount.OVERDUE ? overdue : " >= 0"));
            }
        }
        if (loans.amounts().contains(Amount.OVERDUE)) {
            all.add(TypedLoans.name(Amount.OVERDUE) + " <= " + TypedLoans.BALANCE);
        }
        if (loans.amounts().contains(Amount.DISBURSED)) {
            all.add(TypedLoans.BALANCE + " <= " + TypedLoans.name(Amount.DISBURSED));
        }
        exceeding(Amount.PAID_TO_DATE, " <= ", Amount.DUE_TO_DATE, all);
        exceeding(Amount.PAID_ON_TIME, " <= ", Amount.DUE, all);
        if (loans.dates().contains(LoanDate.MATURITY)) {
            all.add(isSettled ? TypedLoans.name(LoanDate.MATURITY) + " IS NOT NULL" : days + " >= " + sinceMaturity());
        }
        if (loans.dates().contains(LoanDate.DISBURSEMENT)) {
            all.add(TypedLoans.name(LoanDate.DISBURSEMENT) + " <= " + today());
        }
        if (loans.canBe(LoanStatus.UNKNOWN)) {
            all.add(isNot(LoanStatus.UNKNOWN));
        }
        if (loans.canBe(LoanStatus.REPAID) && !isSettled) {
            all.add(isNot(LoanStatus.REPAID));
        }
        if (looksAtIds()) {
            all.add("NOT " + loans.isIdMissing());
        }
        loans.refusalsBesides().forEach(refusal -> all.add("NOT (" + refusal + ")"));
        return all.toString();
    }

    private String today() {
        return loans.dialect().date(loans.asOf());
    }

    private String sinceMaturity() {
        return loans.dialect().days(TypedLoans.name(LoanDate.MATURITY), today());
    }

    private String unsound() {
        StringJoiner sum = new StringJoiner("\n      + ").add(ageClass());
        lacks(sum);
        sum.add(bit(loans.refusal(), REFUSED_AT));
        defects().forEach((defect, condition) -> sum.add(bit(condition, REFUSED_AT + 1 + DEFECTS.indexOf(defect))));
        return sum.toString();
    }

    private void lacks(StringJoiner sum) {
        if (loans.has(TypedLoans.DAYS)) {
            sum.add(bit(days + " IS NULL", LACKS_AT));
        }
        for (Amount amount : loans.amounts()) {
            if (amount != Amount.BALANCE) {
                sum.add(bit(TypedLoans.name(amount) + " IS NULL", LACKS_AT + 1 + AMOUNTS.indexOf(amount)));
            }
        }
        for (LoanDate date : loans.dates()) {
            sum.add(bit(TypedLoans.name(date) + " IS NULL", LACKS_AT + 1 + AMOUNTS.size() + DATES.indexOf(date)));
        }
    }

    private static String bit(String condition, int place) {
        return "CASE WHEN " + condition + " THEN " + (1L << place) + " ELSE 0 END";
    }

    private boolean looksAtIds() {
        // to look at ids takes as long as to read another column: only where it matters for the sums
        return loans.has(TypedLoans.ID) && loans.table().policy.decision(Defect.ID_NOT_GIVEN) == Decision.LEAVE_OUT;
    }

    /** Writes the condition under which a loan is left out by the policy; empty if none can be. */
    String isLeftOut() {
        StringJoiner any = new StringJoiner(" OR ");
        defects().forEach((defect, condition) -> {
            if (loans.table().policy.decision(defect) == Decision.LEAVE_OUT) {
                any.add("(" + condition + ")");
            }
        });
        return any.toString();
    }

    /** The conditions under which each defect is found; where a figure is not reported, none is. */
    private Map<Defect, String> defects() {
        Map<Defect, String> found = new EnumMap<>(Defect.class);
        String balance = TypedLoans.BALANCE;
        String onBooks = loans.canBe(LoanStatus.WRITTEN_OFF) ? " AND " + isNot(LoanStatus.WRITTEN_OFF) : "";
        found.put(Defect.BALANCE_BELOW_ZERO, balance + " < 0");
        StringJoiner negative = new StringJoiner(" OR ");
        for (Amount amount : loans.amounts()) {
            if (amount != Amount.BALANCE) {
                negative.add(TypedLoans.name(amount) + " < 0");
            }
        }
        if (negative.length() > 0) {
            found.put(Defect.AMOUNT_BELOW_ZERO, negative.toString());
        }
        if (loans.amounts().contains(Amount.OVERDUE)) {
            String overdue = TypedLoans.name(Amount.OVERDUE);
            found.put(Defect.LATE_WITH_NOTHING_OVERDUE, days + " > 0 AND " + overdue + " <= 0");
            found.put(Defect.OVERDUE_BUT_NOT_LATE, days + " = 0 AND " + overdue + " > 0");
            found.put(Defect.OVERDUE_ABOVE_BALANCE, overdue + " > 0 AND " + overdue + " > " + balance);
        }
        StringJoiner paid = new StringJoiner(" OR ");
        exceeding(Amount.PAID_TO_DATE, " > ", Amount.DUE_TO_DATE, paid);
        exceeding(Amount.PAID_ON_TIME, " > ", Amount.DUE, paid);
        if (paid.length() > 0) {
            found.put(Defect.PAID_ABOVE_DUE, paid.toString());
        }
        if (loans.canBe(LoanStatus.UNKNOWN)) {
            found.put(Defect.STATUS_UNKNOWN, status + " = " + TypedLoans.place(LoanStatus.UNKNOWN));
        }
        if (loans.canBe(LoanStatus.REPAID)) {
            found.put(
                    Defect.REPAID_WITH_BALANCE,
                    status + " = " + TypedLoans.place(LoanStatus.REPAID) + " AND " + balance + " <> 0");
        }
        found.put(Defect.DAYS_LATE_NOT_KNOWN, days + " IS NULL AND " + balance + " <> 0" + onBooks);
        found.put(Defect.LATE_WITHOUT_BALANCE, days + " > 0 AND " + balance + " = 0" + onBooks);
        if (loans.amounts().contains(Amount.DISBURSED)) {
            String disbursed = TypedLoans.name(Amount.DISBURSED);
            found.put(Defect.BALANCE_ABOVE_DISBURSED, balance + " > 0 AND " + balance + " > " + disbursed);
        }
        if (loans.dates().contains(LoanDate.MATURITY)) {
            found.put(Defect.BALANCE_AFTER_MATURITY, balance + " > 0 AND " + days + " < " + sinceMaturity() + onBooks);
        }
        if (loans.dates().contains(LoanDate.DISBURSEMENT)) {
            found.put(Defect.DISBURSED_AFTER_DATE, TypedLoans.name(LoanDate.DISBURSEMENT) + " > " + today());
        }
        if (looksAtIds()) {
            found.put(Defect.ID_NOT_GIVEN, loans.isIdMissing());
        }
        return found;
    }

    private String isNot(LoanStatus what) {
        return status + " <> " + TypedLoans.place(what);
    }

    private void exceeding(Amount part, String sign, Amount whole, StringJoiner found) {
        if (loans.amounts().contains(part) && loans.amounts().contains(whole)) {
            found.add(TypedLoans.name(part) + sign + TypedLoans.name(whole));
        }
    }

    /** Tells whether a key is that of rows that are refused. */
    static boolean isRefused(long key) {
        return (key >> REFUSED_AT & 1) != 0;
    }

    /** Tells whether the loans of a key report an amount. */
    static boolean reports(long key, Amount amount) {
        return amount == Amount.BALANCE || (key >> (LACKS_AT + 1 + AMOUNTS.indexOf(amount)) & 1) == 0;
    }

    /** Reads a key. */
    SummedLoans loans(long key, long count, Map<Amount, BigInteger> sums) {
        int ageClass = (int) key & ((1 << CLASS_BITS) - 1);
        SummedLoans alike = SummedLoans.of(
                        scheme.states().get(ageClass), count, sums.getOrDefault(Amount.BALANCE, BigInteger.ZERO))
                .status(STATUSES.get((int) (key >> CLASS_BITS) & ((1 << STATUS_BITS) - 1)));
        alike = (key >> TERMS_AT & 1) != 0 ? alike.renegotiated() : alike;
        alike = !loans.has(TypedLoans.DAYS) || (key >> LACKS_AT & 1) != 0 ? alike.withoutDaysLate() : alike;
        alike = looksAtIds() ? alike.withIds() : alike;
        for (Map.Entry<Amount, BigInteger> sum : sums.entrySet()) {
            alike = alike.amount(sum.getKey(), sum.getValue());
        }
        for (LoanDate date : loans.dates()) {
            boolean lacks = (key >> (LACKS_AT + 1 + AMOUNTS.size() + DATES.indexOf(date)) & 1) != 0;
            alike = lacks ? alike : alike.dated(date);
        }
        Set<Defect> found = EnumSet.noneOf(Defect.class);
        DEFECTS.stream()
                .filter(defect -> (key >> (REFUSED_AT + 1 + DEFECTS.indexOf(defect)) & 1) != 0)
                .forEach(found::add);
        return alike.defects(found);
    }
}
