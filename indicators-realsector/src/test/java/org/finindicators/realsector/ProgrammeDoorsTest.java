/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.finindicators.indicator.Authority;
import org.finindicators.realsector.impact.BeforeAndAfter;
import org.finindicators.realsector.impact.FourMeans;
import org.finindicators.realsector.impact.PovertyValues;
import org.finindicators.realsector.impact.RegionalMeans;
import org.finindicators.realsector.outreach.EmploymentRecord;
import org.finindicators.realsector.outreach.LoanAmounts;
import org.finindicators.realsector.outreach.Service;
import org.finindicators.realsector.outreach.Workforce;
import org.finindicators.realsector.privatesector.DepthScale;
import org.finindicators.realsector.privatesector.Reform;
import org.finindicators.realsector.sme.Firm;
import org.finindicators.realsector.sme.Firms;
import org.finindicators.realsector.sme.SizeCondition;
import org.finindicators.realsector.sme.SizeMeasure;
import org.finindicators.realsector.sme.SizeRange;
import org.finindicators.realsector.sme.SizeRule;
import org.finindicators.realsector.socialprogramme.TransferSurvey;
import org.finindicators.realsector.socialprogramme.Transfers;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

/** Numbers and dates come in as such, and as text by the same name. */
class ProgrammeDoorsTest {
    private static final BigDecimal HALF = new BigDecimal("0.50");
    private static final BigDecimal FIVE = new BigDecimal(5);
    private static final LocalDate DAY = LocalDate.of(2022, 3, 31);

    @Test
    void impact_takesNumbersAndText() {
        BeforeAndAfter text = BeforeAndAfter.of("0.5", "5");
        assertThat(BeforeAndAfter.of(HALF, FIVE)).isEqualTo(text);
        FourMeans means = text.comparedWith("5", "0.5");
        assertThat(text.comparedWith(FIVE, HALF))
                .isEqualTo(means)
                .isEqualTo(FourMeans.of(text, BeforeAndAfter.of(FIVE, HALF)));
        assertThat(PovertyValues.none().withHeadcount(HALF).withGap(HALF).withSeverity(FIVE))
                .isEqualTo(PovertyValues.none().withSeverity("5").withGap("0.5").withHeadcount("0.5"));
        RegionalMeans.Region region = RegionalMeans.Region.of("North", means);
        assertThat(region.withPopulation(5))
                .isEqualTo(region.withPopulation(FIVE))
                .isEqualTo(region.withPopulation("5"));
    }

    /** All figures of one value are refused together. */
    @Test
    void impact_refusesAllFiguresAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BeforeAndAfter.of("a", "b"))
                .withMessage("""
                        2 violations
                          after = b: is not a decimal number
                          before = a: is not a decimal number""");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LoanAmounts.of("5", "five"))
                .withMessage("amounts[1] = five: is not a decimal number");
    }

    @Test
    void socialProgrammes_takeNumbersAndText() {
        double[] column = {1, 2};
        assertThat(TransferSurvey.of(column, column, FIVE)).isEqualTo(TransferSurvey.of(column, column, "5"));
        assertThat(TransferSurvey.ofObserved(column, column, FIVE))
                .isEqualTo(TransferSurvey.ofObserved(column, column, "5"));
        assertThat(Transfers.transfersToPoorestPercent(FIVE).variant().name())
                .isEqualTo(Transfers.transfersToPoorestPercent("5").variant().name());
    }

    @Test
    void outreach_takesNumbersAndText() {
        Workforce five = Workforce.of(5);
        assertThat(five).isEqualTo(Workforce.of("5")).isEqualTo(Workforce.of(FIVE));
        assertThat(five.withPartTime(5)).isEqualTo(five.withPartTime("5")).isEqualTo(five.withPartTime(FIVE));
        assertThat(five.withPartTime(FIVE, HALF)).isEqualTo(five.withPartTime("5", "0.5"));
        EmploymentRecord record = EmploymentRecord.of(five, five);
        assertThat(record.withDeadweight(HALF)
                        .withDisplacement(HALF)
                        .withRetained(5)
                        .withYears(FIVE))
                .isEqualTo(record.withYears("5")
                        .withRetained("5")
                        .withDisplacement("0.5")
                        .withDeadweight("0.5"))
                .isEqualTo(record.withRetained(FIVE)
                        .withDeadweight(HALF)
                        .withDisplacement(HALF)
                        .withYears(FIVE));
        assertThat(LoanAmounts.of(FIVE, HALF)).isEqualTo(LoanAmounts.of("5", "0.5"));
        assertThat(Service.credit("ana", DAY).withLastDay(DAY))
                .isEqualTo(Service.credit("ana", "2022-03-31").withLastDay("2022-03-31"));
        assertThat(Service.assistance("ana", DAY)).isEqualTo(Service.assistance("ana", "2022-03-31"));
        assertThatIllegalArgumentException().isThrownBy(() -> Service.credit("ana", "today"));
    }

    @Test
    void enterprises_takeNumbersAndText() {
        Firm firm = Firm.of("A");
        assertThat(firm.withEmployees(5))
                .isEqualTo(firm.withEmployees("5"))
                .isEqualTo(firm.withEmployees(FIVE))
                .isEqualTo(firm.withSize(SizeMeasure.EMPLOYEES, SizeRange.of(5)));
        assertThat(firm.withEmployees(5, 9))
                .isEqualTo(firm.withEmployees("5", "9"))
                .isEqualTo(firm.withEmployees(FIVE, new BigDecimal(9)))
                .isEqualTo(firm.withSize(SizeMeasure.EMPLOYEES, SizeRange.of(5, 9)));
        assertThat(firm.withTurnover(FIVE)
                        .withAssets(FIVE)
                        .withValueAdded(HALF)
                        .withCredit(HALF)
                        .withEmployment(5))
                .isEqualTo(firm.withEmployment("5")
                        .withCredit("0.5")
                        .withValueAdded("0.5")
                        .withAssets("5")
                        .withTurnover("5"));
        assertThat(SizeRange.atLeast(5)).isEqualTo(SizeRange.atLeast("5")).isEqualTo(SizeRange.atLeast(FIVE));
        Firms firms = Firms.ofEstablishments(firm);
        assertThat(firms.withStatedCredit(FIVE).withStatedValueAdded(HALF).withStatedEmployment(5))
                .isEqualTo(firms.withStatedEmployment("5")
                        .withStatedValueAdded("0.5")
                        .withStatedCredit("5"));
        assertThat(SizeCondition.below(SizeMeasure.ASSETS, 5))
                .isEqualTo(SizeCondition.below(SizeMeasure.ASSETS, "5"))
                .isEqualTo(SizeCondition.below(SizeMeasure.ASSETS, FIVE));
        assertThat(SizeCondition.atMost(SizeMeasure.ASSETS, 5))
                .isEqualTo(SizeCondition.atMost(SizeMeasure.ASSETS, "5"))
                .isEqualTo(SizeCondition.atMost(SizeMeasure.ASSETS, FIVE));
        SizeRule rule = SizeRule.ofNationalLaw("A", DAY).withCurrency("EUR");
        assertThat(rule).isEqualTo(SizeRule.ofNationalLaw("A", "2022-03-31").withCurrency(Currency.getInstance("EUR")));
        assertThat(rule.toCurrency("USD", "0.5")).isEqualTo(rule.toCurrency(Currency.getInstance("USD"), HALF));
        assertThatIllegalArgumentException().isThrownBy(() -> rule.withCurrency("dollars"));
    }

    @Test
    void reforms_takeNumbersAndDatesInAnyOrder() {
        Reform reform = Reform.of("A", "low");
        assertThat(reform.withCompletion(HALF)
                        .withImplementation(DAY)
                        .withAgreement(DAY)
                        .withReversal(DAY))
                .isEqualTo(reform.withReversal("2022-03-31")
                        .withAgreement("2022-03-31")
                        .withImplementation("2022-03-31")
                        .withCompletion("0.5"));
        assertThat(reform.part()).isEqualByComparingTo("0");
        assertThat(reform.withImplementation(DAY).part()).isEqualByComparingTo("1");
        assertThat(reform.withCompletion(HALF).withImplementation(DAY).part()).isEqualByComparingTo("0.5");
        DepthScale scale = DepthScale.of("A", Authority.LIBRARY);
        assertThat(scale.withDepth("low", FIVE)).isEqualTo(scale.withDepth("low", "5"));
    }

    /** Inputs say what is wrong with them without a validation provider. */
    @Test
    void inputs_checkThemselves() {
        assertThat(Firms.ofEnterprises(Firm.of("A"), Firm.of("A")).violations())
                .extracting(Violation::path)
                .containsExactly("firms[1].name");
        assertThat(TransferSurvey.of(new double[0], new double[0], "-1").violations())
                .extracting(Violation::toString)
                .containsExactly("line = -1: must be above zero");
    }
}
