/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.Samples.ASSETS;
import static org.finindicators.Samples.BRANCHES;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.ROE;
import static org.finindicators.Samples.bank;
import static org.finindicators.Samples.simple;
import static org.finindicators.Samples.svb;
import static org.finindicators.formula.Formula.closing;

import org.finindicators.Samples;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;
import org.finindicators.formula.Kind.PerHead;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Changes split over items, with the arithmetic by hand. */
class AttributionTest {
    private static final Indicator LEVERAGE = simple(
            "test.non-loans",
            "Other assets to equity",
            closing(ASSETS).minus(closing(LOANS)).over(closing(EQUITY)));

    private static Attribution roe() {
        return ROE.measure(svb(4)).since(ROE.measure(svb(1)));
    }

    private static StatementBuilder year(int year) {
        return Statement.builder("Bank", ReportingPeriod.year(year))
                .currency("EUR")
                .in(Scale.MILLIONS);
    }

    private static Statement leverage(int year, String assets, String loans, String equity) {
        return year(year)
                .closing(ASSETS, assets)
                .closing(LOANS, loans)
                .closing(EQUITY, equity)
                .build();
    }

    /**
     * Silicon Valley Bank, from 14.30 % in the first quarter of 2021 to 11.88 % for the year (FDIC, CERT 24735).
     *
     * <p>Income a year: 4 x 283,141 = 1,132,564, then 1,294,000. Average equity: (7,068,964 + 8,765,837) / 2 =
     * 7,917,400.5, then (7,068,964 + 8,765,837 + 10,428,065 + 13,400,159 + 14,795,000) / 5 = 10,891,605.
     */
    @Test
    void twoItems_halveWhatEachAddsFirstAndLast() {
        Rational one = Rational.ONE;
        Rational equityBefore = Rational.of(15_834_801, 2);
        Rational equityNow = Rational.of(54_458_025, 5);
        Rational half = Rational.of(1, 2);
        Rational income = Rational.of(1_294_000 - 1_132_564)
                .times(one.dividedBy(equityBefore).plus(one.dividedBy(equityNow)))
                .times(half);
        Rational equity = Rational.of(1_294_000 + 1_132_564)
                .times(half)
                .times(one.dividedBy(equityNow).minus(one.dividedBy(equityBefore)));
        Attribution split = roe();
        assertThat(split.of(NET_INCOME)).contains(income);
        assertThat(split.of(EQUITY)).contains(equity);
        Parts.addUp(split);
        // 161,436 x 1.0905896e-7 = 1.76 points; 1,213,282 x -3.449025e-8 = -4.18 points
        assertThat(income.toDouble()).isCloseTo(.0176060, within(5e-8));
        assertThat(equity.toDouble()).isCloseTo(-.0418464, within(5e-8));
    }

    @Test
    void toString_hasTheChangeOnTheFirstLine() {
        Attribution split = roe();
        Parts.fits(split);
        String[] lines = split.toString().split("\n");
        assertThat(lines[0])
                .isEqualTo("Return on average equity -2.42 percentage points, from 14.30 to 11.88 % a year");
        assertThat(split.toString())
                .containsPattern("annual net income +1,132,564 +1,294,000 +thousand USD a year +\\+1.76 +-72.6")
                .containsPattern("average equity +7,917,401 +10,891,605 +thousand USD +-4.18 +172.6")
                .containsPattern("all +-2.42 +100.0");
    }

    /** Income first: 161,436 / 7,917,400.5 = 2.039 points; equity first: 1,132,564 x -3.449025e-8 = -3.906 points. */
    @Test
    void inOrder_takesWhatEachAddsAtItsTurn() {
        Attribution incomeFirst = roe().inOrder(NET_INCOME, EQUITY);
        assertThat(Parts.of(incomeFirst, NET_INCOME)).isCloseTo(.0203900, within(5e-8));
        Parts.addUp(incomeFirst);
        Attribution equityFirst = roe().inOrder(EQUITY);
        assertThat(Parts.of(equityFirst, EQUITY)).isCloseTo(-.0390624, within(5e-8));
        assertThat(equityFirst.contributions().get(0).name()).isEqualTo("average equity");
        assertThat(equityFirst.toString()).contains("each changes after those above it: average equity");
        Parts.addUp(equityFirst);
    }

    @Test
    void inOrder_withWhatIsNotRead_isRefused() {
        assertThatThrownBy(() -> roe().inOrder(DEPOSITS))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Return on average equity does not read deposits");
        assertThatThrownBy(() -> roe().inOrder("nothing"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("nothing is called nothing; there are annual net income, average equity");
    }

    /** (100 - 60) / 10 = 4 to (120 - 75) / 9 = 5. */
    @Test
    void threeItems_areMeansOverSixOrders() {
        Attribution split = LEVERAGE.measure(leverage(2021, "120", "75", "9"))
                .since(LEVERAGE.measure(leverage(2020, "100", "60", "10")));
        // assets and loans each count 20 and -15 over the mean of 1/10 and 1/9, 19/180
        assertThat(split.of(ASSETS)).contains(Rational.of(19, 9));
        assertThat(split.of(LOANS)).contains(Rational.of(-19, 12));
        // (40 + 45) / 2 x (1/9 - 1/10)
        assertThat(split.of(EQUITY)).contains(Rational.of(85, 180));
        Parts.addUp(split);
    }

    /** As one, assets and loans change by 5: 5 x 19/180. */
    @Test
    void withGroup_changesItsItemsTogether() {
        Attribution split = LEVERAGE.measure(leverage(2021, "120", "75", "9"))
                .since(LEVERAGE.measure(leverage(2020, "100", "60", "10")))
                .withGroup("other assets", ASSETS)
                .withGroup("other assets", LOANS);
        assertThat(split.of("other assets")).contains(Rational.of(19, 36));
        assertThat(split.of(EQUITY)).contains(Rational.of(85, 180));
        assertThat(split.of(ASSETS)).as("it has no part of its own").isEmpty();
        Parts.addUp(split);
        Parts.fits(split);
        assertThat(split.inOrder(LOANS).of("other assets")).contains(Rational.of(1, 2));
    }

    @Test
    void withGroup_ofWhatIsNotRead_saysSo() {
        Attribution split = roe().withGroup("balance sheet", EQUITY, DEPOSITS);
        assertThat(split.toString()).contains("not read, though in the group balance sheet: deposits");
        Parts.addUp(split);
    }

    @Test
    void withGroup_withAnItemTwiceOrAnothersName_isRefused() {
        assertThatThrownBy(() -> roe().withGroup("a", EQUITY).withGroup("b", EQUITY))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("equity is twice in the groups");
        assertThatThrownBy(() -> roe().withGroup("average equity", NET_INCOME))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("a group cannot be called average equity");
        assertThatThrownBy(() -> roe().inOrder(EQUITY).withGroup("all", EQUITY, NET_INCOME))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("nothing is called average equity; there are all");
    }

    @Test
    void anItemThatDoesNotChange_hasNoPart() {
        Attribution split = LEVERAGE.measure(leverage(2021, "120", "60", "10"))
                .since(LEVERAGE.measure(leverage(2020, "100", "60", "10")));
        assertThat(split.of(LOANS)).contains(Rational.ZERO);
        assertThat(split.of(ASSETS)).contains(Rational.of(2));
        assertThat(split.of(BRANCHES)).as("not read at all").contains(Rational.ZERO);
        assertThat(split.toString()).contains("without a part: gross loans, equity");
    }

    @Test
    void nothingChanged_hasNoParts() {
        Attribution split = ROE.measure(svb(1)).since(ROE.measure(svb(1)));
        assertThat(split.isDefined()).isTrue();
        assertThat(split.change().value()).contains(Rational.ZERO);
        assertThat(split.contributions()).allSatisfy(one -> {
            assertThat(one.amount()).isEqualTo(Rational.ZERO);
            assertThat(one.share()).isEmpty();
        });
        Parts.fits(split);
    }

    @Test
    void bothDirections_haveTurnedParts() {
        Parts.turn(ROE.measure(svb(1)), ROE.measure(svb(4)));
    }

    /** Only the definition differs: average equity of 85 and closing equity of 90, 8.5 / 85 and 8.5 / 90. */
    @Test
    void variantsOfOneStatement_differByTheirDefinition() {
        Statement statement = bank("A", "8.5", "80", "90");
        Attribution split = ROE.variant("year-end").measure(statement).since(ROE.measure(statement));
        assertThat(split.of("equity in place of average equity"))
                .contains(Rational.of(17, 180).minus(Rational.of(1, 10)));
        assertThat(split.of(NET_INCOME)).contains(Rational.ZERO);
        assertThat(split.of(EQUITY)).contains(Rational.ZERO);
        Parts.addUp(split);
        Parts.fits(split);
    }

    /** Definition and equity change, income does not. */
    @Test
    void variantsOfTwoYears_haveAPartForBoth() {
        Measurement before = ROE.measure(bank("A", "8.5", "80", "90"));
        Measurement now = ROE.variant("year-end").measure(bank("A", "8.5", "90", "120"));
        Attribution split = now.since(before);
        // the four values: 8.5/85, with closing equity 8.5/90, with new equity 8.5/105, with both 8.5/120
        Rational half = Rational.of(1, 2);
        Rational averageOld = Rational.of(85, 850);
        Rational closingOld = Rational.of(85, 900);
        Rational averageNew = Rational.of(85, 1050);
        Rational closingNew = Rational.of(85, 1200);
        assertThat(split.of("equity in place of average equity"))
                .contains(closingOld
                        .minus(averageOld)
                        .plus(closingNew.minus(averageNew))
                        .times(half));
        assertThat(split.of(EQUITY))
                .contains(averageNew
                        .minus(averageOld)
                        .plus(closingNew.minus(closingOld))
                        .times(half));
        Parts.addUp(split);
        Attribution back = before.since(now);
        assertThat(back.of("average equity in place of equity").orElseThrow().negated())
                .isEqualTo(split.of("equity in place of average equity").orElseThrow());
        assertThat(back.of(EQUITY).orElseThrow().negated())
                .isEqualTo(split.of(EQUITY).orElseThrow());
    }

    @Test
    void vintages_areToldApartByTheirSource() {
        Statement first = year(2020)
                .source("call report")
                .closing(LOANS, "80")
                .closing(DEPOSITS, "100")
                .build();
        Statement revised = year(2020)
                .source("restated")
                .closing(LOANS, "84")
                .closing(DEPOSITS, "100")
                .build();
        Attribution split = LOANS_TO_DEPOSITS.measure(revised).since(LOANS_TO_DEPOSITS.measure(first));
        assertThat(split.of(LOANS)).contains(Rational.of(4, 100));
        assertThat(split.toString()).contains("call report", "restated");
    }

    @Test
    void subjects_areToldApartByTheirNames() {
        Attribution split = ROE.measure(Samples.banks().get(0))
                .since(ROE.measure(Samples.banks().get(1)));
        // 3.3 / 23 and 6 / 38
        assertThat(split.change().value()).contains(Rational.of(6, 38).minus(Rational.of(33, 230)));
        assertThat(split.toString()).contains("Bank A", "Bank B");
        Parts.addUp(split);
    }

    /** Two banks in two years: neither the bank nor the year is kept back. */
    @Test
    void subjectsOfOtherPeriods_areNamedWithThem() {
        Attribution split = LEVERAGE.measure(leverage(2021, "100", "60", "10"))
                .since(LEVERAGE.measure(Statement.builder("Other", ReportingPeriod.year(2020))
                        .currency("EUR")
                        .in(Scale.MILLIONS)
                        .closing(ASSETS, "100")
                        .closing(LOANS, "70")
                        .closing(EQUITY, "10")
                        .build()));
        assertThat(split.labelBefore()).isEqualTo("Other, 2020");
        assertThat(split.labelNow()).isEqualTo("Bank, 2021");
        assertThat(split.subjectBefore()).isEqualTo("Other");
        assertThat(split.subjectNow()).isEqualTo("Bank");
        assertThat(split.table().notes()).noneMatch(note -> note.startsWith("subject"));
        assertThat(split.valueNow()).contains(Rational.of(4));
        assertThat(roe().table().notes()).anyMatch(note -> note.startsWith("subject: "));
    }

    /** 3,000 thousand over 10 and 4,400 thousand over 10: the values are said, if need be below. */
    @Test
    void bothValues_areAlwaysSaid() {
        Item<Count> clients = Item.count("clients", "clients").counting("client of the branch");
        String name = "Balance per client";
        Indicator each = simple("test.each", name, closing(LOANS).over(closing(clients)));
        Attribution split = each.measure(
                        year(2021).closing(LOANS, "44").closing(clients, "10").build())
                .since(each.measure(
                        year(2020).closing(LOANS, "30").closing(clients, "10").build()));
        assertThat(split.toString()).contains("from 3,000,000.00 to 4,400,000.00");
        assertThat(split.toString().lines().findFirst().orElseThrow())
                .startsWith(name + " +1,400,000.00")
                .hasSizeLessThan(80);
    }

    @Test
    void aGroupWithoutAName_isRefused() {
        assertThatThrownBy(() -> roe().withGroup(" ", EQUITY)).hasMessageContaining("a group needs a name");
    }

    @Test
    void theUnitOfMoney_doesNotMatter() {
        Measurement inMillions = LEVERAGE.measure(leverage(2020, "100", "60", "10"));
        Measurement inThousands = LEVERAGE.measure(Statement.builder("Bank", ReportingPeriod.year(2021))
                .currency("EUR")
                .in(Scale.THOUSANDS)
                .closing(ASSETS, "120000")
                .closing(LOANS, "75000")
                .closing(EQUITY, "9000")
                .build());
        Attribution split = inThousands.since(inMillions);
        assertThat(split.of(ASSETS)).contains(Rational.of(19, 9));
        assertThat(split.of(EQUITY)).contains(Rational.of(85, 180));
        assertThat(split.toString()).containsPattern("total assets +100,000 +120,000 +thousand EUR");
        Parts.turn(inMillions, inThousands);
    }

    /** 10 million and 9,500 thousand: half a million less, printed in thousands as the later figures are. */
    @Test
    void anAmount_isInTheUnitOfTheLaterFigures() {
        Measurement before =
                Samples.EQUITY_LEVEL.measure(year(2020).closing(EQUITY, "10").build());
        Measurement now = Samples.EQUITY_LEVEL.measure(Statement.builder("Bank", ReportingPeriod.year(2021))
                .currency("EUR")
                .in(Scale.THOUSANDS)
                .closing(EQUITY, "9500")
                .build());
        Attribution split = now.since(before);
        assertThat(split.of(EQUITY)).contains(Rational.of(-500));
        assertThat(split.toString()).startsWith("Equity -500.00 thousand EUR, from 10,000.00 to 9,500.00 thousand EUR");
    }

    /** Amounts per head are in whole currency, also in a statement in millions: 9,000 over 40,000 and over 50,000. */
    @Test
    void amountsPerHead_arePrintedInWholeCurrency() {
        Item<PerHead> income = Item.perHead("income-per-head", "income per head");
        Item<PerHead> loan = Item.perHead("loan-per-head", "loans per head");
        Indicator loans = simple(
                "test.loans-to-income", "Loans to income", Formula.perHead(loan).over(Formula.perHead(income)));
        Attribution split = loans.measure(year(2021)
                        .perHead(loan, "9000")
                        .perHead(income, "50000")
                        .build())
                .since(loans.measure(year(2020)
                        .perHead(loan, "9000")
                        .perHead(income, "40000")
                        .build()));
        // 0.18 - 0.225
        assertThat(split.of(income)).contains(Rational.of(-45, 1000));
        assertThat(split.toString()).containsPattern("income per head +40,000 +50,000 +EUR per head");
    }
}
