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
import java.util.stream.Collectors;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;

/** Reads amounts of programmes, and says all that is wrong with them. */
final class Programmes {
    /** How many are named in one sentence. */
    private static final int NAMED = 20;

    private final List<DirectedProgramme> all;
    private final Figures figures;
    private final List<String> missing = new ArrayList<>();
    private final List<String> impossible = new ArrayList<>();
    private final List<Operand> operands = new ArrayList<>();

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

    /** What a calculation makes of the programmes. */
    interface Step {
        Evaluation evaluate(Programmes programmes);
    }

    private Programmes(DirectedProgrammes fact, Figures figures) {
        all = fact.programmes();
        this.figures = figures;
    }

    /** A calculation over the programmes; a second one of the same name contradicts the first. */
    static Calculation calculation(String words, Dimension dimension, List<String> more, Step step) {
        List<String> cases = new ArrayList<>(
                List.of("two programmes of one name", "an amount that is needed not reported, or negative"));
        cases.addAll(more);
        return Calculation.from(DirectedCreditItems.DIRECTED_PROGRAMMES, words, dimension, cases, (fact, figures) -> {
            Programmes programmes = new Programmes(fact, figures);
            Optional<String> twin = programmes.twin();
            return twin.isPresent()
                    ? Evaluation.undefined(
                            Reason.INCONSISTENT_STATEMENT,
                            "two directed credit programmes are named " + twin.get(),
                            List.of())
                    : step.evaluate(programmes);
        });
    }

    /** The sum of one amount over all programmes. */
    static Calculation sumOf(Amount amount, String words) {
        return calculation(words, Dimension.MONEY, List.of(), programmes -> {
            Rational sum = programmes.sum(programme -> programmes.read(programme, amount));
            return programmes.result(() -> Evaluation.of(sum, programmes.operands(), List.of(programmes.count())));
        });
    }

    List<DirectedProgramme> all() {
        return all;
    }

    List<Operand> operands() {
        return operands;
    }

    /** The value, or all faults that reading has found. */
    Evaluation result(java.util.function.Supplier<Evaluation> value) {
        List<Fault> faults = new ArrayList<>();
        if (!missing.isEmpty()) {
            faults.add(new Fault(Reason.NOT_REPORTED, named(missing)));
        }
        if (!impossible.isEmpty()) {
            faults.add(new Fault(Reason.OUT_OF_DOMAIN, named(impossible)));
        }
        return faults.isEmpty()
                ? value.get()
                : new Evaluation(Optional.empty(), Optional.empty(), Optional.empty(), faults, operands, List.of());
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
            operands.add(Operand.of(name, figures.period().toString(), value, ""));
        } else {
            String when = switch (amount) {
                case OPENING -> figures.period().opening().toString();
                case CLOSING -> figures.period().closing().toString();
                default -> figures.period().toString();
            };
            operands.add(Operand.money(name, when, value, figures.scale(), figures.currency()));
        }
        boolean possible = amount == Amount.RATE ? value.compareTo(BigDecimal.ONE.negate()) > 0 : value.signum() >= 0;
        if (!possible) {
            impossible.add(name + " " + Decimals.print(value) + ": "
                    + (amount == Amount.RATE ? "must be above -100 %" : "must not be negative"));
        }
        return Rational.of(value);
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
        String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? some + " and " + (names.size() - NAMED) + " more" : some;
    }

    private Optional<String> twin() {
        Set<String> seen = new HashSet<>();
        return all.stream()
                .map(DirectedProgramme::name)
                .filter(name -> !seen.add(name))
                .findFirst();
    }
}
