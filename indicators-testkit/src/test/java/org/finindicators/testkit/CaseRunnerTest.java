/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.PriceIndex;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRunnerTest {
    /** Items as a module would declare them. */
    static final class Items {
        public static final Item<Stock> CASH = Item.stock("cash", "cash");
        public static final Item<Flow> SALES = Item.flow("sales", "sales");
        public static final Item<Rate> FEE = Item.rate("fee", "fee");
        public static final Item<PriceIndex> CPI = Item.priceIndex("cpi", "CPI");

        private Items() {}
    }

    private static final Fact<List<?>> WORDS = new Fact<>("words", "words", wordsType());

    private static final Indicator TURNOVER = Indicator.builder("test.turnover", "Turnover")
            .topic("sales")
            .definition("Sales over cash.")
            .source(Authority.LIBRARY, "here")
            .better(Direction.CONTEXTUAL)
            .tier(Tier.OTHER)
            .roles(Role.OUTCOME)
            .variant(
                    Variant.of("average", Authority.LIBRARY, annual(Items.SALES).over(average(Items.CASH))))
            .variant(
                    Variant.of("closing", Authority.LIBRARY, annual(Items.SALES).over(closing(Items.CASH))))
            .build();

    private static final Indicator COUNT = Indicator.builder("test.count", "Count")
            .topic("sales")
            .definition("How many words there are.")
            .source(Authority.LIBRARY, "here")
            .better(Direction.CONTEXTUAL)
            .tier(Tier.OTHER)
            .roles(Role.OUTCOME)
            .variant(Variant.of(
                    "words",
                    Authority.LIBRARY,
                    Calculation.from(
                            WORDS,
                            "number of words",
                            Dimension.NUMBER,
                            List.of(),
                            (words, figures) -> Evaluation.of(Rational.of(words.size()), List.of(), List.of()))))
            .build();

    @TempDir
    Path folder;

    @Test
    void run_passesOnACaseThatHolds() throws Throwable {
        List<DynamicTest> tests = run("""
                # a comment
                case: a quarter
                source: made up
                period: 2021 Q1
                currency: USD thousands
                flow sales = 30
                balance cash 2020-12-31 = 50
                balance cash 2021-03-31 = 70
                expect = 30 x 12/3 / ((50 + 70)/2)
                note: sales of 2021 Q1 annualised by 12/3

                case: to a digit
                hand: 100/70 = 1.428571
                variant: closing
                period: 2021
                flow sales = 100
                closing cash = 70
                expect = 1.4286 as printed

                case: within
                hand: 100/70 = 1.428571
                variant: average, closing balances
                period: 2021
                flow sales = 100
                closing cash = 70
                expect = 1.43 within 0.002

                case: no figures
                hand: nothing to divide
                variant: closing
                period: 2021-01-01 to 2021-12-31
                expect undefined NOT_REPORTED:
                  sales, cash at 2021-12-31
                """);
        assertThat(tests)
                .extracting(DynamicTest::getDisplayName)
                .startsWith("a quarter", "to a digit", "within", "no figures");
        assertThat(tests.get(1).getTestSourceUri().orElseThrow().toString()).endsWith("turnover.cases?line=12");
        for (DynamicTest test : tests.subList(0, 4)) {
            test.getExecutable().execute();
        }
        assertThatThrownBy(() -> tests.get(4).getExecutable().execute())
                .hasMessageContaining("cases wanting")
                .hasMessageContaining("average undefined");
    }

    @Test
    void run_namesVariantsThatShareACase() {
        assertThat(run("""
                case: no cash
                hand: nothing to divide by
                variants: average closing
                period: 2021
                flow sales = 1
                opening cash = 0
                closing cash = 0
                expect undefined ZERO_DENOMINATOR: cash 0
                """))
                .extracting(DynamicTest::getDisplayName)
                .startsWith("no cash [average]", "no cash [closing]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expect = 1.43                                     | 1.43",
                "expect = 1.43 as printed                          | ",
                "expect exactly 100/70                             | ",
                "expect = 1.5 within 1 %                           | is to be 1.5 within 1 %",
                "expect undefined ZERO_DENOMINATOR: cash 0         | Undefined",
            })
    void run_failsOnACaseThatDoesNotHold(String expect, String complaint) throws Throwable {
        DynamicTest test = run("""
                case: a year
                hand: 100/70 = 1.428571
                variant: closing
                period: 2021
                flow sales = 100
                closing cash = 70
                """ + expect).get(0);
        if (complaint == null) {
            test.getExecutable().execute();
        } else {
            assertThatThrownBy(() -> test.getExecutable().execute())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(complaint);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expect undefined ZERO_DENOMINATOR: cash at 2021-12-31 | fails",
                "expect undefined NOT_REPORTED: cash                   | fails",
                "expect undefined NOT_REPORTED: cash at 2021-12-31     | passes",
                "expect = 1                                            | fails",
            })
    void run_comparesReasonAndDetail(String expect, String outcome) throws Throwable {
        DynamicTest test = run("""
                case: no cash
                hand: nothing to divide by
                variant: closing
                period: 2021
                flow sales = 100
                """ + expect).get(0);
        if (outcome.equals("passes")) {
            test.getExecutable().execute();
        } else {
            assertThatThrownBy(() -> test.getExecutable().execute()).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void run_comparesWhatIsPrinted() throws Throwable {
        String text = """
                case: a year
                hand: 100/70 = 1.428571
                variant: closing
                period: 2021
                currency: USD
                flow sales = 100
                closing cash = 50
                expect = 2
                prints: Turnover [closing] = 200.00 % a year   (100 / 50 USD)
                """;
        run(text).get(0).getExecutable().execute();
        assertThatThrownBy(() -> run(text.replace("a year   (", "("))
                        .get(0)
                        .getExecutable()
                        .execute())
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void run_readsFactsWithTheTestsParser() throws Throwable {
        CaseRunner runner = CaseRunner.of().fact(WORDS, lines -> {
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("no words");
            }
            return lines;
        });
        String text = """
                case: two lines
                hand: 2
                period: 2021
                fact words: one
                  two
                expect = 2
                """;
        runner.run(COUNT, write(text)).toList().get(0).getExecutable().execute();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> runner.run(COUNT, write(text.replace(" one\n  two", ""))))
                .withMessage("turnover.cases:4: no words");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> runner.run(COUNT, write(text.replace("fact words", "fact deeds"))))
                .withMessage("turnover.cases:4: no fact 'deeds', there are [words]");
    }

    @Test
    void run_readsEveryKindOfFigure() throws Throwable {
        run("""
                case: all keys
                hand: they are read, and the indicator needs two of them
                variant: closing
                period: 2021
                currency: USD millions
                currency of cash: USD
                flow sales = 100
                flow sales 2020 = 90
                rate fee = 4 %
                average cash = 60
                opening cash = 49
                closing cash = 50
                prior-mean cpi = 97
                monthly cpi 2021 = 101 102 103
                mean cpi = 102
                expect = 2
                """).get(0).getExecutable().execute();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "case: again             | turnover.cases:7: 'case' is given twice",
                "balance cash 2020 = 1   | turnover.cases:1: case 'x':",
                "flow sales = 1,234      | turnover.cases:1: case 'x':",
                "flwo sales = 1          | turnover.cases:7: 'flwo' is not a key of a case",
                "flow sails = 1          | turnover.cases:7: no item 'sails', there are [cash, sales, fee, cpi]",
                "flow cash = 1           | turnover.cases:7: cash is a stock, and has no flow",
                "rate sales = 1          | turnover.cases:7: sales is a flow, and has no rate",
                "flow = 1                | turnover.cases:7: no item ''",
                "flow sales Q9 = 1       | turnover.cases:7: 'Q9' is not a period",
                "expect = 1/0            | turnover.cases:7: division by zero",
                "expect about 1          | turnover.cases:7: expect what? 'about 1'",
                "expect = about 1        | turnover.cases:7: 'about 1' is not a calculation",
                "expect undefined BAD: x | turnover.cases:7: No enum constant",
                "variant: mean           | turnover.cases:7: test.turnover has no variant 'mean'; there are average, closing",
                "variant: closing, daily | turnover.cases:7: 'daily' is not a method, 'closing balances' is",
                "currency: USD dozens    | turnover.cases:7: 'dozens' is not a scale",
                "currency: Dollar        | turnover.cases:1: case 'x':",
            })
    void run_namesFileAndLineOfAnError(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run("case: x\nsource: made up\nperiod: 2021\n#\n#\n#\n" + line))
                .withMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source: s; period: 2021; expect = 1 | a case needs 'case:'",
                "case: c; source: s; expect = 1      | a case needs 'period:'",
                "case: c; period: 2021; expect = 1   | case 'c' has no source: and no hand: calculation",
                "case: c; source: s; period: 2021    | case 'c' needs either a value or reasons to expect",
            })
    void run_namesWhatIsMissing(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(text.replace("; ", "\n")))
                .withMessage("turnover.cases:1: " + message);
    }

    @Test
    void run_withoutAFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseRunner.of(Items.class).run(TURNOVER))
                .withMessage("no case file of test.turnover: it belongs in "
                        + Path.of("src", "test", "resources", "cases") + "/<module>/<package>/turnover.cases");
    }

    private List<DynamicTest> run(String text) {
        return CaseRunner.of(Items.class).run(TURNOVER, write(text)).toList();
    }

    private Path write(String text) {
        try {
            return Files.writeString(folder.resolve("turnover.cases"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<List<?>> wordsType() {
        return (Class<List<?>>) (Class<?>) List.class;
    }
}
