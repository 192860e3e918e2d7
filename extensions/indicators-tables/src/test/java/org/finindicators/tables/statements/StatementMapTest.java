/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.intermediary.capital.Solvency;
import org.finindicators.intermediary.earnings.Earnings;
import org.finindicators.intermediary.growth.Growth;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sector.rates.RateItems;
import org.finindicators.sector.structure.AccessItems;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;
import org.finindicators.tables.Indicators;
import org.finindicators.tables.source.Notation;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StatementMapTest {
    private static final Item<Stock> ASSETS = BankItems.TOTAL_ASSETS;
    private static final Item<Stock> EQUITY = BankItems.EQUITY;
    private static final Item<Flow> INCOME = IncomeItems.NET_INCOME;

    private static StatementMap.Builder banks() {
        return StatementMap.builder("banks")
                .subject("bank")
                .period("year", PeriodPattern.years())
                .currency("USD")
                .missing("n/a")
                .closing("assets", ASSETS)
                .closing("equity", EQUITY)
                .flow("income", INCOME);
    }

    private static Statements read(StatementMap.Builder map, String... lines) {
        return map.build().read(Lines.of(lines));
    }

    private static Optional<BigDecimal> at(Statement statement, Item<?> item, String date) {
        return statement.balances(item).at(LocalDate.parse(date));
    }

    private static Optional<BigDecimal> at(Statements statements, String period, String date) {
        return at(statements.statement("A", period), ASSETS, date);
    }

    private static Optional<BigDecimal> income(Statements statements, String period) {
        return statements.statement("A", period).during(INCOME, ReportingPeriod.parse(period));
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(new BigDecimal(text));
    }

    private static BigDecimal percent(Measurement measurement) {
        return ((Measured) measurement).percent();
    }

    private static List<String> faults(Statements statements) {
        return statements.violations().stream().map(Violation::toString).toList();
    }

    @Nested
    class ByDate {
        private final Statements banks = read(
                banks(),
                "bank|year|assets|equity|income",
                "A|2021|120|12|2",
                "B|2021|50|5|1",
                "A|2019|80|8|1",
                "A|2020|100|10|1",
                "A|2017|60|6|1");

        /** A workbook has dates of its own, whatever it shows. */
        @Test
        void dateOfAWorkbook_underAnotherPattern_saysWhichOne() {
            Statements read = read(
                    banks().period("year", PeriodPattern.yearsTo("dd.MM.yyyy")),
                    "bank|year|assets|equity|income",
                    "A|2021-12-31|1|1|1");
            assertThat(read.violations().get(0).message())
                    .isEqualTo(
                            "is not a date like 31.12.2021; the pattern of this one, and of all dates of workbooks, is"
                                    + " yyyy-MM-dd");
        }

        @Test
        void marksForWhatIsMissing_addUpInAnyOrder() {
            StatementMap.Builder map = StatementMap.builder("returns")
                    .subject("bank")
                    .period("year", PeriodPattern.years())
                    .itemsByName();
            assertThat(map.build().toBuilder()
                            .missing("n/a")
                            .notation(Notation.PLAIN.decimalComma())
                            .build()
                            .toString())
                    .isEqualTo(map.notation(Notation.PLAIN.decimalComma())
                            .missing("n/a")
                            .build()
                            .toString())
                    .contains("1234,5", "n/a");
        }

        @Test
        void openingsAreThoseOfTheYearBefore_whereverItStands() {
            assertThat(at(banks, "2021", "2020-12-31")).isEqualTo(number("100"));
            assertThat(at(banks, "2020", "2019-12-31")).isEqualTo(number("80"));
            // hand: 2 / ((100 + 120) / 2) = 2 / 110 = 1.8182 %
            assertThat(percent(Earnings.RETURN_ON_ASSETS.measure(banks.statement("A", "2021"))))
                    .isCloseTo(new BigDecimal("1.8182"), org.assertj.core.data.Offset.offset(new BigDecimal("0.0001")));
        }

        @Test
        void aYearThatIsMissing_isNoOpening() {
            assertThat(at(banks, "2019", "2018-12-31")).isEmpty();
            assertThat(Earnings.RETURN_ON_ASSETS
                            .measure(banks.statement("A", "2019"))
                            .reason())
                    .contains(Reason.TOO_LITTLE_HISTORY);
            assertThat(Growth.GROWTH_RATES
                            .variant("assets")
                            .measure(banks.statement("B", "2021"))
                            .isDefined())
                    .isFalse();
        }

        @Test
        void anotherSubject_isNoOpening() {
            assertThat(at(banks.statement("B", "2021"), ASSETS, "2020-12-31")).isEmpty();
        }

        @Test
        void subjectsKeepTheOrderOfTheSource_andPeriodsThatOfTime() {
            assertThat(banks.subjects()).containsExactly("A", "B");
            assertThat(banks.all().stream().map(one -> one.subject() + one.period()))
                    .containsExactly("A2017", "A2019", "A2020", "A2021", "B2021");
        }

        /** The year's own opening holds, and what the other row says is remarked. */
        @Test
        void restatedOpenings_areRemarked() {
            Statements two = read(
                    banks().opening("opening assets", ASSETS),
                    "bank|year|assets|equity|income|opening assets",
                    "A|2020|100|10|1|90",
                    "A|2021|120|12|2|104");
            assertThat(at(two, "2021", "2020-12-31")).isEqualTo(number("104"));
            assertThat(Earnings.RETURN_ON_ASSETS
                            .explain(two.statement("A", "2021"))
                            .method())
                    .contains("total assets at 2020-12-31 is 104 in this row, and 100 in that of 2020");
            assertThat(Solvency.EQUITY_TO_ASSETS
                            .explain(two.statement("A", "2021"))
                            .method())
                    .isEmpty();
            assertThat(Earnings.RETURN_ON_ASSETS
                            .explain(two.statement("A", "2020"))
                            .toString())
                    .doesNotContain("in this row");
        }

        @Test
        void anEarlierFlow_isNoReasonToSayMoreThanNotReported() {
            Statements two = read(banks(), "bank|year|assets|equity|income", "A|2020|100|10|1", "A|2021|120|12|n/a");
            assertThat(Earnings.RETURN_ON_ASSETS
                            .measure(two.statement("A", "2021"))
                            .reason())
                    .contains(Reason.NOT_REPORTED);
        }
    }

    @Nested
    class ToDate {
        private final StatementMap.Builder map = StatementMap.builder("returns")
                .subject("bank")
                .period("date", PeriodPattern.quartersTo("yyyyMMdd"))
                .currency("USD")
                .closing("assets", ASSETS)
                .yearToDate("income", INCOME);

        /** hand: 3; 8 - 3 = 5; 9 - 8 = 1; 15 - 9 = 6. */
        @Test
        void incomeOfTheYearToDate_isThatOfEachQuarter() {
            Statements banks = read(
                    map,
                    "bank|date|assets|income",
                    "A|20211231|104|15",
                    "A|20210630|102|8",
                    "A|20210331|101|3",
                    "A|20210930|103|9");
            assertThat(income(banks, "2021-Q1")).isEqualTo(number("3"));
            assertThat(income(banks, "2021-Q2")).isEqualTo(number("5"));
            assertThat(income(banks, "2021-Q3")).isEqualTo(number("1"));
            assertThat(income(banks, "2021-Q4")).isEqualTo(number("6"));
        }

        @Test
        void aQuarterThatIsMissing_leavesTheNextWithoutIncome() {
            Statements banks =
                    read(map, "bank|date|assets|income", "A|20210331|101|3", "A|20210930|103|9", "A|20211231|104|15");
            assertThat(income(banks, "2021-Q3")).isEmpty();
            assertThat(income(banks, "2021-Q4")).isEqualTo(number("6"));
        }

        @Test
        void aDateThatEndsNoQuarter_isAFault() {
            Statements banks = read(map, "bank|date|assets|income", "A|20210430|101|3", "A|00000331|1|1");
            assertThat(banks.all()).isEmpty();
            assertThat(faults(banks))
                    .containsExactly(
                            "A, banks.csv, line 2, date = 20210430: is not the last day of a quarter",
                            "A, banks.csv, line 3, date = 00000331: ends no period that can be reported on: a period"
                                    + " from 0000-01-01 to 0000-03-31 is outside the years 1 to 9999");
        }

        @Test
        void monthsWithoutADay_endWithTheirLastOne() {
            PeriodPattern pattern = PeriodPattern.yearToDate("yyyyMM");
            assertThat(pattern.read("202406")).isEqualTo(ReportingPeriod.yearToQuarter(2024, 2));
            assertThat(pattern.reads("20240630")).isFalse();
        }
    }

    @Nested
    class Units {
        @Test
        void perCentAndFractions() {
            Statements rates = read(
                    StatementMap.builder("rates")
                            .subject("country")
                            .period("year", PeriodPattern.years())
                            .ratePercent("lending", RateItems.LENDING_RATE)
                            .rate("deposit", RateItems.DEPOSIT_RATE),
                    "country|year|lending|deposit",
                    "A|2021|8|0.03");
            Statement one = rates.statement("A", "2021");
            assertThat(one.during(RateItems.LENDING_RATE, one.period())).isEqualTo(number("0.08"));
            assertThat(one.during(RateItems.DEPOSIT_RATE, one.period())).isEqualTo(number("0.03"));
        }

        /** In millions: 5 billion are 5,000, 7 thousand 0.007. */
        @Test
        void scaleOfAllAndOfSomeColumns() {
            Statements banks = read(
                    banks().in(Scale.MILLIONS).in(Scale.BILLIONS, "assets").in(Scale.THOUSANDS, "income"),
                    "bank|year|assets|equity|income",
                    "A|2021|5|12|7");
            Statement one = banks.statement("A", "2021");
            assertThat(one.scale()).isEqualTo(Scale.MILLIONS);
            assertThat(at(one, ASSETS, "2021-12-31")).isEqualTo(number("5000"));
            assertThat(at(one, EQUITY, "2021-12-31")).isEqualTo(number("12"));
            assertThat(one.during(INCOME, one.period())).isEqualTo(number("0.007"));
        }

        /** 3 thousand adults are 3,000 whatever the unit of money. */
        @Test
        void scaleOfACount() {
            Statements banks = read(
                    banks().in(Scale.MILLIONS)
                            .closing("adults", AccessItems.ADULTS)
                            .in(Scale.THOUSANDS, "adults"),
                    "bank|year|assets|adults",
                    "A|2021|5|3");
            assertThat(at(banks.statement("A", "2021"), AccessItems.ADULTS, "2021-12-31"))
                    .isEqualTo(number("3000"));
        }

        @Test
        void signsAreTurned() {
            Statements banks = read(
                    banks().flow("costs", IncomeItems.OPERATING_EXPENSE).signTurned("costs"),
                    "bank|year|assets|costs",
                    "A|2021|5|-3");
            Statement one = banks.statement("A", "2021");
            assertThat(one.during(IncomeItems.OPERATING_EXPENSE, one.period())).isEqualTo(number("3"));
        }

        @Test
        void decimalCommaAndThousands() {
            Statements banks = read(
                    banks().notation(Notation.PLAIN.decimalComma().thousands(".")),
                    "bank|year|assets|equity|income",
                    "A|2021|1.234.567,5|12,5|1,5",
                    "A|2022|12.34|1|1");
            assertThat(at(banks, "2021", "2021-12-31")).isEqualTo(number("1234567.5"));
            assertThat(faults(banks))
                    .containsExactly(
                            "A, 2022, banks.csv, line 3, assets = 12.34: is not a number in groups of three with '.'");
        }

        @Test
        void currencyOfAColumn_isThatOfItsItem() {
            Statements banks =
                    read(banks().currencyOf("EUR", "income"), "bank|year|assets|equity|income", "A|2021|5|12|7");
            Measurement measured = Earnings.RETURN_ON_ASSETS.variant("year-end").measure(banks.statement("A", "2021"));
            assertThat(measured.reason()).contains(Reason.CURRENCY_MISMATCH);
            assertThat(Solvency.EQUITY_TO_ASSETS
                            .measure(banks.statement("A", "2021"))
                            .isDefined())
                    .isTrue();
        }

        /** The balance of a year in another currency is no opening, and a remark says so. */
        @Test
        void currencyOfARow_isThatOfItsStatement() {
            Statements banks = read(
                    banks().currencyIn("currency"),
                    "bank|year|assets|equity|income|currency",
                    "A|2022|700|70|7|HRK",
                    "A|2023|100|10|1|EUR",
                    "A|2024|120|10|2|",
                    "A|2025|120|10|2|EURO");
            assertThat(banks.statement("A", "2022").currency().orElseThrow().getCurrencyCode())
                    .isEqualTo("HRK");
            assertThat(banks.statement("A", "2024").currency().orElseThrow().getCurrencyCode())
                    .isEqualTo("USD");
            assertThat(at(banks, "2023", "2022-12-31")).isEmpty();
            assertThat(banks.statement("A", "2023").remarks(ASSETS))
                    .containsExactly("total assets of 2022 is in HRK, and not read");
            assertThat(faults(banks)).singleElement().asString().contains("line 5, currency = EURO");
        }

        /** 3 at the sixth power are 3,000,000, and 3,000 in thousands. */
        @Test
        void powersOfTenOfRows() {
            StatementMap.Builder map = StatementMaps.sdmxCsvBuilder("INDICATOR")
                    .currency("USD")
                    .in(Scale.THOUSANDS)
                    .flow("GDP", EconomyItems.GDP)
                    .ratePercent("CPI", EconomyItems.INFLATION);
            Statements all = read(
                    map,
                    "REF_AREA|TIME_PERIOD|INDICATOR|OBS_VALUE|UNIT_MULT",
                    "DE|2021|GDP|3|6",
                    "DE|2021|CPI|2.5|",
                    "FR|2021|GDP|3|",
                    "FR|2022|GDP|3|m",
                    "FR|2023|CPI|3|6",
                    "FR|2024|XYZ|3|6",
                    "FR|2024|CPI|NaN|0");
            Statement one = all.statement("DE", "2021");
            assertThat(one.during(EconomyItems.GDP, one.period())).isEqualTo(number("3000"));
            assertThat(one.during(EconomyItems.INFLATION, one.period())).isEqualTo(number("0.025"));
            assertThat(faults(all))
                    .containsExactly(
                            "FR, 2021, banks.csv, line 4, UNIT_MULT: does not say in what unit GDP is",
                            "FR, 2022, banks.csv, line 5, UNIT_MULT = m: is not a power of ten like 6",
                            "FR, 2022, banks.csv, line 5, UNIT_MULT = m: does not say in what unit GDP is",
                            "FR, 2023, banks.csv, line 6, UNIT_MULT = 6: CPI is a rate and has no unit");
            assertThat(all.rows()).isEqualTo(7);
            assertThat(all.refused()).isEqualTo(3);
            assertThat(all.unread()).isEqualTo(1);
            assertThat(all.unbound()).containsExactly("XYZ (1 row)");
            assertThat(all.statement("FR", "2024")).isNotNull();
        }
    }

    @Nested
    class Subjects {
        private final Statements banks = read(
                banks().subject("country", "bank").label("group", "size"),
                "bank|country|size|year|assets|equity|income",
                "A|DE|large|2021|100|10|1",
                "A|FR|small|2021|100|20|1",
                "B|FR|small|2021|100|30|1",
                "C|FR|n/a|2021|100|n/a|1",
                "n/a|FR|small|2021|1|1|1");

        @Test
        void severalColumnsNameThem() {
            assertThat(banks.subjects()).containsExactly("DE, A", "FR, A", "FR, B", "FR, C");
            assertThat(faults(banks))
                    .containsExactly("FR, 2021, banks.csv, line 6, bank = n/a: does not say whose row it is, and nobody"
                            + " can be told to have reported it");
        }

        @Test
        void labelsAreThoseOfTheRow() {
            assertThat(banks.label(banks.statement("FR, B", "2021"), "group")).isEqualTo("small");
            assertThat(banks.label(banks.statement("FR, C", "2021"), "group")).isEmpty();
            assertThatThrownBy(() -> banks.label(banks.statement("FR, B", "2021"), "grop"))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("is no label, there are group");
        }

        /** Of 10, 20, 30 per cent: two above it; in its group one above it. */
        @Test
        void peersOfALabel() {
            Peers peers = banks.measure(Solvency.EQUITY_TO_ASSETS).peers(Solvency.EQUITY_TO_ASSETS, "2021");
            assertThat(peers.position("FR, A", "group").group().members()).containsExactly("FR, A", "FR, B");
            assertThat(peers.position("FR, A").group().members()).containsExactly("DE, A", "FR, A", "FR, B", "FR, C");
            assertThatThrownBy(() -> peers.position("FR, C", "group")).hasMessageContaining("is not given for FR, C");
            assertThatThrownBy(() -> peers.by("size")).hasMessageContaining("is no label, there are group");
            assertThatThrownBy(() -> peers.position("FR, X")).hasMessageContaining("did you mean");
        }

        /**
         * What a reader of the page alone needs: definition, figures with their lines, who is not there, what is
         * refused.
         */
        @Test
        void pages_defendTheirFigures() {
            Statements some = StatementMapTest.read(
                    banks(), "bank|year|assets|equity|income", "A|2021|100|10|", "B|2020|50|5|", "C|2021|x|1|");
            Measurements measured = some.measure(Solvency.EQUITY_TO_ASSETS);
            Peers peers = measured.peers(Solvency.EQUITY_TO_ASSETS, "2021");
            assertThat(peers.table().notes())
                    .containsExactly(
                            "1 value, 0 undefined; "
                                    + Solvency.EQUITY_TO_ASSETS.direction().words(),
                            "1 of 2 has no statement for 2021: B",
                            "banks.csv: 1 of 3 rows was refused and is not in it");
            assertThat(peers.page().html())
                    .contains(
                            "Figures behind the values", ">banks.csv, line 2<", "Definitions", "equity / total assets")
                    .contains("What could not be read", ">banks.csv, line 4, assets<", ">x<", "is not a number");
            assertThat(measured.page().html())
                    .contains("Definitions", "equity / total assets", "2 empty: no statement")
                    .contains(">banks.csv, line 4, assets<");
        }

        /** Of small banks 20 and 30 per cent, of the large one 10, of C nothing. */
        @Test
        void groupsOfALabel() {
            Measurements measured = banks.measure(Solvency.EQUITY_TO_ASSETS);
            assertThat(measured.peers(Solvency.EQUITY_TO_ASSETS, "2021")
                            .by("group")
                            .rows())
                    .containsExactly(
                            List.of("(none)", "0", "1", "", "", ""),
                            List.of("large", "1", "0", "10.00", "10.00", "10.00"),
                            List.of("small", "2", "0", "20.00", "25.00", "30.00"));
            assertThat(measured.by(Solvency.EQUITY_TO_ASSETS, "group").rows())
                    .containsExactly(List.of("(none)", "-"), List.of("large", "10.00"), List.of("small", "25.00"));
        }
    }

    @Nested
    class Layouts {
        private static final String[] WIDE = {
            "bank|year|assets|equity|income", "A|2020|100|10|1", "A|2021|120|12|n/a", "B|2021|50|5|1"
        };

        private final List<Statement> wide = read(banks(), WIDE).all();

        private void assertSame(Statements other) {
            assertThat(other.violations()).isEmpty();
            assertThat(other.all()).hasSameSizeAs(wide);
            for (int i = 0; i < wide.size(); i++) {
                Statement one = wide.get(i);
                Statement two = other.all().get(i);
                assertThat(two.subject()).isEqualTo(one.subject());
                assertThat(two.period()).isEqualTo(one.period());
                assertThat(two.currency()).isEqualTo(one.currency());
                for (String date : List.of("2019-12-31", "2020-12-31", "2021-12-31")) {
                    assertThat(at(two, ASSETS, date)).isEqualTo(at(one, ASSETS, date));
                    assertThat(at(two, EQUITY, date)).isEqualTo(at(one, EQUITY, date));
                }
                assertThat(two.during(INCOME, two.period())).isEqualTo(one.during(INCOME, one.period()));
            }
        }

        @Test
        void rows() {
            Statements rows = read(
                    banks().rows("item", "value"),
                    "bank|item|year|value",
                    "A|income|2020|1",
                    "A|assets|2021|120",
                    "B|equity|2021|5",
                    "A|equity|2021|12",
                    "A|income|2021|n/a",
                    "A|assets|2020|100",
                    "A|equity|2020|10",
                    "B|assets|2021|50",
                    "B|income|2021|1",
                    "B|asets|2021|50");
            assertSame(rows);
            assertThat(rows.unread()).isEqualTo(1);
            assertThat(rows.unbound()).containsExactly("asets (1 row)");
            assertThat(rows.toString())
                    .contains("banks.csv: 10 rows read, 0 refused", "1 row has a name that the map does not bind");
        }

        @Test
        void periodsInColumns() {
            Statements columns = read(
                    banks().periodsInColumns("Series Code", PeriodPattern.dataBankYears())
                            .missing(".."),
                    "bank|Series Name|Series Code|2020 [YR2020]|2021 [YR2021]",
                    "A|Assets|assets|100|120",
                    "A|Equity|equity|10|12",
                    "A|Income|income|1|..",
                    "B|Assets|assets|..|50",
                    "B|Equity|equity|..|5",
                    "B|Income|income|..|1");
            // a column for 2020 says that B reports nothing for it
            assertThat(columns.statement("B", "2020").items()).isEmpty();
            assertSame(columns.where(
                    one -> !(one.subject().equals("B") && one.period().equals(ReportingPeriod.year(2020)))));
            assertThat(columns.unbound()).containsExactly("Series Name");
        }

        @Test
        void aFigureGivenTwice_isTakenOnceIfItIsTheSame_andElseNotAtAll() {
            Statements rows = read(
                    banks().rows("item", "value"),
                    "bank|item|year|value",
                    "A|assets|2020|100",
                    "A|equity|2020|10",
                    "A|assets|2020|100.0",
                    "A|equity|2020|11",
                    "A|income|2020|1");
            Statement one = rows.statement("A", "2020");
            assertThat(at(one, ASSETS, "2020-12-31")).isEqualTo(number("100"));
            assertThat(at(one, EQUITY, "2020-12-31")).isEmpty();
            assertThat(faults(rows))
                    .containsExactly(
                            "A, 2020, banks.csv, line 3, equity = 10: is on line 5, too, as 11; neither is taken",
                            "A, 2020, banks.csv, line 4, assets = 100: is on line 2 already",
                            "A, 2020, banks.csv, line 5, equity = 11: is on line 3, too, as 10; neither is taken");
            assertThat(rows.refused()).isEqualTo(3);
        }

        @Test
        void rowsOfOneStatement_agreeOnCurrencyAndLabels() {
            Statements rows = read(
                    banks().rows("item", "value").currencyIn("money").label("group", "size"),
                    "bank|item|year|value|money|size",
                    "A|assets|2020|100|EUR|large",
                    "A|equity|2020|10|USD|large",
                    "B|assets|2020|100|EUR|large",
                    "B|equity|2020|100|EUR|small",
                    "C|assets|2020|100|EUR|",
                    "C|equity|2020|100|EUR|small");
            assertThat(rows.subjects()).containsExactly("C");
            assertThat(rows.label(rows.statement("C", "2020"), "group")).isEqualTo("small");
            assertThat(rows.refused()).isEqualTo(4);
            assertThat(faults(rows))
                    .element(0)
                    .isEqualTo("A, 2020, banks.csv, line 2, money = EUR, USD: are the currencies of the rows of one"
                            + " statement; it can have one");
            assertThat(faults(rows))
                    .element(3)
                    .isEqualTo("B, 2020, banks.csv, line 5, size = large, small: are what the rows of one statement"
                            + " say; they must agree on its group");
        }
    }

    @Nested
    class ByName {
        @Test
        void headsAreIdsNamesAndMoments() {
            Statements banks = read(
                    StatementMap.builder("banks")
                            .subject("bank")
                            .period("year", PeriodPattern.years())
                            .currency("USD")
                            .itemsByName(),
                    "bank|year|net_income|Total assets|equity opening|EQUITY|net_incme|note",
                    "A|2021|2|120|10|12|2|x");
            Statement one = banks.statement("A", "2021");
            assertThat(one.during(INCOME, one.period())).isEqualTo(number("2"));
            assertThat(at(one, ASSETS, "2021-12-31")).isEqualTo(number("120"));
            assertThat(at(one, EQUITY, "2020-12-31")).isEqualTo(number("10"));
            assertThat(at(one, EQUITY, "2021-12-31")).isEqualTo(number("12"));
            assertThat(banks.unbound()).hasSize(2).first().asString().startsWith("net_incme; did you mean net-income");
        }

        /** A flow has no closing balance. */
        @Test
        void momentsThatAnItemDoesNotHave_areNoNames() {
            assertThat(StatementMap.byName("net income closing")).isEmpty();
            assertThat(StatementMap.byName("equity closing").orElseThrow().toString())
                    .isEqualTo("equity, closing balance");
            assertThat(StatementMap.byName("equity average").orElseThrow().toString())
                    .isEqualTo("equity, average of the period");
            assertThat(StatementMap.byName("consumer price index mean")).isEmpty();
            assertThat(StatementMap.byName("")).isEmpty();
        }

        /** Each name stands for one item only. */
        @Test
        void noTwoItemsBearOneName() {
            assertThat(Indicators.ALL.items().items())
                    .extracting(item -> item.name().toLowerCase(Locale.ROOT))
                    .doesNotHaveDuplicates();
        }

        @Test
        void whatIsSaidOfAColumnThatIsNotThere_isAFault() {
            Statements banks = read(
                    StatementMap.builder("banks")
                            .subject("bank")
                            .period("year", PeriodPattern.years())
                            .currency("USD")
                            .itemsByName()
                            .signTurned("operating_expense"),
                    "bank|year|operating expense",
                    "A|2021|-2");
            assertThat(faults(banks))
                    .containsExactly("banks.csv, map = operating_expense: is modified in the map, and no such column"
                            + " was bound; did you mean operating expense?");
        }
    }

    @Nested
    class Faults {
        @Test
        void eachSaysFileLineColumnSubjectAndValue() {
            Statements banks = read(
                    banks(),
                    "bank|year|assets|equity|income",
                    "A|2021|1,5|#DIV/0!|1",
                    "A|21|1|1|1",
                    "A|2022|1E+999999999|1|1",
                    "A|2023|1|1|1");
            assertThat(banks.all()).hasSize(1);
            assertThat(banks.rows()).isEqualTo(4);
            assertThat(banks.refused()).isEqualTo(3);
            Violation first = banks.violations().get(0);
            assertThat(first.path()).isEqualTo("banks.csv, line 2, assets");
            assertThat(first.value()).isEqualTo("1,5");
            assertThat(first.subject()).isEqualTo("A, 2021");
            assertThat(banks.violations()).hasSize(4);
            assertThat(banks.violations().get(1).value()).isEqualTo("#DIV/0!");
            assertThat(banks.violations().get(2).toString())
                    .isEqualTo("A, banks.csv, line 3, year = 21: is not a year like 2021");
            assertThat(banks.measure(Solvency.EQUITY_TO_ASSETS).toString())
                    .contains("banks.csv: 3 of 4 rows were refused and are not in it");
        }

        @Test
        void twoRowsForOneSubjectAndPeriod() {
            Statements banks = read(
                    banks(),
                    "bank|year|assets|equity|income",
                    "A|2021|100|10|1",
                    "B|2021|100|10|1",
                    "A|2021|101|10|1",
                    "B|2021|100.0|10|1");
            assertThat(banks.subjects()).containsExactly("B");
            assertThat(banks.refused()).isEqualTo(3);
            assertThat(faults(banks))
                    .containsExactly(
                            "A, 2021, banks.csv, line 2: the same subject and period are on line 4, too, with other"
                                    + " figures; neither is taken",
                            "A, 2021, banks.csv, line 4: the same subject and period are on line 2, too, with other"
                                    + " figures; neither is taken",
                            "B, 2021, banks.csv, line 5: the same subject and period are on line 3 already");
        }

        @Test
        void aColumnThatIsNeededAndAbsent() {
            assertThatThrownBy(() -> read(banks(), "bnk|year|assets", "A|2021|1"))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("bank")
                    .hasMessageContaining("is not a column, and the mapping needs it; did you mean bnk?");
        }

        @Test
        void aMapThatBindsNothing() {
            assertThatThrownBy(() -> read(banks(), "bank|year|a|b", "A|2021|1|2"))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining(
                            "has none of the columns that the mapping binds: assets, equity, income; it has bank, year, a,"
                                    + " b");
            assertThatThrownBy(() -> StatementMap.builder("empty").build())
                    .hasMessageContaining("none is bound to an item")
                    .hasMessageContaining("subject")
                    .hasMessageContaining("period");
        }

        @Test
        void columnsThatAreBoundAndAbsent_areListed() {
            Statements banks = read(banks(), "bank|year|assets|eqity", "A|2021|1|2");
            assertThat(banks.absent()).containsExactly("equity", "income");
            assertThat(banks.unbound()).containsExactly("eqity; did you mean equity?");
            assertThat(banks.toString()).contains("not there: equity, income");
        }

        @Test
        void twoColumnsOfOneFigure_mustAgree() {
            Statements banks = read(
                    banks().closing("assets again", ASSETS),
                    "bank|year|assets|assets again",
                    "A|2021|1|1.0",
                    "A|2022|1|2");
            assertThat(banks.all()).hasSize(1);
            assertThat(faults(banks))
                    .containsExactly("A, 2022, banks.csv, line 3, assets again = 2: contradicts column assets, which"
                            + " holds the same figure, as 1");
        }

        /** hand: 5 of the year to June less 3 to March are 2, and the row says 4; the other rows stay. */
        @Test
        void aStatementThatContradictsItself_isRefusedAndNotReadByLaterOnes() {
            Statements banks = read(
                    StatementMap.builder("returns")
                            .subject("bank")
                            .period("quarter", PeriodPattern.named())
                            .currency("USD")
                            .yearToDate("to date", INCOME)
                            .flow("income", INCOME),
                    "bank|quarter|to date|income",
                    "A|2021-Q1|3|3",
                    "A|2021-Q2|5|4",
                    "A|2021-Q3|9|4",
                    "A|2022-Q1|1|1");
            assertThat(banks.all()).hasSize(3);
            assertThat(banks.violations()).hasSize(1);
            assertThat(faults(banks).get(0)).contains("line 3").contains("contradicts 5 - 3 to date");
            assertThat(income(banks, "2021-Q3")).isEqualTo(number("4"));
        }

        @Test
        void figuresThatTheirItemsCannotHave_areObjectedToOnce() {
            Statements banks = read(
                    banks().closing("loans", BankItems.GROSS_LOANS).closing("npl", BankItems.NONPERFORMING_LOANS),
                    "bank|year|assets|equity|income|loans|npl",
                    "A|2020|-5|10|1|50|60",
                    "A|2021|100|10|1|50|5");
            assertThat(banks.all()).hasSize(2);
            assertThat(banks.objections()).hasSize(2);
            assertThat(banks.objections()).allMatch(one -> one.path().startsWith("banks.csv, line 2"));
            assertThat(banks.objections()).allMatch(one -> one.subject().equals("A, 2020"));
        }
    }

    @Nested
    class Builders {
        @Test
        void contradictions_areAllNamed() {
            assertThatThrownBy(() -> banks().closing("income", ASSETS)
                            .leaveOut("assets")
                            .signTurned("asets")
                            .ratePercent("lending", RateItems.LENDING_RATE)
                            .in(Scale.THOUSANDS, "lending")
                            .currency("EURO")
                            .label("group", "a")
                            .label("group", "b")
                            .build())
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("is bound already, to net income, flow of the period")
                    .hasMessageContaining("is bound to an item, and left out")
                    .hasMessageContaining("is not bound to an item; did you mean assets?")
                    .hasMessageContaining("is no unit of lending rate without fees, per cent")
                    .hasMessageContaining("EURO")
                    .hasMessageContaining("is the label of column a already");
        }

        @Test
        void toBuilder_keepsEverything() {
            StatementMap map = banks().in(Scale.MILLIONS)
                    .label("group", "size")
                    .leaveOut("note")
                    .signTurned("income")
                    .missingMeansZero(IncomeItems.INCOME_TAX)
                    .currencyIn("money")
                    .exponentIn("power")
                    .build();
            assertThat(map.toBuilder().build()).hasToString(map.toString());
            assertThat(map.toString())
                    .contains("assets", "total assets, closing balance", "million USD")
                    .contains("the sign turned", "label group")
                    .contains("left out: note")
                    .contains("zero where missing: income tax")
                    .contains("the currency of a row in money, else USD")
                    .contains("a power of ten in power")
                    .contains("missing: empty, n/a");
        }

        /** An empty tax is zero in each row, whatever other rows report. */
        @Test
        void missingMeansZero_inEachRow() {
            Statements banks = read(
                    banks().flow("tax", IncomeItems.INCOME_TAX).missingMeansZero(IncomeItems.INCOME_TAX),
                    "bank|year|assets|equity|income|tax",
                    "A|2020|100|10|1|2",
                    "A|2021|100|10|1|");
            Statement one = banks.statement("A", "2021");
            assertThat(one.during(IncomeItems.INCOME_TAX, one.period())).isEqualTo(number("0"));
            assertThat(one.remarks(IncomeItems.INCOME_TAX))
                    .containsExactly("income tax is missing, which means zero in this source");
            assertThat(banks.statement("A", "2020").remarks(IncomeItems.INCOME_TAX))
                    .isEmpty();
        }
    }

    @Nested
    class Lookups {
        private final Statements banks =
                read(banks(), "bank|year|assets|equity|income", "Alpha|2020|100|10|1", "Alpha|2021|100|n/a|1");

        @Test
        void unknownSubjectsAndPeriods() {
            assertThatThrownBy(() -> banks.statement("Alpa", "2021"))
                    .hasMessageContaining("is not among the subjects; did you mean Alpha?");
            assertThatThrownBy(() -> banks.statement("Alpha", "2019"))
                    .hasMessageContaining("is not among the periods, 2020 ... 2021");
            assertThatThrownBy(() -> banks.statement("Alpha", "last year"))
                    .hasMessageContaining("is not a period like");
            assertThatThrownBy(() ->
                            banks.measure(Solvency.EQUITY_TO_ASSETS).get("Alpha", "2021", Earnings.RETURN_ON_ASSETS))
                    .hasMessageContaining("was not measured; there are Equity / total assets");
        }

        @Test
        void aQuarterFindsTheYearThatEndsWithIt() {
            assertThat(banks.statement("Alpha", "2021-Q4").period()).isEqualTo(ReportingPeriod.year(2021));
            assertThatThrownBy(() -> banks.statement("Alpha", "2021-Q3"))
                    .hasMessageContaining("is not among the periods");
        }

        @Test
        void where_selectsAndSaysSo() {
            Statements some = banks.where(
                    one -> at(one, EQUITY, one.period().closing().toString()).isPresent());
            assertThat(some.all()).hasSize(1);
            assertThat(some.toString()).startsWith("1 statement of 1 subject, 2020, selected of 2 statements");
            assertThat(some.rows()).isEqualTo(2);
        }

        @Test
        void statementsMadeElsewhere_areOfDifferentSubjectsOrPeriods() {
            assertThat(Statements.of("two", banks.all()).all()).isEqualTo(banks.all());
            assertThatThrownBy(() -> Statements.of(
                            "twice", List.of(banks.all().get(0), banks.all().get(0))))
                    .hasMessageContaining("Alpha, 2020")
                    .hasMessageContaining("is there twice");
        }
    }
}
