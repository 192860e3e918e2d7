/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.regulation.ProvisioningRates;
import org.finindicators.statement.CitedValue;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SoundnessTest {
    private static final CaseRunner CASES = CaseRunner.of(SoundnessItems.class)
            .fact(SoundnessItems.INSTITUTIONS, SoundnessTest::institutions)
            .fact(SoundnessItems.LOAN_CLASSES, SoundnessTest::classes)
            .fact(SoundnessItems.FAILING_INSTITUTIONS, SoundnessTest::failing)
            .fact(SoundnessItems.RETURN_HISTORY, SoundnessTest::history)
            .fact(SoundnessItems.LERNER, SoundnessTest::cited)
            .fact(SoundnessItems.BOONE, SoundnessTest::cited)
            .fact(SoundnessItems.H, SoundnessTest::cited)
            .fact(SoundnessItems.OPENNESS, SoundnessTest::cited);

    @TestFactory
    Stream<DynamicTest> all() {
        return Stream.of(
                        Insolvency.INSOLVENT_BANK_ASSET_SHARE,
                        Insolvency.NONPERFORMING_BANK_ASSETS,
                        Insolvency.INSOLVENT_NONBANK_ASSET_SHARE,
                        Insolvency.INSOLVENT_NONBANK_LIABILITY_SHARE,
                        SystemReturns.SECTOR_RETURN_ON_EQUITY,
                        SystemReturns.CAPITAL_AND_RESERVES,
                        ProvisioningAdequacy.PROVISIONING_ADEQUACY,
                        Resolution.RESOLUTION_TIMELINESS,
                        ZScore.BANK_Z_SCORE,
                        CitedEstimates.LERNER_INDEX,
                        CitedEstimates.BOONE_INDICATOR,
                        CitedEstimates.H_STATISTIC,
                        CitedEstimates.CAPITAL_OPENNESS)
                .flatMap(CASES::run);
    }

    /** 100 x 2 % + 50 x 40 % = 22; 11/22, 22 - 11, 11/50. */
    @Test
    void provisioning_underOtherRates() {
        ProvisioningRates rates = ProvisioningRates.ofPercent(
                        "Circular 5/97", Authority.LIBRARY, LocalDate.of(1997, 1, 1))
                .withPerforming("good", "2")
                .withNonPerforming("bad", "40");
        Indicator indicator = ProvisioningAdequacy.adequacyUnder(rates);
        assertThat(indicator.variant().name()).isEqualTo("required-circular-5-97");
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .closing(SoundnessItems.PROVISIONS_HELD, "11")
                .with(SoundnessItems.LOAN_CLASSES, LoanClasses.of("good", "100").and("bad", "50"))
                .build();
        assertThat(((Measured) indicator.measure(statement)).exact()).isEqualTo(Rational.of(1, 2));
        assertThat(((Measured) ProvisioningAdequacy.shortfallUnder(rates).measure(statement)).exact())
                .isEqualTo(Rational.of(11));
        assertThat(((Measured) ProvisioningAdequacy.coverageUnder(rates).measure(statement)).exact())
                .isEqualTo(Rational.of(11, 50));
    }

    /** A table may be called as a variant is. */
    @Test
    void provisioning_ratesNamedAsAVariant() {
        ProvisioningRates rates = ProvisioningRates.ofPercent("Shortfall", Authority.LIBRARY, LocalDate.of(1997, 1, 1))
                .withPerforming("good", "2");
        Indicator indicator = ProvisioningAdequacy.adequacyUnder(rates);
        assertThat(indicator.variant().name()).isEqualTo("required-shortfall");
        assertThat(indicator.variants()).extracting(Variant::name).doesNotHaveDuplicates();
    }

    @Test
    void bySector_partsTheList() {
        Institutions all = Institutions.of(
                Institution.other("X", "Insurance"), Institution.bank("A"), Institution.other("Y", "insurance "));
        assertThat(all.bySector().keySet()).containsExactly("bank", "insurance");
        assertThat(all.bySector().get("insurance").institutions())
                .extracting(Institution::name)
                .containsExactly("X", "Y");
    }

    @Test
    void validate_namesWhatIsWrong() {
        assertThat(Checks.validate(Institutions.of())).hasSize(1);
        assertThat(Checks.validate(Institutions.of(
                        Institution.bank("").assets("-1").equity("-1", "-2").nonPerforming("-3"))))
                .hasSize(3);
        assertThat(Checks.validate(CitedValue.of("1").by(" ", ""))).hasSize(2);
        assertThat(Checks.validate(LoanClasses.of("pass", "-1"))).hasSize(1);
        assertThat(Checks.validate(FailingInstitutions.of(FailingInstitution.open(" ", "2022-01-01"))
                        .within(-1)))
                .hasSize(2);
    }

    /** Half a unit of the last digit of each: 0.5 + 0.5 + 0.05. */
    @Test
    void validate_comparesAmountsOfAnInstitution() {
        InstitutionBuilder bank = Institution.bank("A").assets("100").liabilities("90");
        assertThat(Checks.validate(bank.equity("11").build())).isEmpty();
        assertThat(Checks.validate(bank.equity("8.9").build())).hasSize(1);
        assertThat(Checks.validate(bank.equity("8.95").build()).toString())
                .isEqualTo("[equity: 8.95 is not assets 100 less liabilities 90]");
        assertThat(Checks.validate(Institutions.of(bank.equity("10").nonPerforming("150")))
                        .toString())
                .isEqualTo(
                        "[institutions[0].nonPerformingAssets: 150 is a part of assets and must not exceed them, 100]");
        assertThat(Checks.validate(bank.nonPerforming("100").build())).isEmpty();
    }

    @Test
    void bank_isOneByItsFactoryAlone() {
        assertThat(Institution.bank("A").build().isBank()).isTrue();
        assertThat(Institution.other("A", "commercial bank").build().isBank()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Institution.other("A", "Bank ").build())
                .withMessage("A is no bank and cannot be of the sub-sector bank");
    }

    private static Institutions institutions(List<String> lines) {
        return Institutions.of(lines.stream().map(SoundnessTest::institution).toArray(InstitutionBuilder[]::new));
    }

    /** Name, sub-sector, and what is reported, with bars between. */
    private static InstitutionBuilder institution(String line) {
        String[] parts = line.split(" *\\| *");
        InstitutionBuilder builder =
                parts[1].equals("bank") ? Institution.bank(parts[0]) : Institution.other(parts[0], parts[1]);
        for (int i = 2; i < parts.length; i++) {
            String[] words = parts[i].split(" ");
            switch (words[0]) {
                case "assets" -> builder.assets(words[1]);
                case "liabilities" -> builder.liabilities(words[1]);
                case "equity" -> {
                    if (words.length == 2) {
                        builder.equity(words[1]);
                    } else {
                        builder.equity(words[1], words[2]);
                    }
                }
                case "adjust" -> builder.adjustments(words[1], words[2]);
                case "lacking" -> builder.provisioningShortfall(words[1]);
                case "interest" -> builder.capitalisedInterest(words[1]);
                case "income" -> builder.netIncome(words[1]);
                case "npa" -> builder.nonPerforming(words[1]);
                case "required" -> builder.requiredCapital(words[1]);
                case "holdings" -> builder.holdings(words[1], words[2], words[3]);
                default -> throw new IllegalArgumentException(parts[i]);
            }
        }
        return builder;
    }

    private static LoanClasses classes(List<String> lines) {
        LoanClasses classes = new LoanClasses(java.util.Map.of());
        for (String line : lines) {
            String[] words = line.split(" ");
            classes = classes.and(words[0], words[1]);
        }
        return classes;
    }

    private static FailingInstitutions failing(List<String> lines) {
        List<FailingInstitution> cases = new ArrayList<>();
        Optional<Long> limit = Optional.empty();
        for (String line : lines) {
            String[] parts = line.split(" *\\| *");
            if (line.startsWith("limit ")) {
                limit = Optional.of(Long.valueOf(line.substring(6)));
            } else if (parts.length == 2) {
                cases.add(FailingInstitution.open(parts[0], parts[1]));
            } else {
                cases.add(FailingInstitution.resolved(parts[0], parts[1], parts[2]));
            }
        }
        return new FailingInstitutions(cases, limit);
    }

    /** Equity over assets, the first year, and the returns, in per cent. */
    private static ReturnHistory history(List<String> lines) {
        String[] words = lines.get(0).split(" ");
        return ReturnHistory.ofPercent(
                words[0], Integer.parseInt(words[1]), Arrays.copyOfRange(words, 2, words.length));
    }

    /** The value, the source and the edition, a line each. */
    private static CitedValue cited(List<String> lines) {
        return new CitedValue(
                new BigDecimal(lines.get(0)),
                lines.size() > 1 ? lines.get(1) : "",
                lines.size() > 2 ? lines.get(2) : "",
                "");
    }
}
