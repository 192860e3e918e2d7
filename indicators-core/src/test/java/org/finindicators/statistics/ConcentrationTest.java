/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.BANKS;
import static org.finindicators.Samples.bank;

import java.util.List;
import org.assertj.core.data.Offset;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.number.Rational;
import org.finindicators.statement.Breakdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcentrationTest {
    private static final String[] FIVE = {"500", "300", "120", "60", "20"};

    private static Evaluation evaluate(Calculation calculation, String... amounts) {
        return calculation.evaluate(
                bank("System").with(BANKS, Breakdown.of(amounts)).build());
    }

    private static Rational value(Calculation calculation, String... amounts) {
        return evaluate(calculation, amounts).value().orElseThrow();
    }

    /** Published and recomputed vectors (definitions, macro-sector-real 2.4, and TV-14), in points. */
    @ParameterizedTest
    @CsvSource({
        "30 30 20 20, 2600",
        "25 20 15 10 8 7 6 5 4, 1540",
        "25 20 15 10 8 7 6 9, 1580",
        "45 15 10 8 7 6 5 4, 2540",
        "10 9 12 15 12 11 15 16, 1296",
        "500 300 120 60 20, 3584",
        "7, 10000"
    })
    void herfindahl_ofPublishedVectors(String amounts, long points) {
        String[] each = amounts.split(" ");
        assertThat(value(Concentration.herfindahlPoints(BANKS), each)).isEqualTo(Rational.of(points));
        assertThat(value(Concentration.herfindahl(BANKS), each)).isEqualTo(Rational.of(points, 10_000));
    }

    @Test
    void fiveBanks_haveThePublishedMeasures() {
        // definitions: CR3 0.92, effective number 2.790, normalised 0.198, entropy number 3.351
        assertThat(value(Concentration.largest(BANKS, 3, 1), FIVE)).isEqualTo(Rational.of(92, 100));
        assertThat(value(Concentration.effectiveNumber(BANKS), FIVE)).isEqualTo(Rational.of(10_000, 3_584));
        // (0.3584 - 0.2) / (1 - 0.2) = 0.198
        assertThat(value(Concentration.normalised(BANKS), FIVE)).isEqualTo(Rational.of(198, 1000));
        assertThat(value(Concentration.entropyNumber(BANKS), FIVE).toDouble()).isCloseTo(3.351, Offset.offset(0.0005));
    }

    @Test
    void largest_ofMoreThanThereAre_isAll() {
        assertThat(value(Concentration.largest(BANKS, 9, 1), FIVE)).isEqualTo(Rational.ONE);
        assertThat(value(Concentration.largest(BANKS, 1, 1), "20", "500", "480"))
                .isEqualTo(Rational.of(1, 2));
    }

    @Test
    void largest_thatAreAll_areNoted() {
        Calculation share = Concentration.largest(BANKS, 3, 1);
        assertThat(evaluate(share, "4", "3", "2", "1").notes()).containsExactly("over 4 members");
        assertThat(evaluate(share, "3", "2", "1").notes())
                .containsExactly("over 3 members", "all 3 members are among the 3 largest");
        assertThat(evaluate(share, "2", "1").notes())
                .containsExactly("over 2 members", "all 2 members are among the 3 largest");
        assertThat(evaluate(share, "1").notes()).containsExactly("over 1 member", "the only member is the largest");
    }

    @Test
    void largest_ofNone_isRefused() {
        assertThatThrownBy(() -> Concentration.largest(BANKS, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the share of the largest members needs one member or more, not 0");
    }

    @Test
    void largest_ofFewerThanItNeeds_isUndefined() {
        Calculation share = Concentration.largest(BANKS, 3, 3);
        assertThat(evaluate(share, "5", "4").faults())
                .containsExactly(new Fault(Reason.GROUP_TOO_SMALL, "2 members, the share needs 3"));
        assertThat(share.undefinedCases()).extracting(UndefinedCase::words).endsWith("fewer than 3 members");
    }

    @Test
    void membersOfZero_changeTheirNumberOnly() {
        assertThat(value(Concentration.herfindahl(BANKS), "1", "1", "0")).isEqualTo(Rational.of(1, 2));
        assertThat(value(Concentration.entropyNumber(BANKS), "1", "1", "0").toDouble())
                .isCloseTo(2, Offset.offset(1e-12));
        // (1/2 - 1/3) / (1 - 1/3) = 1/4
        assertThat(value(Concentration.normalised(BANKS), "1", "1", "0")).isEqualTo(Rational.of(1, 4));
    }

    @Test
    void normalised_ofASingleMember_isUndefined() {
        assertThat(evaluate(Concentration.normalised(BANKS), "7").faults())
                .containsExactly(new Fault(Reason.GROUP_TOO_SMALL, "a single member, the index needs two"));
    }

    @Test
    void everyMeasure_ofWhatCannotBe_isUndefined() {
        for (Calculation measure : List.of(
                Concentration.herfindahl(BANKS),
                Concentration.herfindahlPoints(BANKS),
                Concentration.largest(BANKS, 3, 1),
                Concentration.effectiveNumber(BANKS),
                Concentration.normalised(BANKS),
                Concentration.entropyNumber(BANKS))) {
            assertThat(measure.evaluate(bank("System").build()).faults())
                    .containsExactly(new Fault(Reason.NOT_REPORTED, "assets by bank"));
            assertThat(evaluate(measure).faults()).containsExactly(new Fault(Reason.GROUP_TOO_SMALL, "no member"));
            assertThat(evaluate(measure, "5", "-2").faults())
                    .containsExactly(new Fault(Reason.OUT_OF_DOMAIN, "2 -2: must not be negative"));
            assertThat(evaluate(measure, "0", "0").faults())
                    .containsExactly(new Fault(Reason.ZERO_DENOMINATOR, "total 0"));
            assertThat(measure.undefinedCases())
                    .extracting(UndefinedCase::words)
                    .startsWith("assets by bank not reported", "no member", "a negative amount", "a total of zero");
        }
    }

    @Test
    void measures_keepPartsAndMembers() {
        Evaluation evaluation = evaluate(Concentration.herfindahl(BANKS), "3", "1");
        assertThat(evaluation.numerator()).hasValue(Rational.of(10));
        assertThat(evaluation.denominator()).hasValue(Rational.of(16));
        assertThat(evaluation.notes()).containsExactly("over 2 members");
        assertThat(evaluation.operands()).hasToString("[1, 2021-12-31: 3 million EUR, 2, 2021-12-31: 1 million EUR]");
    }

    @Test
    void over_anyFactNamesWhatIsCounted() {
        Calculation doubled = Concentration.of(
                        BANKS,
                        "bank",
                        breakdown -> breakdown.members().stream()
                                .map(member -> new Concentration.Holding(
                                        member.name(), member.amount().add(member.amount())))
                                .toList())
                .herfindahl();
        Evaluation evaluation = evaluate(doubled, "30", "30", "20", "20");
        assertThat(evaluation.value()).contains(Rational.of(26, 100));
        assertThat(evaluation.notes()).containsExactly("over 4 banks");
        assertThat(evaluation.operands().get(0).amount()).isEqualByComparingTo("60");
        assertThat(doubled.undefinedCases())
                .extracting(UndefinedCase::words)
                .containsExactly(BANKS.name() + " not reported", "no bank", "a negative amount", "a total of zero");
        assertThat(Concentration.of(BANKS, "bank").largest(2, 2).undefinedCases())
                .extracting(UndefinedCase::words)
                .contains("banks that do not add up to a stated total", "fewer than 2 banks");
        assertThat(evaluate(Concentration.of(BANKS, "bank").largest(2, 2), "5").faults())
                .containsExactly(new Fault(Reason.GROUP_TOO_SMALL, "1 bank, the share needs 2"));
    }
}
