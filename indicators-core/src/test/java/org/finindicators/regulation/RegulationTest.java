/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.regulation.Accords.BASEL_1988;
import static org.finindicators.regulation.Accords.BASEL_III_2010;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finindicators.indicator.Authority;
import org.finindicators.number.Relation;
import org.finindicators.number.Threshold;
import org.finindicators.period.Validity;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegulationTest {
    private static Regulation of(Map<String, BigDecimal> weights, SortedMap<LocalDate, CapitalMinimum> minima) {
        return new Regulation(
                "Own", Authority.LIBRARY, weights, Map.of(), TierLimits.none(), minima, Validity.always());
    }

    private static BigDecimal percent(String number) {
        return new BigDecimal(number).movePointLeft(2);
    }

    /** The Basel Committee's phase-in table (definitions, intermediary 4.1 and TV-17), in per cent. */
    @ParameterizedTest
    @CsvSource({
        "2013, 3.5, 4.5, 8, 0, 8",
        "2014, 4.0, 5.5, 8, 0, 8",
        "2015, 4.5, 6.0, 8, 0, 8",
        "2016, 4.5, 6.0, 8, 0.625, 8.625",
        "2017, 4.5, 6.0, 8, 1.25, 9.25",
        "2018, 4.5, 6.0, 8, 1.875, 9.875",
        "2019, 4.5, 6.0, 8, 2.5, 10.5",
        "2026, 4.5, 6.0, 8, 2.5, 10.5"
    })
    void basel3_isPhasedIn(int year, String common, String tier1, String total, String buffer, String with) {
        for (LocalDate date : new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)}) {
            CapitalMinimum minimum = BASEL_III_2010.minimumAt(date).orElseThrow();
            assertThat(minimum.commonEquity()).isEqualByComparingTo(percent(common));
            assertThat(minimum.tier1()).isEqualByComparingTo(percent(tier1));
            assertThat(minimum.total()).isEqualByComparingTo(percent(total));
            assertThat(minimum.conservationBuffer()).isEqualByComparingTo(percent(buffer));
            assertThat(minimum.totalWithBuffer()).isEqualByComparingTo(percent(with));
        }
    }

    @Test
    void minimumAt_beforeTheRegulation_isNothing() {
        assertThat(BASEL_III_2010.minimumAt(LocalDate.of(2012, 12, 31))).isEmpty();
        assertThat(BASEL_1988.minimumAt(LocalDate.of(1988, 7, 14))).isEmpty();
        assertThat(BASEL_1988.totalCapitalThreshold(LocalDate.MIN)).isEmpty();
    }

    @Test
    void basel1988_isEightPercentHalfOfItTier1() {
        // definitions, intermediary 4.1: total 8 %, Tier 1 >= 4 % of risk-weighted assets
        assertThat(BASEL_1988.totalCapitalThreshold(LocalDate.of(2006, 12, 30)))
                .hasValue(new Threshold(Relation.AT_LEAST, new BigDecimal("0.08"), "Basel 1988"));
        assertThat(BASEL_1988.totalCapitalThreshold(LocalDate.of(2022, 12, 31)))
                .hasValue(new Threshold(
                        Relation.AT_LEAST, new BigDecimal("0.08"), "Basel 1988, not in force at 2022-12-31"));
        assertThat(BASEL_1988.minimumAt(LocalDate.of(1995, 3, 1)))
                .hasValueSatisfying(m -> assertThat(m.tier1()).isEqualByComparingTo("0.04"));
    }

    @ParameterizedTest
    @CsvSource({
        "cash, 0",
        "government, 0",
        "public-sector, 10",
        "multilateral-bank, 20",
        "bank, 20",
        "residential-mortgage, 50",
        "private-sector, 100",
        "fixed-assets, 100",
        "equity, 100"
    })
    void basel1988_weights(String exposure, String weight) {
        assertThat(BASEL_1988.riskWeights().get(exposure)).isEqualByComparingTo(percent(weight));
    }

    @ParameterizedTest
    @CsvSource({
        "credit-substitute, 100",
        "transaction-contingency, 50",
        "commitment-over-one-year, 50",
        "trade, 20",
        "commitment-up-to-one-year, 0",
        "cancellable, 0"
    })
    void basel1988_conversionFactors(String commitment, String factor) {
        assertThat(BASEL_1988.conversionFactors().get(commitment)).isEqualByComparingTo(percent(factor));
    }

    @Test
    void basel1988_tier2Limits() {
        // definitions, intermediary 4.1: T2 <= 100 % of T1, subordinated debt <= 50 %, general provisions <= 1.25 %
        assertThat(BASEL_1988.tierLimits().tier2())
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("1"));
        assertThat(BASEL_1988.tierLimits().subordinatedDebt()).hasValue(new BigDecimal("0.5"));
        assertThat(BASEL_1988.tierLimits().generalProvisions()).hasValue(new BigDecimal("0.0125"));
        assertThat(BASEL_III_2010.tierLimits().tier2()).isEmpty();
    }

    @Test
    void accords_areSound() {
        assertThat(Checks.validate(BASEL_1988)).isEmpty();
        assertThat(Checks.validate(BASEL_III_2010)).isEmpty();
        assertThat(Checks.validate(Accords.BASEL_II)).isEmpty();
        assertThat(Checks.validate(Accords.BASEL_III_2023)).isEmpty();
    }

    /** July 1988; end of 2006; January 2013; January 2023: the Basel Committee's dates of implementation. */
    @ParameterizedTest
    @CsvSource({
        "1988-07-14,",
        "1988-07-15, Basel 1988",
        "1995-12-31, Basel 1988",
        "2006-12-30, Basel 1988",
        "2006-12-31, Basel II",
        "2012-12-31, Basel II",
        "2013-01-01, Basel III 2010",
        "2022-12-31, Basel III 2010",
        "2023-01-01, Basel III 2023",
        "2024-12-31, Basel III 2023"
    })
    void inForceAt_isOneAccordADay(LocalDate day, @Nullable String name) {
        assertThat(Accords.inForceAt(day).map(Regulation::name)).isEqualTo(Optional.ofNullable(name));
        assertThat(Accords.ALL_ACCORDS.stream()
                        .filter(accord -> accord.validity().covers(day)))
                .hasSizeLessThanOrEqualTo(1);
    }

    /** Definitions, corrections: CRE20, in force from 2023, and what stood in the text of 2010. */
    @ParameterizedTest
    @CsvSource({
        "residential-mortgage-ltv-up-to-50, 20",
        "residential-mortgage-ltv-50-to-60, 25",
        "residential-mortgage-ltv-60-to-80, 30",
        "residential-mortgage-ltv-80-to-90, 40",
        "residential-mortgage-ltv-90-to-100, 50",
        "residential-mortgage-ltv-over-100, 70",
        "equity, 250",
        "retail, 75",
        "bank, 20"
    })
    void basel3_weightsOf2023(String exposure, String weight) {
        assertThat(Accords.BASEL_III_2023.riskWeights().get(exposure)).isEqualByComparingTo(percent(weight));
    }

    @Test
    void basel3_factorsByDate() {
        for (String commitment : List.of("commitment-over-one-year", "commitment-up-to-one-year")) {
            assertThat(Accords.BASEL_III_2023.conversionFactors().get(commitment))
                    .isEqualByComparingTo("0.4");
        }
        assertThat(Accords.BASEL_III_2023.conversionFactors().get("cancellable"))
                .isEqualByComparingTo("0.1");
        assertThat(BASEL_III_2010.conversionFactors().get("commitment-over-one-year"))
                .isEqualByComparingTo("0.5");
        assertThat(BASEL_III_2010.conversionFactors().get("commitment-up-to-one-year"))
                .isEqualByComparingTo("0.2");
        assertThat(BASEL_III_2010.conversionFactors().get("cancellable")).isEqualByComparingTo("0");
        assertThat(BASEL_III_2010.riskWeights().get("residential-mortgage")).isEqualByComparingTo("0.35");
        assertThat(BASEL_III_2010.riskWeights().get("equity")).isEqualByComparingTo("1");
    }

    @Test
    void validity_isStatedInTheBuilder() {
        Regulation own = Regulation.builder("Own", Authority.LIBRARY)
                .validity(Validity.from("2020-01-01").until("2022-12-31"))
                .riskWeightPercent("bank", "20")
                .minimum("2020-01-01", CapitalMinimum.ofTotalPercent("8"))
                .build();
        assertThat(own.validity().remark(own.name(), LocalDate.of(2023, 1, 1)))
                .contains("not in force at 2023-01-01: Own (from 2020-01-01 to 2022-12-31)");
    }

    @Test
    void unknownClasses_areNamedWithWhatTheyMayHaveMeant() {
        assertThat(KnownClasses.words(List.of("mortgages"), List.of("cash", "residential-mortgages")))
                .isEqualTo("'mortgages', perhaps 'residential-mortgages'; known are cash, residential-mortgages");
        assertThat(KnownClasses.words(
                        List.of("Residential mortgage", "moon"), List.of("cash", "residential-mortgages")))
                .isEqualTo("'Residential mortgage', perhaps 'residential-mortgages', 'moon'; known are cash,"
                        + " residential-mortgages");
        assertThat(KnownClasses.words(List.of("csh"), List.of("cash")))
                .isEqualTo("'csh', perhaps 'cash'; known are cash");
    }

    @Test
    void minimumAt_ofAMapInAnotherOrder_isTheSame() {
        SortedMap<LocalDate, CapitalMinimum> reversed = new TreeMap<>(Comparator.reverseOrder());
        reversed.putAll(BASEL_III_2010.minima());
        Regulation own = of(BASEL_III_2010.riskWeights(), reversed);
        LocalDate date = LocalDate.of(2016, 6, 30);
        assertThat(own.minimumAt(date))
                .isEqualTo(BASEL_III_2010.minimumAt(date))
                .isPresent();
    }

    @Test
    void new_copiesAndNormalises() {
        Map<String, BigDecimal> weights = new HashMap<>(Map.of("cash", new BigDecimal("0.10")));
        SortedMap<LocalDate, CapitalMinimum> minima = new TreeMap<>(BASEL_III_2010.minima());
        Regulation own = of(weights, minima);
        weights.put("gold", BigDecimal.ONE);
        minima.clear();
        assertThat(own.riskWeights()).isEqualTo(Map.of("cash", new BigDecimal("0.1")));
        assertThat(own.minima()).isEqualTo(BASEL_III_2010.minima());
        assertThatThrownBy(() -> own.minima().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> own.riskWeights().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void new_hostileNumbers_areRefusedAtOnce() {
        BigDecimal huge = new BigDecimal("1E+999999999");
        assertTimeoutPreemptively(ofSeconds(5), () -> {
            assertThatThrownBy(() -> of(Map.of("cash", huge), BASEL_III_2010.minima()))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> new TierLimits(Optional.of(huge), Optional.empty(), Optional.empty()))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> new CapitalMinimum(huge, huge, huge, huge))
                    .isInstanceOf(InvalidInputException.class);
        });
    }

    @Test
    void builder_collectsInAnyOrder() {
        CapitalMinimum eight = CapitalMinimum.ofTotalPercent(new BigDecimal("8"))
                .withTier1Percent(new BigDecimal("6"))
                .withCommonEquityPercent(new BigDecimal("4.5"))
                .withConservationBufferPercent(new BigDecimal("2.5"));
        TierLimits limits = TierLimits.none()
                .withTier2Percent(new BigDecimal("100"))
                .withSubordinatedDebtPercent(new BigDecimal("50"))
                .withGeneralProvisionsPercent(new BigDecimal("1.25"));
        assertThat(limits).isEqualTo(BASEL_1988.tierLimits());
        Regulation own = Regulation.builder("Own", Authority.LIBRARY)
                .minimum(LocalDate.of(2019, 1, 1), eight)
                .conversionFactorPercent("trade", new BigDecimal("20"))
                .riskWeightPercent("bank", new BigDecimal("20"))
                .tierLimits(limits)
                .build();
        assertThat(own)
                .isEqualTo(Regulation.builder("Own", Authority.LIBRARY)
                        .tierLimits(limits)
                        .riskWeightPercent("bank", "20")
                        .conversionFactorPercent("trade", "20")
                        .minimum("2019-01-01", eight)
                        .build());
        assertThat(own.minimumAt(LocalDate.of(2020, 1, 1)))
                .isEqualTo(BASEL_III_2010.minimumAt(LocalDate.of(2020, 1, 1)));
    }

    @Test
    void builder_refusesEverythingThatIsWrong() {
        assertThatThrownBy(() -> Regulation.builder("Own", Authority.LIBRARY)
                        .riskWeightPercent("bank", "a fifth")
                        .conversionFactorPercent("trade", "20")
                        .conversionFactorPercent("trade", "50")
                        .minimum("2019", CapitalMinimum.ofTotalPercent("8"))
                        .minimum("2020-01-01", CapitalMinimum.ofTotalPercent("8"))
                        .minimum("2020-01-01", CapitalMinimum.ofTotalPercent("9"))
                        .build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        4 violations
                          conversionFactors[trade] = 20 % and 50 %: must be given once
                          minima[2019] = 2019: is not a date like 2021-12-31
                          minima[2020-01-01]: must be given once
                          riskWeights[bank] = a fifth: is not a decimal number""");
    }

    /** 4.5 and 2.5, 6 and 2.5 per cent (definitions 4.1: 7.0, 8.5, 10.5). */
    @Test
    void minimum_withBuffer_ofEachTier() {
        CapitalMinimum minimum =
                Accords.BASEL_III_2010.minimumAt(LocalDate.of(2019, 1, 1)).orElseThrow();
        assertThat(minimum.commonEquityWithBuffer()).isEqualByComparingTo("0.07");
        assertThat(minimum.tier1WithBuffer()).isEqualByComparingTo("0.085");
        assertThat(minimum.totalWithBuffer()).isEqualByComparingTo("0.105");
    }
}
