/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.finindicators.formula.Evaluation.Leaf;
import org.finindicators.formula.Formula.Reading;
import org.finindicators.formula.Term.Part;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.period.Averaging;
import org.finindicators.period.Balances;
import org.finindicators.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates one formula over one subject's figures, exactly.
 *
 * <p>Evaluation goes on after a fault, so that all missing items are named at once.
 */
final class Evaluator extends Arithmetic {
    private static final int MONTHS = 12;

    private final Figures figures;
    private final Findings<Operand> operands = new Findings<>();
    private final Findings<Leaf> leaves = new Findings<>();
    private @Nullable Findings<OnBase> bases;
    private @Nullable Findings<String> caveats;

    Evaluator(Figures figures) {
        super(figures.period());
        this.figures = figures;
    }

    Evaluation run(Formula formula) {
        Formula core = formula;
        boolean mustBeShare = false;
        while (true) {
            if (core instanceof Formula.IfPositive guarded) {
                check(guarded);
                core = guarded.value();
            } else if (core instanceof Formula.IfOneYear oneYear) {
                checkOneYear();
                core = oneYear.value();
            } else if (core instanceof Formula.IfShare share) {
                core = share.value();
                mustBeShare = true;
            } else if (core instanceof Formula.IfConsistent consistent) {
                check(consistent);
                core = consistent.value();
            } else {
                break;
            }
        }
        Optional<Rational> above = Optional.empty();
        Optional<Rational> below = Optional.empty();
        Optional<Rational> value;
        if (core instanceof Formula.Quotient quotient) {
            above = quotient.numerator().accept(this);
            below = quotient.denominator().accept(this);
            value = divide(above, below, quotient.denominator());
        } else if (core instanceof Formula.SignedQuotient quotient) {
            above = quotient.numerator().accept(this);
            below = quotient.denominator().accept(this);
            value = divideSigned(above, below, quotient.denominator());
        } else if (core instanceof Formula.ChangeFrom change) {
            Optional<Rational> now = change.now().accept(this);
            below = change.before().accept(this);
            above = both(now, below, Rational::minus);
            value = divide(above, below, change.before());
        } else if (core instanceof Calculation calculation) {
            Evaluation evaluation = add(calculation);
            above = evaluation.numerator();
            below = evaluation.denominator();
            value = evaluation.value();
        } else {
            value = core.accept(this);
        }
        if (mustBeShare && !checkShare(value)) {
            value = Optional.empty();
        }
        List<Operand> read = operands.toList();
        requireOneCurrency(read);
        requireOneBase();
        List<Fault> ordered = Fault.ordered(Findings.listOf(faults));
        return new Evaluation(
                ordered.isEmpty() ? value : Optional.empty(),
                above,
                below,
                ordered,
                read,
                Findings.listOf(notes),
                leaves.toList(),
                Findings.listOf(caveats));
    }

    private Findings<OnBase> bases() {
        Findings<OnBase> known = bases;
        if (known == null) {
            known = new Findings<>();
            bases = known;
        }
        return known;
    }

    private Findings<String> caveats() {
        Findings<String> known = caveats;
        if (known == null) {
            known = new Findings<>();
            caveats = known;
        }
        return known;
    }

    private void requireOneCurrency(List<Operand> read) {
        Operand first = null;
        Map<Optional<Currency>, String> several = Map.of();
        for (int i = 0; i < read.size(); i++) {
            Operand operand = read.get(i);
            if (operand.isMoney()) {
                if (first == null) {
                    first = operand;
                } else if (!operand.currency().equals(first.currency())) {
                    if (several.isEmpty()) {
                        several = new LinkedHashMap<>(Map.of(first.currency(), inCurrency(first)));
                    }
                    several.putIfAbsent(operand.currency(), inCurrency(operand));
                }
            }
        }
        if (!several.isEmpty()) {
            faults().add(new Fault(Reason.CURRENCY_MISMATCH, String.join(", ", several.values())));
        }
    }

    private static String inCurrency(Operand operand) {
        return operand.name() + " in "
                + operand.currency().map(Currency::getCurrencyCode).orElse("no stated currency");
    }

    private void requireOneBase() {
        List<OnBase> all = Findings.listOf(bases);
        if (all.size() < 2) {
            return;
        }
        Map<Item<?>, List<OnBase>> byItem =
                all.stream().collect(Collectors.groupingBy(OnBase::item, LinkedHashMap::new, Collectors.toList()));
        byItem.forEach((item, stated) -> {
            if (stated.size() > 1) {
                String words = stated.stream().map(OnBase::words).collect(Collectors.joining(", "));
                faults().add(new Fault(Reason.BASE_MISMATCH, item.name() + " " + words));
            }
        });
    }

    @Override
    public Optional<Rational> reading(Reading node) {
        Optional<Rational> value;
        if (figures instanceof Remembering remembering) {
            Found known = remembering.found(node);
            operands.addAll(known.operands());
            if (!known.notes().isEmpty()) {
                notes().addAll(known.notes());
            }
            if (!known.faults().isEmpty()) {
                faults().addAll(known.faults());
            }
            if (!known.bases().isEmpty()) {
                bases().addAll(known.bases());
            }
            value = known.value();
        } else {
            value = read(node);
        }
        leaves.add(new Leaf(node, value));
        return value;
    }

    Found found(Reading node) {
        Optional<Rational> value = read(node);
        return new Found(
                value, operands.toList(), Findings.listOf(notes), Findings.listOf(faults), Findings.listOf(bases));
    }

    private Optional<Rational> read(Reading node) {
        Optional<Evaluation> answer = figures.reading(node);
        if (answer.isPresent()) {
            return add(answer.get());
        }
        return switch (node.moment()) {
            case OPENING -> atDate(node, period.opening(), Reason.TOO_LITTLE_HISTORY);
            case CLOSING -> atDate(node, period.closing(), Reason.NOT_REPORTED);
            case AVERAGE -> average(node);
            case PERIOD -> overPeriod(node);
            case ANNUAL -> annual(node, period, overPeriod(node));
            case MEAN -> mean(node, period, Reason.NOT_REPORTED);
            case PRIOR_MEAN -> previous(node).flatMap(over -> mean(node, over, Reason.TOO_LITTLE_HISTORY));
            case PRIOR_PERIOD -> previous(node).flatMap(over -> overPrevious(node, over));
            case YEAR_BEFORE -> yearBefore(node).flatMap(over -> overPrevious(node, over));
            case PRIOR_ANNUAL -> previous(node).flatMap(over -> annual(node, over, overPrevious(node, over)));
        };
    }

    private Optional<Rational> atDate(Reading node, LocalDate date, Reason ifMissing) {
        return addParts(node, item -> {
            Optional<BigDecimal> found = figures.balances(item).at(date);
            Optional<ReportingPeriod> quarter = found.isPresent() ? Optional.empty() : figures.quarterTo(date, item);
            if (quarter.isPresent()) {
                notes().add(item.name() + " at " + figures.when(date) + ": the level of " + quarter.get()
                        + ", for want of the month's");
                return figures.during(item, quarter.get()).flatMap(level -> operand(item, quarter.get(), level));
            }
            if (found.isEmpty()) {
                note(figures.remarks(item));
                faults().add(new Fault(ifMissing, item.name() + " at " + figures.when(date)));
            }
            return found.flatMap(amount -> operand(item, date, amount));
        });
    }

    private Optional<Rational> overPeriod(Reading node) {
        return addParts(node, item -> {
            Optional<BigDecimal> found = figures.during(item, period);
            List<ReportingPeriod> parts = found.isEmpty() ? figures.parts(item, period) : List.of();
            if (!parts.isEmpty()) {
                return sumOfParts(item, parts, period);
            }
            if (found.isEmpty()) {
                note(figures.remarks(item));
                Optional<ReportingPeriod> other = figures.lastPeriod(item);
                faults().add(
                                other.isPresent()
                                        ? new Fault(
                                                Reason.PERIOD_MISMATCH,
                                                item.name() + " is reported for " + other.get() + ", not for "
                                                        + figures.when(period))
                                        : new Fault(Reason.NOT_REPORTED, item.name()));
            }
            return found.flatMap(amount -> operand(item, period, amount));
        });
    }

    /** The previous period; none before the first year. */
    private Optional<ReportingPeriod> previous(Reading node) {
        if (!period.hasPrevious()) {
            faults().add(new Fault(Reason.TOO_LITTLE_HISTORY, node.term() + " before " + figures.when(period)));
            return Optional.empty();
        }
        return Optional.of(period.previous());
    }

    /** The same period of the year before; none in the first year. */
    private Optional<ReportingPeriod> yearBefore(Reading node) {
        if (!period.hasYearBefore()) {
            faults().add(new Fault(Reason.TOO_LITTLE_HISTORY, node.term() + " a year before " + figures.when(period)));
            return Optional.empty();
        }
        return Optional.of(period.yearBefore());
    }

    private Optional<Rational> overPrevious(Reading node, ReportingPeriod over) {
        return addParts(node, item -> {
            Optional<BigDecimal> found = figures.during(item, over);
            List<ReportingPeriod> parts = found.isEmpty() ? figures.parts(item, over) : List.of();
            if (!parts.isEmpty()) {
                return sumOfParts(item, parts, over);
            }
            if (found.isEmpty()) {
                faults().add(new Fault(Reason.TOO_LITTLE_HISTORY, item.name() + " in " + figures.when(over)));
            }
            return found.flatMap(amount -> operand(item, over, amount));
        });
    }

    private Optional<Rational> annual(Reading node, ReportingPeriod over, Optional<Rational> total) {
        Rational years = over.years();
        if (!years.equals(Rational.ONE)) {
            notes().add(node.term() + " of " + figures.when(over) + " annualised by "
                    + (over.isWholeMonths() ? "12/" + over.months() : "365/" + over.days()));
        }
        return years.equals(Rational.ONE) ? total : total.map(amount -> amount.dividedBy(years));
    }

    private Optional<Rational> mean(Reading node, ReportingPeriod over, Reason ifMissing) {
        return addParts(node, item -> {
            Optional<BigDecimal> reported = figures.during(item, over);
            if (reported.isPresent()) {
                return operand(item, over, reported.get());
            }
            Balances inside = figures.balances(item).inside(over);
            int months = over.isWholeMonths() ? over.months() : 0;
            long covered = inside.byDate().keySet().stream()
                    .map(YearMonth::from)
                    .distinct()
                    .count();
            if (months < 2 && inside.size() > 0) {
                // a single month's end is not a mean
                faults().add(new Fault(
                        Reason.PERIOD_MISMATCH,
                        "the mean of " + item.name() + " needs two whole months or more, not " + figures.when(over)));
                return Optional.empty();
            }
            if (inside.size() == 0 || covered != months || inside.size() != months) {
                List<ReportingPeriod> quarters = quarters(item, over);
                if (months % 3 == 0 && quarters.size() == months / 3) {
                    notes().add(item.name() + " in " + figures.when(over) + ": mean of " + quarters.size()
                            + " quarterly values");
                    return sum(item, quarters).map(total -> total.dividedBy(Rational.of(quarters.size())));
                }
                faults().add(new Fault(
                        ifMissing, item.name() + " in " + figures.when(over) + missing(over, inside, quarters)));
                return Optional.empty();
            }
            notes().add(item.name() + " in " + figures.when(over) + ": mean of " + months + " monthly values");
            return sum(item, inside).map(total -> total.dividedBy(Rational.of(months)));
        });
    }

    /** The quarters of a period, from its start, for which a level is reported. */
    private List<ReportingPeriod> quarters(Item<?> item, ReportingPeriod over) {
        List<ReportingPeriod> quarters = new ArrayList<>();
        for (LocalDate from = over.start();
                !from.plusMonths(3).isAfter(over.end().plusDays(1)); ) {
            LocalDate next = from.plusMonths(3);
            ReportingPeriod quarter = new ReportingPeriod(from, next.minusDays(1));
            if (figures.during(item, quarter).isPresent()) {
                quarters.add(quarter);
            }
            from = next;
        }
        return quarters;
    }

    /** Says which months a mean would need, and which levels there are. */
    private static String missing(ReportingPeriod over, Balances inside, List<ReportingPeriod> quarters) {
        if (inside.size() == 0) {
            return quarters.isEmpty() ? "" : ", there are levels of " + names(quarters) + " only";
        }
        Set<YearMonth> given = new TreeSet<>();
        inside.byDate().keySet().forEach(date -> given.add(YearMonth.from(date)));
        List<YearMonth> absent = new ArrayList<>();
        YearMonth last = YearMonth.from(over.end());
        for (YearMonth month = YearMonth.from(over.start()); !month.isAfter(last); month = month.plusMonths(1)) {
            if (!given.contains(month)) {
                absent.add(month);
            }
        }
        String months = absent.isEmpty()
                ? ""
                : absent.size() < given.size() ? ", none for " + names(absent) : ", only for " + names(given);
        return ", its mean needs one value a month: " + inside.size() + " for " + given.size() + " of "
                + (absent.size() + given.size()) + " months" + months
                + (quarters.isEmpty() ? "" : "; and " + names(quarters));
    }

    private static String names(Collection<?> all) {
        return Printing.some(all.stream().map(Object::toString).toList(), MONTHS);
    }

    private Optional<Rational> sumOfParts(Item<?> item, List<ReportingPeriod> parts, ReportingPeriod whole) {
        notes().add(item.name() + " of " + figures.when(whole) + ": sum of "
                + Printing.some(parts.stream().map(ReportingPeriod::toString).toList(), MONTHS));
        return sum(item, parts);
    }

    private Optional<Rational> sum(Item<?> item, List<ReportingPeriod> levels) {
        Optional<Rational> total = Optional.of(Rational.ZERO);
        for (ReportingPeriod during : levels) {
            Optional<Rational> level = figures.during(item, during).flatMap(amount -> operand(item, during, amount));
            total = both(total, level, Rational::plus);
        }
        return total;
    }

    private Optional<Rational> average(Reading node) {
        List<? extends Part<?>> parts = node.term().parts();
        if (isReportedAsAverage(parts)) {
            notes().add("average " + node.term() + " as reported");
            return addParts(
                    node,
                    item -> figures.during(item, period).flatMap(amount -> {
                        note(figures.remarks(item, period));
                        return operand(item, "average of " + figures.when(period), Optional.empty(), amount);
                    }));
        }
        Set<LocalDate> dates = Set.of();
        boolean complete = true;
        for (Part<?> part : parts) {
            Balances balances = figures.balances(part.item()).during(period);
            complete &= require(part.item(), balances, period.closing(), Reason.NOT_REPORTED);
            complete &= require(part.item(), balances, period.opening(), Reason.TOO_LITTLE_HISTORY);
            Set<LocalDate> reported = balances.byDate().keySet();
            if (part.equals(parts.get(0))) {
                dates = reported;
            } else if (!dates.equals(reported)) {
                dates = new TreeSet<>(dates);
                dates.retainAll(reported);
            }
        }
        if (!complete) {
            // what is known is shown all the same
            parts.forEach(part -> sum(part.item(), figures.balances(part.item()).during(period)));
            return Optional.empty();
        }
        notes().add("average " + node.term() + ": " + Averaging.of(dates));
        Set<LocalDate> used = dates;
        return addParts(node, item -> {
            Balances balances = figures.balances(item).during(period).on(used);
            changesOfSign(item, balances.byDate().values());
            return sum(item, balances).map(total -> total.dividedBy(Rational.of(used.size())));
        });
    }

    /** A mean of a deficit and a surplus is neither, and what is divided by it says little. */
    private void changesOfSign(Item<?> item, Collection<BigDecimal> balances) {
        if (item.domain() != Domain.ANY) {
            return;
        }
        BigDecimal least = Collections.min(balances);
        BigDecimal greatest = Collections.max(balances);
        if (least.signum() < 0 && greatest.signum() > 0) {
            notes().add(item.name() + " changes its sign in the period, from " + Printing.number(least) + " to "
                    + Printing.number(greatest) + ": its average lies between");
        }
    }

    private boolean isReportedAsAverage(List<? extends Part<?>> parts) {
        for (Part<?> part : parts) {
            if (figures.during(part.item(), period).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean require(Item<?> item, Balances balances, LocalDate date, Reason ifMissing) {
        if (balances.at(date).isPresent()) {
            return true;
        }
        String which = date.equals(period.opening()) && isDated() ? " at the opening, " : " at ";
        faults().add(new Fault(ifMissing, item.name() + which + figures.when(date)));
        return false;
    }

    private boolean isDated() {
        return figures.when(period).equals(period.toString());
    }

    @Override
    String length() {
        return isDated() ? period.toString() : period.months() + " months";
    }

    private Optional<Rational> sum(Item<?> item, Balances balances) {
        Optional<Rational> total = Optional.of(Rational.ZERO);
        for (Map.Entry<LocalDate, BigDecimal> entry : balances.byDate().entrySet()) {
            total = both(total, operand(item, entry.getKey(), entry.getValue()), Rational::plus);
        }
        return total;
    }

    private Optional<Rational> addParts(Reading node, Function<Item<?>, Optional<Rational>> valueOf) {
        if (node.term() instanceof Item<?> item) {
            return valueOf.apply(item);
        }
        Optional<Rational> total = Optional.of(Rational.ZERO);
        for (Part<?> part : node.term().parts()) {
            Optional<Rational> value = valueOf.apply(part.item()).map(v -> v.times(Rational.of(part.coefficient())));
            total = both(total, value, Rational::plus);
        }
        return total;
    }

    private void note(List<String> remarks) {
        if (!remarks.isEmpty()) {
            notes().addAll(remarks);
        }
    }

    private Optional<Rational> operand(Item<?> item, LocalDate date, BigDecimal amount) {
        note(figures.remarks(item, date));
        return operand(item, figures.when(date), figures.base(item, date), amount);
    }

    private Optional<Rational> operand(Item<?> item, ReportingPeriod over, BigDecimal amount) {
        note(figures.remarks(item, over));
        return operand(item, figures.when(over), figures.base(item, over), amount);
    }

    private Optional<Rational> operand(Item<?> item, String when, Optional<String> base, BigDecimal amount) {
        note(figures.remarks(item));
        if (item.kind() instanceof Kind.Rate && amount.abs().compareTo(BigDecimal.ONE) > 0) {
            // possible, and more often one in per cent that was taken for a fraction
            notes().add(item.name() + " of " + when + " is " + Printing.percent(amount)
                    + " a year; rates are fractions, 0.08 for 8 %");
        }
        boolean perHead = item.kind() instanceof Kind.PerHead;
        if (item.isMoney()) {
            Optional<Currency> currency = figures.currency(item);
            operands.add(
                    perHead
                            ? Operand.perHead(item.name(), when, amount, currency)
                            : Operand.money(item.name(), when, amount, figures, currency));
        } else {
            operands.add(Operand.of(
                    item.name(),
                    when,
                    amount,
                    base.map(stated -> "(" + stated + ")").orElse(item.noun())));
        }
        if (item.kind() instanceof Kind.PriceIndex) {
            bases().add(new OnBase(item, base, when));
        }
        if (!item.domain().contains(amount)) {
            faults().add(new Fault(
                    Reason.OUT_OF_DOMAIN,
                    item.name() + " " + Printing.upTo(amount, 12) + ", " + when + ": "
                            + item.domain().rule()));
            return Optional.empty();
        }
        // an amount per head is in whole currency, all others are in the unit of the figures
        return Optional.of(Rational.of(perHead ? figures.scale().fromUnits(amount) : amount));
    }

    @Override
    public Optional<Rational> calculation(Calculation node) {
        return add(node).value();
    }

    /** Takes over what a calculation read and found. */
    private Evaluation add(Calculation node) {
        Evaluation evaluation =
                figures instanceof Remembering remembering ? remembering.calculation(node) : node.evaluate(figures);
        leaves.add(new Leaf(node, evaluation.value()));
        add(evaluation);
        return evaluation;
    }

    private Optional<Rational> add(Evaluation evaluation) {
        operands.addAll(evaluation.operands());
        if (!evaluation.notes().isEmpty()) {
            notes().addAll(evaluation.notes());
        }
        if (!evaluation.caveats().isEmpty()) {
            caveats().addAll(evaluation.caveats());
        }
        if (!evaluation.faults().isEmpty()) {
            faults().addAll(evaluation.faults());
        }
        return evaluation.value();
    }

    /** Looks at a condition for itself: what it cannot read is not missing, it is not checked. */
    @Override
    Optional<Rational> condition(Formula.IfConsistent node) {
        Evaluation evaluation = new Evaluator(figures).run(node.condition());
        if (evaluation.value().isPresent()) {
            operands.addAll(evaluation.operands());
            leaves.addAll(evaluation.leaves());
        } else {
            notes().add("not checked: " + evaluation.faults().get(0));
        }
        return evaluation.value();
    }

    /** What came of one reading. */
    record Found(
            Optional<Rational> value,
            List<Operand> operands,
            List<String> notes,
            List<Fault> faults,
            List<OnBase> bases) {}

    /** The first level of an item on a base; one of another date on the same base is the same finding. */
    private record OnBase(Item<?> item, Optional<String> base, String when) {
        String words() {
            return when + " on " + base.orElse("no stated base");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OnBase that && item.equals(that.item) && base.equals(that.base);
        }

        @Override
        public int hashCode() {
            return Objects.hash(item, base);
        }
    }
}
