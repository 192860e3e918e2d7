/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula.Reading;
import org.finindicators.formula.Item;
import org.finindicators.formula.OtherFigures;
import org.finindicators.formula.Term.Part;
import org.finindicators.number.Rational;
import org.finindicators.period.Balances;
import org.finindicators.period.ReportingPeriod;

/**
 * Figures of which some items are of one statement and some of another.
 *
 * <p>Readings are answered item by item, each from its own statement, so that amounts a year, averages and changes are
 * those of that statement. A calculation that looks at figures itself finds them at the dates of the period that it is
 * told.
 */
record Mixed(Sides sides, boolean isPeriodNow, Set<Object> changed) implements OtherFigures {
    @Override
    public Figures figures() {
        return sides.side(isPeriodNow);
    }

    @Override
    public org.finindicators.number.Scale scale() {
        return sides.side(true).scale();
    }

    @Override
    public Optional<Evaluation> reading(Reading node) {
        return Optional.of(read(node));
    }

    private Evaluation read(Reading node) {
        List<? extends Part<?>> parts = node.term().parts();
        if (parts.size() == 1) {
            return sides.parts(node, isNow(parts.get(0).item())).get(0);
        }
        Rational total = Rational.ZERO;
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Evaluation part = sides.parts(node, isNow(parts.get(i).item())).get(i);
            faults.addAll(part.faults());
            if (part.value().isPresent()) {
                total = total.plus(part.value().get());
            }
        }
        return faults.isEmpty()
                ? Evaluation.of(total, List.of(), List.of())
                : Evaluation.undefined(faults, List.of(), List.of());
    }

    private boolean isNow(Object key) {
        return changed.contains(key);
    }

    @Override
    public <T> Optional<T> fact(Fact<T> fact) {
        return sides.side(isNow(fact)).fact(fact);
    }

    @Override
    public List<String> remarks(Fact<?> fact) {
        return sides.side(isNow(fact)).remarks(fact);
    }

    @Override
    public Optional<Currency> currency(Item<?> item) {
        return sides.side(isNow(item)).currency(item);
    }

    @Override
    public Balances balances(Item<?> item) {
        boolean isNow = isNow(item);
        Balances own = sides.side(isNow).balances(item);
        if (own.size() == 0 || (isNow == isPeriodNow && (isNow || sides.exponent() == 0))) {
            return own;
        }
        ReportingPeriod theirs = sides.side(isNow).period();
        ReportingPeriod here = period();
        Map<LocalDate, BigDecimal> moved = new TreeMap<>();
        own.byDate().forEach((date, amount) -> moved.put(moved(date, theirs, here), inUnit(item, amount, isNow)));
        return Balances.of(moved);
    }

    private static LocalDate moved(LocalDate date, ReportingPeriod from, ReportingPeriod to) {
        if (date.equals(from.closing())) {
            return to.closing();
        }
        if (date.equals(from.opening())) {
            return to.opening();
        }
        return date.plusDays(to.closing().toEpochDay() - from.closing().toEpochDay());
    }

    @Override
    public Optional<BigDecimal> during(Item<?> item, ReportingPeriod over) {
        boolean isNow = isNow(item);
        Figures own = sides.side(isNow);
        Optional<ReportingPeriod> theirs = isNow == isPeriodNow ? Optional.of(over) : counterpart(over, own.period());
        return theirs.flatMap(period -> own.during(item, period)).map(amount -> inUnit(item, amount, isNow));
    }

    private Optional<ReportingPeriod> counterpart(ReportingPeriod over, ReportingPeriod theirs) {
        if (over.equals(period())) {
            return Optional.of(theirs);
        }
        if (period().hasPrevious() && over.equals(period().previous()) && theirs.hasPrevious()) {
            return Optional.of(theirs.previous());
        }
        return period().hasYearBefore() && over.equals(period().yearBefore()) && theirs.hasYearBefore()
                ? Optional.of(theirs.yearBefore())
                : Optional.empty();
    }

    @Override
    public List<ReportingPeriod> parts(Item<?> item, ReportingPeriod whole) {
        return isNow(item) == isPeriodNow ? figures().parts(item, whole) : List.of();
    }

    @Override
    public Optional<ReportingPeriod> lastPeriod(Item<?> item) {
        return isNow(item) == isPeriodNow ? figures().lastPeriod(item) : Optional.of(period());
    }

    private BigDecimal inUnit(Item<?> item, BigDecimal amount, boolean isNow) {
        int power = isNow || item.kind() instanceof org.finindicators.formula.Kind.PerHead
                ? 0
                : sides.exponent() * item.dimension().money();
        return power == 0 ? amount : amount.scaleByPowerOfTen(power);
    }
}
