/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.formula.Kind.Dated;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.PerHead;
import org.finindicators.formula.Kind.PriceIndex;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.number.Decimals;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.validation.InvalidInputException;

/** What a column holds: figures of an item, at which moment of the row's period, and in which form. */
record Binding(Item<?> item, Form form) {
    /** The moment and the form of a figure. */
    enum Form {
        CLOSING("closing balance"),
        OPENING("opening balance"),
        AVERAGE("average of the period"),
        FLOW("flow of the period"),
        YEAR_TO_DATE("flow of the year to date"),
        RATE("fraction"),
        RATE_PERCENT("per cent"),
        PER_HEAD("whole currency a head"),
        MEAN("mean of the period");

        private final String words;

        Form(String words) {
            this.words = words;
        }
    }

    /**
     * A column that is read, or a name that stands in the rows.
     *
     * @param currency that of its amounts, where it is not that of the others
     */
    record Named(String name, Binding binding, Optional<Currency> currency) {
        /** Whether the currency of the row is that of its figures. */
        boolean isInCurrencyOfRow() {
            return binding.item.isMoney() && currency.isEmpty();
        }
    }

    /** Figures of one item for one time are the same figure, whatever the column. */
    record FigureKey(Item<?> item, Object time) {}

    /**
     * A figure of a row, for a date or for a period.
     *
     * @param period that of the row
     * @param over the time that a flow is for
     */
    record Figure(Named column, ReportingPeriod period, ReportingPeriod over, BigDecimal amount) {
        Item<?> item() {
            return column.binding.item;
        }

        private Form form() {
            return column.binding.form;
        }

        boolean isDated() {
            return form() == Form.CLOSING || form() == Form.OPENING;
        }

        LocalDate date() {
            return form() == Form.OPENING ? period.opening() : period.closing();
        }

        FigureKey key() {
            return new FigureKey(item(), isDated() ? date() : over);
        }

        /** Averages, means, rates and amounts a head are those of the statement's own period. */
        boolean isOfOtherPeriodsToo() {
            return isDated() || form() == Form.FLOW || form() == Form.YEAR_TO_DATE;
        }

        // kinds were checked when the columns were bound
        @SuppressWarnings("unchecked")
        void putInto(StatementBuilder builder) {
            Item<?> item = item();
            switch (form()) {
                case CLOSING, OPENING -> builder.balance((Item<? extends Dated>) item, date(), amount);
                case YEAR_TO_DATE -> builder.yearToDate((Item<Flow>) item, over, amount);
                case FLOW -> builder.flow((Item<Flow>) item, period, amount);
                case AVERAGE -> builder.average((Item<? extends Balance>) item, amount);
                case RATE -> builder.rate((Item<Rate>) item, amount);
                case RATE_PERCENT -> builder.ratePercent((Item<Rate>) item, amount);
                case PER_HEAD -> builder.perHead((Item<PerHead>) item, amount);
                case MEAN -> builder.mean((Item<PriceIndex>) item, amount);
            }
            column.currency.ifPresent(other -> builder.currencyOf(item, other));
        }
    }

    /** The form that a column has whose head is the name of an item, and a moment behind it. */
    static Form form(Kind kind, String moment) {
        return switch (moment) {
            case "opening" -> Form.OPENING;
            case "closing" -> Form.CLOSING;
            case "average" -> Form.AVERAGE;
            case "mean" -> Form.MEAN;
            default ->
                kind instanceof Flow
                        ? Form.FLOW
                        : kind instanceof Rate ? Form.RATE : kind instanceof PerHead ? Form.PER_HEAD : Form.CLOSING;
        };
    }

    boolean fits() {
        Kind kind = item.kind();
        return switch (form) {
            case CLOSING, OPENING -> kind instanceof Dated;
            case AVERAGE -> kind instanceof Balance;
            case FLOW, YEAR_TO_DATE -> kind instanceof Flow;
            case RATE, RATE_PERCENT -> kind instanceof Rate;
            case PER_HEAD -> kind instanceof PerHead;
            case MEAN -> kind instanceof PriceIndex;
        };
    }

    /** The time that a flow of a row is for: the row's period, or the calendar year to its end. */
    ReportingPeriod over(ReportingPeriod period) {
        return form == Form.YEAR_TO_DATE
                ? new ReportingPeriod(LocalDate.of(period.end().getYear(), 1, 1), period.end())
                : period;
    }

    /** Whether powers of ten move its figures: amounts of money, and what is counted. */
    boolean isScaled() {
        return form != Form.RATE && form != Form.RATE_PERCENT && form != Form.PER_HEAD;
    }

    /** Refuses a number that no statement can have. */
    BigDecimal check(BigDecimal number) throws InvalidInputException {
        if (form == Form.RATE_PERCENT) {
            Decimals.percent(number);
        }
        return Decimals.check(number);
    }

    @Override
    public String toString() {
        return item.name() + ", " + form.words;
    }
}
