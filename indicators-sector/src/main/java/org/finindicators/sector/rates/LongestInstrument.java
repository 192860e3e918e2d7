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
import static org.finindicators.sector.rates.RateItems.DEBT_INSTRUMENTS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Printing;
import org.finindicators.sector.rates.Instrument.MarketSegment;

/**
 * Declares term and rate of the longest instrument that is issued or traded commercially.
 *
 * @since 0.1.0
 */
public final class LongestInstrument {
    /**
     * Gives the longest term at which the market lends.
     *
     * <p>The longest original term, in years, among instruments that are commercial (neither the government's own paper
     * nor guaranteed by it, not directed, not administered) and of which at least the least volume was issued or traded
     * in the period. Among equal terms the larger volume is taken, and among equal volumes the first by name; the notes
     * say so.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>there is no instrument (group too small),
     *   <li>none is left (not applicable); the notes say why each is left out, or
     *   <li>a term is zero or negative, a volume negative, or a rate -100 per cent or less (out of domain).
     * </ul>
     *
     * <p>World Bank 1995, para 18.
     */
    public static final Indicator LONGEST_INSTRUMENT_TERM = declare(
                    "sector.longest-instrument-term", "Term of the longest commercial instrument")
            .definition("The original term of the longest instrument with commercial issue or trading.")
            .better(HIGHER)
            .variant(Variant.of(
                            "original-term",
                            LIBRARY,
                            longest("longest original term of " + DEBT_INSTRUMENTS, Dimension.TIME, Instrument::years))
                    .in(YEARS))
            .build();

    /**
     * Gives the rate at the longest term at which the market lends.
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
                                    "yield at the longest original term of " + DEBT_INSTRUMENTS,
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
                DEBT_INSTRUMENTS,
                words,
                dimension,
                List.of(
                        Reason.GROUP_TOO_SMALL.when("no instrument"),
                        Reason.NOT_APPLICABLE.when("no commercial instrument of the least volume"),
                        Reason.OUT_OF_DOMAIN.when(
                                "a term of zero or less, a negative volume, or a rate of -100 % or less")),
                (market, figures) -> evaluate(market, Worksheet.of(figures), figure));
    }

    private static Evaluation evaluate(
            InstrumentMarket market, Worksheet sheet, Function<Instrument, BigDecimal> figure) {
        List<Instrument> instruments = market.instruments();
        if (instruments.isEmpty()) {
            return sheet.undefined(Reason.GROUP_TOO_SMALL, "no instrument");
        }
        for (Instrument instrument : instruments) {
            check(instrument, sheet);
            if (!sheet.isSound()) {
                read(instrument, sheet);
                return sheet.undefined();
            }
        }
        List<Instrument> left = new ArrayList<>(instruments);
        left.removeIf(instrument -> leftOut(instrument, market).isPresent());
        left.sort(ORDER);
        if (!left.isEmpty()) {
            sheet.step(left.get(0).name() + " of " + left.size() + " commercial instruments");
        }
        instruments.forEach(instrument -> leftOut(instrument, market)
                .ifPresent(reason -> sheet.step(instrument.name() + " left out: " + reason)));
        if (left.isEmpty()) {
            return sheet.undefined(
                    Reason.NOT_APPLICABLE,
                    "none of " + instruments.size() + " instruments is commercial with a volume of "
                            + Printing.number(market.leastVolume()) + " or more");
        }
        Instrument first = left.get(0);
        if (left.size() > 1) {
            tie(first, left.get(1)).ifPresent(sheet::step);
        }
        read(first, sheet);
        return sheet.value(figure.apply(first));
    }

    private static Optional<String> leftOut(Instrument instrument, InstrumentMarket market) {
        if (instrument.segment() != MarketSegment.COMMERCIAL) {
            return Optional.of(instrument.segment().toString());
        }
        if (instrument.volume().signum() == 0) {
            return Optional.of("not traded");
        }
        return instrument.volume().compareTo(market.leastVolume()) < 0
                ? Optional.of("volume " + Printing.number(instrument.volume()) + " below "
                        + Printing.number(market.leastVolume()))
                : Optional.empty();
    }

    private static Optional<String> tie(Instrument first, Instrument second) {
        if (first.years().compareTo(second.years()) != 0) {
            return Optional.empty();
        }
        String by = first.volume().compareTo(second.volume()) > 0
                ? "larger volume"
                : "same volume, first by name; rate of the other " + Printing.number(second.rate());
        return Optional.of(first.name() + " before " + second.name() + " of the same term: " + by);
    }

    private static void check(Instrument instrument, Worksheet sheet) {
        sheet.requirePositive(term(instrument), instrument.years());
        sheet.requireNotNegative(volume(instrument), instrument.volume());
        if (instrument.rate().compareTo(BigDecimal.ONE.negate()) <= 0) {
            sheet.fault(
                    Reason.OUT_OF_DOMAIN,
                    rate(instrument) + " " + Printing.number(instrument.rate()) + ": must be above -100 %");
        }
    }

    private static void read(Instrument instrument, Worksheet sheet) {
        String when = sheet.figures().period().toString();
        sheet.number(term(instrument), "", instrument.years(), "years")
                .number(rate(instrument), when, instrument.rate(), "a year")
                .money(volume(instrument), when, instrument.volume());
    }

    private static String term(Instrument instrument) {
        return instrument.name() + ", term";
    }

    private static String rate(Instrument instrument) {
        return instrument.name() + ", rate";
    }

    private static String volume(Instrument instrument) {
        return instrument.name() + ", volume";
    }
}
