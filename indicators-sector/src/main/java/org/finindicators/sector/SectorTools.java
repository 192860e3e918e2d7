/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector;

import java.util.List;
import org.finindicators.aggregate.Distribution;
import org.finindicators.aggregate.PooledGroups;
import org.finindicators.aggregate.PooledRatio;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.catalogue.Comparison;
import org.finindicators.catalogue.Tool;
import org.finindicators.indicator.Indicator;
import org.finindicators.number.EffectiveRate;
import org.finindicators.panel.Panel;
import org.finindicators.regulation.MergerGuidelines;
import org.finindicators.sector.rates.NelsonSiegel;
import org.finindicators.sql.Sql;
import org.finindicators.sql.SqlDialect;
import org.finindicators.sql.SqlPanel;
import org.finindicators.statistics.HodrickPrescott;
import org.finindicators.statistics.Merger;
import org.finindicators.statistics.Survival;

/** Lists what computes something about markets and groups and is no indicator. */
final class SectorTools {
    private static final List<Tool> ALL = List.of(
            Tool.of(Merger.class, "the Herfindahl index before and after a merger")
                    .alsoCalled("HHI", "merger screen", "delta HHI"),
            Tool.of(MergerGuidelines.class, "what guidelines say to a merger")
                    .alsoCalled("HHI", "merger screen", "antitrust"),
            Tool.of(Survival.class, "the time until something happens, open cases counted")
                    .alsoCalled("Kaplan-Meier", "survival curve", "duration"),
            Tool.of(HodrickPrescott.class, "the trend of a series as it was known at each moment")
                    .alsoCalled("HP filter", "credit gap"),
            Tool.of(NelsonSiegel.class, "the curve of Nelson and Siegel through yields")
                    .alsoCalled("yield curve fit", "Diebold-Li"),
            Tool.of(EffectiveRate.class, "rates as they are quoted as effective rates a year")
                    .alsoCalled("EAR", "APY", "nominal rate", "discount rate"),
            Tool.of(Comparison.class, "some indicators of several subjects in one table")
                    .alsoCalled("benchmark", "side by side"),
            Tool.of(PooledRatio.class, "the ratio of sums of a group")
                    .alsoCalled("weighted average", "peer group", "aggregate ratio"),
            Tool.of(Distribution.class, "means, medians and trimmed means of a group")
                    .alsoCalled("average", "peer group"),
            Tool.of(PooledGroups.class, "ratios of sums by group").alsoCalled("by country", "by peer group"),
            Tool.of(Panel.class, "indicators over columns of many rows").alsoCalled("bulk", "data frame"),
            Tool.of(Sql.class, "the formula of an indicator for a database").alsoCalled("query"),
            Tool.of(SqlPanel.class, "indicators over a table of a database or of Spark, as one select or a view")
                    .alsoCalled("query", "data warehouse", "big data"),
            Tool.of(SqlDialect.class, "how a database writes SQL")
                    .alsoCalled("PostgreSQL", "MariaDB", "SQLite", "DuckDB", "Spark", "database"));

    private SectorTools() {}

    /** The catalogue of indicators, with the tools. */
    static Catalogue beside(Indicator... indicators) {
        return Catalogue.of(indicators).with(ALL);
    }
}
