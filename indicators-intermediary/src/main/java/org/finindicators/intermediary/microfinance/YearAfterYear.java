/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;

/** Takes the least value of a share over this period and those before it: it holds for each of them. */
final class YearAfterYear {
    private final Indicator indicator;
    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Set<Operand> operands = new LinkedHashSet<>();
    private final List<String> notes = new ArrayList<>();
    private Optional<Rational> least = Optional.empty();

    private YearAfterYear(Indicator indicator) {
        this.indicator = indicator;
    }

    static Calculation least(int years, Indicator indicator) {
        String words = "least " + Character.toLowerCase(indicator.name().charAt(0))
                + indicator.name().substring(1) + " of " + years + " years";
        List<String> cases = List.of(
                "a period other than one year",
                "no statement, or more than one, for one of the periods",
                "a statement of another subject",
                "for each period, the undefined cases of " + indicator.id());
        return Calculation.from(
                Permanence.EARLIER_STATEMENTS,
                words,
                indicator.formula().dimension(),
                cases,
                (earlier, figures) -> new YearAfterYear(indicator).run(years, earlier, figures));
    }

    private Evaluation run(int years, EarlierStatements earlier, Figures figures) {
        ReportingPeriod last = figures.period();
        add(figures);
        if (last.isWholeMonths() && last.months() == 12) {
            ReportingPeriod period = last;
            for (int year = 1; year < years && period.start().getYear() > 1; year++) {
                period = period.previous();
                add(figures.subject(), period, earlier.at(period));
            }
            if (last.start().getYear() < years) {
                faults.add(new Fault(Reason.TOO_LITTLE_HISTORY, "no " + years + " years before the end of " + last));
            }
        } else {
            faults.add(new Fault(Reason.PERIOD_MISMATCH, "needs periods of one year, not " + last));
        }
        List<Fault> ordered =
                faults.stream().sorted(Comparator.comparing(Fault::reason)).toList();
        return new Evaluation(
                ordered.isEmpty() ? least : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ordered,
                List.copyOf(operands),
                notes);
    }

    private void add(String subject, ReportingPeriod period, List<Statement> found) {
        if (found.isEmpty()) {
            faults.add(new Fault(Reason.TOO_LITTLE_HISTORY, "no statement of " + period));
        } else if (found.size() > 1) {
            faults.add(new Fault(Reason.INCONSISTENT_STATEMENT, found.size() + " statements of " + period));
        } else if (!found.get(0).subject().equals(subject)) {
            faults.add(new Fault(
                    Reason.INCONSISTENT_STATEMENT,
                    "the statement of " + period + " is of " + found.get(0).subject() + ", not of " + subject));
        } else {
            add(found.get(0));
        }
    }

    private void add(Figures figures) {
        Evaluation one = indicator.formula().evaluate(figures);
        operands.addAll(one.operands());
        one.faults().forEach(fault -> faults.add(new Fault(fault.reason(), figures.period() + ": " + fault.detail())));
        if (one.value().isPresent()) {
            Rational value = one.value().get();
            notes.add(figures.period() + ": " + Printing.percent(value.toDecimal(), 2) + " %");
            least = Optional.of(
                    least.filter(other -> other.compareTo(value) <= 0).orElse(value));
        }
    }
}
