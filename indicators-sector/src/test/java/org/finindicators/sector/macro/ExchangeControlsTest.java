/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.sector.macro.ExchangeControls.EXCHANGE_CONTROLS;
import static org.finindicators.sector.macro.ExchangeControls.EXCHANGE_RESTRICTIONS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.finindicators.assessment.Assessment;
import org.finindicators.assessment.AssessmentChanges;
import org.finindicators.assessment.AssessmentChanges.Movement;
import org.finindicators.assessment.AssessmentInstrument;
import org.finindicators.assessment.Criterion;
import org.finindicators.assessment.Rating;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Format;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.AssessmentSamples;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExchangeControlsTest {
    @TestFactory
    Stream<DynamicTest> exchangeControls() {
        return CaseRunner.of()
                .fact(EXCHANGE_RESTRICTIONS.fact(), AssessmentSamples.reader(EXCHANGE_RESTRICTIONS))
                .run(EXCHANGE_CONTROLS);
    }

    private static Assessment rated(AssessmentInstrument list, String... parts) {
        Assessment rated = Assessment.of(list, "Country X", "2022-12-31");
        for (int at = 0; at < parts.length; at++) {
            Criterion criterion = list.criteria().get(at);
            rated = rated.rate(criterion.id(), criterion.scale().rating(parts[at]), "report of 2022");
        }
        return rated;
    }

    private static Measurement measured(Indicator indicator, Assessment assessment) {
        return indicator.measure(Statement.builder("Country X", ReportingPeriod.year(2022))
                .with(assessment.instrument().fact(), assessment)
                .build());
    }

    /** What is restricted is what is open to reform; what is lifted is better. */
    @Test
    void restrictionsInForce_areTheOpenPoints() {
        Assessment first = rated(EXCHANGE_RESTRICTIONS, "0", "1", "0.6", "0");
        assertThat(first.score().value()).contains(Rational.of(24, 40));
        assertThat(first.open().as(Format.TEXT))
                .contains("restrictions.current-account", "restrictions.capital-account")
                .doesNotContain("restrictions.multiple-rates");
        Criterion lifted = EXCHANGE_RESTRICTIONS.criteria().get(1);
        Assessment second =
                first.on("2023-12-31").rate(lifted.id(), lifted.scale().rating("0"), "liberalised in 2023");
        assertThat(second.since(first).all(Movement.IMPROVED))
                .extracting(AssessmentChanges.Change::criterion)
                .containsExactly(lifted);
    }

    /** Ratings in French, 0 + 1 + 0.6 + 0 of 4. */
    @Test
    void translated_isTheSameInstrument() throws IOException {
        String text;
        try (InputStream in =
                ExchangeControlsTest.class.getResourceAsStream("/instruments/exchange-restrictions.fr.txt")) {
            text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        AssessmentInstrument french = EXCHANGE_RESTRICTIONS.translated(text);
        assertThat(french.language()).isEqualTo("fr");
        assertThat(french.find("capitaux").toString()).contains("restrictions.capital-account");
        Assessment rated = rated(french, "0", "1", "0.6", "0");
        assertThat(((Measured) measured(EXCHANGE_CONTROLS, rated)).exact()).isEqualTo(Rational.of(2, 5));
        assertThat(rated.score().toString()).startsWith("Restrictions de change et de paiement: 0.6 ");
    }

    /** Another list, of five answered yes or no: two are in force. */
    @Test
    void anotherList_isAVariant() {
        AssessmentInstrument list = AssessmentInstrument.parse("""
                instrument five-controls: Five controls
                version: 1
                source: national list
                first: 2000-01-01
                scale: yes-no

                section free: What is free of controls
                criterion imports: Payments for imports need no licence
                criterion travel: Allowances for travel are not limited
                criterion transfers: Workers may send home what they earn
                criterion inflows: Borrowing abroad needs no approval
                criterion outflows: Residents may hold accounts abroad
                """);
        Indicator national = EXCHANGE_CONTROLS.with(ExchangeControls.share("national", list));
        Assessment rated = rated(list, "yes", "yes", "yes", "no", "no");
        assertThat(((Measured) measured(national, rated)).exact()).isEqualTo(Rational.of(2, 5));
        assertThat(rated.response("free.inflows").rating()).contains(Rating.NO);
        assertThat(measured(EXCHANGE_CONTROLS, rated).toString()).contains("not reported");
        assertThat(measured(EXCHANGE_CONTROLS, rated(EXCHANGE_RESTRICTIONS, "1", "1", "1", "1"))
                        .toString())
                .contains("100.00 %");
        assertThat(EXCHANGE_CONTROLS.definition()).contains("not the Chinn-Ito index");
    }
}
