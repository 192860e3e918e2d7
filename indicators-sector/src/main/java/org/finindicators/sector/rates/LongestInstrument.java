/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.RATE;
import static org.finindicators.indicator.Unit.YEARS;
import static org.finindicators.sector.rates.RateItems.INSTRUMENTS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;
import org.finindicators.sector.rates.Instrument.Market;

/** Declares term and rate of the longest instrument that is issued or traded commercially. */
public final class LongestInstrument {
    /**
     * Tells for how long the market lends.
     *
     * <p>The longest original term, in years, among instruments that are commercial (neither the government's own paper
     * nor guaranteed by it, not directed, not administered) and of which at least the least volume was issued or traded
     * in the period. Among equal terms the larger volume is taken, and among equal volumes the first by name; the notes
     * say so. Undefined without an instrument (group too small), where none is left (not applicable; the notes say why
     * each is left out), and where a term is zero or negative, a volume negative, or a rate -100 per cent or less.
     * World Bank 1995, para 18.
     */
    public static final Indicator LONGEST_INSTRUMENT_TERM = declare(
                    "sector.longest-instrument-term", "Term of the longest commercial instrument")
            .definition("The original term of the longest instrument with commercial issue or trading.")
            .better(HIGHER)
            .variant(Variant.of(
                            "original-term",
                            LIBRARY,
                            longest("longest original term of " + INSTRUMENTS, Dimension.TIME, Instrument::years))
                    .in(YEARS))
            .build();

    /**
     * Tells at what rate the market lends for longest.
     *
     * <p>The effective annual yield of the instrument that {@link #LONGEST_INSTRUMENT_TERM} finds, a rate a year;
     * undefined in the same cases. World Bank 1995, para 18.
     */
    public static final Indicator LONGEST_INSTRUMENT_RATE = declare(
                    "sector.longest-instrument-rate", "Rate on the longest commercial instrument")
            .definition("The yield of the longest instrument with commercial issue or trading.")
            .better(CONTEXTUAL)
            .variant(Variant.of(
                            "yield",
                            LIBRARY,
                            longest(
                                    "yield at the longest original term of " + INSTRUMENTS,
                                    Dimension.PER_YEAR,
                                    Instrument::rate))
                    .in(RATE))
            .build();

    /** The longest one first, then the larger volume, then the name. */
    private static final Comparator<Instrument> ORDER = Comparator.comparing(Instrument::years)
            .thenComparing(Instrument::volume)
            .reversed()
            .thenComparing(Instrument::name)
            .thenComparing(Instrument::rate);

    private LongestInstrument() {}

    private static Indicator.Builder declare(String id, String name) {
        return Indicator.builder(id, name)
                .topic("interest-rates")
                .source(WORLD_BANK_1995, "para 18")
                .tier(KEY)
                .roles(INTERMEDIATE, OUTCOME);
    }

    private static Calculation longest(String words, Dimension dimension, Function<Instrument, BigDecimal> figure) {
        return Calculation.from(
                INSTRUMENTS,
                words,
                dimension,
                List.of(
                        "no instrument",
                        "no commercial instrument of the least volume",
                        "a term of zero or less, a negative volume, or a rate of -100 % or less"),
                (market, figures) -> evaluate(market, figures, figure));
    }

    private static Evaluation evaluate(
            InstrumentMarket market, Figures figures, Function<Instrument, BigDecimal> figure) {
        if (market.instruments().isEmpty()) {
            return Evaluation.undefined(Reason.GROUP_TOO_SMALL, "no instrument", List.of());
        }
        List<Instrument> left = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Instrument instrument : market.instruments()) {
            Optional<String> fault = fault(instrument);
            if (fault.isPresent()) {
                return Evaluation.undefined(Reason.OUT_OF_DOMAIN, fault.get(), operands(instrument, figures));
            }
            if (instrument.market() != Market.COMMERCIAL) {
                notes.add(instrument.name() + " left out: " + instrument.market());
            } else if (instrument.volume().signum() == 0) {
                notes.add(instrument.name() + " left out: not traded");
            } else if (instrument.volume().compareTo(market.leastVolume()) < 0) {
                notes.add(instrument.name() + " left out: volume " + Decimals.print(instrument.volume()) + " below "
                        + Decimals.print(market.leastVolume()));
            } else {
                left.add(instrument);
            }
        }
        if (left.isEmpty()) {
            Fault fault = new Fault(
                    Reason.NOT_APPLICABLE,
                    "none of " + market.instruments().size() + " instruments is commercial with a volume of "
                            + Decimals.print(market.leastVolume()) + " or more");
            return new Evaluation(
                    Optional.empty(), Optional.empty(), Optional.empty(), List.of(fault), List.of(), notes);
        }
        left.sort(ORDER);
        Instrument first = left.get(0);
        if (left.size() > 1) {
            tie(first, left.get(1)).ifPresent(notes::add);
        }
        notes.add(0, first.name() + " of " + left.size() + " commercial instruments");
        return Evaluation.of(Rational.of(figure.apply(first)), operands(first, figures), notes);
    }

    private static Optional<String> tie(Instrument first, Instrument second) {
        if (first.years().compareTo(second.years()) != 0) {
            return Optional.empty();
        }
        String by = first.volume().compareTo(second.volume()) > 0
                ? "larger volume"
                : "same volume, first by name; rate of the other " + Decimals.print(second.rate());
        return Optional.of(first.name() + " before " + second.name() + " of the same term: " + by);
    }

    private static Optional<String> fault(Instrument instrument) {
        if (instrument.years().signum() <= 0) {
            return Optional.of(
                    instrument.name() + ": term " + Decimals.print(instrument.years()) + " must be above zero");
        }
        if (instrument.volume().signum() < 0) {
            return Optional.of(
                    instrument.name() + ": volume " + Decimals.print(instrument.volume()) + " must not be negative");
        }
        return instrument.rate().compareTo(BigDecimal.ONE.negate()) <= 0
                ? Optional.of(
                        instrument.name() + ": rate " + Decimals.print(instrument.rate()) + ": must be above -100 %")
                : Optional.empty();
    }

    private static List<Operand> operands(Instrument instrument, Figures figures) {
        String when = figures.period().toString();
        return List.of(
                Operand.of(instrument.name() + ", term", "", instrument.years(), "years"),
                Operand.of(instrument.name() + ", rate", when, instrument.rate(), "a year"),
                Operand.money(
                        instrument.name() + ", volume",
                        when,
                        instrument.volume(),
                        figures.scale(),
                        figures.currency()));
    }
}
