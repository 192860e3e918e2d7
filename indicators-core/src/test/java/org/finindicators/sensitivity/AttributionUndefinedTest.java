/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.ASSETS;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.EQUITY_LEVEL;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.ROE;
import static org.finindicators.Samples.bank;
import static org.finindicators.Samples.indicator;
import static org.finindicators.Samples.lender;
import static org.finindicators.Samples.simple;
import static org.finindicators.formula.Formula.closing;

import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Origin;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Changes without parts, and why. */
class AttributionUndefinedTest {
    private static final Indicator NET = simple(
            "test.net",
            "Loans to net assets",
            closing(LOANS).over(closing(ASSETS).minus(closing(DEPOSITS))));

    private static Statement net(int year, String loans, String assets, String deposits) {
        return Statement.builder("Bank", ReportingPeriod.year(year))
                .currency("EUR")
                .closing(LOANS, loans)
                .closing(ASSETS, assets)
                .closing(DEPOSITS, deposits)
                .build();
    }

    private static Fault fault(Attribution attribution) {
        assertThat(attribution.isDefined()).isFalse();
        assertThat(attribution.contributions()).isEmpty();
        Parts.fits(attribution);
        return attribution.change().faults().get(0);
    }

    @Test
    void anUndefinedEnd_givesItsReasons() {
        Measurement undefined = ROE.measure(bank("D", "-4", "1", "-3"));
        Measurement defined = ROE.measure(bank("A", "6.0", "36", "40"));
        Attribution split = defined.since(undefined);
        assertThat(fault(split).reason()).isEqualTo(Reason.NEGATIVE_DENOMINATOR);
        assertThat(fault(split).detail()).startsWith("D: ");
        assertThat(split.of(EQUITY)).isEmpty();
        assertThat(split.toString()).startsWith("Return on average equity, no change to split: negative denominator");
        assertThat(fault(undefined.since(defined)).detail()).startsWith("D: ");
    }

    /** What cannot be said is no mistake of the caller: orders, groups and factors of it are undefined, too. */
    @Test
    void anUndefinedEnd_canBeOrderedAndGrouped() {
        Attribution split = ROE.measure(bank("A", "6.0", "36", "40"))
                .since(ROE.measure(bank("B").build()));
        assertThat(fault(split.inOrder(EQUITY)).reason()).isEqualTo(Reason.NOT_REPORTED);
        assertThat(fault(split.inOrder("average equity")).reason()).isEqualTo(Reason.NOT_REPORTED);
        assertThat(fault(split.withGroup("all", EQUITY, NET_INCOME)).reason()).isEqualTo(Reason.NOT_REPORTED);
        assertThatThrownBy(() -> split.inOrder(LOANS)).isInstanceOf(InvalidInputException.class);
    }

    /** 100 - 90 = 10 and 60 - 30 = 30, but 60 - 90 = -30: assets first cannot be said, deposits first can. */
    @Test
    void anUndefinedPath_saysWhichStateItIs() {
        Measurement before = NET.measure(net(2020, "5", "100", "90"));
        Measurement now = NET.measure(net(2021, "6", "60", "30"));
        Attribution split = now.since(before);
        assertThat(fault(split).reason()).isEqualTo(Reason.NEGATIVE_DENOMINATOR);
        assertThat(fault(split).detail())
                .startsWith("on the way, total assets of 2021 and all else of 2020: ")
                .contains("-30");
        assertThat(fault(before.since(now)).detail()).startsWith("on the way, deposits of 2020 and all else of 2021: ");

        Attribution round = split.inOrder(DEPOSITS, ASSETS, LOANS);
        // 5/10, 5/70, 5/30, 6/30
        assertThat(round.of(DEPOSITS)).contains(Rational.of(5, 70).minus(Rational.of(5, 10)));
        assertThat(round.of(ASSETS)).contains(Rational.of(5, 30).minus(Rational.of(5, 70)));
        assertThat(round.of(LOANS)).contains(Rational.of(1, 30));
        Parts.addUp(round);

        Attribution grouped = split.withGroup("net assets", ASSETS, DEPOSITS);
        // 1 x (1/10 + 1/30) / 2 and 5.5 x (1/30 - 1/10)
        assertThat(grouped.of(LOANS)).contains(Rational.of(1, 15));
        assertThat(grouped.of("net assets")).contains(Rational.of(-11, 30));
        assertThat(split.inOrder(ASSETS).isDefined()).isFalse();
    }

    @Test
    void currencies_areNotMixed() {
        Statement dollars = Statement.builder("US", ReportingPeriod.year(2021))
                .currency("USD")
                .closing(LOANS, "80")
                .closing(DEPOSITS, "100")
                .build();
        Attribution split = LOANS_TO_DEPOSITS.measure(lender("90", "100")).since(LOANS_TO_DEPOSITS.measure(dollars));
        assertThat(fault(split).reason()).isEqualTo(Reason.CURRENCY_MISMATCH);
        assertThat(fault(split).detail()).isEqualTo("USD and EUR");
    }

    @Test
    void figuresThatAreNotAtHand_areAskedFor() {
        Measurement now = LOANS_TO_DEPOSITS.measure(lender("90", "100"));
        Origin origin = now.origin();
        Measurement read = new Measured(
                now.indicator(),
                new Origin(
                        origin.subject(), origin.period(), origin.when(), origin.scale(), origin.currency(), "a file"),
                now.evaluation());
        Attribution split = now.since(read);
        assertThat(fault(split).reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(fault(split).detail()).isEqualTo("the figures of a file are not at hand, measure them anew");
    }

    @Test
    void anotherIndicator_isRefused() {
        Measurement other = EQUITY_LEVEL.measure(bank("A", "1", "2", "3"));
        assertThatThrownBy(() -> ROE.measure(bank("A", "1", "2", "3")).since(other))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Equity cannot become Return on average equity");
    }

    @Test
    void variantsOfUnlikeDimensions_haveNoDifference() {
        Indicator equity = indicator(
                "test.equity",
                "Equity",
                Variant.of("amount", Authority.LIBRARY, closing(EQUITY)),
                Variant.of("ratio", Authority.LIBRARY, closing(EQUITY).over(closing(ASSETS))));
        Statement statement =
                bank("A").closing(EQUITY, "8").closing(ASSETS, "100").build();
        Attribution split = equity.variant("ratio").measure(statement).since(equity.measure(statement));
        assertThat(fault(split).reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(fault(split).detail()).contains("unlike");
    }

    /** A value that depends on the name of the bank is not made of what is read. */
    @Test
    void whatIsNotRead_isNotGivenToTheItems() {
        Formula named = Calculation.of(
                java.util.List.of(closing(EQUITY)),
                "letters of the name times equity",
                Dimension.MONEY,
                java.util.List.of(),
                (inputs, figures) -> {
                    Evaluation equity = inputs.get(0).evaluate(figures);
                    return Evaluation.of(
                            equity.value()
                                    .orElseThrow()
                                    .times(Rational.of(figures.subject().length())),
                            equity.operands(),
                            java.util.List.of());
                });
        Indicator indicator = simple("test.named", "Named", named);
        Attribution split = indicator
                .measure(bank("AB").closing(EQUITY, "3").build())
                .since(indicator.measure(bank("A").closing(EQUITY, "2").build()));
        assertThat(fault(split).reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(fault(split).detail())
                .isEqualTo("what is read does not account for all of it: of AB it gives 3, not 6");
        Attribution unchanged = indicator
                .measure(bank("AB").closing(EQUITY, "2").build())
                .since(indicator.measure(bank("A").closing(EQUITY, "2").build()));
        assertThat(fault(unchanged).reason()).isEqualTo(Reason.NOT_APPLICABLE);
    }

    /** An item that only a condition reads can change as it likes: 8 / 100 and 9 / 100. */
    @Test
    void conditions_haveNoPart() {
        Indicator guarded = simple(
                "test.guarded", "Guarded", closing(LOANS).over(closing(ASSETS)).ifPositive(closing(EQUITY)));
        Attribution split = guarded.measure(bank("A")
                        .closing(LOANS, "9")
                        .closing(ASSETS, "100")
                        .closing(EQUITY, "2")
                        .build())
                .since(guarded.measure(bank("A")
                        .closing(LOANS, "8")
                        .closing(ASSETS, "100")
                        .closing(EQUITY, "1")
                        .build()));
        assertThat(split.of(LOANS)).contains(Rational.of(1, 100));
        assertThat(split.of(EQUITY)).contains(Rational.ZERO);
        assertThat(split.contributions()).extracting(Contribution::name).containsExactly("gross loans", "total assets");
        assertThatThrownBy(() -> split.inOrder(EQUITY))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Guarded does not read equity but in a condition");
        assertThatThrownBy(() -> split.inOrder(new String[0])).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void longTitlesAndLargeAmounts_keepToTheFirstLine() {
        Indicator equity = simple(
                "test.equity", "Equity of the bank and of all of its subsidiaries at home and abroad", closing(EQUITY));
        Attribution split = equity.measure(
                        bank("A").closing(EQUITY, "123456789012345.75").build())
                .since(equity.measure(
                        bank("A").closing(EQUITY, "23456789012345.25").build()));
        Parts.fits(split);
        assertThat(split.toString()).startsWith("Equity of the bank").contains("+100,000,000,000,000");
    }
}
