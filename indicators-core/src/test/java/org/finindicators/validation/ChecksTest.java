/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.ASSETS;
import static org.finindicators.Samples.BANKS;
import static org.finindicators.Samples.CPI;
import static org.finindicators.Samples.LENDING;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.finindicators.Samples;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.indicator.Authority;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.period.Validity;
import org.finindicators.regulation.CapitalMinimum;
import org.finindicators.regulation.Regulation;
import org.finindicators.regulation.TierLimits;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Member;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final Item<?> ANY = Samples.EQUITY;

    private static Member member(String name, String amount) {
        return new Member(name, new BigDecimal(amount));
    }

    private static final Statement FAULTY = bank("Faulty")
            .closing(LOANS, "-5")
            .closing(CPI, "0")
            .opening(LOANS, "130")
            .opening(ASSETS, "120")
            .ratePercent(LENDING, "-150")
            .with(
                    BANKS,
                    new Breakdown(List.of(
                            member("Bank A", "5"), member("Bank B", "-2"), member("Bank A", "7"), member(" ", "1"))))
            .build();

    private static final List<String> SENTENCES = List.of(
            "Faulty, 2021, cpi[2021-12-31] = 0: must be above zero",
            "Faulty, 2021, facts[assets by bank].members[1].amount = -2: must not be negative",
            "Faulty, 2021, facts[assets by bank].members[2].name = Bank A: must not occur twice",
            "Faulty, 2021, facts[assets by bank].members[3].name: must be given, it is blank",
            "Faulty, 2021, gross-loans[2020-12-31] = 130: is a part of total assets and must not exceed it, 120",
            "Faulty, 2021, gross-loans[2021-12-31] = -5: must not be negative",
            "Faulty, 2021, lending-rate[2021] = -1.5: must be above -100 %");

    @Test
    void validate_listsEverythingInOrder() {
        assertThat(Checks.validate(FAULTY)).map(Violation::toString).containsExactlyElementsOf(SENTENCES);
    }

    @Test
    void requireValid_throwsWithAll() {
        assertThatThrownBy(FAULTY::requireValid)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations()).hasSize(7))
                .hasMessage("7 violations\n  " + String.join("\n  ", SENTENCES));
    }

    @Test
    void requireValid_ofASoundStatement_returnsIt() {
        Statement sound = Samples.svb(4);
        assertThat(sound.requireValid()).isSameAs(sound);
        assertThat(Checks.validate(sound)).isEmpty();
    }

    @Test
    void part_equalToItsWhole_isSound() {
        assertThat(Checks.validate(
                        bank("A").closing(LOANS, "5").closing(ASSETS, "5").build()))
                .isEmpty();
    }

    @Test
    void part_ofAnotherDateOrCurrency_isNotCompared() {
        assertThat(Checks.validate(
                        bank("A").closing(LOANS, "5").opening(ASSETS, "4").build()))
                .isEmpty();
        assertThat(Checks.validate(bank("A")
                        .closing(LOANS, "5")
                        .closing(ASSETS, "4")
                        .currencyOf(LOANS, "JPY")
                        .build()))
                .isEmpty();
    }

    @Test
    void part_ofANegativeWhole_isNotCompared() {
        // interest income 3 in a net income of -5 contradicts nothing; a negative stock is a violation of its own
        assertThat(Checks.validate(
                        bank("A").closing(LOANS, "3").closing(ASSETS, "-5").build()))
                .map(Violation::toString)
                .containsExactly("A, 2021, total-assets[2021-12-31] = -5: must not be negative");
    }

    @Test
    void part_ofFlowsAndAverages_isCheckedToo() {
        Item<Flow> interest = Item.flow("interest", "interest").partOf(Samples.NET_INCOME);
        Statement statement = bank("A")
                .flow(interest, "9")
                .flow(Samples.NET_INCOME, "8")
                .average(LOANS, "3")
                .average(ASSETS, "2")
                .build();
        assertThat(Checks.validate(statement))
                .map(Violation::toString)
                .containsExactly(
                        "A, 2021, gross-loans[2021] = 3: is a part of total assets and must not exceed it, 2",
                        "A, 2021, interest[2021] = 9: is a part of net income and must not exceed it, 8");
    }

    @Test
    void item_ofAnyDomain_mayBeNegative() {
        assertThat(ANY.domain().rule()).isEqualTo("may be any number");
        assertThat(Checks.validate(bank("A").closing(Samples.EQUITY, "-5").build()))
                .isEmpty();
    }

    @Test
    void breakdown_empty_isAViolation() {
        Statement statement = Statement.builder("A", ReportingPeriod.year(2021))
                .with(BANKS, new Breakdown(List.of()))
                .build();
        assertThat(Checks.validate(statement))
                .containsExactly(new Violation(
                        "facts[assets by bank].members", "", "must have at least one element", "A, 2021"));
        assertThat(Checks.validate(new Breakdown(List.of(member("A", "-1")))))
                .containsExactly(new Violation("members[0].amount", "-1", "must not be negative"));
    }

    @Test
    void breakdown_namesWithBraces_areNotInterpreted() {
        String name = "{jakarta.validation.constraints.NotNull.message} ${1+1} $0 \\";
        List<Violation> violations = Checks.validate(new Breakdown(List.of(member(name, "1"), member(name, "1"))));
        assertThat(violations)
                .singleElement()
                .satisfies(
                        v -> assertThat(v).isEqualTo(new Violation("members[1].name", name, "must not occur twice")));
    }

    @Test
    void regulation_negativeOrEmpty_isAViolation() {
        CapitalMinimum negative = CapitalMinimum.ofTotalPercent("8").withTier1Percent("-4");
        Regulation regulation = new Regulation(
                " ",
                Authority.LIBRARY,
                Map.of("cash", new BigDecimal("-0.1")),
                Map.of(),
                TierLimits.none(),
                new TreeMap<>(Map.of(LocalDate.of(2020, 1, 1), negative)),
                Validity.always());
        assertThat(Checks.validate(regulation))
                .map(Violation::toString)
                .containsExactly(
                        "minima[2020-01-01].tier1 = -0.04: must not be negative",
                        "name: must be given, it is blank",
                        "riskWeights[cash] = -0.1: must not be negative");
    }

    @Test
    void refuse_nothing_doesNothing() {
        assertThatCode(() -> Checks.refuse(List.of())).doesNotThrowAnyException();
    }
}
