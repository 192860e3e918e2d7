/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_EQUITY;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;

import java.util.List;
import java.util.Map;
import org.finindicators.aggregate.Distribution;
import org.finindicators.catalogue.Comparison;
import org.finindicators.catalogue.Report;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.tables.Indicators;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndicatorsModuleTest {
    /** As Spring Boot 4 makes it: modules are found, nobody adds them. */
    private static final JsonMapper HOST =
            JsonMapper.builder().findAndAddModules().build();

    private static final String STATEMENT = """
            {"subject": "Bank A", "period": "2021", "currency": "USD", "scale": "MILLIONS",
             "figures": {"net-income": {"flow": "12"}, "equity": {"opening": "95", "closing": "105"}}}""";

    record Posted(String user, Statement statement) {}

    @Test
    void nouns_writtenByAHost_areWhatTheLibraryWrites() {
        Statement statement = HOST.readValue(STATEMENT, Statement.class);
        Measurement measurement = RETURN_ON_EQUITY.measure(statement);
        assertThat(HOST.writeValueAsString(statement)).isEqualTo(IndicatorsJson.line(statement));
        assertThat(HOST.writeValueAsString(measurement)).isEqualTo(IndicatorsJson.line(measurement));
        assertThat(HOST.readTree(IndicatorsJson.write(measurement))).isEqualTo(HOST.valueToTree(measurement));
        // hand: 12 over the mean of 95 and 105
        JsonNode tree = HOST.valueToTree(measurement);
        assertThat(tree.get("value").asString()).isEqualTo("0.12");
        assertThat(tree.get("value").isString()).isTrue();
        assertThat(tree.get("indicator").asString()).isEqualTo("intermediary.return-on-equity");
    }

    @Test
    void nouns_insideObjectsOfTheApplication_areWrittenAndRead() {
        Posted posted = HOST.readValue("{\"user\": \"u\", \"statement\": " + STATEMENT + "}", Posted.class);
        assertThat(posted.statement()).isEqualTo(IndicatorsJson.statement(STATEMENT));
        assertThat(HOST.readValue(HOST.writeValueAsString(posted), Posted.class))
                .isEqualTo(posted);
        assertThat(HOST.writeValueAsString(Map.of("roe", List.of(RETURN_ON_EQUITY.measure(posted.statement())))))
                .startsWith("{\"roe\":[{\"type\":\"measurement\",\"status\":\"measured\"");
        // a host's reader may know the number only as a double; the digits are taken from the text
        Statement exact = HOST.readValue(
                "{\"subject\": \"A\", \"period\": 2021, \"figures\": {\"equity\": {\"closing\": 0.1000000000000000055511151231257827}}}",
                Statement.class);
        assertThat(exact.balances(EQUITY).at(exact.period().closing()))
                .hasValueSatisfying(
                        amount -> assertThat(amount).isEqualByComparingTo("0.1000000000000000055511151231257827"));
    }

    @Test
    void results_areReadBackByAHost() {
        Statement statement = IndicatorsJson.statement(STATEMENT);
        Report report = Indicators.ALL.measure(statement);
        Comparison comparison = Comparison.of("bank", List.of(RETURN_ON_EQUITY), List.of(statement));
        assertThat(HOST.readValue(HOST.writeValueAsString(report), Report.class))
                .isEqualTo(report);
        assertThat(HOST.readValue(HOST.writeValueAsString(comparison), Comparison.class))
                .isEqualTo(comparison);
        ReportingPeriod period = ReportingPeriod.quarter(2021, 3);
        assertThat(HOST.readValue(HOST.writeValueAsString(period), ReportingPeriod.class))
                .isEqualTo(period);
    }

    @Test
    void violations_reachTheApplication() {
        String bad = STATEMENT.replace("net-income", "net-incme").replace("\"105\"", "\"1O5\"");
        InvalidInputException all =
                catchThrowableOfType(InvalidInputException.class, () -> HOST.readValue(bad, Statement.class));
        assertThat(all.violations())
                .extracting(Violation::path)
                .containsExactly("figures.equity.closing", "figures.net-incme");
        assertThatThrownBy(() -> HOST.readValue("{\"user\": \"u\", \"statement\": " + bad + "}", Posted.class))
                .isInstanceOf(DatabindException.class)
                .hasCause(all);
        assertThat(HOST.writeValueAsString(all.violations()))
                .contains(
                        "\"path\":\"figures.equity.closing\",\"value\":\"1O5\",\"message\":\"is not a decimal number\"")
                .contains("did you mean net-income?");
    }

    @Test
    void results_ofOtherKinds_haveTheirNumbersAsTexts() {
        List<Statement> statements = List.of(
                IndicatorsJson.statement(STATEMENT),
                IndicatorsJson.statement(STATEMENT.replace("\"12\"", "\"13\"").replace("Bank A", "Bank B")));
        List<Measurement> measurements =
                statements.stream().map(RETURN_ON_EQUITY::measure).toList();
        JsonNode distribution = HOST.valueToTree(Distribution.of(RETURN_ON_EQUITY, measurements));
        // hand: the mean of 12 % and 13 %
        assertThat(distribution.at("/mean/value/value").asString()).isEqualTo("0.125");
        assertThat(HOST.valueToTree(Rational.of(1, 3)).toString())
                .isEqualTo("{\"value\":\"0.3333333333333333333333333333333333\",\"exact\":\"1/3\"}");
    }

    @Test
    void valuesWithoutAForm_areRefusedWithASentence() {
        assertThatThrownBy(() -> HOST.writeValueAsString(Statement.builder("A", ReportingPeriod.year(2021))))
                .hasMessageContaining("StatementBuilder has no JSON form; call build() and write the result");
        assertThatThrownBy(() -> IndicatorsJson.write(new org.finindicators.number.CompensatedSum()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CompensatedSum has no JSON form; ");
    }

    /** What a host's mapper cannot read has the sentences and places that texts read by the library have. */
    @ParameterizedTest
    @ValueSource(strings = {"hello", "{\"subject\": \"A", "{\n  \"subject\": 5 5}"})
    void unreadableTexts_haveTheSentencesOfTheLibrary(String text) {
        JacksonException host =
                catchThrowableOfType(JacksonException.class, () -> HOST.readValue(text, Statement.class));
        InvalidInputException own =
                catchThrowableOfType(InvalidInputException.class, () -> IndicatorsJson.statement(text));
        assertThat(IndicatorsJson.violation(host)).isEqualTo(own.violations().get(0));
        assertThat(IndicatorsJson.violation(host).path()).startsWith("line ");
        assertThat(IndicatorsJson.violation(host).message()).startsWith("is not JSON: ");
    }

    @Test
    void textAfterTheEnd_isSaidInPlainWords() {
        JacksonException host =
                catchThrowableOfType(JacksonException.class, () -> HOST.readValue(STATEMENT + " {}", Statement.class));
        assertThat(IndicatorsJson.violation(host).message()).isEqualTo("something follows the end of the JSON");
    }
}
