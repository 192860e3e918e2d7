/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.intermediary.CaseFacts;
import org.finindicators.intermediary.IntermediaryIndicators;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.Facilities;
import org.finindicators.intermediary.statement.Facility;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MicrofinanceTest {
    private static final Catalogue ALL = IntermediaryIndicators.CATALOGUE.where(
            indicator -> indicator.topic().equals("microfinance"));

    private static final CaseRunner CASES = CaseRunner.of(
                    BankItems.class, IncomeItems.class, EconomyItems.class, MicrofinanceItems.class)
            .fact(Permanence.EARLIER_STATEMENTS, MicrofinanceTest::earlier)
            .fact(Facilities.CONCESSIONAL_FACILITIES, CaseFacts::facilities);

    @TestFactory
    Stream<DynamicContainer> cases() {
        return ALL.indicators().stream()
                .map(indicator -> DynamicContainer.dynamicContainer(indicator.id(), CASES.run(indicator)));
    }

    @Test
    void byCode_findsAllEighteenRatiosOfTheFramework() {
        List<String> found = IntStream.rangeClosed(1, 18)
                .mapToObj(n -> IntermediaryIndicators.CATALOGUE.byCode("SEEP-2005:R" + n))
                .map(indicators -> {
                    assertThat(indicators).hasSize(1);
                    return indicators.get(0).id() + " "
                            + indicators.get(0).variant().name();
                })
                .toList();
        assertThat(found)
                .containsExactly(
                        "intermediary.operational-self-sufficiency seep",
                        "intermediary.return-on-assets net-operating-income",
                        "intermediary.return-on-equity net-operating-income",
                        "intermediary.portfolio-yield cash",
                        "intermediary.portfolio-to-assets seep",
                        "intermediary.cost-of-funds seep",
                        "intermediary.debt-to-equity seep",
                        "intermediary.seep-liquid-ratio seep",
                        "intermediary.portfolio-at-risk reported",
                        "intermediary.write-off-ratio seep",
                        "intermediary.risk-coverage seep",
                        "intermediary.operating-expense-ratio seep",
                        "intermediary.cost-per-borrower per-client",
                        "intermediary.borrowers-per-loan-officer seep",
                        "intermediary.borrowers-per-loan-officer clients-per-staff",
                        "intermediary.client-turnover seep",
                        "intermediary.average-balance-per-borrower per-loan",
                        "intermediary.average-disbursed-loan seep");
    }

    /** Definitions 5.2: 40,500, 25,600, 6,000 and nothing lacking; 332,000 in all. */
    @Test
    void explain_hasALineForEachAdjustment() {
        assertThat(SelfSufficiency.FINANCIAL_SELF_SUFFICIENCY
                        .explain(Rm1.statement())
                        .toString()
                        .lines())
                .containsSubsequence(
                        "  term      annual (financial expense + loan-loss expense + operating expense) =",
                        "            259,900",
                        "  term      average concessional borrowings x max(0, market rate - concessional",
                        "            rate) = 450,000 x max(0, 0.12 - 0.03) = 40,500",
                        "  term      opening (equity - fixed assets) x inflation = 320,000 x 0.08 =",
                        "            25,600",
                        "  term      all 300,000 / 332,000");
    }

    @Test
    void adjustments_addUpToTheirSum() {
        Indicator adjustments = SelfSufficiency.SUBSIDY_ADJUSTMENTS;
        assertThat(Stream.of("cost-of-funds", "inflation", "in-kind", "provisions", "accrued-interest")
                        .map(variant -> adjustments.variant(variant).measure(Rm1.statement()))
                        .map(one -> ((Measured) one).exact())
                        .reduce(org.finindicators.number.Rational::plus))
                .contains(((Measured) adjustments.measure(Rm1.statement())).exact());
    }

    @ParameterizedTest
    @CsvSource({
        "intermediary.operating-expense-ratio, Efficiency: operating expense / average gross portfolio",
        "intermediary.cost-per-borrower, Efficiency: cost per borrower",
        "intermediary.borrowers-per-loan-officer, Productivity",
        "intermediary.write-off-ratio, written off",
        "intermediary.average-balance-per-borrower, Depth of outreach"
    })
    void search_findsTheNamesOfTheGoodPractices(String id, String words) {
        assertThat(ALL.search(words).find(id)).isPresent();
    }

    @Test
    void riskCoverage_ofASoundPortfolio_isNoNumber() {
        Statement sound = Statement.builder("Sound", ReportingPeriod.year(2021))
                .closing(BankItems.LOAN_LOSS_ALLOWANCE, "5")
                .closing(MicrofinanceItems.PORTFOLIO_AT_RISK_30, "0")
                .build();
        assertThat(PortfolioQuality.RISK_COVERAGE.measure(sound).reason()).contains(Reason.ZERO_DENOMINATOR);
    }

    @Test
    void validate_namesPartsAboveTheirWhole() {
        Statement statement = Statement.builder("Wrong", ReportingPeriod.year(2021))
                .closing(MicrofinanceItems.ACTIVE_BORROWERS, "10")
                .closing(MicrofinanceItems.WOMEN_BORROWERS, "11")
                .with(Permanence.EARLIER_STATEMENTS, EarlierStatements.of())
                .build();
        assertThat(Checks.validate(statement))
                .extracting(Object::toString)
                .anySatisfy(sentence -> assertThat(sentence).contains("women-borrowers"))
                .anySatisfy(sentence -> assertThat(sentence).contains("must have at least one element"));
    }

    @Test
    void measure_ofHostileFigures_neverThrows() {
        String huge = "1E+40";
        StatementBuilder builder = Statement.builder("Hostile", ReportingPeriod.year(2021));
        items(ALL).forEach(item -> put(builder, item, item.kind() instanceof Rate ? "-1E+40" : huge));
        Statement hostile = builder.build();
        List<Statement> many = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            many.add(hostile);
        }
        Statement all = hostile.toBuilder()
                .with(Permanence.EARLIER_STATEMENTS, new EarlierStatements(many))
                .with(
                        Facilities.CONCESSIONAL_FACILITIES,
                        new Facilities(Collections.nCopies(
                                1_000,
                                Facility.builder("")
                                        .averageBalance(huge)
                                        .rate("-1E+40")
                                        .build())))
                .build();
        for (Indicator indicator : ALL.indicators()) {
            indicator
                    .variants()
                    .forEach(variant -> assertThat(indicator
                                    .variant(variant.name())
                                    .measure(all)
                                    .toString())
                            .isNotEmpty());
        }
    }

    @Test
    void validate_namesTheFacility() {
        Statement statement = Statement.builder("Wrong", ReportingPeriod.year(2021))
                .with(
                        Facilities.CONCESSIONAL_FACILITIES,
                        Facilities.of(
                                Facility.builder("line")
                                        .averageBalance("5")
                                        .rate("0.03")
                                        .build(),
                                Facility.builder("")
                                        .averageBalance("-5")
                                        .rate("-1")
                                        .build()))
                .build();
        assertThat(Checks.validate(statement))
                .extracting(Object::toString)
                .hasSize(3)
                .allSatisfy(sentence -> assertThat(sentence).contains("lines[1]"));
    }

    @Test
    void facility_takesTextNumbersAndPercentages() {
        Facility facility =
                Facility.builder("line").averageBalance("450000").rate("0.03").build();
        assertThat(Facility.builder("line")
                        .ratePercent(new BigDecimal("3"))
                        .averageBalance(new BigDecimal("450000.0"))
                        .build())
                .isEqualTo(facility);
        assertThat(Facility.builder("line")
                        .averageBalance("450000")
                        .ratePercent("3")
                        .build())
                .isEqualTo(facility);
        assertThat(Facility.builder("line")
                        .averageBalance("450000")
                        .rate(new BigDecimal("0.03"))
                        .build())
                .isEqualTo(facility);
    }

    @Test
    void facility_refusesAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> Facility.builder("line").averageBalance("much").build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("average balance = much: is not a decimal number")
                .hasMessageContaining("rate: is missing for facility 'line'");
        assertThatThrownBy(() -> Facility.builder("line").rate("0.03").build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("average balance: is missing for facility 'line'");
    }

    @Test
    void validate_namesPeriodsWithTwoStatements() {
        Statement one = Statement.builder("A", ReportingPeriod.year(2020)).build();
        assertThat(Checks.validate(EarlierStatements.of(one, one)))
                .extracting(Object::toString)
                .containsExactly("statements = 2020: has 2 statements, not one");
    }

    private static Stream<Item<?>> items(Catalogue catalogue) {
        return catalogue.indicators().stream()
                .flatMap(indicator -> indicator.variants().stream())
                .flatMap(variant -> variant.formula().readings().stream())
                .flatMap(reading -> reading.term().parts().stream())
                .<Item<?>>map(part -> part.item())
                .distinct();
    }

    @SuppressWarnings("unchecked") // the kind has been looked at
    private static void put(StatementBuilder builder, Item<?> item, String amount) {
        if (item.kind() instanceof Flow) {
            builder.flow((Item<Flow>) item, amount);
        } else if (item.kind() instanceof Rate) {
            builder.rate((Item<Rate>) item, amount);
        } else {
            builder.opening((Item<? extends Balance>) item, amount).closing((Item<? extends Balance>) item, amount);
        }
    }

    /** A line with the year and the institution, then lines of figures as cases have them. */
    private static EarlierStatements earlier(List<String> lines) {
        List<Statement> statements = new ArrayList<>();
        List<String> of = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            if (line.contains("=")) {
                of.add(line);
            } else {
                String[] words = line.split(" of ", 2);
                statements.add(statement(words[1], period(words[0]), of));
                of.clear();
            }
        }
        return new EarlierStatements(statements);
    }

    private static ReportingPeriod period(String text) {
        String[] words = text.split(" Q");
        int year = Integer.parseInt(words[0]);
        return words.length == 1
                ? ReportingPeriod.year(year)
                : ReportingPeriod.quarter(year, Integer.parseInt(words[1]));
    }

    @SuppressWarnings("unchecked") // a case that gives a balance as a flow has an error of its own
    private static Statement statement(String subject, ReportingPeriod period, List<String> lines) {
        StatementBuilder builder = Statement.builder(subject, period);
        for (String line : lines) {
            String[] words = line.split(" = | ", 3);
            Item<?> item = items(ALL)
                    .filter(one -> one.id().equals(words[1]))
                    .findFirst()
                    .orElseThrow();
            switch (words[0]) {
                case "flow" -> builder.flow((Item<Flow>) item, words[2]);
                case "rate" -> builder.ratePercent((Item<Rate>) item, words[2].replace(" %", ""));
                case "opening" -> builder.opening((Item<? extends Balance>) item, words[2]);
                case "closing" -> builder.closing((Item<? extends Balance>) item, words[2]);
                case "average" -> builder.average((Item<? extends Balance>) item, words[2]);
                default -> throw new IllegalArgumentException(line);
            }
        }
        return builder.build();
    }
}
