/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.assessment.RatingScale;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Unit;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Intake;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.Violation;

/** What is wrong between the figures of one result indicator, and what is doubtful. */
final class ResultChecks {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private ResultChecks() {}

    /** Something doubtful, and since when it is known. */
    record Doubt(LocalDate since, Violation what) {}

    static List<Doubt> doubts(ResultIndicator of) {
        List<Doubt> found = new ArrayList<>();
        if (of.isContradictory()) {
            Target end = of.endTarget().orElseThrow();
            found.add(new Doubt(
                    LocalDate.MIN,
                    new Violation(
                            "target " + end.date(),
                            of.print(end),
                            "contradicts the direction: " + of.direction().words() + ", and the baseline is "
                                    + of.baseline().map(of::print).orElse(""))));
        }
        of.indicator()
                .ifPresent(known -> of.roles().stream()
                        .filter(role -> !known.roles().contains(role))
                        .forEach(role -> found.add(new Doubt(
                                LocalDate.MIN,
                                new Violation("roles", role.toString(), "is not a role of " + known.id())))));
        of.baseline()
                .flatMap(Actual::value)
                .ifPresent(value -> question(of, "baseline", value).ifPresent(found::add));
        for (Target target : of.targets()) {
            question(of, "target " + target.date(), target.to()).ifPresent(found::add);
            if (target.isBand()) {
                question(of, "target " + target.date(), target.from()).ifPresent(found::add);
            }
        }
        values(of, found);
        return List.copyOf(found);
    }

    private static void values(ResultIndicator of, List<Doubt> found) {
        Optional<Actual> before = of.baseline();
        for (Actual actual : of.actuals()) {
            if (actual.value().isEmpty()) {
                continue;
            }
            Rational value = actual.value().get();
            question(of, "actual " + actual.date(), value)
                    .ifPresent(doubt -> found.add(new Doubt(actual.date(), doubt.what())));
            LocalDate start = of.baseline().map(Actual::date).orElse(LocalDate.MIN);
            if (actual.date().isBefore(start)) {
                found.add(doubt(of, actual, "is from before the baseline of " + start));
                continue;
            }
            if (of.isCumulative() && before.flatMap(Actual::value).orElse(value).compareTo(value) > 0) {
                Actual last = before.orElseThrow();
                String was = of.print(last) + " on " + last.date();
                found.add(doubt(of, actual, "is cumulative and cannot fall, it was " + was));
            }
            before = Optional.of(actual);
        }
    }

    private static Doubt doubt(ResultIndicator of, Actual actual, String message) {
        return new Doubt(actual.date(), new Violation("actual " + actual.date(), of.print(actual), message));
    }

    private static Optional<Doubt> question(ResultIndicator of, String place, Rational value) {
        if (of.indicator().isEmpty() && of.measure() != ResultMeasure.PERCENTAGE) {
            return Optional.empty();
        }
        String message =
                switch (of.indicator().map(known -> known.variant().unit()).orElse(Unit.SHARE)) {
                    case SHARE -> outside(value, "0", "1") ? "is a percentage that is not from 0 to 100" : "";
                    case POINTS, RATE -> outside(value, "-1", "2") ? "is hardly a rate: is it in per cent?" : "";
                    case RATIO -> outside(value, "-10", "10") ? "is hardly a ratio: is it in per cent?" : "";
                    case PER_THOUSAND -> perMany(value, "0.00001", "10");
                    case PER_100_000 -> perMany(value, "0.0000001", "1");
                    default -> "";
                };
        return message.isEmpty()
                ? Optional.empty()
                : Optional.of(new Doubt(LocalDate.MIN, new Violation(place, of.print(value), message)));
    }

    private static boolean outside(Rational value, String least, String most) {
        return value.compareTo(Rational.of(new BigDecimal(least))) < 0
                || value.compareTo(Rational.of(new BigDecimal(most))) > 0;
    }

    private static String perMany(Rational value, String least, String most) {
        if (value.signum() < 0) {
            return "cannot be negative";
        }
        return value.signum() > 0 && outside(value, least, most)
                ? "is hardly possible: numbers are in that unit, not fractions"
                : "";
    }

    /** Ratings need their scale, numbers have none, and measurements are of the indicator. */
    static void kinds(ResultIndicator built, Intake intake) {
        for (Actual actual : all(built)) {
            String place = "actual " + actual.date();
            Optional<Measurement> measurement = actual.measurement();
            if (measurement.isPresent()
                    && !measurement.map(Measurement::indicator).equals(built.indicator())) {
                String other = measurement.get().indicator().id();
                intake.add(place, other, "is a measurement of another indicator or variant than " + built.id());
            } else {
                scale(built, place, actual.words(), built.print(actual), intake);
            }
        }
        for (Target target : built.targets()) {
            scale(built, "target " + target.date(), target.words(), built.print(target), intake);
        }
    }

    private static void scale(ResultIndicator built, String place, String rating, String given, Intake intake) {
        Optional<RatingScale> scale = built.scale();
        if (scale.isEmpty() && !rating.isEmpty()) {
            intake.add(place, given, "is a rating, and no scale is stated");
        } else if (scale.isPresent() && scale.get().find(rating).isEmpty()) {
            intake.add(place, given, "is not on the scale " + scale.get());
        }
    }

    /** Amounts over periods of different lengths cannot be compared, nor totals that do not begin on one day. */
    static void periods(ResultIndicator built, Intake intake) {
        if (!built.indicator().map(known -> known.variant().isOverPeriod()).orElse(false)) {
            return;
        }
        List<ReportingPeriod> periods = (built.isCumulative() ? built.actuals() : all(built))
                .stream()
                        .flatMap(one -> one.measurement().stream())
                        .map(one -> one.origin().period())
                        .toList();
        for (ReportingPeriod one : periods) {
            ReportingPeriod first = periods.get(0);
            boolean comparable = built.isCumulative()
                    ? one.start().equals(first.start())
                    : one.years().equals(first.years());
            if (!comparable) {
                intake.add(
                        "actual " + one.end(),
                        one.toString(),
                        built.isCumulative()
                                ? "does not begin with " + first + ", and is to be counted from the start"
                                : "is not as long as " + first + ", and what is reported for it cannot be compared");
            }
        }
    }

    private static List<Actual> all(ResultIndicator built) {
        return Stream.concat(built.baseline().stream(), built.actuals().stream())
                .toList();
    }

    static void dates(ResultIndicator built, Intake intake) {
        Stream.concat(
                        all(built).stream().map(Actual::date),
                        built.targets().stream().map(Target::date))
                .filter(date -> date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)
                .forEach(date -> intake.add("date", date.toString(), "is outside the years 1 to 9999"));
        for (int i = 0; i < built.targets().size(); i++) {
            Target target = built.targets().get(i);
            built.baseline().ifPresent(start -> {
                if (!target.date().isAfter(start.date())) {
                    intake.add(
                            "target " + target.date(),
                            built.print(target),
                            "is not after the baseline of " + start.date());
                }
            });
            if (i > 0 && target.date().equals(built.targets().get(i - 1).date())) {
                intake.add("target " + target.date(), built.print(target), "is a second target for one date");
            }
        }
        for (int i = 1; i < built.actuals().size(); i++) {
            Actual actual = built.actuals().get(i);
            Actual before = built.actuals().get(i - 1);
            if (actual.date().equals(before.date())) {
                intake.add(
                        "actual " + actual.date(),
                        built.print(actual),
                        "is a second value for one date, after " + built.print(before));
            }
        }
    }

    /**
     * Amounts of two currencies have no progress from one to the other, and those of measurements are in whole
     * currency: the unit is a currency, not thousands of one.
     */
    static void currencies(ResultIndicator built, Intake intake) {
        Variant variant = built.indicator().orElseThrow().variant();
        String unit = built.unit();
        String code = unit.split(" ", 2)[0];
        String before = "";
        if (unit.equals(code) || unit.equals(variant.unitWords(code))) {
            before = CODES.contains(code) ? code : "";
        }
        if (before.isEmpty() && !unit.equals(variant.unit().words())) {
            intake.add("unit", unit, "must be a currency, USD for instance: money is in whole currency");
        }
        for (Actual actual : all(built)) {
            Optional<Currency> own =
                    actual.measurement().flatMap(one -> one.origin().currency());
            if (own.isEmpty()) {
                continue;
            }
            String its = own.get().getCurrencyCode();
            if (!before.isEmpty() && !before.equals(its)) {
                intake.add("actual " + actual.date(), its, "is in another currency than what was before, " + before);
            }
            before = its;
        }
    }
}
