/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.indicator.Unit;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.number.Relation;
import org.finindicators.number.Verdict;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.sensitivity.Distance;
import org.finindicators.sensitivity.RequiredAmount;
import org.finindicators.sensitivity.RequiredShift;
import org.finindicators.sensitivity.Shift;

/**
 * A measurement held against one limit: how much is used, how much is left, and whether the limit is kept.
 *
 * <p>The verdict is exact on the limit itself, which a strict relation does not allow. Where there is no value there is
 * no verdict either, with one exception: the ratio to capital that is zero or negative is undefined, but any use of an
 * upper limit is more than a part of it, and a breach.
 *
 * @param regulation the name of the regulation that sets the limit
 * @param limit the limit
 * @param used the measurement, in parts of the limit's basis
 * @since 0.1.0
 */
public record LimitCheck(String regulation, PrudentialLimit limit, Measurement used) {
    /**
     * Decides whether the limit is kept.
     *
     * @return met or not met; where nothing was measured, not met if something is used and its base is zero or
     *     negative, and undecided otherwise
     */
    public Verdict verdict() {
        return used instanceof Undefined undefined && exceedsNoBase(undefined)
                ? Verdict.NOT_MET
                : used.meets(limit.threshold(regulation));
    }

    /** Decides by multiplication where only the division fails. */
    private boolean exceedsNoBase(Undefined undefined) {
        boolean onlyDivision = undefined.faults().stream()
                .allMatch(fault ->
                        fault.reason() == Reason.ZERO_DENOMINATOR || fault.reason() == Reason.NEGATIVE_DENOMINATOR);
        Optional<Rational> amount = undefined.evaluation().numerator();
        Optional<Rational> base = undefined.evaluation().denominator();
        return onlyDivision
                && !isMinimum()
                && amount.isPresent()
                && base.isPresent()
                && amount.get().signum() > 0
                && base.get().signum() <= 0
                && !limit.holds(amount.get(), base.get());
    }

    /**
     * Tells whether the limit is broken.
     *
     * @return true only where there is a value and it is on the wrong side, or something is used and its base is zero
     *     or negative
     */
    public boolean isBreach() {
        return verdict() == Verdict.NOT_MET;
    }

    /**
     * Returns what is left up to the limit, in parts of its basis; negative is the excess.
     *
     * @return the headroom, or nothing where nothing was measured
     */
    public Optional<Rational> headroom() {
        if (used instanceof Measured measured) {
            Rational room = Rational.of(limit.value()).minus(measured.exact());
            return Optional.of(isMinimum() ? room.negated() : room);
        }
        return Optional.empty();
    }

    /**
     * Returns what is left up to the limit in money, in the unit of the figures; negative is the excess.
     *
     * @return the headroom times the basis, or nothing where nothing was measured
     */
    public Optional<Rational> headroomAmount() {
        if (!(used instanceof Measured measured)
                || measured.numerator().isEmpty()
                || measured.denominator().isEmpty()) {
            return Optional.empty();
        }
        Rational allowed = measured.denominator().get().times(Rational.of(limit.value()));
        Rational room = allowed.minus(measured.numerator().get());
        return Optional.of(isMinimum() ? room.negated() : room);
    }

    /**
     * Finds what it would take to stand exactly at the limit: for each item that the measurement reads, the amount at
     * which it does with all else unchanged. The {@linkplain #headroomAmount() headroom in money} keeps the basis as it
     * is; here an item that is a part of the basis, too, moves both.
     *
     * @return the amounts, or why there are none
     */
    public Distance distance() {
        return used.to(limit.threshold(regulation));
    }

    /**
     * Finds how large a shift of several figures brings the measurement exactly to the limit: how large a loss until
     * the limit is broken.
     *
     * @param shift which figures move, and by which multiples of the amount
     * @return the amount, or why there is none
     */
    public RequiredShift distance(Shift shift) {
        return used.to(limit.threshold(regulation), shift);
    }

    /** What stands at the limit with its part in the basis; nothing where the headroom in money says it all. */
    private List<String> atTheLimit() {
        Optional<Rational> room = headroomAmount();
        if (room.isEmpty()) {
            return List.of();
        }
        List<RequiredAmount> amounts = distance().amounts().stream()
                .filter(amount -> amount.nearest().isPresent())
                .toList();
        boolean said = amounts.stream()
                .flatMap(amount -> amount.distances().stream())
                .anyMatch(off -> off.equals(room.get()) || off.equals(room.get().negated()));
        return said
                ? List.of()
                : amounts.stream().map(amount -> "at the limit: " + amount).toList();
    }

    /**
     * Says that the limit was not in force at the end of the period that was measured.
     *
     * @return a sentence, or nothing if it was in force
     */
    public Optional<String> remark() {
        return limit.validity()
                .remark(
                        limit.name() + " of " + regulation,
                        used.origin().period().closing());
    }

    private boolean isMinimum() {
        return limit.relation() == Relation.AT_LEAST || limit.relation() == Relation.ABOVE;
    }

    /**
     * Lists checks in a table, those of several regulations below each other.
     *
     * @param title what stands above it
     * @param checks the checks
     * @return a row for each, with the reasons of those without a value below
     */
    public static Table table(String title, List<LimitCheck> checks) {
        Table table = Table.of(
                title,
                Column.text("limit"),
                Column.text("regulation"),
                Column.text("of"),
                Column.number("used"),
                Column.text("allowed"),
                Column.number("headroom"),
                Column.number("in money"),
                Column.text("verdict"));
        for (LimitCheck check : checks) {
            table = table.row(
                    check.limit.name(),
                    check.regulation,
                    check.limit.basis().words(),
                    check.usedWords(),
                    check.allowedWords(),
                    check.headroom().map(room -> check.difference(room, "pp")).orElse("-"),
                    check.headroomAmount().map(Printing::number).orElse("-"),
                    check.verdictWords());
        }
        List<String> units = checks.stream()
                .map(LimitCheck::moneyWords)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
        if (!units.isEmpty()) {
            table = table.note("money in " + String.join(", ", units));
        }
        for (LimitCheck check : checks) {
            if (check.used instanceof Undefined undefined) {
                table = table.note(check.limit.name() + ", " + check.regulation + ": " + check.verdictWords() + ", "
                        + check.reasonWords(undefined));
            }
        }
        for (LimitCheck check : checks) {
            for (String words : check.atTheLimit()) {
                table = table.note(check.limit.name() + ", " + words);
            }
        }
        for (String remark : checks.stream()
                .flatMap(check -> check.remark().stream())
                .distinct()
                .toList()) {
            table = table.note(remark);
        }
        return table;
    }

    private String usedWords() {
        return used instanceof Measured measured ? inUnit(measured.exact()) : "-";
    }

    private String allowedWords() {
        return limit.relation().words() + " " + inUnit(Rational.of(limit.value()));
    }

    private String verdictWords() {
        return switch (verdict()) {
            case MET -> "kept";
            case NOT_MET -> "breach";
            case UNDECIDED -> "undecided";
        };
    }

    private String reasonWords(Undefined undefined) {
        return undefined.why().words() + " (" + undefined.detail() + ")"
                + (isBreach() ? ", so that any use is too much" : "");
    }

    private String inUnit(Rational value) {
        BigDecimal decimal = value.toDecimal();
        String unit = used.indicator().variant().unit().words();
        return (used.indicator().variant().unit().print(decimal) + " " + unit).strip();
    }

    /** A difference of shares is in percentage points. */
    private String difference(Rational room, String points) {
        Unit unit = used.indicator().variant().unit();
        return unit == Unit.SHARE || unit == Unit.RATIO ? unit.print(room.toDecimal()) + " " + points : inUnit(room);
    }

    private String moneyWords() {
        return used.operands().stream()
                .filter(Operand::isMoney)
                .map(Operand::unit)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Prints the verdict on the first line, what is left on the second, what brings it to the limit below. */
    @Override
    public String toString() {
        String first = limit.name() + " " + verdictWords() + ": ";
        String source = "\n  " + limit.basis().words() + ", " + regulation + ", since " + limit.from()
                + remark().map(words -> "\n  " + words).orElse("");
        if (used instanceof Undefined undefined) {
            return first + reasonWords(undefined) + source;
        }
        String money = headroomAmount()
                .map(amount -> ", " + (Printing.number(amount) + " " + moneyWords()).strip())
                .orElse("");
        return first + usedWords() + ", " + allowedWords() + source + "\n  headroom "
                + headroom().map(room -> difference(room, Unit.POINTS.words())).orElse("-")
                + money
                + atTheLimit().stream().map(words -> "\n  " + words).collect(Collectors.joining());
    }
}
