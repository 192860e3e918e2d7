/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.assetquality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.indicator.Authority.SA_DHAN;
import static org.finindicators.intermediary.statement.BankItems.AGED_PORTFOLIO;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.indicator.Authority;
import org.finindicators.intermediary.CaseFacts;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.period.Validity;
import org.finindicators.regulation.ProvisioningProfile;
import org.finindicators.regulation.ProvisioningProfiles;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisioningTest {
    private static final CaseRunner CASES = CaseRunner.of().fact(AGED_PORTFOLIO, CaseFacts::portfolio);

    /** Sa-Dhan's sample institution, March 2003 (definitions, TV-02). */
    private static final AgedPortfolio SA_DHAN = AgedPortfolio.ofCurrent("128000")
            .with(1, 30, "17500")
            .with(31, 60, "10000")
            .with(61, 90, "5000")
            .with(91, 180, "3500")
            .with(181, 365, "2500")
            .withFrom(366, "1500");

    @TestFactory
    Stream<DynamicTest> requiredProvisions() {
        return CASES.run(Provisioning.REQUIRED_PROVISIONS);
    }

    @TestFactory
    Stream<DynamicTest> provisionAdequacy() {
        return CASES.run(Provisioning.PROVISION_ADEQUACY);
    }

    @TestFactory
    Stream<DynamicTest> provisionShortfall() {
        return CASES.run(Provisioning.PROVISION_SHORTFALL);
    }

    private static BigDecimal required(ProvisioningProfile profile, AgedPortfolio portfolio) {
        Statement statement = Statement.builder("A", ReportingPeriod.year(2003))
                .with(AGED_PORTFOLIO, portfolio)
                .build();
        return Provisioning.provisionsUnder(profile)
                .get("intermediary.required-provisions")
                .measure(statement)
                .decimal()
                .orElseThrow();
    }

    /** Published 13,125; computed by hand in the definitions: 4,250 and 10,750. */
    @Test
    void required_underPublishedProfiles() {
        assertThat(required(ProvisioningProfiles.SA_DHAN, SA_DHAN)).isEqualByComparingTo("13125");
        assertThat(required(ProvisioningProfiles.MICROBANKING_BULLETIN, SA_DHAN))
                .isEqualByComparingTo("4250");
        assertThat(required(ProvisioningProfiles.PLANET_RATING, SA_DHAN)).isEqualByComparingTo("4250");
        // what is 181 to 365 days late is written off, too
        assertThat(required(ProvisioningProfiles.MICROFINANZA_RATING, SA_DHAN)).isEqualByComparingTo("10750");
        // 1 per cent of 168,000
        assertThat(required(ProvisioningProfiles.WORLD_BANK_1995, SA_DHAN)).isEqualByComparingTo("1680");
        assertThat(SA_DHAN.total()).isEqualTo("168000");
    }

    /** RB-1 under Ethiopia's rates: 7.3 + 1.02 + 3.2 + 6 + 8 = 25.52 (definitions 4.4). */
    @Test
    void required_underEthiopiasRates() {
        AgedPortfolio rb1 = new AgedPortfolio(List.of(), Optional.empty())
                .with(0, 29, "730")
                .with(30, 89, "34")
                .with(90, 179, "16")
                .with(180, 359, "12")
                .withFrom(360, "8");
        assertThat(required(ProvisioningProfiles.ETHIOPIA, rb1)).isEqualByComparingTo("25.52");
    }

    /** Buckets are half-open on whole days: the last day of one is followed by the first of the next. */
    @ParameterizedTest
    @CsvSource({"0, pass", "29, pass", "30, watch", "89, watch", "90, substandard", "359, doubtful", "360, loss"})
    void bucket_ofADay(int days, String name) {
        assertThat(ProvisioningProfiles.FIVE_CLASSES.bucket(days).name()).isEqualTo(name);
    }

    @Test
    void profile_withAGap_isRefused() {
        assertThatThrownBy(() -> new ProvisioningProfile(
                        "Gap",
                        Authority.LIBRARY,
                        "",
                        List.of(
                                ProvisioningProfiles.FIVE_CLASSES.bucket(0),
                                ProvisioningProfiles.FIVE_CLASSES.bucket(400)),
                        Optional.empty(),
                        Validity.always()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Gap: loss, 360 days or more, 100 % does not follow; it has to start with day 30"
                        + " and be open");
        assertThatThrownBy(() -> ProvisioningProfiles.FIVE_CLASSES.bucket(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void profiles_areValid() {
        assertThat(ProvisioningProfiles.ALL)
                .allSatisfy(profile -> assertThat(Checks.validate(profile)).isEmpty());
    }

    @Test
    void validate_namesNegativeBalances() {
        assertThat(Checks.validate(AgedPortfolio.ofCurrent("-1").withRenegotiated("-2")))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "balances[0].balance = -1: must not be negative", "renegotiated = -2: must not be negative");
    }

    @Test
    void portfolio_withARenegotiatedPart() {
        AgedPortfolio portfolio = AgedPortfolio.ofCurrent("5").with(31, 60, "10", "4.0");
        assertThat(portfolio.balances().get(1)).hasToString("31 to 60 days late");
        assertThat(portfolio.balances().get(1).renegotiated()).contains(new BigDecimal("4"));
        assertThat(portfolio.total()).isEqualByComparingTo("15");
        assertThat(Checks.validate(AgedPortfolio.ofCurrent("5").with(31, 60, "10", "-1")))
                .extracting(Object::toString)
                .containsExactly("balances[1].renegotiated = -1: must not be negative");
    }

    /** What has one day in two classes counts twice; a part is not more than its whole. */
    @Test
    void validate_namesOverlapsAndLargerParts() {
        assertThat(Checks.validate(AgedPortfolio.ofCurrent("5")
                        .with(1, 30, "10", "11")
                        .with(30, 60, new BigDecimal("7"))
                        .withFrom(61, new BigDecimal("1"))))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "balances: loans 30 to 60 days late overlap with those 1 to 30 days late",
                        "balances[1].renegotiated = 11: is a part of the balance and must not exceed it, 10");
    }

    @Test
    void with_refusesAllThatIsWrongAtOnce() {
        AgedPortfolio current = AgedPortfolio.ofCurrent(BigDecimal.TEN);
        assertThatThrownBy(() -> current.with(1, 30, "ten", "one"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("balance = ten: is not a decimal number")
                .hasMessageContaining("renegotiated = one: is not a decimal number");
        assertThatThrownBy(() -> current.with(60, 31, "5"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("days late = 60 to 31: the class of days ends before it starts");
        assertThat(current.with(1, 30, new BigDecimal("10.0"), BigDecimal.ONE).withRenegotiated(BigDecimal.ONE))
                .isEqualTo(AgedPortfolio.ofCurrent("10").withRenegotiated("1").with(1, 30, "10", "1"));
    }
}
