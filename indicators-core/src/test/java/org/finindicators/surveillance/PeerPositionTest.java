/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.EQUITY_LEVEL;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.finindicators.Samples.ROE;
import static org.finindicators.Samples.bank;
import static org.finindicators.Samples.banks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.finindicators.Samples;
import org.finindicators.aggregate.Exclusion;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Format;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Statement;
import org.finindicators.statistics.OutlierRule;
import org.finindicators.statistics.PercentileRule;
import org.finindicators.statistics.QuantileRule;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class PeerPositionTest {
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** The nine values of the definitions, 8.4, by letter. */
    static final Map<String, String> NINE = new TreeMap<>(Map.of(
            "A", "8.1", "B", "8.4", "C", "8.9", "D", "9.0", "E", "9.2", "F", "9.5", "G", "9.9", "H", "10.3", "I",
            "25.0"));

    static PeerFigures nine(Direction better) {
        PeerFigures.Builder builder = PeerFigures.builder("bad loans", better);
        NINE.forEach(builder::with);
        return builder.build();
    }

    static PeerGroup all() {
        return PeerGroup.builder("all nine")
                .rule("banks of the example")
                .with(NINE.keySet())
                .build();
    }

    private static PeerGroup solvent(int least) {
        return PeerGroup.builder("small banks")
                .rule("assets below 50 million")
                .with("Bank A", "Bank B", "Bank C", "Bank D", "Bank E")
                .least(least)
                .build();
    }

    private static PeerFigures returns() {
        return PeerFigures.of(banks().stream().map(ROE::measure).toList());
    }

    @Test
    void ranks_areAmongAllButItself() {
        // definitions 8.3: 9.9 of the nine
        PeerPosition position = all().position("G", nine(Direction.LOWER));
        assertThat(position.peers()).containsExactly("A", "B", "C", "D", "E", "F", "H", "I");
        assertThat(position.percentileRank(PercentileRule.STRICT).value()).hasValue(Rational.of(6, 9));
        assertThat(position.percentileRank(PercentileRule.MID_RANK).value()).hasValue(Rational.of(13, 18));
        assertThat(position.percentileRank(PercentileRule.LOWEST_TIE).value()).hasValue(Rational.of(3, 4));
        assertThat(position).hasToString("G: percentile rank 72.22 % among 8 peers, mid-rank");
    }

    @Test
    void better_isUpOrDown() {
        // by hand: two of nine are above 9.9, six below; 2.5 / 9 are worse or tied where lower is better
        PeerPosition lower = all().position("G", nine(Direction.LOWER));
        assertThat(lower.betterRank(PercentileRule.MID_RANK).value()).hasValue(Rational.of(5, 18));
        assertThat(lower.place().value()).hasValue(Rational.of(7));
        // 4 x 7 / 9 = 3.1, the fourth quarter
        assertThat(lower.part(4).value()).hasValue(Rational.of(4));
        PeerPosition higher = all().position("G", nine(Direction.HIGHER));
        assertThat(higher.betterRank(PercentileRule.MID_RANK).value()).hasValue(Rational.of(13, 18));
        assertThat(higher.place().value()).hasValue(Rational.of(3));
        assertThat(higher.part(4).value()).hasValue(Rational.of(2));
        Fault unclear = new Fault(Reason.NOT_APPLICABLE, "what is better in bad loans depends on the context");
        PeerPosition neither = all().position("G", nine(Direction.CONTEXTUAL));
        assertThat(neither.place().faults()).containsExactly(unclear);
        assertThat(neither.part(4).faults()).containsExactly(unclear);
        assertThat(neither.betterRank(PercentileRule.STRICT).faults()).containsExactly(unclear);
    }

    /** By hand, of the eight others: 13/18, median (9.0 + 9.2) / 2, from which 9.9 is 0.8. */
    @Test
    void csv_isUnrounded_andHasReasons() {
        assertThat(all().position("G", nine(Direction.CONTEXTUAL))
                        .as(Format.CSV)
                        .lines())
                .startsWith("subject,statistic,value,reason,detail", "G,bad loans,9.9,,")
                .contains(
                        "G,distance to the peers' median,0.8,,",
                        "G,place from the best,,NOT_APPLICABLE,what is better in bad loans depends on the context",
                        "G,peers: median,9.1,,")
                .anyMatch(line -> line.contains("0.7222222222222222222222222222222222"));
    }

    @Test
    void statistics_ofThePeers() {
        // by hand, without 25: median (9.0 + 9.2) / 2, mean 73.3 / 8, MAD of .1 .1 .2 .4 .7 .8 1.0 1.2 = (.4 + .7) / 2
        PeerPosition position = all().position("I", nine(Direction.LOWER));
        assertThat(position.median().value()).hasValue(Rational.of(new BigDecimal("9.1")));
        assertThat(position.mean().value()).hasValue(Rational.of(733, 80));
        assertThat(position.distance().value()).hasValue(Rational.of(new BigDecimal("15.9")));
        assertThat(position.relativeDistance().value()).hasValue(Rational.of(159, 91));
        assertThat(position.score(OutlierRule.IGLEWICZ_HOAGLIN).value())
                .hasValue(Rational.of(new BigDecimal("0.6745"))
                        .times(Rational.of(159, 10))
                        .dividedBy(Rational.of(55, 100)));
        // an eighth is one at each end: (8.4 + 8.9 + 9 + 9.2 + 9.5 + 9.9) / 6
        assertThat(position.trimmedMean(new BigDecimal("0.125")).value()).hasValue(Rational.of(549, 60));
        // type 7 at 1 + 7 x 0.1 = 1.7: 8.1 + 0.7 x 0.3
        assertThat(position.quantile(QuantileRule.INCLUSIVE, TENTH).value()).hasValue(Rational.of(831, 100));
        assertThat(position.ratioOfSums().faults())
                .containsExactly(new Fault(Reason.NOT_APPLICABLE, "the parts of bad loans are not known"));
        assertThat(position.weightedMean().faults())
                .containsExactly(new Fault(Reason.NOT_REPORTED, "weight of A, B, C, D, E and 3 more"));
    }

    @Test
    void weights_areOfThePeers() {
        PeerFigures figures = PeerFigures.builder("yield", Direction.CONTEXTUAL)
                .with("A", "1")
                .with("B", "2")
                .with("C", BigDecimal.TEN)
                .build()
                .weighted(Breakdown.of(Map.of("A", BigDecimal.ONE, "B", BigDecimal.valueOf(3))));
        PeerGroup group = PeerGroup.builder("two")
                .rule("the first two")
                .with("A", "B")
                .least(2)
                .build();
        // by hand: (1 x 1 + 3 x 2) / 4, of a subject that is no member
        assertThat(group.position("C", figures).weightedMean().value()).hasValue(Rational.of(7, 4));
        assertThatThrownBy(
                        () -> figures.weighted(Breakdown.of(Map.of("A", BigDecimal.ONE, "Z", BigDecimal.valueOf(-3)))))
                .hasMessageContainingAll("weight of A", "given twice", "weight of Z", "not be negative", "not among");
    }

    @Test
    void ratioOfSums_standsBesideTheMeans() {
        // definitions, macro-sector-real 5: insolvent D is in the sums, not in the means; by hand without A
        PeerPosition position = solvent(3).position("Bank A", returns());
        // (3.3 + 2.2 - 4 + 0.4) / (23 + 11 - 1 + 4)
        assertThat(position.ratioOfSums().value()).hasValue(Rational.of(19, 370));
        assertThat(position.mean().value())
                .hasValue(Rational.sum(List.of(Rational.of(33, 230), Rational.of(22, 110), Rational.of(4, 40)))
                        .dividedBy(Rational.of(3)));
        assertThat(position.leftOut())
                .containsExactly(new Exclusion("Bank D", Reason.NEGATIVE_DENOMINATOR, "average equity -1"));
        assertThat(position.as(Format.TEXT).lines())
                .allMatch(line -> line.length() <= 80)
                .contains(
                        "Bank A: percentile rank 62.50 % among 3 peers, mid-rank",
                        "peers: ratio of sums                                   5.14 % a year",
                        "left out: Bank D: negative denominator (average equity -1)");
        assertThat(position.as(Format.TEXT))
                .contains("3 peers have a value, Bank A is not its own peer\n", "1.44 percentage points\n");
    }

    @Test
    void smallGroup_saysNothing() {
        PeerPosition position = solvent(5).position("Bank A", returns());
        Fault small = new Fault(Reason.GROUP_TOO_SMALL, "3 peers have a value, 5 are needed");
        assertThat(position.percentileRank(PercentileRule.MID_RANK).faults()).containsExactly(small);
        assertThat(position.median().faults()).containsExactly(small);
        assertThat(position.ratioOfSums().faults()).containsExactly(small);
        assertThat(position).hasToString("Bank A: undefined: group too small (3 peers have a value, 5 are needed)");
    }

    @Test
    void subjectWithoutValue_hasItsReason_andItsPeersTheirs() {
        PeerPosition position = solvent(3).position("Bank D", returns());
        assertThat(position.place().faults())
                .containsExactly(new Fault(Reason.NEGATIVE_DENOMINATOR, "Bank D: average equity -1"));
        assertThat(position.median().value()).isPresent();
    }

    @Test
    void currencies_areNotCompared() {
        List<Measurement> equity = new ArrayList<>();
        for (String name : List.of("A", "B", "C")) {
            equity.add(EQUITY_LEVEL.measure(Statement.builder(name, ReportingPeriod.year(2021))
                    .currency(name.equals("A") ? "USD" : "EUR")
                    .in(Scale.MILLIONS)
                    .closing(EQUITY, "5")
                    .build()));
        }
        PeerGroup group =
                PeerGroup.builder("g").rule("all").with("A", "B", "C").least(2).build();
        assertThat(group.position("A", PeerFigures.of(equity)).median().faults())
                .containsExactly(new Fault(Reason.CURRENCY_MISMATCH, "EUR, USD"));
        assertThat(group.position("A", PeerFigures.of(equity)).as(Format.TEXT)).contains("5,000,000.00");
    }

    /** What is earned in half a year is no peer's value of what is earned in a year; a year's worth of it is. */
    @Test
    void amountsOverPeriodsOfSeveralLengths_areNotCompared() {
        assertThat(earned(Formula.total(Samples.NET_INCOME)).median().faults())
                .containsExactly(new Fault(Reason.PERIOD_MISMATCH, "amounts over periods of different lengths"));
        // 5 in half a year are 10 a year
        assertThat(earned(Formula.annual(Samples.NET_INCOME)).median().value()).hasValue(Rational.of(5));
        assertThat(earned(Formula.annual(Samples.NET_INCOME)).place().value()).hasValue(Rational.of(1));
    }

    private static PeerPosition earned(Formula formula) {
        List<Measurement> all = new ArrayList<>();
        for (String name : List.of("A", "B", "C")) {
            ReportingPeriod period =
                    name.equals("A") ? ReportingPeriod.yearToQuarter(2021, 2) : ReportingPeriod.year(2021);
            all.add(Samples.simple("test.earned", "Earned", formula)
                    .measure(Statement.builder(name, period)
                            .currency("EUR")
                            .flow(Samples.NET_INCOME, "5")
                            .build()));
        }
        return PeerGroup.builder("g")
                .rule("all")
                .with("A", "B", "C")
                .least(2)
                .build()
                .position("A", PeerFigures.of(all));
    }

    /** hand: 5 in thousands are 5,000 whole euros; a fraction stands before its unit times a hundred. */
    @Test
    void values_areShownInTheirUnit() {
        PeerFigures plain =
                PeerFigures.builder("Points", Direction.HIGHER).with("A", "0.5").build();
        assertThat(plain.unitWords()).isEmpty();
        assertThat(plain.print(Rational.of(1, 2))).isEqualTo("0.5");
        assertThat(plain.inUnit(Rational.of(1, 2))).isEqualByComparingTo("0.5");
        PeerFigures levels =
                PeerFigures.of(List.of(EQUITY_LEVEL.measure(Statement.builder("A", ReportingPeriod.year(2021))
                        .currency("EUR")
                        .in(Scale.THOUSANDS)
                        .closing(EQUITY, "5")
                        .build())));
        assertThat(levels.unitWords()).isEqualTo("EUR");
        assertThat(levels.inUnit(levels.value("A").orElseThrow())).isEqualByComparingTo("5000");
        assertThat(returns().unitWords()).isEqualTo("% a year");
        assertThat(returns().inUnit(Rational.of(143, 1000))).isEqualByComparingTo("14.3");
        assertThat(returns().print(Rational.of(143, 1000))).isEqualTo("14.30 % a year");
    }

    @Test
    void periods_areSaid_whereThereAreSeveral() {
        List<Measurement> all = new ArrayList<>();
        for (int year = 2019; year <= 2021; year++) {
            all.add(EQUITY_LEVEL.measure(Statement.builder("Bank " + year, ReportingPeriod.year(year))
                    .currency("EUR")
                    .closing(EQUITY, "5")
                    .build()));
        }
        PeerGroup group = PeerGroup.builder("g")
                .rule("all")
                .with("Bank 2019", "Bank 2020", "Bank 2021")
                .least(2)
                .build();
        assertThat(group.position("Bank 2019", PeerFigures.of(all)).as(Format.TEXT))
                .contains("values are of several periods: 2019, 2020, 2021\n");
    }

    @Test
    void group_listsWhoIsLeftOut() {
        PeerGroup group = PeerGroup.builder("small")
                .with(Map.of("A", 5, "B", 6, "C", 7, "D", 99), (Integer assets) -> assets < 10)
                .without("C", "in resolution")
                .rule("assets below 10")
                .build();
        assertThat(group.members()).containsExactly("A", "B");
        assertThat(group.excluded())
                .containsExactly(
                        new Exclusion("C", Reason.NOT_APPLICABLE, "in resolution"),
                        new Exclusion("D", Reason.NOT_APPLICABLE, "does not meet the rule"));
        assertThat(group).hasToString("small: 2 members, 2 left out, at least 5 peers");
        assertThat(group.as(Format.TEXT)).contains("in resolution", "rule: assets below 10");
    }

    @Test
    void groups_byAttribute() {
        List<PeerGroup> groups =
                PeerGroup.byAttribute("legal form", Map.of("A", "bank", "B", "NGO", "C", "bank", "D", " "));
        assertThat(groups).hasToString("[NGO: 1 member, at least 5 peers, bank: 2 members, at least 5 peers]");
        assertThat(groups.get(1).rule()).isEqualTo("legal form is bank");
    }

    @Test
    void wrongGroup_isRefused_withAllThatIsWrong() {
        assertThat(violations(() -> PeerGroup.builder("")
                        .rule(" ")
                        .with("A", "A")
                        .without("Z", "")
                        .least(0)
                        .build()))
                .containsExactlyInAnyOrder(
                        new Violation("name", "", "must be given, it is blank"),
                        new Violation("rule", " ", "must say what makes the members peers, it is blank"),
                        new Violation("least", "0", "must be one or more"),
                        new Violation("members[1]", "A", "is given twice"),
                        new Violation("excluded Z", "", "must have a reason, it is blank"),
                        new Violation("excluded Z", "Z", "would not be a member anyway; did you mean A?"),
                        new Violation(
                                "members",
                                "1",
                                "must be two or more: nobody is its own peer, so nothing could be compared"));
    }

    @Test
    void wrongFigures_areRefused_withAllThatIsWrong() {
        assertThat(violations(() -> PeerFigures.builder("par", Direction.LOWER)
                        .with("A", "x")
                        .with("B", "1")
                        .with("B", "2")
                        .without("B", "not reported")
                        .with(" ", "3")
                        .build()))
                .extracting(Violation::path)
                .containsExactlyInAnyOrder("par of A", "par of B", "par of B", "par");
        Measurement one = ROE.measure(bank("A", "1", "1", "1"));
        assertThat(violations(() -> PeerFigures.of(List.of(one, one, LOANS_TO_DEPOSITS.measure(banks().get(0))))))
                .extracting(Violation::message)
                .containsExactly("is measured twice", "is not Return on average equity, or is another variant of it");
        assertThat(violations(() -> PeerFigures.of(List.of())))
                .containsExactly(new Violation("measurements", "", "there are none"));
        assertThat(violations(() -> all().position("Bank G", nine(Direction.LOWER))))
                .extracting(Violation::path)
                .containsExactly("subject");
        assertThatThrownBy(() -> all().position("A", nine(Direction.LOWER)).part(1))
                .isInstanceOf(InvalidInputException.class);
    }

    private static List<Violation> violations(ThrowingCallable call) {
        return catchThrowable(call) instanceof InvalidInputException wrong ? wrong.violations() : List.of();
    }
}
