/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** Reads amounts of programmes, and collects all that is wrong with them. */
final class Programmes {
    /** How many are named in one sentence. */
    private static final int NAMED = 20;

    private final List<DirectedProgramme> all;
    private final Worksheet sheet;
    private final List<String> missing = new ArrayList<>();
    private final List<String> impossible = new ArrayList<>();

    /** An amount of a programme. */
    @SuppressWarnings("ImmutableEnumChecker") // method references
    enum Amount {
        OPENING("opening stock", DirectedProgramme::openingStock),
        CLOSING("closing stock", DirectedProgramme::closingStock),
        DISBURSED("disbursements", DirectedProgramme::disbursed),
        WRITTEN_OFF("write-offs", DirectedProgramme::writtenOff),
        RATE("rate", DirectedProgramme::rate);

        private final String words;
        private final Function<DirectedProgramme, Optional<BigDecimal>> reading;

        Amount(String words, Function<DirectedProgramme, Optional<BigDecimal>> reading) {
            this.words = words;
            this.reading = reading;
        }
    }

    /** Computes a value from the programmes. */
    interface Step {
        Evaluation evaluate(Programmes programmes);
    }

    private Programmes(DirectedProgrammes fact, Figures figures) {
        all = fact.programmes();
        sheet = Worksheet.of(figures);
    }

    /** A calculation over the programmes; a second one of the same name contradicts the first. */
    static Calculation calculation(String words, Dimension dimension, List<UndefinedCase> more, Step step) {
        List<UndefinedCase> cases = new ArrayList<>(List.of(
                Reason.INCONSISTENT_STATEMENT.when("two programmes of one name"),
                Reason.NOT_REPORTED.when("an amount that is needed not reported"),
                Reason.OUT_OF_DOMAIN.when("a negative amount, or a rate of -100 % or less")));
        cases.addAll(more);
        return Calculation.from(DirectedCreditItems.DIRECTED_PROGRAMMES, words, dimension, cases, (fact, figures) -> {
            Programmes programmes = new Programmes(fact, figures);
            Optional<String> twin = programmes.twin();
            return twin.isPresent()
                    ? programmes.sheet.undefined(
                            Reason.INCONSISTENT_STATEMENT, "two directed credit programmes are named " + twin.get())
                    : step.evaluate(programmes);
        });
    }

    /** The sum of one amount over all programmes. */
    static Calculation sumOf(Amount amount, String words) {
        return calculation(words, Dimension.MONEY, List.of(), programmes -> {
            Rational sum = programmes.sum(programme -> programmes.read(programme, amount));
            return programmes.result().step(programmes.count()).value(sum);
        });
    }

    List<DirectedProgramme> all() {
        return all;
    }

    /** The sheet, with all faults that reading has found. */
    Worksheet result() {
        if (!missing.isEmpty()) {
            sheet.fault(Reason.NOT_REPORTED, named(missing));
        }
        if (!impossible.isEmpty()) {
            sheet.fault(Reason.OUT_OF_DOMAIN, named(impossible));
        }
        return sheet;
    }

    /** An amount that is needed; zero stands in where it is missing, and the fault is noted. */
    Rational read(DirectedProgramme programme, Amount amount) {
        Optional<BigDecimal> found = amount.reading.apply(programme);
        if (found.isEmpty()) {
            missing(programme, amount.words);
            return Rational.ZERO;
        }
        String name = programme.name() + ", " + amount.words;
        BigDecimal value = found.get();
        if (amount == Amount.RATE) {
            sheet.number(name, sheet.figures().period().toString(), value, "");
        } else {
            sheet.money(name, when(amount), value);
        }
        boolean possible = amount == Amount.RATE ? value.compareTo(BigDecimal.ONE.negate()) > 0 : value.signum() >= 0;
        if (!possible) {
            impossible.add(name + " " + Printing.number(value) + ": "
                    + (amount == Amount.RATE ? "must be above -100 %" : "must not be negative"));
        }
        return Rational.of(value);
    }

    private String when(Amount amount) {
        return switch (amount) {
            case OPENING -> sheet.figures().period().opening().toString();
            case CLOSING -> sheet.figures().period().closing().toString();
            default -> sheet.figures().period().toString();
        };
    }

    void missing(DirectedProgramme programme, String what) {
        missing.add(what + " of " + programme.name());
    }

    Rational sum(Function<DirectedProgramme, Rational> part) {
        Rational sum = Rational.ZERO;
        for (DirectedProgramme programme : all) {
            sum = sum.plus(part.apply(programme));
        }
        return sum;
    }

    String count() {
        return "over " + all.size() + (all.size() == 1 ? " programme" : " programmes");
    }

    static String named(List<String> names) {
        return Printing.some(names, NAMED);
    }

    private Optional<String> twin() {
        Set<String> seen = new HashSet<>();
        return all.stream()
                .map(DirectedProgramme::name)
                .filter(name -> !seen.add(name))
                .findFirst();
    }
}
