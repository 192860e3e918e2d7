/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.sector.supervision.CentralBankIndependence.CENTRAL_BANK_INDEPENDENCE;
import static org.finindicators.sector.supervision.SupervisionInstruments.CENTRAL_BANK_LAW;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.finindicators.assessment.Assessment;
import org.finindicators.assessment.AssessmentInstrument;
import org.finindicators.assessment.Criterion;
import org.finindicators.assessment.RatingScale;
import org.finindicators.assessment.Response;
import org.finindicators.assessment.Section;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.Test;

class CentralBankLawTest {
    /** The columns of Bodea and Hicks whose names are not those of the criteria without hyphens. */
    private static final Map<String, String> COLUMNS = Map.of(
            "ceo.term-of-office", "termofoffice",
            "ceo.appointment", "whoappoints",
            "objectives.objectives", "cbobjectives",
            "securitised-lending.securitised-lending", "securitizedlending",
            "potential-borrowers.potential-borrowers", "potentialborrowing",
            "other-limits.maturity", "maturityofloans");

    @Test
    void weights_areThePublishedOnes() {
        assertThat(CENTRAL_BANK_LAW.criteria()).hasSize(16);
        assertThat(CENTRAL_BANK_LAW.sections())
                .extracting(Section::weight)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("0.20"),
                        new BigDecimal("0.15"),
                        new BigDecimal("0.15"),
                        new BigDecimal("0.15"),
                        new BigDecimal("0.10"),
                        new BigDecimal("0.10"),
                        new BigDecimal("0.05"),
                        new BigDecimal("0.10"));
        assertThat(CENTRAL_BANK_LAW.section("policy").criteria())
                .extracting(Criterion::weight)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("0.25"), new BigDecimal("0.50"), new BigDecimal("0.25"));
    }

    /**
     * Definitions 2.6: groups of .58, .60, .50 and .40 throughout lending give .2 x .58 + .15 x .60 + .15 x .50 + .5 x
     * .40.
     */
    @Test
    void example_ofTheDefinitions() {
        AssessmentInstrument groups = AssessmentInstrument.parse("""
                instrument groups: The groups, taken as given
                version: 1
                source: Definitions 2.6
                first: 2000-01-01
                scale: 0 to 1
                rule: weighted mean

                section ceo: Chief executive
                  weight: 0.20
                criterion given: As given
                section policy: Policy
                  weight: 0.15
                criterion given: As given
                section objectives: Objectives
                  weight: 0.15
                criterion given: As given
                section lending: Lending
                  weight: 0.50
                criterion given: As given
                """);
        List<BigDecimal> weights =
                CENTRAL_BANK_LAW.sections().stream().map(Section::weight).toList();
        assertThat(weights.subList(3, 8).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("0.50");
        Assessment given = Assessment.of(groups, "Country X", "2022-12-31")
                .rate("ceo.given", RatingScale.CODES.rating("0.58"), "")
                .rate("policy.given", RatingScale.CODES.rating("0.60"), "")
                .rate("objectives.given", RatingScale.CODES.rating("0.50"), "")
                .rate("lending.given", RatingScale.CODES.rating("0.40"), "");
        assertThat(given.score().value()).contains(Rational.of(481, 1000));
    }

    /**
     * Each of 2,661 country-years, in 1,540 of which codes are missing; inputs and results are floats of seven digits.
     */
    @Test
    void everyYear_isThatOfBodeaAndHicks() throws IOException {
        int compared = 0;
        int incomplete = 0;
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(SharedData.file("cbi/bodea_hicks_2021_a.csv"))) {
            for (NamedCsvRecord row : csv) {
                Assessment law = law(row);
                Statement statement = Statement.builder(
                                law.subject(), ReportingPeriod.year(law.date().getYear()))
                        .with(CENTRAL_BANK_LAW.fact(), law)
                        .build();
                for (String variant : List.of("lvaw", "lvau")) {
                    assertThat(value(CENTRAL_BANK_INDEPENDENCE.variant(variant), statement))
                            .as(law.subject() + " " + law.date() + " " + variant)
                            .isCloseTo(Double.parseDouble(row.getField(variant)), within(1e-6));
                }
                compared++;
                incomplete += law.score().assessed() < 16 ? 1 : 0;
            }
        }
        assertThat(compared).isEqualTo(2661);
        assertThat(incomplete).isEqualTo(1540);
    }

    private static double value(Indicator indicator, Statement statement) {
        return ((Measured) indicator.measure(statement)).exact().toDouble();
    }

    private static Assessment law(NamedCsvRecord row) {
        List<Response> codes = CENTRAL_BANK_LAW.criteria().stream()
                .filter(criterion -> !row.getField(column(criterion)).isEmpty())
                .map(criterion -> Response.of(
                        criterion.id(), criterion.scale().rating(new BigDecimal(row.getField(column(criterion)))), ""))
                .toList();
        return Assessment.of(CENTRAL_BANK_LAW, row.getField("country"), row.getField("year") + "-12-31")
                .with(codes);
    }

    private static String column(Criterion criterion) {
        String id = criterion.id();
        return COLUMNS.getOrDefault(id, id.substring(id.indexOf('.') + 1).replace("-", ""));
    }
}
