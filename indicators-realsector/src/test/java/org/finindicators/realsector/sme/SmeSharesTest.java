/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.finindicators.realsector.sme.SizeCondition.all;
import static org.finindicators.realsector.sme.SizeCondition.any;
import static org.finindicators.realsector.sme.SizeCondition.atLeast;
import static org.finindicators.realsector.sme.SizeCondition.atMost;
import static org.finindicators.realsector.sme.SizeCondition.below;
import static org.finindicators.realsector.sme.SizeMeasure.ASSETS;
import static org.finindicators.realsector.sme.SizeMeasure.EMPLOYEES;
import static org.finindicators.realsector.sme.SizeMeasure.TURNOVER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SmeSharesTest {
    private static final CaseRunner CASES = CaseRunner.of(SmeItems.class, EconomyItems.class)
            .fact(SmeItems.FIRMS_WITH_SIZES, SmeCases::firms)
            .fact(SmeItems.NATIONAL_SIZE_RULE, SmeCases::rule)
            .fact(SmeItems.SME_OUTPUT_COVERAGE, SmeCases::coverage)
            .fact(SmeItems.SME_EMPLOYMENT_COVERAGE, SmeCases::coverage)
            .fact(SmeItems.SME_CREDIT_COVERAGE, SmeCases::coverage);

    @TestFactory
    Stream<DynamicTest> smeOutputShare() {
        return CASES.run(SmeShares.SME_OUTPUT_SHARE);
    }

    @TestFactory
    Stream<DynamicTest> smeEmploymentShare() {
        return CASES.run(SmeShares.SME_EMPLOYMENT_SHARE);
    }

    @TestFactory
    Stream<DynamicTest> smeCreditShare() {
        return CASES.run(SmeShares.SME_CREDIT_SHARE);
    }

    /** Employees below 250 always, and one of turnover and assets: each combination by hand. */
    @Test
    void eu_needsEmployeesAndOneOfTheOthers() {
        assertThat(eu("249", "50000000", "90000000")).containsExactly("medium");
        assertThat(eu("249", "90000000", "43000000")).containsExactly("medium");
        assertThat(eu("249", "50000001", "43000001")).containsExactly("large");
        assertThat(eu("250", "1", "1")).containsExactly("large");
        assertThat(eu("9", "2000000", "2000001")).containsExactly("micro");
        assertThat(eu("9", "2000001", "2000001")).containsExactly("small");
        assertThat(eu("10", "1", "1")).containsExactly("small");
        assertThat(eu("50", "1", "1")).containsExactly("medium");
        assertThat(eu("49", "10000001", "10000001")).containsExactly("medium");
    }

    private static Set<String> eu(String employees, String turnover, String assets) {
        Firm firm = Firm.of("A").withEmployees(employees).withTurnover(turnover).withAssets(assets);
        return SizeRules.EU_2003_361.classesOf(firm.sizes(), Scale.UNITS);
    }

    /** What is not reported leaves open what it decides, and nothing else. */
    @Test
    void classesOf_whatIsNotReported() {
        SizeRule rule = SizeRules.EU_2003_361;
        assertThat(rule.classesOf(Firm.of("A").withEmployees("300").sizes(), Scale.UNITS))
                .containsExactly("large");
        assertThat(rule.classesOf(Firm.of("A").withEmployees("60").sizes(), Scale.UNITS))
                .containsExactly("medium", "large");
        assertThat(rule.classesOf(
                        Firm.of("A").withEmployees("5").withTurnover("20000000").sizes(), Scale.UNITS))
                .containsExactly("micro", "small", "medium");
        assertThat(rule.classesOf(Map.of(), Scale.UNITS)).containsExactly("micro", "small", "medium", "large");
        assertThat(SizeRules.EU_EMPLOYEES.classesOf(
                        Firm.of("A").withEmployees("10", "49").sizes(), Scale.UNITS))
                .containsExactly("small");
        assertThat(SizeRules.EU_EMPLOYEES.classesOf(
                        Firm.of("A").withEmployees("20", "99").sizes(), Scale.UNITS))
                .containsExactly("small", "medium");
    }

    @Test
    void classesOf_readsMoneyInItsScale() {
        Firm firm = Firm.of("A").withEmployees("5").withTurnover("2").withAssets("3");
        assertThat(SizeRules.EU_2003_361.classesOf(firm.sizes(), Scale.MILLIONS))
                .containsExactly("micro");
        assertThat(SizeRules.EU_2003_361.classesOf(firm.sizes(), Scale.BILLIONS))
                .containsExactly("large");
    }

    /** What is above the line and below it, and not the share a second time. */
    @Test
    void toString_hasTheParts() {
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .currency("EUR")
                .with(
                        SmeItems.FIRMS_WITH_SIZES,
                        Firms.of(
                                List.of(
                                        Firm.of("A")
                                                .withEmployees("5")
                                                .withTurnover("9")
                                                .withValueAdded("1250")
                                                .withEmployment("5"),
                                        Firm.of("B")
                                                .withEmployees("300")
                                                .withValueAdded("1750")
                                                .withEmployment("7")),
                                Coverage.FORMAL_FIRMS))
                .with(SmeItems.NATIONAL_SIZE_RULE, SizeRules.WORLD_BANK_250)
                .build();
        // 1,250 / (1,250 + 1,750), and 5 / (5 + 7)
        assertThat(SmeShares.SME_OUTPUT_SHARE.variant("eu-2003").measure(statement))
                .hasToString("SME share of national output [eu-2003] = 41.67 %   (1,250 / 3,000 EUR)");
        assertThat(SmeShares.SME_EMPLOYMENT_SHARE.variant("national").measure(statement))
                .hasToString("SME share of employment [national] = 41.67 %   (5 / 12 persons)");
        assertThat(SmeShares.SME_OUTPUT_SHARE
                        .variant("eu-2003")
                        .explain(statement)
                        .numbers())
                .isEqualTo("1,250 / 3,000");
    }

    /** Two of three: 1 and 2 hold, 3 is not reported. */
    @Test
    void atLeast_someOfSeveral() {
        SizeCondition two = atLeast(2, below(EMPLOYEES, "300"), atMost(TURNOVER, "15"), atMost(ASSETS, "15"));
        assertThat(two.holds(
                        Firm.of("A").withEmployees("100").withTurnover("15").sizes(), Scale.UNITS))
                .hasValue(true);
        assertThat(two.holds(
                        Firm.of("A").withEmployees("300").withTurnover("16").sizes(), Scale.UNITS))
                .hasValue(false);
        assertThat(two.holds(
                        Firm.of("A").withEmployees("100").withTurnover("16").sizes(), Scale.UNITS))
                .isEmpty();
        assertThat(two).hasToString("2 of (employees < 300, turnover <= 15, assets <= 15)");
        assertThat(all(below(EMPLOYEES, "10"), any(atMost(TURNOVER, "2"), atMost(ASSETS, "3"))))
                .hasToString("(employees < 10 and (turnover <= 2 or assets <= 3))");
    }

    @Test
    void conditions_areRefusedThatCannotHold() {
        assertThatIllegalArgumentException().isThrownBy(SizeCondition::any);
        assertThatIllegalArgumentException().isThrownBy(() -> atLeast(2, below(EMPLOYEES, "10")));
        SizeCondition deep = all(all(all(below(EMPLOYEES, "10"))));
        assertThatIllegalArgumentException().isThrownBy(() -> all(deep));
        SizeRule rule =
                SizeRule.ofNationalLaw("A", "2000-01-01").withCountry("B").withClass("small", below(EMPLOYEES, "10"));
        assertThatIllegalArgumentException().isThrownBy(() -> rule.withClass("small", below(EMPLOYEES, "20")));
        assertThatIllegalArgumentException().isThrownBy(() -> rule.withClass("large", below(EMPLOYEES, "20")));
        assertThatIllegalArgumentException().isThrownBy(() -> rule.without("medium"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SizeRule.ofNationalLaw("A", "today").withCountry("B"));
        assertThatIllegalArgumentException().isThrownBy(() -> rule.toCurrency("USD", "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> SmeShares.outputShareOf(rule, "medium"));
    }

    private static final Firms TWO = Firms.ofEnterprises(
            Firm.of("A")
                    .withEmployees("5")
                    .withTurnover("40")
                    .withAssets("40")
                    .withValueAdded("10")
                    .withEmployment("5")
                    .withCredit("3"),
            Firm.of("B")
                    .withEmployees("60")
                    .withTurnover("60")
                    .withAssets("60")
                    .withValueAdded("30")
                    .withEmployment("60")
                    .withCredit("9"));

    private static Measurement measure(Indicator indicator, Firms firms) {
        return indicator.measure(Statement.builder("a country", ReportingPeriod.year(2022))
                .currency("USD")
                .with(SmeItems.FIRMS_WITH_SIZES, firms)
                .build());
    }

    /** 10/40, 5/65 and 3/12 of the firm below 50 employees; without the micro class nothing is left. */
    @Test
    void sharesUnder_aRuleOfTheCallers() {
        SizeRule rule = SizeRule.ofNationalLaw("Gdp", "2010-01-01")
                .withCountry("Ruritania")
                .withClass("micro", below(EMPLOYEES, "50"));
        assertThat(exact(measure(SmeShares.outputShareUnder(rule), TWO))).isEqualTo(Rational.of(1, 4));
        assertThat(exact(measure(SmeShares.employmentShareUnder(rule), TWO))).isEqualTo(Rational.of(1, 13));
        assertThat(exact(measure(SmeShares.creditShareUnder(rule), TWO))).isEqualTo(Rational.of(1, 4));
        assertThat(exact(measure(SmeShares.outputShareOf(rule, "large"), TWO))).isEqualTo(Rational.of(3, 4));
        assertThat(exact(measure(SmeShares.employmentShareOf(rule, "large"), TWO)))
                .isEqualTo(Rational.of(12, 13));
        assertThat(exact(measure(SmeShares.creditShareOf(rule, "large"), TWO))).isEqualTo(Rational.of(3, 4));
        assertThat(exact(measure(SmeShares.outputShareUnder(rule.without("micro")), TWO)))
                .isEqualTo(Rational.ZERO);
        assertThat(SmeShares.outputShareUnder(rule).variant().name()).isEqualTo("rule-gdp");
    }

    /** Limits of 50 euro are 55 dollars at 1.10: firm A is in, firm B is out. */
    @Test
    void convertedTo_anotherCurrency() {
        SizeRule rule = SizeRule.ofNationalLaw("Turnover", "2010-01-01")
                .withCountry("Ruritania")
                .withCurrency("EUR")
                .withClass("small", atMost(TURNOVER, "50"));
        assertThat(measure(SmeShares.outputShareUnder(rule), TWO).reason()).hasValue(Reason.CURRENCY_MISMATCH);
        assertThat(exact(measure(SmeShares.outputShareUnder(rule.toCurrency("USD", "1.10")), TWO)))
                .isEqualTo(Rational.of(1, 4));
        assertThat(exact(measure(SmeShares.outputShareUnder(rule.toCurrency("USD", "1.20")), TWO)))
                .isEqualTo(Rational.ONE);
    }

    /** A rule that came into force after the period is used all the same, and the result says so. */
    @Test
    void rule_ofALaterDate() {
        SizeRule rule = SizeRule.ofNationalLaw("New", "2023-01-01")
                .withCountry("Ruritania")
                .withClass("micro", below(EMPLOYEES, "50"));
        assertThat(measure(SmeShares.outputShareUnder(rule), TWO).evaluation().notes())
                .contains("New applies from 2023-01-01, after the period");
    }

    @Test
    void manyFirms_areReadAsSums() {
        List<Firm> many = Stream.iterate(1, i -> i + 1)
                .limit(1000)
                .map(i ->
                        Firm.of("firm " + i).withEmployees(Integer.toString(i)).withEmployment("2"))
                .toList();
        Measurement share = measure(
                SmeShares.SME_EMPLOYMENT_SHARE.variant("world-bank-250"), Firms.of(many, Coverage.FORMAL_FIRMS));
        assertThat(exact(share)).isEqualTo(Rational.of(249, 1000));
        assertThat(share.operands()).hasSize(2);
    }

    /** Figures as large as figures can be, in billions. */
    @Test
    void hugeFigures_haveAnAnswer() {
        Firm huge = Firm.of("A")
                .withEmployees("1E+40")
                .withTurnover("1E+40")
                .withAssets("1E+40")
                .withValueAdded("1E+40");
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .currency("EUR")
                .in(Scale.BILLIONS)
                .with(
                        SmeItems.FIRMS_WITH_SIZES,
                        Firms.ofEnterprises(
                                huge, Firm.of("B").withEmployees("300").withValueAdded("-1E-40")))
                .build();
        assertThat(exact(SmeShares.SME_OUTPUT_SHARE.variant("eu-2003").measure(statement)))
                .isEqualTo(Rational.ZERO);
    }

    @Test
    void validate_namesWhatIsWrong() {
        assertThat(Checks.validate(Firms.ofEnterprises())).hasSize(1);
        assertThat(Checks.validate(TWO.withStatedValueAdded("40")
                        .withStatedEmployment("65")
                        .withStatedCredit("12")))
                .isEmpty();
        assertThat(Checks.validate(TWO.withStatedValueAdded("41.6")
                        .withStatedEmployment("64.9")
                        .withStatedCredit("20")))
                .extracting(Violation::toString)
                .containsExactly(
                        "statedCredit: credit of the firms adds up to 12, not to the stated 20",
                        "statedValueAdded: value added of the firms adds up to 40, not to the stated 41.6");
        assertThat(Checks.validate(Firms.ofEnterprises(
                        Firm.of("A").withEmployees("-1").withEmployment("-2").withCredit("-3"),
                        Firm.of("A").withEmployees("9", "2"),
                        Firm.of(" "))))
                .extracting(Violation::toString)
                .containsExactlyInAnyOrder(
                        "firms[0].sizes[EMPLOYEES].from = -1: must not be negative",
                        "firms[0].sizes[EMPLOYEES].to = -1: must not be negative",
                        "firms[0].employment = -2: must not be negative",
                        "firms[0].credit = -3: must not be negative",
                        "firms[1].name = A: must not occur twice",
                        "firms[1].sizes[EMPLOYEES]: from 9 to 2: must not end before it begins",
                        "firms[2].name: must be given, it is blank");
        assertThat(Checks.validate(SizeRule.ofNationalLaw(" ", "2010-01-01").withCountry("Ruritania")))
                .hasSize(2);
    }

    /** A name is no expression of the validation provider. */
    @Test
    void validate_namesAreNotInterpreted() {
        assertThat(Checks.validate(Firms.ofEnterprises(Firm.of("${1+1} {x}"), Firm.of("${1+1} {x}"))))
                .extracting(Violation::toString)
                .containsExactly("firms[1].name = ${1+1} {x}: must not occur twice");
    }

    private static Rational exact(Measurement measurement) {
        assertThat(measurement).isInstanceOf(Measured.class);
        return ((Measured) measurement).exact();
    }

    @Test
    void values_areNormalisedAndPrinted() {
        assertThat(Firm.of("A").withValueAdded("1.50")).isEqualTo(Firm.of("A").withValueAdded("1.5"));
        assertThat(SizeRange.of("10", "49")).hasToString("10 to 49");
        assertThat(SizeRange.atLeast("250")).hasToString("250 or more");
        assertThat(SizeRules.WORLD_BANK_250).hasToString("World Bank 250, from 1995-03-01: sme employees < 250");
        assertThat(SizeRules.EU_2003_361.toString())
                .startsWith(
                        "EU 2003/361, from 2005-01-01, in EUR: micro (employees < 10 and (turnover <= 2,000,000 or");
        assertThat(SizeRange.of("12").to()).hasValue(new BigDecimal("12"));
    }
}
