/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.InvalidInputException;

/**
 * How a source writes the period of a row. It is stated, never guessed: 20210930 may end a quarter, nine months or a
 * year.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class PeriodPattern {
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final String words;
    private final Function<String, ReportingPeriod> reader;

    private PeriodPattern(String words, Function<String, ReportingPeriod> reader) {
        this.words = words;
        this.reader = reader;
    }

    /**
     * Reads the names of periods: {@code 2021}, {@code 2021-Q3}, {@code 2021-S1}, {@code 2021-03}.
     *
     * @return the pattern, by {@link ReportingPeriod#parse(String)}
     */
    public static PeriodPattern named() {
        return new PeriodPattern("2021, 2021-Q3, 2021-S1 or 2021-03", ReportingPeriod::parse);
    }

    /**
     * Reads calendar years.
     *
     * @return the pattern, for {@code 2021}
     */
    public static PeriodPattern years() {
        return new PeriodPattern("2021", text -> {
            if (text.matches("\\d{4}")) {
                return ReportingPeriod.parse(text);
            }
            throw InvalidInputException.of(text, "is not a year like 2021");
        });
    }

    /**
     * Reads calendar years as the World Bank's DataBank writes them.
     *
     * @return the pattern, for {@code 2021 [YR2021]}
     */
    public static PeriodPattern dataBankYears() {
        return new PeriodPattern("2021 [YR2021]", text -> {
            if (text.matches("(\\d{4}) \\[YR\\1\\]")) {
                return ReportingPeriod.parse(text.substring(0, 4));
            }
            throw InvalidInputException.of(text, "is not a year like 2021 [YR2021]");
        });
    }

    /**
     * Reads the periods of SDMX: {@code 2021}, {@code 2021-A1}, {@code 2021-S1}, {@code 2021-Q3}, {@code 2021-M03} or
     * {@code 2021-03}.
     *
     * @return the pattern, for years, half-years, quarters and months; other periods of SDMX are faults
     */
    public static PeriodPattern sdmxPeriods() {
        String words = "2021, 2021-A1, 2021-S1, 2021-Q3, 2021-M03 or 2021-03";
        return new PeriodPattern(words, text -> {
            if (text.matches("\\d{4}(-(A1|S[12]|Q[1-4]|M?(0[1-9]|1[0-2])))?")) {
                return ReportingPeriod.parse(text.replace("-A1", "").replace("M", ""));
            }
            throw InvalidInputException.of(text, "is not a period like " + words);
        });
    }

    /**
     * Reads the last days of calendar quarters.
     *
     * @param date the form of the date as of {@link DateTimeFormatter}, {@code yyyyMMdd} for instance
     * @return the pattern; a date that ends no quarter is a fault
     */
    public static PeriodPattern quartersTo(String date) {
        return to(date, "a quarter that ends at a date", day -> {
            ReportingPeriod quarter = ReportingPeriod.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            return requireEnd(quarter, day, "a quarter");
        });
    }

    /**
     * Reads the last days of calendar months.
     *
     * @param date the form of the date as of {@link DateTimeFormatter}; of the month alone, {@code yyyyMM} for instance
     * @return the pattern; a date that ends no month is a fault
     */
    public static PeriodPattern monthsTo(String date) {
        return to(
                date,
                "a month that ends at a date",
                day -> requireEnd(ReportingPeriod.month(YearMonth.from(day)), day, "a month"));
    }

    /**
     * Reads the last days of twelve months, of fiscal years for instance.
     *
     * @param date the form of the date as of {@link DateTimeFormatter}
     * @return the pattern
     */
    public static PeriodPattern yearsTo(String date) {
        return to(date, "the twelve months to a date", ReportingPeriod::yearTo);
    }

    /**
     * Reads the last days of the calendar year to date, the period of cumulative returns.
     *
     * @param date the form of the date as of {@link DateTimeFormatter}, or of the month that ends with it
     * @return the pattern
     */
    public static PeriodPattern yearToDate(String date) {
        return to(date, "the year to a date", day -> new ReportingPeriod(LocalDate.of(day.getYear(), 1, 1), day));
    }

    private static PeriodPattern to(String pattern, String words, Function<LocalDate, ReportingPeriod> period) {
        DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
        String example = formatter.format(LocalDate.of(2021, 12, 31));
        return new PeriodPattern(words + " like " + example, text -> {
            LocalDate day;
            try {
                TemporalAccessor read = formatter.parse(text);
                // a month without a day ends with its last one
                day = read.isSupported(ChronoField.DAY_OF_MONTH)
                        ? LocalDate.from(read)
                        : YearMonth.from(read).atEndOfMonth();
            } catch (DateTimeException e) {
                throw InvalidInputException.of(
                        text,
                        "is not a date like " + example
                                + (ISO_DATE.matcher(text).matches()
                                        ? "; the pattern of this one, and of all dates of workbooks, is yyyy-MM-dd"
                                        : ""));
            }
            try {
                return period.apply(day);
            } catch (InvalidInputException e) {
                throw e;
            } catch (DateTimeException | IllegalArgumentException e) {
                throw InvalidInputException.of(text, "ends no period that can be reported on: " + e.getMessage());
            }
        });
    }

    private static ReportingPeriod requireEnd(ReportingPeriod period, LocalDate day, String what) {
        if (!period.closing().equals(day)) {
            throw InvalidInputException.of(day.toString(), "is not the last day of " + what);
        }
        return period;
    }

    ReportingPeriod read(String text) {
        return reader.apply(text);
    }

    boolean reads(String text) {
        return find(text).isPresent();
    }

    private Optional<ReportingPeriod> find(String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    /** Prints what it reads. */
    @Override
    public String toString() {
        return words;
    }
}
