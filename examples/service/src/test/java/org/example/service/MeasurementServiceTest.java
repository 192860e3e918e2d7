/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.example.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_ASSETS;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_EQUITY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.finindicators.catalogue.Report;
import org.finindicators.indicator.Measurement;
import org.finindicators.statement.Statement;
import org.finindicators.tables.Indicators;
import org.finindicators.tables.json.IndicatorsJson;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Over HTTP, with the versions that Spring Boot manages. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MeasurementServiceTest {
    private static final String ROE = "/measurements?indicator=intermediary.return-on-equity";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    private static String bank(String income) {
        return "{\"subject\": \"Bank A\", \"period\": \"2021\", \"currency\": \"USD\", \"figures\": {"
                + "\"net-income\": {\"flow\": " + income + "},"
                + "\"equity\": {\"opening\": \"36\", \"closing\": \"40\"}}}";
    }

    private HttpResponse<String> post(String path, BodyPublisher body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/json")
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return post(path, BodyPublishers.ofString(body));
    }

    /** The problem that is answered, after a look at its status and type. */
    private static Map<?, ?> problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        Map<?, ?> problem = new JsonMapper().readValue(answer.body(), Map.class);
        assertThat(problem.get("status")).isEqualTo(status);
        return problem;
    }

    private static void assertOnlyViolation(HttpResponse<String> answer, String path, String message) {
        assertThat(problem(answer, 400).get("violations"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.get("path")).isEqualTo(path);
                    assertThat(one.get("message")).isEqualTo(message);
                });
    }

    /** hand: 6 / ((36 + 40) / 2) = 3 / 19 = 0.15789... */
    @Test
    void measurement_hasValueAndParts() throws Exception {
        HttpResponse<String> answer = post(ROE, bank("\"6.0\""));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        Measurement measurement =
                IndicatorsJson.report(answer.body()).measurements().get(0);
        assertThat(measurement.toString()).isEqualTo("Return on average equity = 15.79 % a year   (6 / 38 USD)");
        assertThat(answer.body())
                .contains(
                        "\"value\":\"0.1578947368421052631578947368421053\"",
                        "\"indicator\":\"intermediary.return-on-equity\"");
    }

    @Test
    void undefinedMeasurement_saysWhy_whereItIsAskedFor() throws Exception {
        HttpResponse<String> answer = post("/measurements?indicator=intermediary.return-on-assets", bank("\"6.0\""));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("NOT_REPORTED", "total assets");
    }

    @Test
    void withoutIndicators_allThatHaveAValue() throws Exception {
        Report all =
                IndicatorsJson.report(post("/measurements", bank("\"6.0\"")).body());
        assertThat(all.measurements()).isNotEmpty().allMatch(Measurement::isDefined);
        assertThat(all.measurements()).anyMatch(one -> one.indicator().id().equals(RETURN_ON_EQUITY.id()));
    }

    @Test
    void explanation_showsTheOperands() throws Exception {
        HttpResponse<String> answer = post("/explanations/intermediary.return-on-equity", bank("\"6.0\""));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("annual net income / average equity", "2020-12-31", "\"36\"");
    }

    /** Nothing that is wrong waits for the next request. */
    @Test
    void wrongStatement_isAnsweredWithEverythingThatIsWrong() throws Exception {
        Map<?, ?> problem = problem(
                post(
                        ROE,
                        "{\"subject\": \"Bank A\", \"period\": \"2021\", \"currency\": \"EURO\", \"figures\": {"
                                + "\"net-incme\": {\"flow\": \"6\"},"
                                + "\"equity\": {\"flow\": \"5\", \"closing\": \"1,5\"},"
                                + "\"total-assets\": {\"closing\": 1E+999999999}}}"),
                400);
        assertThat(problem.get("title")).isEqualTo("Invalid input");
        assertThat(problem.get("violations"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .allSatisfy(one -> assertThat(one).containsOnlyKeys("path", "subject", "value", "message"))
                .extracting(one -> one.get("path") + " = " + one.get("value") + ": " + one.get("message"))
                .containsExactly(
                        "currency = EURO: is not an ISO 4217 currency code",
                        "figures.equity.closing = 1,5: is not a decimal number",
                        "figures.equity.flow = : equity is a balance, not a flow; its fields are opening, closing,"
                                + " average, balances, currency, roundedTo, remarks, remarksOf",
                        "figures.net-incme = : is not an item that an indicator reads; did you mean net-income?",
                        "figures.total-assets.closing = 1E+999999999: is outside 1E-40 to 1E+40");
    }

    /** Read without a fault, and no bank's. */
    @Test
    void figureThatCannotBe_isAnsweredWithSubjectAndValue() throws Exception {
        Map<?, ?> problem = problem(
                post(
                        ROE,
                        "{\"subject\": \"Bank A\", \"period\": \"2021\", \"figures\":"
                                + " {\"total-assets\": {\"closing\": \"-5\"}}}"),
                400);
        assertThat(problem.get("violations"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .containsExactly(Map.of(
                        "path", "total-assets[2021-12-31]",
                        "subject", "Bank A, 2021",
                        "value", "-5",
                        "message", "must not be negative"));
    }

    /** The framework's own validator, of the version and with the messages that Boot takes, prints our sentences. */
    @Test
    void frameworksValidator_saysTheSame() throws Exception {
        assertOnlyViolation(
                post(
                        "/explanations/intermediary.return-on-equity",
                        "{\"subject\": \"Bank A\", \"period\": \"2021\", \"figures\":"
                                + " {\"total-assets\": {\"closing\": \"-5\"}}}"),
                "total-assets[2021-12-31]",
                "must not be negative");
        assertOnlyViolation(
                post(
                        "/explanations/intermediary.credit-concentration",
                        "{\"subject\": \"Bank A\", \"period\": \"2021\", \"figures\": {},"
                                + " \"breakdowns\": {\"loans-by-region\": {\"members\":"
                                + " [{\"name\": \"North\", \"amount\": 1}, {\"name\": \"North\", \"amount\": 2}]}}}"),
                "facts[loans by region].members[1].name",
                "must not occur twice");
    }

    @Test
    void readme_showsWhatIsAnswered() throws Exception {
        String readme = Files.readString(Path.of("../../README.md"));
        Matcher shown = Pattern.compile("```http\nPOST (.*)\n(.*)\n\n400 application/problem\\+json\n(.*)\n```")
                .matcher(readme);
        assertThat(shown.find()).isTrue();
        HttpResponse<String> answer = post(shown.group(1), shown.group(2));
        problem(answer, 400);
        assertThat(answer.body()).isEqualTo(shown.group(3));
    }

    @Test
    void unknownIndicator_isNotFound_withTheNearest() throws Exception {
        for (String path : List.of(
                "/measurements?indicator=intermediary.return-on-equty", "/explanations/intermediary.return-on-equty")) {
            assertThat(problem(post(path, bank("\"6.0\"")), 404).get("detail").toString())
                    .contains("'intermediary.return-on-equty'", "did you mean intermediary.return-on-equity");
        }
    }

    @Test
    void unreadableText_isAnsweredWithItsPlace() throws Exception {
        assertOnlyViolation(post(ROE, "hello"), "line 1, column 1", "is not JSON: Unrecognized token 'hello'");
        assertOnlyViolation(
                post(ROE, "{\"subject\": \"A"), "line 1, column 15", "is not JSON: it ends before it is complete");
        assertOnlyViolation(
                post(ROE, bank("\"6.0\"") + "{}"), "line 1, column 148", "something follows the end of the JSON");
        assertOnlyViolation(post(ROE, ""), "", "a statement as JSON must be given");
    }

    @Test
    void hugeNumbers_areRefusedQuickly() throws Exception {
        assertOnlyViolation(post(ROE, bank("1E+999999999")), "figures.net-income.flow", "is outside 1E-40 to 1E+40");
        assertOnlyViolation(post(ROE, bank("9".repeat(900_000))), "", "a number is longer than 1000 characters");
    }

    @Test
    void deepText_isRefused() throws Exception {
        assertOnlyViolation(
                post(ROE, "{\"figures\": " + "[".repeat(100_000)), "", "values are nested deeper than 100 levels");
    }

    /** A billion digits are never read, and neither are bodies without a stated length. */
    @Test
    void longBody_isRefused() throws Exception {
        String tooLong = bank("9".repeat(1_200_000));
        assertThat(problem(post(ROE, tooLong), 413).get("detail")).isEqualTo("the body is longer than 1000000 bytes");
        byte[] bytes = tooLong.getBytes(StandardCharsets.UTF_8);
        problem(post(ROE, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))), 413);
    }

    @Test
    void eightClientsAtOnce_getWhatIsComputedDirectly() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> answered = new ArrayList<>();
            for (int number = 0; number < 8; number++) {
                answered.add(clients.submit(requests(number)));
            }
            int all = 0;
            for (Future<Integer> one : answered) {
                all += one.get();
            }
            assertThat(all).isEqualTo(8 * 200);
        } finally {
            clients.shutdownNow();
        }
    }

    private Callable<Integer> requests(int number) {
        return () -> {
            int answered = 0;
            for (int i = 0; i < 200; i++) {
                String text = bank("\"" + number + "." + i + "\"");
                Statement statement = IndicatorsJson.statement(text);
                boolean all = i % 20 == 0;
                HttpResponse<String> answer =
                        post(all ? "/measurements" : ROE + "&indicator=intermediary.return-on-assets", text);
                Report direct = all
                        ? Indicators.ALL.measure(statement).defined()
                        : new Report(
                                statement.subject(),
                                statement.period(),
                                statement.source(),
                                List.of(RETURN_ON_EQUITY.measure(statement), RETURN_ON_ASSETS.measure(statement)));
                assertThat(answer.body()).isEqualTo(IndicatorsJson.line(direct));
                answered++;
            }
            return answered;
        };
    }
}
