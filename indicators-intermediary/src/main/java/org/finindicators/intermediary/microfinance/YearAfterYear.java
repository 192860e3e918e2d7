/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import static org.finindicators.intermediary.microfinance.Permanence.EARLIER_STATEMENTS;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;

/** Takes the least value of a share over this period and those before it: it holds for each of them. */
final class YearAfterYear {
    private final Formula share;
    private final Worksheet sheet;
    private final Set<Operand> read = new LinkedHashSet<>();
    private Optional<Rational> least = Optional.empty();

    private YearAfterYear(Formula share, Figures figures) {
        this.share = share;
        sheet = Worksheet.of(figures);
    }

    static Calculation least(int years, Indicator indicator) {
        String words = "least " + Character.toLowerCase(indicator.name().charAt(0))
                + indicator.name().substring(1) + " of " + years + " years";
        List<UndefinedCase> cases = List.of(
                EARLIER_STATEMENTS.notReported(),
                Reason.PERIOD_MISMATCH.when("a period other than one year"),
                Reason.TOO_LITTLE_HISTORY.when("no statement for one of the periods"),
                Reason.INCONSISTENT_STATEMENT.when("more than one statement for one of the periods"),
                Reason.INCONSISTENT_STATEMENT.when("a statement of another subject"));
        return Calculation.of(
                        List.of(indicator.formula()),
                        words,
                        indicator.formula().dimension(),
                        cases,
                        (inputs, figures) -> evaluate(years, inputs.get(0), figures))
                .withFacts(EARLIER_STATEMENTS);
    }

    private static Evaluation evaluate(int years, Formula share, Figures figures) {
        return figures.fact(EARLIER_STATEMENTS)
                .map(earlier -> new YearAfterYear(share, figures).run(years, earlier))
                .orElseGet(() -> Worksheet.of(figures).missing(EARLIER_STATEMENTS));
    }

    private Evaluation run(int years, EarlierStatements earlier) {
        Figures figures = sheet.figures();
        ReportingPeriod last = figures.period();
        add(figures);
        if (last.isWholeMonths() && last.months() == 12) {
            ReportingPeriod period = last;
            for (int year = 1; year < years && period.start().getYear() > 1; year++) {
                period = period.previous();
                add(period, earlier.at(period));
            }
            if (last.start().getYear() < years) {
                sheet.fault(Reason.TOO_LITTLE_HISTORY, "no " + years + " years before the end of " + last);
            }
        } else {
            sheet.fault(Reason.PERIOD_MISMATCH, "needs periods of one year, not " + last);
        }
        read.forEach(sheet::operand);
        return sheet.isSound() ? sheet.value(least.orElseThrow()) : sheet.undefined();
    }

    private void add(ReportingPeriod period, List<Statement> found) {
        String subject = sheet.figures().subject();
        if (found.isEmpty()) {
            sheet.fault(Reason.TOO_LITTLE_HISTORY, "no statement of " + period);
        } else if (found.size() > 1) {
            sheet.fault(Reason.INCONSISTENT_STATEMENT, found.size() + " statements of " + period);
        } else if (!found.get(0).subject().equals(subject)) {
            sheet.fault(
                    Reason.INCONSISTENT_STATEMENT,
                    "the statement of " + period + " is of " + found.get(0).subject() + ", not of " + subject);
        } else {
            add(found.get(0));
        }
    }

    private void add(Figures figures) {
        Evaluation one = share.evaluate(figures);
        read.addAll(one.operands());
        one.faults().forEach(fault -> sheet.fault(fault.reason(), figures.period() + ": " + fault.detail()));
        if (one.value().isPresent()) {
            Rational value = one.value().get();
            sheet.step(figures.period() + ": " + Printing.percent(value.toDecimal(), 2) + " %");
            least = Optional.of(
                    least.filter(other -> other.compareTo(value) <= 0).orElse(value));
        }
    }
}
