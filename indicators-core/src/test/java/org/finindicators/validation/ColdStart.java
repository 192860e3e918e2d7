/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.validation;

import java.util.Locale;
import org.finindicators.Samples;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.report.Format;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Statement;
import org.finindicators.statistics.Concentration;

/** What {@link ColdStartTest} runs in a machine of its own: everything that prints, then perhaps a validation. */
public final class ColdStart {
    private ColdStart() {}

    /**
     * Prints results in all forms.
     *
     * @param arguments {@code validate} to validate too, twice
     */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.forLanguageTag(System.getProperty("test.locale", "en-US")));
        Indicator hhi = Samples.simple(
                "test.hhi", "Bank concentration IN DIRE TITLE", Concentration.entropyNumber(Samples.BANKS));
        Catalogue catalogue = Catalogue.of(Samples.ROE, Samples.ROA, Samples.SPREAD, Samples.LOANS_TO_DEPOSITS, hhi);
        Statement statement = Samples.svb(3).toBuilder()
                .ratePercent(Samples.LENDING, "1234.5")
                .rate(Samples.DEPOSIT, "0.000001")
                .with(Samples.BANKS, Breakdown.of("1234567.89", "1"))
                .build();
        System.out.println(statement);
        for (Format format : Format.values()) {
            System.out.println(catalogue.measure(statement).as(format));
            for (Indicator indicator : catalogue.indicators()) {
                Measurement measurement = indicator.measure(statement);
                System.out.println(measurement + "\n" + measurement.explain().as(format));
            }
        }
        System.out.println(catalogue.search("DIRE TITLE"));
        System.out.println(catalogue.describe("test.return-on-equity").as(Format.MARKDOWN));
        if (arguments.length > 0) {
            Statement faulty = Samples.lender("-1234567.5", "1");
            for (int i = 0; i < 2; i++) {
                try {
                    System.out.println(Checks.validate(faulty));
                } catch (IllegalStateException e) {
                    System.out.println(e.getMessage());
                }
            }
        }
    }
}
