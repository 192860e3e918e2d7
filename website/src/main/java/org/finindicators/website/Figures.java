/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import static org.finindicators.tables.source.Data.read;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Printing;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.realsector.lorenz.GroupedMeasures;
import org.finindicators.realsector.lorenz.GroupedWelfare;
import org.finindicators.statement.Statement;
import org.finindicators.tables.chart.Chart;
import org.finindicators.tables.chart.ChartTheme;
import org.finindicators.tables.chart.Charts;
import org.finindicators.tables.source.CsvSource;
import org.finindicators.tables.statements.Measurements;
import org.finindicators.tables.statements.StatementMap;
import org.finindicators.tables.statements.StatementMaps;

/** Charts of real figures, and what was published beside what comes out of them. */
final class Figures {
    private static final String WDI_2018 = "World Bank, World Development Indicators, August 2018, CC BY 4.0";
    private static final String MIX_2014 =
            "MIX Market, financial performance 2011 to 2014, by numbers of institutions, by the World Bank's catalogue, CC BY 4.0";

    /** Published are fractions or per cent. */
    private enum Published {
        FRACTION,
        PER_CENT
    }

    /** Figures of a file, and the column in which the result is published. */
    private record Series(
            String file,
            StatementMap map,
            String indicator,
            String variant,
            String column,
            Published as,
            String source) {
        boolean isOf(Indicator other) {
            return other.id().equals(indicator);
        }
    }

    private static final List<Series> SERIES = List.of(
            wdi("interest-rates.csv", "sector.real-lending-rate", "wdi", "FR.INR.RINR"),
            wdi("interest-rates.csv", "sector.loan-deposit-spread", "difference", "FR.INR.LNDP"),
            wdi("stock-markets.csv", "sector.stock-market-capitalization", "", "CM.MKT.LCAP.GD.ZS"),
            wdi("short-term-debt.csv", "macro.short-term-debt-to-reserves", "", "DT.DOD.DSTC.IR.ZS"),
            mix("intermediary.portfolio-at-risk", "reported", "Portfolio.at.risk.>.30.days"),
            mix("intermediary.return-on-equity", "net-operating-income", "Return.on.equity"),
            mix("intermediary.return-on-assets", "net-operating-income", "Return.on.assets"),
            mix("intermediary.operational-self-sufficiency", "reported-revenue", "Operational.self.sufficiency"));

    private static Series wdi(String file, String indicator, String variant, String column) {
        return new Series(file, StatementMaps.WDI, indicator, variant, column, Published.PER_CENT, WDI_2018);
    }

    private static Series mix(String indicator, String variant, String column) {
        return new Series(
                "microfinance.csv", StatementMaps.MIX, indicator, variant, column, Published.FRACTION, MIX_2014);
    }

    /** The chart of an indicator with its table, if we have figures. */
    Optional<Html> of(Indicator indicator) {
        if (indicator.id().equals("realsector.poverty-headcount")
                || indicator.id().equals("realsector.gini-index")) {
            return Optional.of(india(indicator));
        }
        return SERIES.stream().filter(one -> one.isOf(indicator)).findFirst().map(one -> html(one, indicator));
    }

    private static Html html(Series series, Indicator indicator) {
        List<CsvRecord> rows = rows(series.file());
        Indicator chosen = series.variant().isEmpty() ? indicator : indicator.variant(series.variant());
        Measurements measured = measure(series, chosen);
        Html out = drawn(measured.chart(chosen), chosen, series.source());
        out.open("details").element("summary", "The figures").table("subject", "period", "ours", "published");
        int column = rows.get(0).getFields().indexOf(series.column());
        List<Measurement> all = measured.all();
        for (int at = 0; at < all.size(); at++) {
            String text = rows.get(at + 1).getField(column);
            String published = text.isEmpty() ? "" : percent(new BigDecimal(text), series.as());
            String ours = all.get(at) instanceof Measured value
                    ? Printing.percent(value.value(), 2)
                    : "undefined: " + ((Undefined) all.get(at)).why().words();
            out.row(
                    Html.empty().text(all.get(at).origin().subject()),
                    Html.empty().text(all.get(at).origin().when()),
                    Html.empty().text(ours),
                    Html.empty().text(published));
        }
        return out.endTable().close("details").line();
    }

    private static String percent(BigDecimal published, Published as) {
        return as == Published.FRACTION ? Printing.percent(published, 2) : Printing.fixed(published, 2);
    }

    private static Html drawn(Chart chart, Indicator chosen, String source) {
        Html out = Html.empty().heading(2, "Real figures", "real-figures").open("figure");
        out.open("div", "class", "light wide", "tabindex", "0").raw(chart.svg()).close("div");
        out.open("div", "class", "dark wide", "tabindex", "0")
                .raw(chart.svg(ChartTheme.DARK))
                .close("div");
        out.open("figcaption")
                .text(chosen.title() + ". " + source + ". All figures that were compared, and those that do "
                        + "not come out: ");
        return out.link(Html.SITE + "guide/conformity.html", "conformity")
                .text(".")
                .close("figcaption")
                .close("figure")
                .line();
    }

    private static Measurements measure(Series series, Indicator chosen) {
        try {
            Path file = Files.createTempFile("figures", ".csv");
            try {
                Files.writeString(file, text(series.file()));
                return read(CsvSource.of(file), series.map()).measure(chosen);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Figures.class.getResourceAsStream("figures/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CsvRecord> rows(String file) {
        return CsvReader.builder().ofCsvRecord(text(file)).stream().toList();
    }

    /** Thirteen groups of households, and the Lorenz curve through them. */
    private static Html india(Indicator indicator) {
        double[] population = {
            0.0092, 0.0339, 0.085, 0.164, 0.2609, 0.4133, 0.5497, 0.7196, 0.8196, 0.9174, 0.957, 0.9751, 1
        };
        double[] welfare = {
            0.00208, 0.01013, 0.03122, 0.07083, 0.12808, 0.23498, 0.34887, 0.51994, 0.6427, 0.79201, 0.86966, 0.91277, 1
        };
        GroupedWelfare groups =
                GroupedWelfare.of(population, welfare).withMean("109.9").withLine("89");
        Indicator chosen = indicator.variant("grouped");
        Measurement measured = chosen.measure(Statement.builder("Rural India", ReportingPeriod.year(1983))
                .with(GroupedMeasures.GROUPED_WELFARE, groups)
                .build());
        Html out = drawn(
                Charts.chart(groups),
                chosen,
                "Rural India, 1983, thirteen groups, as in Datt, Computational Tools for Poverty Measurement and "
                        + "Analysis, 1998");
        return out.open("p").text(measured.toString()).close("p").line();
    }
}
