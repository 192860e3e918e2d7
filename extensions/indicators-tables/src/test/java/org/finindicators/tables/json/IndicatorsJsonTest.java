/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_EQUITY;

import java.util.List;
import org.finindicators.realsector.survey.Measure;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.statement.Statement;
import org.finindicators.tables.Indicators;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsJsonTest {
    private static final String STATEMENT = """
            {"subject": "Bank A", "period": "2021-Q1", "currency": "USD", "scale": "THOUSANDS", "source": "call report",
             "figures": {
               "net-income": {"flow": "283141", "periods": {"2020-Q1": 250000}},
               "equity": {"opening": 7068964, "closing": "8765837", "balances": {"2021-02-28": "8.0e6"}, "currency": "EUR"},
               "lending-rate": {"percent": "18", "remarks": ["prime customers"]}}}""";

    private static List<String> faults(String figures) {
        String json = "{\"subject\": \"Bank A\", \"period\": \"2021\", \"figures\": {" + figures + "}}";
        return refused(json);
    }

    private static List<String> refused(String json) {
        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> IndicatorsJson.statement(json));
        return refused.violations().stream().map(Object::toString).toList();
    }

    @Test
    void statement_asWrittenByHand_isRead() {
        assertThat(IndicatorsJson.statement(STATEMENT)).hasToString("""
                Bank A, 2021 Q1, thousand USD: 3 items
                  equity, 2020-12-31: 7,068,964
                  equity, 2021-02-28: 8,000,000
                  equity, 2021-03-31: 8,765,837
                  net income, 2020 Q1: 250,000
                  net income, 2021 Q1: 283,141
                  lending rate without fees, 2021 Q1: 0.18""");
    }

    @Test
    void statement_writtenAndRead_hasTheSameLinesAgain() {
        Statement statement = IndicatorsJson.statement(STATEMENT);
        String json = IndicatorsJson.write(statement);
        assertThat(json).startsWith("""
                {
                  "version": "1",
                  "type": "statement",
                  "subject": "Bank A",
                  "period": {
                    "start": "2021-01-01",
                    "end": "2021-03-31",
                    "name": "2021 Q1"
                  },
                  "currency": "USD",
                  "scale": "THOUSANDS",
                  "source": "call report",
                  "figures": {
                    "equity": {
                      "opening": "7068964",
                      "closing": "8765837",
                      "balances": {
                        "2021-02-28": "8000000"
                      },
                      "currency": "EUR"
                    },
                """);
        assertThat(IndicatorsJson.statement(json)).isEqualTo(statement);
        assertThat(IndicatorsJson.write(IndicatorsJson.statement(json))).isEqualTo(json);
    }

    /** A table keeps its rows in a list of the library's own. */
    @Test
    void table_isWritten_withItsRows() {
        Table table = Table.of("Banks", Column.text("bank"), Column.number("ratio"))
                .row("A", "1.5")
                .row("B", "");
        assertThat(IndicatorsJson.line(table))
                .isEqualTo(
                        "{\"title\":\"Banks\",\"columns\":[{\"title\":\"bank\",\"alignment\":\"LEFT\"},"
                                + "{\"title\":\"ratio\",\"alignment\":\"RIGHT\"}],\"rows\":[[\"A\",\"1.5\"],[\"B\",\"\"]],\"notes\":[]}");
    }

    @Test
    void yearToDate_becomesFlowsOfPeriods() {
        Statement statement = IndicatorsJson.statement("""
                {"subject": "Bank A", "period": "2021-Q2", "figures": {"net-income":
                  {"yearToDate": {"2021-01 to 2021-03": "10", "2021-01 to 2021-06": "25"}}}}""");
        // hand: 25 - 10
        assertThat(statement.toString()).contains("net income, 2021 Q2: 15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'equity': {'flow': '5'}} | figures.equity.flow: equity is a balance, not a flow; its fields are opening, closing, average, balances, currency, roundedTo, remarks, remarksOf",
                "{'net-income': {'closing': '5'}} | figures.net-income.closing: net income is a flow, not a balance; its fields are flow, yearToDate, periods, currency, roundedTo, remarks, remarksOf",
                "{'equty': {'closing': '5'}} | figures.equty: is not an item that an indicator reads; did you mean equity?",
                "{'equity': {'closng': '5'}} | figures.equity.closng: is not a field of a balance; did you mean closing?",
                "{'equity': {'closing': '1,5'}} | figures.equity.closing = 1,5: is not a decimal number",
                "{'equity': {'closing': null}} | figures.equity.closing = null: is no amount; leave out what is not reported",
                "{'equity': {'closing': true}} | figures.equity.closing: must be an amount like \"1234.5\"",
                "{'equity': {'closing': 1E+999999999}} | figures.equity.closing = 1E+999999999: is outside 1E-40 to 1E+40",
                "{'equity': 5} | figures.equity = 5: must be an object like {\"opening\": \"100\"}",
                "{'equity': {}} | figures.equity: says nothing; leave out what is not reported",
                "{'equity': {'closing': 1, 'closing': 2}} | figures.equity.closing: is given twice",
                "{'equity': {'closing': 1, 'balances': {'2021-12-31': 2}}} | figures.equity[2021-12-31] = 2: was given already, as 1",
                "{'equity': {'balances': {'31.12.2021': 2}}} | figures.equity.balances.31.12.2021 = 31.12.2021: is not a date like 2021-12-31",
                "{'equity': {'closing': 1, 'currency': 'USX'}} | figures.equity.currency = USX: is not an ISO 4217 currency code"
            })
    void figure_thatCannotBe_isAViolation(String figures, String sentence) {
        String json = figures.strip().substring(1, figures.strip().length() - 1).replace('\'', '"');
        assertThat(faults(json)).containsExactly("Bank A, 2021, " + sentence.strip());
    }

    @Test
    void facts_thatAreNotFigures_areNamedAndMissed() {
        Statement survey = IndicatorsJson.statement(STATEMENT).toBuilder()
                .with(Measure.WELFARE_SURVEY, Survey.of(new double[] {1, 2, 3}))
                .build();
        String json = IndicatorsJson.line(survey);
        assertThat(json).contains("\"factsNotWritten\":[\"welfare-survey\"]");
        assertThat(JsonSamples.faults(json)).isEmpty();
        assertThat(refused(json))
                .containsExactly(
                        "Bank A, 2021 Q1, factsNotWritten = welfare-survey: was left out when the statement was"
                                + " written; UnwrittenFacts.LEFT_OUT reads the rest");
        Statement read = IndicatorsJson.statement(json, UnwrittenFacts.LEFT_OUT);
        assertThat(read.items()).isEqualTo(survey.items());
        assertThat(Indicators.ALL
                        .get("realsector.poverty-headcount")
                        .measure(read)
                        .explain()
                        .toString())
                .contains("welfare survey: left out of the JSON that was read");
    }

    @Test
    void breakdown_asWrittenByHand_isRead() {
        Statement statement = IndicatorsJson.statement("""
                {"subject": "Bank A", "period": "2021", "figures": {}, "breakdowns": {"loans-by-region":
                  {"members": [{"name": "X", "amount": "7"}, {"name": "Y", "amount": 3}], "total": "11"}}}""");
        assertThat(statement.facts()).hasSize(1);
        assertThat(IndicatorsJson.statement(IndicatorsJson.write(statement))).isEqualTo(statement);
        assertThat(refused("""
                {"subject": "Bank A", "period": "2021", "figures": {}, "breakdowns": {
                  "loans-by-regon": {"members": []},
                  "welfare-survey": {"members": []},
                  "loans-by-region": {"members": [{"nam": "X", "amount": "x"}]}}}"""))
                .containsExactly(
                        "Bank A, 2021, breakdowns.loans-by-region.members[0].amount = x: is not a decimal number",
                        "Bank A, 2021, breakdowns.loans-by-region.members[0].nam: is not a field of this object;"
                                + " did you mean name?",
                        "Bank A, 2021, breakdowns.loans-by-region.members[0].name: must be given",
                        "Bank A, 2021, breakdowns.loans-by-regon = loans-by-regon: is no fact; did you mean"
                                + " loans-by-region or loans-by-sector?",
                        "Bank A, 2021, breakdowns.welfare-survey: welfare survey is not amounts by name, and cannot be"
                                + " given in JSON");
    }

    @Test
    void everythingWrong_isSaidAtOnce() {
        assertThat(refused("""
                {"subject": 7, "period": {"start": "2021-12-31", "end": "2021-01-01"}, "currency": "dollars",
                 "scale": "thousand", "figur": 1, "factsNotWritten": ["welfare-survey"],
                 "figures": {"equty": {"closing": 1}, "equity": {"closing": "x"}}}"""))
                .containsExactly(
                        "currency = dollars: is not an ISO 4217 currency code",
                        "factsNotWritten = welfare-survey: was left out when the statement was written;"
                                + " UnwrittenFacts.LEFT_OUT reads the rest",
                        "figur: is not a field of this object; did you mean figures?",
                        "figures.equity.closing = x: is not a decimal number",
                        "figures.equty: is not an item that an indicator reads; did you mean equity?",
                        "period: a period from 2021-12-31 to 2021-01-01 ends before it starts",
                        "scale = thousand: is not one of UNITS, THOUSANDS, MILLIONS, BILLIONS",
                        "subject = 7: must be a text");
    }

    @Test
    void texts_thatAreNoJson_areOnePlainSentenceEach() {
        assertThat(refused("")).containsExactly("there is no JSON, the text is empty");
        assertThat(refused("{\"subject\": "))
                .containsExactly("line 1, column 13: is not JSON: it ends before it is complete");
        assertThat(refused("{\n  \"subject\": NaN}"))
                .containsExactly("line 2, column 17: is not JSON: Non-standard token 'NaN'");
        assertThat(refused(STATEMENT + " x"))
                .singleElement()
                .asString()
                .contains("is not JSON: Unrecognized token 'x'");
        assertThat(refused(STATEMENT + " 1")).containsExactly("something follows the end of the JSON");
        assertThat(refused("[" + STATEMENT + "]")).singleElement().asString().startsWith("must be an object like {");
        assertThat(refused("[".repeat(100_000))).containsExactly("values are nested deeper than 100 levels");
        assertThat(refused("{\"a\":".repeat(100_000))).containsExactly("values are nested deeper than 100 levels");
        assertThat(refused("{\"subject\": \"" + "x".repeat(20_000_000) + "\"}"))
                .containsExactly("a text is longer than 100000 characters");
        assertThat(refused("{\"subject\": " + "1".repeat(1_000_000) + "}"))
                .singleElement()
                .asString()
                .contains("a number is longer than 1000 characters");
    }

    @Test
    void measurement_thatWasChanged_isRefused() {
        String json = IndicatorsJson.line(
                RETURN_ON_EQUITY.measure(IndicatorsJson.statement(STATEMENT.replace(", \"currency\": \"EUR\"", ""))));
        assertThat(IndicatorsJson.measurement(json).isDefined()).isTrue();
        assertThatThrownBy(() -> IndicatorsJson.measurement(json.replace("\"value\":\"0.1", "\"value\":\"0.2")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is not the exact value at 34 digits");
        assertThatThrownBy(() -> IndicatorsJson.measurement(json.replace("return-on-equity", "return-on-equty")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("did you mean intermediary.return-on-equity");
        assertThatThrownBy(() ->
                        IndicatorsJson.measurement(json.replace("\"variant\":\"net-income\"", "\"variant\":\"gross\"")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("has no variant 'gross'; there are net-income");
        assertThatThrownBy(() -> IndicatorsJson.measurement(json.replace("\"term\":1", "\"term\":0")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is not that term of the formula of Return on average equity");
        assertThatThrownBy(() -> IndicatorsJson.measurement(json.replace("measured", "undefined")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("contradicts the value and the reasons");
        assertThatThrownBy(() -> IndicatorsJson.report(json))
                .hasMessageContaining("type = measurement: is not a report");
    }

    @Test
    void formulaTree_ofAQuotient_printsItsParts() {
        // hand: 283,141 in a quarter are 1,132,564 a year; the mean of the three balances is taken over time
        String tree = FormulaTree.of(RETURN_ON_EQUITY.measure(IndicatorsJson.statement(
                        STATEMENT.replace(", \"balances\": {\"2021-02-28\": \"8.0e6\"}, \"currency\": \"EUR\"", ""))))
                .toString();
        assertThat(tree).isEqualTo("""
                quotient: annual net income / average equity = 0.143047
                  reading: annual net income = 1,132,564
                  reading: average equity = 7,917,400.5""");
    }

    @Test
    void unknownFields_areCountedBeyondAHundred() {
        StringBuilder json = new StringBuilder("{\"subject\": \"A\", \"period\": \"2021\", \"figures\": {}");
        for (int i = 0; i < 150; i++) {
            json.append(", \"k").append(i).append("\": 1");
        }
        List<String> faults = refused(json.append('}').toString());
        assertThat(faults)
                .contains(
                        "A, 2021, k98: is not a field of this object", "A, 2021: has 50 more fields that are not known")
                .doesNotContain("A, 2021, k100: is not a field of this object")
                .hasSizeLessThan(105);
    }
}
