/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.indicator.Indicator;
import org.finindicators.tables.Indicators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that people of the field type, and what they mean by them. */
class SearchTest {
    private static List<String> found(String words) {
        return Indicators.ALL.search(words).indicators().stream()
                .map(Indicator::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "LCR, intermediary.liquidity-coverage-ratio",
        "NSFR, intermediary.net-stable-funding-ratio",
        "SDI, intermediary.subsidy-dependence-index",
        "FSS, intermediary.financial-self-sufficiency",
        "OSS, intermediary.operational-self-sufficiency",
        "CET1, intermediary.common-equity-ratio",
        "CAR, intermediary.capital-adequacy",
        "CRAR, intermediary.capital-adequacy",
        "RWA, intermediary.risk-weighted-assets",
        "NOP, intermediary.foreign-exchange-position",
        "LDR, intermediary.loans-to-deposits",
        "APR, sector.effective-lending-rate",
        "TAEG, sector.effective-lending-rate",
        "annual percentage rate, sector.effective-lending-rate",
        "EQR, realsector.quintile-ratio",
        "S80/S20, realsector.quintile-ratio",
        "PAR, intermediary.portfolio-at-risk",
        "PAR30, intermediary.portfolio-at-risk",
        "par 30, intermediary.portfolio-at-risk",
        "portfolio-at-risk, intermediary.portfolio-at-risk",
        "ROA, intermediary.return-on-assets",
        "ROE, intermediary.return-on-equity",
        "return on equity, intermediary.return-on-equity",
        "NIM, intermediary.net-interest-margin",
        "NPL, intermediary.nonperforming-assets",
        "NPL coverage, intermediary.provision-coverage",
        "overhead, intermediary.operating-efficiency",
        "cost/income, intermediary.operating-efficiency",
        "cost to income, intermediary.operating-efficiency",
        "single borrower, intermediary.single-exposure-limit",
        "M2, sector.financial-depth",
        "broad money, sector.financial-depth",
        "Z-score, sector.bank-z-score",
        "black market, macro.exchange-rate-ratio",
        "FDI, macro.foreign-direct-investment",
        "at risk of poverty, realsector.poverty-headcount",
        "relative poverty, realsector.poverty-headcount",
        "poverty rate, realsector.poverty-headcount",
        "corporate governance, intermediary.board",
        "MIS, intermediary.information-systems",
        "independent directors, intermediary.non-executive-director-share",
        "revolving fund, project.design-checks",
        "aid effectiveness, project.agency-effectiveness",
        "RCA, realsector.revealed-comparative-advantage",
        "ROE_CFSI_PT, intermediary.return-on-equity"
    })
    void search_findsFirstWhatIsMeant(String words, String first) {
        assertThat(found(words)).first().isEqualTo(first);
        assertThat(found(words.toUpperCase(Locale.ROOT))).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "trend, project.trend-analysis, TrendAnalysis",
        "peer, project.peer-analysis, PeerGroup",
        "target, project.progress-to-target, ResultsFramework",
        "logframe, project.results-framework, ResultsFramework",
        "critical path, project.implementation-timetable, Timetable",
        "outlier, project.early-warning, Screening",
        "early warning, project.early-warning, SignalPanel"
    })
    void search_findsTheIndicatorAndTheTool(String words, String indicator, String tool) {
        assertThat(found(words)).contains(indicator);
        assertThat(Indicators.ALL.search(words).tools())
                .extracting(found -> found.type().getSimpleName())
                .contains(tool);
    }

    @Test
    void search_findsAllThatShareAName() {
        assertThat(found("Fisher")).containsExactly("sector.real-deposit-rate", "sector.real-lending-rate");
        assertThat(found("inequality"))
                .startsWith(
                        "realsector.gini-index",
                        "realsector.theil-index",
                        "realsector.mean-log-deviation",
                        "realsector.atkinson-index",
                        "realsector.palma-ratio",
                        "realsector.quintile-ratio");
        assertThat(found("entropy"))
                .contains("sector.bank-concentration", "realsector.theil-index", "realsector.mean-log-deviation");
    }

    /** "par" is in "compared", "part" and "parity", "car" in "card". */
    @Test
    void search_takesShortWordsWhole_inEitherNumber() {
        assertThat(found("PAR")).containsExactly("intermediary.portfolio-at-risk");
        assertThat(found("CAR")).containsExactly("intermediary.capital-adequacy");
        assertThat(found("loan")).contains("intermediary.loans-to-deposits");
        assertThat(found("xyzzy")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LCR, intermediary.liquidity-coverage-ratio",
        "portfolio at risk, intermediary.portfolio-at-risk",
        "intermediary.return-on-equty, intermediary.return-on-equity"
    })
    void get_suggestsWhatIsMeant(String asked, String meant) {
        assertThatThrownBy(() -> Indicators.ALL.get(asked)).hasMessageContaining("did you mean " + meant);
    }

    /** No name twice, and none that is empty. */
    @Test
    void otherNames_areNotTheNameAgain() {
        for (Indicator indicator : Indicators.ALL.indicators()) {
            var all = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            all.put(indicator.name(), "");
            for (String name : indicator.otherNames()) {
                assertThat(name).as(indicator.id()).isEqualTo(name.strip()).isNotEmpty();
                assertThat(all.put(name, "")).as(indicator.id() + ": " + name).isNull();
            }
        }
    }

    @Test
    void search_looksAtTheGivenCatalogueOnly() {
        assertThat(Catalogue.of(Indicators.ALL.get("intermediary.return-on-equity"))
                        .search("LCR")
                        .indicators())
                .isEmpty();
    }
}
