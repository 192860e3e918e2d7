/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.validation.InvalidInputException;

/** Applies one scenario to one statement. */
final class Application {
    private final Scenario scenario;
    private final Statement before;
    private final Map<Item<?>, Target> targets = new LinkedHashMap<>();
    private final List<FigureChange> changes = new ArrayList<>();
    private final List<Unapplied> unapplied = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();

    /** What all shocks do to one item. */
    private static final class Target {
        private BigDecimal sum = BigDecimal.ZERO;
        private final List<String> why = new ArrayList<>();
        private final List<Fault> unknown = new ArrayList<>();
    }

    /** How large a shock is on this statement, or why that is not known. */
    private record Sized(Optional<BigDecimal> amount, Optional<Fault> fault) {
        static Sized of(BigDecimal amount) {
            return new Sized(Optional.of(amount), Optional.empty());
        }

        static Sized unknown(Reason reason, String detail) {
            return new Sized(Optional.empty(), Optional.of(new Fault(reason, detail)));
        }
    }

    Application(Scenario scenario, Statement before) {
        this.scenario = scenario;
        this.before = before;
    }

    Shocked shocked() {
        scenario.shocks().forEach(this::add);
        StatementBuilder builder = before.toBuilder();
        Set<Item<?>> touched = new LinkedHashSet<>();
        targets.forEach((item, target) -> {
            if (apply(item, target, builder)) {
                touched.add(item);
            }
        });
        Statement after = before;
        if (!touched.isEmpty()) {
            after = builder.source(source()).build();
            checkWholes(after, touched);
        }
        if (!scenario.shocks().isEmpty()) {
            noteFacts();
        }
        return new Shocked(scenario, before, after, changes, unapplied, List.copyOf(notes));
    }

    private String source() {
        return before.source()
                + (before.source().isBlank() ? "" : "; ")
                + scenario.quoted()
                + (scenario.source().isBlank() ? "" : " (" + scenario.source() + ")");
    }

    private void add(ItemShock shock) {
        Sized size = size(shock);
        for (ShockEffect effect : shock.effects()) {
            Target target = targets.computeIfAbsent(effect.item(), key -> new Target());
            Optional<Fault> fault = size.fault().or(() -> currencies(shock.item(), effect.item()));
            if (fault.isPresent()) {
                target.unknown.add(fault.get());
            } else {
                BigDecimal change = size.amount().orElseThrow().multiply(effect.multiple());
                target.sum = target.sum.add(change);
                if (change.signum() != 0) {
                    target.why.add(effect.why().isEmpty() ? shock.words() : effect.why() + " on " + shock.words());
                }
            }
        }
    }

    private Sized size(ItemShock shock) {
        Item<?> item = shock.item();
        ShockSize size = shock.size();
        if (size instanceof ShockSize.Sum sum) {
            return Sized.of(sum.amount());
        }
        if (size instanceof ShockSize.Points points) {
            return Sized.of(points.fraction());
        }
        if (size instanceof ShockSize.Money money) {
            return before.currency(item).equals(Optional.of(money.currency()))
                    ? Sized.of(money.amount()
                            .movePointRight(
                                    money.scale().exponent() - before.scale().exponent()))
                    : Sized.unknown(Reason.CURRENCY_MISMATCH, inCurrency(item) + ", the shock in " + money.currency());
        }
        Optional<BigDecimal> figure = figure(item);
        if (figure.isEmpty()) {
            return Sized.unknown(Reason.NOT_REPORTED, item.name() + at(item));
        }
        return size instanceof ShockSize.CurrencyPrice price
                ? revalued(item, figure.get(), price)
                : Sized.of(figure.get().multiply(((ShockSize.Fraction) size).fraction()));
    }

    /** An amount that is reported in the currency itself is the same at any price of it. */
    private Sized revalued(Item<?> item, BigDecimal figure, ShockSize.CurrencyPrice price) {
        Optional<Currency> own = before.currency(item);
        if (own.equals(Optional.of(price.currency()))) {
            notes.add(inCurrency(item) + ", an amount that its price does not change");
            return Sized.of(BigDecimal.ZERO);
        }
        return own.isPresent() && own.equals(before.currency())
                ? Sized.of(figure.multiply(price.fraction()))
                : Sized.unknown(
                        Reason.CURRENCY_MISMATCH,
                        inCurrency(item) + ", the price of " + price.currency() + " in "
                                + before.currency()
                                        .map(Currency::getCurrencyCode)
                                        .orElse("no stated currency"));
    }

    private Optional<Fault> currencies(Item<?> from, Item<?> to) {
        return !from.isMoney() || before.currency(from).equals(before.currency(to))
                ? Optional.empty()
                : Optional.of(new Fault(Reason.CURRENCY_MISMATCH, inCurrency(from) + ", " + inCurrency(to)));
    }

    private String inCurrency(Item<?> item) {
        return item.name() + " in "
                + before.currency(item).map(Currency::getCurrencyCode).orElse("no stated currency");
    }

    /** Changes one figure or takes it back, and tells whether it did. */
    private boolean apply(Item<?> item, Target target, StatementBuilder builder) {
        Optional<BigDecimal> figure = figure(item);
        if (figure.isEmpty()) {
            unapplied.add(new Unapplied(item, new Fault(Reason.NOT_REPORTED, item.name() + at(item))));
            return false;
        }
        if (!target.unknown.isEmpty()) {
            target.unknown.stream().distinct().forEach(fault -> unknown(item, fault, builder));
            withdraw(item, builder);
            return true;
        }
        if (target.sum.signum() == 0) {
            return false;
        }
        BigDecimal after;
        try {
            after = Decimals.check(figure.get().add(target.sum));
        } catch (InvalidInputException e) {
            unknown(item, new Fault(Reason.OUT_OF_DOMAIN, e.violations().get(0).message()), builder);
            withdraw(item, builder);
            return true;
        }
        if (!item.domain().contains(after)) {
            unapplied.add(new Unapplied(
                    item,
                    new Fault(
                            Reason.OUT_OF_DOMAIN,
                            Printing.number(after) + " " + item.domain().rule())));
        }
        put(item, new FigureChange(item, when(item), figure.get(), after, String.join("; ", target.why)), builder);
        return true;
    }

    private void unknown(Item<?> item, Fault fault, StatementBuilder builder) {
        unapplied.add(new Unapplied(item, fault));
        builder.remark(item, item.name() + ": not known under " + scenario.quoted() + ", " + fault);
    }

    private void put(Item<?> item, FigureChange change, StatementBuilder builder) {
        changes.add(change);
        String remark = change + ", " + scenario.quoted();
        if (item.kind() instanceof Kind.Dated) {
            LocalDate date = before.period().closing();
            builder.restate(item, date, change.after()).remark(item, date, remark);
            before.during(item, before.period())
                    .ifPresent(mean -> notes.add(item.name() + ", mean of " + before.period() + ": stays as reported, "
                            + Printing.number(mean)));
        } else {
            builder.restate(item, before.period(), change.after()).remark(item, before.period(), remark);
        }
    }

    private void withdraw(Item<?> item, StatementBuilder builder) {
        if (item.kind() instanceof Kind.Dated) {
            builder.withdraw(item, before.period().closing());
        } else {
            builder.withdraw(item, before.period());
            before.parts(item, before.period()).forEach(part -> builder.withdraw(item, part));
        }
    }

    /** The figure that shocks apply to; that of a flow is the sum of its parts where the whole is not reported. */
    private Optional<BigDecimal> figure(Item<?> item) {
        if (item.kind() instanceof Kind.Dated) {
            return before.balances(item).at(before.period().closing());
        }
        Optional<BigDecimal> whole = before.during(item, before.period());
        List<ReportingPeriod> parts = whole.isPresent() ? List.of() : before.parts(item, before.period());
        return parts.isEmpty()
                ? whole
                : parts.stream()
                        .flatMap(part -> before.during(item, part).stream())
                        .reduce(BigDecimal::add);
    }

    private String when(Item<?> item) {
        return item.kind() instanceof Kind.Dated
                ? before.period().closing().toString()
                : before.period().toString();
    }

    private String at(Item<?> item) {
        return (item.kind() instanceof Kind.Dated ? " at " : " in ") + when(item);
    }

    /** Finds parts that exceed their wholes by what the scenario did to one of the two. */
    private void checkWholes(Statement after, Set<Item<?>> touched) {
        for (Item<?> part : after.items()) {
            for (Item<?> whole : part.wholes()) {
                if ((touched.contains(part) || touched.contains(whole))
                        && before.currency(part).equals(before.currency(whole))
                        && exceeds(after, part, whole)
                        && !exceeds(before, part, whole)) {
                    unapplied.add(new Unapplied(
                            part,
                            new Fault(
                                    Reason.INCONSISTENT_STATEMENT,
                                    "is a part of " + whole.name() + " and exceeds it" + at(part))));
                }
            }
        }
    }

    private static boolean exceeds(Statement statement, Item<?> part, Item<?> whole) {
        ReportingPeriod period = statement.period();
        Optional<BigDecimal> some = part.kind() instanceof Kind.Dated
                ? statement.balances(part).at(period.closing())
                : statement.during(part, period);
        Optional<BigDecimal> all = whole.kind() instanceof Kind.Dated
                ? statement.balances(whole).at(period.closing())
                : statement.during(whole, period);
        return some.isPresent()
                && all.isPresent()
                && all.get().signum() >= 0
                && some.get().compareTo(all.get()) > 0;
    }

    private void noteFacts() {
        if (!before.facts().isEmpty()) {
            notes.add("stay as reported, a scenario changes items only: "
                    + before.facts().stream().map(Fact::name).collect(Collectors.joining(", ")));
        }
    }
}
