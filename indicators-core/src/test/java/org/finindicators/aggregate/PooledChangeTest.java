/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.COST;
import static org.finindicators.Samples.COST_PER_JOB;
import static org.finindicators.Samples.JOBS;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.finindicators.Samples.ROE;
import static org.finindicators.Samples.SPREAD;
import static org.finindicators.aggregate.Pools.assertParts;
import static org.finindicators.aggregate.Pools.bank;
import static org.finindicators.aggregate.Pools.change;
import static org.finindicators.aggregate.Pools.lender;
import static org.finindicators.aggregate.Pools.member;
import static org.finindicators.aggregate.Pools.silent;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Origin;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

class PooledChangeTest {
    /** A 20/100 and X 10/100 before, 0.15; A 20/100 and N 90/300 now, 0.275. */
    private static final PooledChange COMING_AND_GOING = change(
            List.of(lender(2020, "A", "20", "100"), lender(2020, "X", "10", "100")),
            List.of(lender(2021, "A", "20", "100"), lender(2021, "N", "90", "300")));

    private static Measurement costPerJob(int year, String currency, String cost, String jobs) {
        return COST_PER_JOB.measure(Statement.builder("A", ReportingPeriod.year(year))
                .currency(currency)
                .flow(COST, cost)
                .flow(JOBS, jobs)
                .build());
    }

    @Test
    void between_entryAndExit() {
        // A: weight 1/2 to 1/4 at 0.2; N enters with 3/4 * 0.3, X leaves with 1/2 * 0.1
        assertThat(COMING_AND_GOING.change()).hasValue(Rational.of(125, 1000));
        assertParts(
                COMING_AND_GOING,
                "within",
                Rational.ZERO,
                "shift",
                Rational.of(-5, 100),
                "entry",
                Rational.of(225, 1000),
                "exit",
                Rational.of(-5, 100));
        assertThat(COMING_AND_GOING.part(ChangePart.DYNAMIC)).hasValue(Rational.ZERO);
    }

    @Test
    void between_entryAndExit_relativeToTheMeanOfBoth() {
        // k = (0.15 + 0.275)/2 = 0.2125: (0.2 - k)(-1/4), 3/4 (0.3 - k), -1/2 (0.1 - k)
        assertParts(
                COMING_AND_GOING.by(ShiftShare.MIDPOINT_RELATIVE),
                "within",
                Rational.ZERO,
                "shift",
                Rational.of(3125, 1_000_000),
                "entry",
                Rational.of(65_625, 1_000_000),
                "exit",
                Rational.of(5625, 100_000));
    }

    @Test
    void between_entryAndExit_relativeToTheBase() {
        // k = 0.15: 0.05 (-1/4), no change of A's rate, 3/4 * 0.15, -1/2 (-0.05)
        assertParts(
                COMING_AND_GOING.by(ShiftShare.BASE_RELATIVE),
                "within",
                Rational.ZERO,
                "shift",
                Rational.of(-125, 10_000),
                "dynamic",
                Rational.ZERO,
                "entry",
                Rational.of(1125, 10_000),
                "exit",
                Rational.of(25, 1000));
    }

    @Test
    void between_insolventMember_isNotSplit() {
        // before 10/100 and 2/20, 12/120; now 12/100 and -4/-10, 8/90
        // A: mean weight (5/6 + 10/9)/2 = 35/36, times 0.02; mean rate 0.11 times 5/18; D: -4/90 - 2/120 = -11/180
        PooledChange change = PooledChange.between(
                ROE,
                List.of(bank(2020, "A", "10", "100"), bank(2020, "D", "2", "20")),
                List.of(bank(2021, "A", "12", "100"), bank(2021, "D", "-4", "-10")));
        assertParts(
                change,
                "within",
                Rational.of(7, 360),
                "shift",
                Rational.of(11, 360),
                "not split",
                Rational.of(-11, 180));
        MemberChange insolvent = member(change, "D");
        assertThat(insolvent.before().orElseThrow().rate()).hasValue(Rational.of(1, 10));
        assertThat(insolvent.now().orElseThrow().rate()).isEmpty();
        assertThat(insolvent.now().orElseThrow().weight()).isEqualTo(Rational.of(-1, 9));
        assertThat(change.toString()).contains("there is no rate: D");
        // k = (1/10 + 8/90)/2 = 17/180: (-4 + 10 k)/90 - (2 - 20 k)/120 = -11/180 + k (1/9 + 1/6)
        assertThat(change.by(ShiftShare.MIDPOINT_RELATIVE).part(ChangePart.UNSPLIT))
                .hasValue(Rational.of(-11, 180).plus(Rational.of(17 * 5, 180 * 18)));
    }

    @Test
    void between_insolventMemberThatEnters_isEntry() {
        // 12/120 to (12 - 4)/(120 - 10): A 12/110 - 12/120 at the rate 0.1; D -4/110
        PooledChange change = PooledChange.between(
                ROE,
                List.of(bank(2020, "A", "12", "120")),
                List.of(bank(2021, "A", "12", "120"), bank(2021, "D", "-4", "-10")));
        assertParts(change, "within", Rational.ZERO, "shift", Rational.of(1, 110), "entry", Rational.of(-4, 110));
    }

    @Test
    void between_zeroDenominatorOfAMember_isNotSplit() {
        // 55/100 to 60/150: A 0.5 (2/3 - 1), B 10/150 - 5/100
        PooledChange change = change(
                List.of(lender(2020, "A", "50", "100"), lender(2020, "B", "5", "0")),
                List.of(lender(2021, "A", "50", "100"), lender(2021, "B", "10", "50")));
        assertParts(change, "within", Rational.ZERO, "shift", Rational.of(-1, 6), "not split", Rational.of(1, 60));
    }

    @Test
    void between_memberOfNothing_isNotThere() {
        // 50/100 to 60/150: A 0.5 (2/3 - 1), B enters with 10/150; the other way it leaves with it
        List<Measurement> without = List.of(lender(2020, "A", "50", "100"), lender(2020, "B", "0", "0"));
        List<Measurement> with = List.of(lender(2021, "A", "50", "100"), lender(2021, "B", "10", "50"));
        assertParts(
                change(without, with),
                "within",
                Rational.ZERO,
                "shift",
                Rational.of(-1, 6),
                "entry",
                Rational.of(1, 15));
        assertThat(change(with, without).part(ChangePart.EXIT)).hasValue(Rational.of(-1, 15));
        MemberChange never = member(change(without, without), "B");
        assertThat(never.parts()).isEmpty();
        assertThat(never.total()).isEqualTo(Rational.ZERO);
    }

    @Test
    void between_memberLeftOutBefore_seemsToEnter_andItIsSaid() {
        PooledChange change = change(
                List.of(lender(2020, "A", "50", "100"), silent(2020, "S", "100")),
                List.of(lender(2021, "A", "50", "100"), lender(2021, "S", "100", "100")));
        // 1/2 to 150/200: A 0.5 (1/2 - 1), S 100/200
        assertParts(change, "within", Rational.ZERO, "shift", Rational.of(-1, 4), "entry", Rational.of(1, 2));
        assertThat(change.before().excluded())
                .containsExactly(new Exclusion("S", Reason.NOT_REPORTED, "gross loans at 2020-12-31"));
        assertThat(change.toString())
                .contains("before (2020): 50.00 %, ratio of sums of 1, covering 50.0 %\n"
                        + "  left out before: S: not reported (gross loans at 2020-12-31)\n"
                        + "  entry only because left out before: S\n"
                        + "now (2021): 75.00 %, ratio of sums of 2, covering 100.0 %");
    }

    @Test
    void between_undefinedSides_namesBoth() {
        PooledChange change = change(
                List.of(lender(2020, "A", "EUR", "1", "2"), lender(2020, "B", "USD", "1", "2")),
                List.of(lender(2021, "A", "1", "0")));
        assertThat(change.faults())
                .containsExactly(
                        new Fault(Reason.CURRENCY_MISMATCH, "before: EUR, USD"),
                        new Fault(Reason.ZERO_DENOMINATOR, "now: sum of denominators 0"));
        assertThat(change.change()).isEmpty();
        assertThat(change.part(ChangePart.WITHIN)).isEmpty();
        assertThat(change.parts()).isEmpty();
        assertThat(change.members()).isEmpty();
        assertThat(change.table().rows()).isEmpty();
        assertThat(change.toString())
                .startsWith("Loans to deposits, change undefined: currency mismatch\n"
                        + "  currency mismatch (before: EUR, USD); zero denominator (now: ");
    }

    @Test
    void between_whatHasNoSum_isUndefined() {
        Measurement one = lender(2020, "A", "1", "2");
        assertThat(change(List.of(), List.of(one)).faults())
                .containsExactly(new Fault(Reason.GROUP_TOO_SMALL, "before: no subject has both parts"));
        assertThat(change(List.of(one), List.of(one, one)).faults())
                .containsExactly(new Fault(Reason.REPEATED_SUBJECT, "now: A"));
        assertThat(change(List.of(one), List.of(one, lender(2021, "B", "1", "2")))
                        .faults())
                .containsExactly(new Fault(Reason.PERIOD_MISMATCH, "now: 2020, 2021"));
        assertThat(PooledChange.between(ROE, List.of(bank(2020, "A", "1", "-5")), List.of(bank(2021, "A", "1", "5")))
                        .faults())
                .extracting(Fault::reason)
                .containsExactly(Reason.NEGATIVE_DENOMINATOR);
        assertThat(PooledChange.between(SPREAD, List.of(), List.of()).faults()).hasSize(2);
    }

    @Test
    void between_memberWithoutName_isUndefined() {
        Measured named = (Measured) lender(2021, "A", "1", "2");
        Origin origin = named.origin();
        Origin blank =
                new Origin(" ", origin.period(), origin.when(), origin.scale(), origin.currency(), origin.source());
        PooledChange change = change(
                List.of(lender(2020, "A", "1", "2")),
                List.of(new Measured(LOANS_TO_DEPOSITS, blank, named.evaluation())));
        assertThat(change.faults()).containsExactly(new Fault(Reason.NOT_REPORTED, "now: the name of a member"));
        assertThat(change.now().value()).hasValue(Rational.of(1, 2));
    }

    @Test
    void between_moneyOfTwoCurrencies_isUndefined_butNotShares() {
        Measurement before = costPerJob(2020, "EUR", "100", "10");
        assertThat(PooledChange.between(COST_PER_JOB, List.of(before), List.of(costPerJob(2021, "USD", "100", "10")))
                        .faults())
                .containsExactly(new Fault(Reason.CURRENCY_MISMATCH, "before: EUR; now: USD"));
        // 10 to 12 EUR a job
        assertThat(PooledChange.between(COST_PER_JOB, List.of(before), List.of(costPerJob(2021, "EUR", "120", "10")))
                        .toString())
                .startsWith("Cost per job +2.00 EUR per job: within +2.00, shift 0.00\n");
        PooledChange shares =
                change(List.of(lender(2020, "A", "EUR", "1", "2")), List.of(lender(2021, "A", "USD", "3", "4")));
        assertThat(shares.change()).hasValue(Rational.of(1, 4));
        assertThat(shares.toString()).contains("currency before: EUR, now: USD");
    }

    @Test
    void between_otherIndicator_isRefused() {
        assertThatThrownBy(() -> PooledChange.between(ROE, List.of(lender(2020, "A", "1", "2")), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void toString_hasTheAnswerAndTheTable() {
        // before A 20/100, B 40/100, 30 %; now A 30/100, B 150/300, 45 %; within 3.75 + 6.25, shift -6.25 + 11.25
        PooledChange change = change(
                List.of(lender(2020, "A", "20", "100"), lender(2020, "B", "40", "100")),
                List.of(lender(2021, "A", "30", "100"), lender(2021, "B", "150", "300")));
        assertThat(change).hasToString("""
                Loans to deposits +15.00 percentage points: within +10.00, shift +5.00
                member  within  shift  total  weight before  weight now  rate before  rate now
                ------------------------------------------------------------------------------
                B         6.25  11.25  17.50          50.00       75.00        40.00     50.00
                A         3.75  -6.25  -2.50          50.00       25.00        20.00     30.00
                all      10.00   5.00  15.00         100.00      100.00        30.00     45.00
                Weights in %, rates in %, parts and total in percentage points.
                Parts: midpoint weights, Kitagawa 1955.
                before (2020): 30.00 %, ratio of sums of 2, covering 100.0 %
                now (2021): 45.00 %, ratio of sums of 2, covering 100.0 %""");
        assertThat(member(change, "A")).hasToString("A -0.025: within 0.0375, shift -0.0625");
        assertThat(change.toString().lines()).allMatch(line -> line.length() < 80);
    }

    @Test
    void toString_ofManyParts_putsThemOnTheSecondLine() {
        // A 0 and -5 and no dynamic; N 3/4 * 0.3; X -1/2 * 0.1; 15 % to 27.5 %
        assertThat(COMING_AND_GOING.by(ShiftShare.BASE)).hasToString("""
                Loans to deposits +12.50 percentage points
                  within 0.00, shift -5.00, dynamic 0.00, entry +22.50, exit -5.00
                member  within  shift  dynamic  entry   exit  total
                ---------------------------------------------------
                N            -      -        -  22.50      -  22.50
                A         0.00  -5.00     0.00      -      -  -5.00
                X            -      -        -      -  -5.00  -5.00
                all       0.00  -5.00     0.00  22.50  -5.00  12.50

                member  weight before  weight now  rate before  rate now
                --------------------------------------------------------
                N                   -       75.00            -     30.00
                A               50.00       25.00        20.00     20.00
                X               50.00           -        10.00         -
                all            100.00      100.00        15.00     27.50
                Weights in %, rates in %, parts and total in percentage points.
                Parts: base weights in three parts.
                before (2020): 15.00 %, ratio of sums of 2, covering 100.0 %
                now (2021): 27.50 %, ratio of sums of 2, covering 100.0 %""");
    }

    @Test
    void largest_takesTheOthersTogether() {
        // i + 1 percent of 100 each, to 1 percent: each loses i/25 of a point, the 25th most
        List<Measurement> before = IntStream.range(0, 25)
                .mapToObj(i -> lender(2020, "M" + (10 + i), Integer.toString(i + 1), "100"))
                .toList();
        List<Measurement> now = IntStream.range(0, 25)
                .mapToObj(i -> lender(2021, "M" + (10 + i), "1", "100"))
                .toList();
        PooledChange change = change(before, now);
        assertThat(change.members())
                .hasSize(25)
                .extracting(MemberChange::subject)
                .startsWith("M34", "M33");
        List<MemberChange> shown = change.largest(20);
        assertThat(shown).hasSize(21);
        MemberChange others = shown.get(20);
        // 0 + 1 + 2 + 3 + 4 hundredths, a 25th each; five rates of 1 to 5 percent before
        assertThat(others.subject()).isEqualTo("others (5)");
        assertThat(others.total()).isEqualTo(Rational.of(-10, 2500));
        assertThat(others.before().orElseThrow().rate()).hasValue(Rational.of(3, 100));
        assertThat(others.before().orElseThrow().weight()).isEqualTo(Rational.of(1, 5));
        assertThat(change.largest(25)).isEqualTo(change.members());
        assertThat(change.toString()).contains("\nothers (5) ").doesNotContain("\nM14");
        assertThat(change.table().rows()).hasSize(26);
        assertThatThrownBy(() -> change.largest(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void amounts_keepThreeDigitsOfTheLargest() {
        // 0.5 to 0.500021: 0.0021 points within
        PooledChange change = change(
                List.of(lender(2020, "A", "500000", "1000000")), List.of(lender(2021, "A", "500021", "1000000")));
        assertThat(change.toString())
                .startsWith("Loans to deposits +0.00210 percentage points: within +0.00210, shift 0.00000\n");
    }

    @Test
    void member_notIncluded_isAbsent() {
        assertThat(member(COMING_AND_GOING, "N").before()).isEqualTo(Optional.empty());
        assertThat(COMING_AND_GOING.indicator()).isEqualTo(LOANS_TO_DEPOSITS);
        assertThat(COMING_AND_GOING.form()).isEqualTo(ShiftShare.MIDPOINT);
        assertThat(member(COMING_AND_GOING, "N").now().orElseThrow()).hasToString("75 % of 0.3");
    }
}
