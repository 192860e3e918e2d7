/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.sector.supervision.PublishedRows.column;
import static org.finindicators.sector.supervision.PublishedRows.instrument;
import static org.finindicators.sector.supervision.PublishedRows.isNear;
import static org.finindicators.sector.supervision.PublishedRows.rows;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finindicators.assessment.Assessment;
import org.finindicators.assessment.Rating;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sector.supervision.PublishedRows.Row;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.testkit.PublishedSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares with the Fraser Institute's ratings from 0 to 10 of 2019, which are published beside their figures. */
class EconomicFreedomTest {
    /** Ratings and figures have nine decimals. */
    private static final double TOLERANCE = 1.5e-9;

    /** The figures by the criterion that they decide; the indicators are the caller's own. */
    private static final Map<String, Figure> FIGURES = new LinkedHashMap<>();

    static {
        figure("area1.r1a", "d1a_gov_consumption", "government-consumption");
        figure("area1.r1b", "d1b_transfers", "transfers");
        figure("money.r3a", "d3a_money_growth", "money-growth");
        figure("money.r3b", "d3b_sd_inflation", "inflation-deviation");
        figure("money.r3c", "d3c_inflation", "inflation");
        figure("tariffs.r4ai", "d4ai", "trade-taxes");
        figure("tariffs.r4aii", "d4aii_mean_tariff", "mean-tariff");
    }

    private static final Catalogue CATALOGUE =
            Catalogue.of(FIGURES.values().stream().map(Figure::indicator).toArray(Indicator[]::new));

    private static List<Row> rows = List.of();

    private record Figure(String column, Item<Rate> item, Indicator indicator) {}

    private static void figure(String criterion, String column, String id) {
        Item<Rate> item = Item.rate(id, id.replace('-', ' ')).withDomain(Domain.ANY);
        Indicator indicator = Indicator.builder("freedom." + id, item.name())
                .topic("freedom")
                .definition("The published " + item.name() + ".")
                .source(Authority.LIBRARY, "test")
                .better(Direction.LOWER)
                .tier(Tier.KEY)
                .roles(Role.POLICY)
                .variant(Variant.of("plain", Authority.LIBRARY, rate(item)))
                .build();
        FIGURES.put(criterion, new Figure(column, item, indicator));
    }

    @BeforeAll
    static void read() throws IOException {
        rows = rows(instrument("economic-freedom"), "surveys/efw_2019_a.csv");
        assertThat(rows).hasSize(1567);
    }

    /** From the published figures alone. */
    private static Assessment fromFigures(Assessment start, Row row) {
        StatementBuilder statement = Statement.builder(
                start.subject(), ReportingPeriod.year(start.date().getYear()));
        for (Figure figure : FIGURES.values()) {
            if (row.has(figure.column)) {
                statement.ratePercent(figure.item, row.published().getField(figure.column));
            }
        }
        return start.from(CATALOGUE, statement.build());
    }

    @ParameterizedTest
    @CsvSource({
        "area1.r1a, 1565",
        "area1.r1b, 1444",
        "money.r3a, 1550",
        "money.r3b, 1567",
        "money.r3c, 1567",
        "tariffs.r4ai, 1474",
        "tariffs.r4aii, 1444"
    })
    void figures_decideEachRating(String criterion, int published) {
        assertThat(rows).filteredOn(row -> row.has(column(criterion))).hasSize(published);
        assertThat(rows).allSatisfy(row -> {
            Assessment bare = Assessment.of(
                    row.assessment().instrument(),
                    row.assessment().subject(),
                    row.assessment().date());
            Optional<Rating> rating = fromFigures(bare, row).response(criterion).rating();
            assertThat(isNear(
                            outOfTen(rating.map(Rating::points)),
                            row.published().getField(column(criterion)),
                            TOLERANCE))
                    .as(() -> row.published() + ": " + rating)
                    .isTrue();
        });
    }

    /** Parts are as published; where a figure decides one, that counts. Fewer parts than half give no area. */
    @ParameterizedTest
    @ValueSource(strings = {"area1", "area4", "r5c"})
    void area_isTheMeanOfItsParts(String area) {
        PublishedSet.of("surveys/efw_2019_a.csv", area)
                .held((int) rows.stream().filter(row -> row.has(area)).count(), 0);
        assertThat(rows).allSatisfy(row -> {
            Optional<Rational> score =
                    fromFigures(row.assessment(), row).score(area).value();
            assertThat(isNear(outOfTen(score), row.published().getField(area), TOLERANCE))
                    .as(() -> row.published() + ": " + score)
                    .isTrue();
        });
    }

    private static Optional<Double> outOfTen(Optional<Rational> points) {
        return points.map(part -> 10 * part.toDouble());
    }
}
