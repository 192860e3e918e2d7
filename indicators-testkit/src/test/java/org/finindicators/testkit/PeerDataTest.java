/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.finindicators.formula.Evaluation;
import org.finindicators.indicator.Direction;
import org.finindicators.number.Rational;
import org.finindicators.statistics.OrderedValues;
import org.finindicators.statistics.PercentileRule;
import org.finindicators.statistics.TimeSeries;
import org.finindicators.surveillance.PeerFigures;
import org.finindicators.surveillance.PeerGroup;
import org.finindicators.surveillance.PeerPosition;
import org.finindicators.surveillance.Screening;
import org.junit.jupiter.api.Test;

/** Published ranks: the Worldwide Governance Indicators and Economic Freedom of the World. */
class PeerDataTest {
    /** A value with its published rank. */
    private record Ranked(String subject, String value, BigDecimal rank) {}

    /** The value of each line in a column, in quotes where it has commas. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : (line + ",").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return cells;
    }

    /** The estimates of each indicator and year. */
    private static Map<String, List<Ranked>> governance() throws IOException {
        Map<String, List<Ranked>> groups = new TreeMap<>();
        for (String line : Files.readAllLines(SharedData.file("peers/wgi_2019_a.csv")).stream()
                .skip(1)
                .toList()) {
            List<String> cells = cells(line);
            groups.computeIfAbsent(cells.get(0) + " " + cells.get(3), key -> new ArrayList<>())
                    .add(new Ranked(cells.get(1), cells.get(4), new BigDecimal(cells.get(7))));
        }
        return groups;
    }

    /** All of 60 indicators and years; any other rule for ties misses those that are tied, 780 by a count apart. */
    @Test
    void governance_ranksTiesHighest() throws IOException {
        Map<PercentileRule, Integer> reproduced = new EnumMap<>(PercentileRule.class);
        int rows = 0;
        for (List<Ranked> group : governance().values()) {
            OrderedValues all =
                    OrderedValues.of(group.stream().map(Ranked::value).toArray(String[]::new));
            for (Ranked one : group) {
                rows++;
                Rational value = Rational.of(new BigDecimal(one.value()));
                for (PercentileRule rule :
                        List.of(PercentileRule.HIGHEST_TIE, PercentileRule.LOWEST_TIE, PercentileRule.MIDDLE_TIE)) {
                    BigDecimal rank = rule.rank(value, all.without(value))
                            .value()
                            .orElseThrow()
                            .toDecimal()
                            .movePointRight(2);
                    // published in single precision
                    boolean same = rank.subtract(one.rank()).abs().compareTo(new BigDecimal("0.0001")) < 0;
                    reproduced.merge(rule, same ? 1 : 0, Integer::sum);
                }
            }
        }
        PublishedSet.of("peers/wgi_2019_a.csv", "percentile rank")
                .held(rows, rows - reproduced.getOrDefault(PercentileRule.HIGHEST_TIE, 0));
        assertThat(reproduced)
                .containsEntry(PercentileRule.HIGHEST_TIE, 12_339)
                .containsEntry(PercentileRule.LOWEST_TIE, 12_339 - 780)
                .containsEntry(PercentileRule.MIDDLE_TIE, 12_339 - 780);
    }

    /** The same through a group and its figures, for one indicator and year. */
    @Test
    void governance_byPeerGroups() throws IOException {
        List<Ranked> group = governance().get("VA 2005");
        PeerFigures.Builder figures = PeerFigures.builder("voice and accountability", Direction.HIGHER);
        group.forEach(one -> figures.with(one.subject(), one.value()));
        PeerFigures values = figures.build();
        PeerGroup economies = PeerGroup.builder("economies")
                .rule("all economies with an estimate in 2005")
                .with(values.subjects())
                .build();
        for (Ranked one : group) {
            PeerPosition position = economies.position(one.subject(), values);
            assertThat(position.percentileRank(PercentileRule.HIGHEST_TIE)
                            .value()
                            .orElseThrow()
                            .toDecimal()
                            .movePointRight(2))
                    .isCloseTo(one.rank(), within(new BigDecimal("0.0001")));
        }
    }

    /**
     * The file has every other economy, so the published ranks are those of twice as many: the places by index and the
     * places by published rank have to be the same.
     */
    @Test
    void freedom_ranksAsInACompetition() throws IOException {
        Map<String, List<Ranked>> years = new TreeMap<>();
        for (String line : Files.readAllLines(SharedData.file("surveys/efw_2019_a.csv")).stream()
                .skip(1)
                .toList()) {
            List<String> cells = cells(line);
            if (!cells.get(3).isEmpty() && !cells.get(4).isEmpty()) {
                years.computeIfAbsent(cells.get(0), key -> new ArrayList<>())
                        .add(new Ranked(cells.get(1), cells.get(3), new BigDecimal(cells.get(4))));
            }
        }
        int rows = 0;
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, List<Ranked>> year : years.entrySet()) {
            PeerFigures.Builder byIndex = PeerFigures.builder("economic freedom", Direction.HIGHER);
            PeerFigures.Builder byRank = PeerFigures.builder("published rank", Direction.LOWER);
            for (Ranked one : year.getValue()) {
                byIndex.with(one.subject(), one.value());
                byRank.with(one.subject(), one.rank());
            }
            PeerFigures index = byIndex.build();
            PeerFigures rank = byRank.build();
            PeerGroup economies = PeerGroup.builder(year.getKey())
                    .rule("economies rated in that year")
                    .with(index.subjects())
                    .build();
            for (Ranked one : year.getValue()) {
                rows++;
                Evaluation place = economies.position(one.subject(), index).place();
                if (!place.equals(economies.position(one.subject(), rank).place())) {
                    others.add(year.getKey() + " " + one.subject());
                }
            }
        }
        PublishedSet.of("surveys/efw_2019_a.csv", "rank").held(rows, others.size());
        assertThat(others).isEmpty();
    }

    /**
     * Microfinance institutions in 2014, against those of their legal form and against their own 2009 to 2013. The
     * counts are those of a script apart that sorts the peers of each.
     */
    @Test
    void microfinance_isScreened_byLegalForm() throws IOException {
        List<String> lines = Files.readAllLines(SharedData.file("microfinance/mix_2009_2014_a.csv"));
        List<String> head = cells(lines.get(0));
        Map<String, Direction> indicators = Map.of(
                "Operational.self.sufficiency", Direction.HIGHER,
                "Portfolio.at.risk.>.30.days", Direction.LOWER,
                "Return.on.assets", Direction.HIGHER);
        Map<String, String> forms = new TreeMap<>();
        Screening.Builder screening = Screening.builder();
        for (Map.Entry<String, Direction> indicator : indicators.entrySet()) {
            int column = head.indexOf(indicator.getKey());
            PeerFigures.Builder figures = PeerFigures.builder(indicator.getKey(), indicator.getValue());
            Map<String, TimeSeries.Builder> pasts = new TreeMap<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = cells(line);
                String institution = cells.get(0);
                forms.put(institution, cells.get(4));
                boolean known = !cells.get(column).isEmpty();
                if (!cells.get(6).equals("2014")) {
                    TimeSeries.Builder past =
                            pasts.computeIfAbsent(institution, key -> TimeSeries.builder(indicator.getKey()));
                    if (known) {
                        past.at(cells.get(6) + "-12-31", cells.get(column));
                    }
                } else if (known) {
                    figures.with(institution, cells.get(column));
                } else {
                    figures.without(institution, "not reported");
                }
            }
            screening.with(figures.build());
            pasts.forEach((institution, past) -> screening.with(institution, past.build()));
        }
        Screening found =
                screening.with(PeerGroup.byAttribute("legal form", forms)).build();
        assertThat(forms).hasSize(107);
        assertThat(found).hasToString("65 alerts in 590 comparisons, 42 could not be made");
        Map<String, Integer> counts = new TreeMap<>();
        found.alerts()
                .forEach(alert -> counts.merge(
                        alert.indicator()
                                + (alert.against().contains("own past") ? " past " : " peers ")
                                + alert.side().words(),
                        1,
                        Integer::sum));
        assertThat(counts)
                .containsOnly(
                        Map.entry("Operational.self.sufficiency past better", 7),
                        Map.entry("Operational.self.sufficiency past worse", 8),
                        Map.entry("Operational.self.sufficiency peers better", 4),
                        Map.entry("Operational.self.sufficiency peers worse", 2),
                        Map.entry("Portfolio.at.risk.>.30.days past worse", 16),
                        Map.entry("Portfolio.at.risk.>.30.days peers worse", 10),
                        Map.entry("Return.on.assets past better", 3),
                        Map.entry("Return.on.assets past worse", 10),
                        Map.entry("Return.on.assets peers better", 3),
                        Map.entry("Return.on.assets peers worse", 2));
    }
}
