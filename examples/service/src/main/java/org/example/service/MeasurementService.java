/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.example.service;

import static org.finindicators.tables.Indicators.ALL;

import jakarta.validation.Valid;
import java.util.List;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.catalogue.Report;
import org.finindicators.indicator.Explanation;
import org.finindicators.statement.Statement;
import org.finindicators.validation.Checks;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A service that measures the statements that it is sent. Jackson finds by itself how the library's types are written.
 */
@SpringBootApplication
@RestController
public class MeasurementService {
    /**
     * Starts the service.
     *
     * @param arguments settings of Spring Boot
     */
    public static void main(String[] arguments) {
        SpringApplication.run(MeasurementService.class, arguments);
    }

    /** Measures the indicators that are asked for; of all of them, those that have a value. */
    @PostMapping("/measurements")
    Report measurements(
            @RequestBody Statement statement, @RequestParam(name = "indicator", defaultValue = "") List<String> asked) {
        Statement sound = Checks.require(statement);
        if (asked.isEmpty()) {
            return ALL.measure(sound).defined();
        }
        return Catalogue.of(asked.stream().distinct().map(ALL::get).toList()).measure(sound);
    }

    /** Explains a value, or why there is none. */
    @PostMapping("/explanations/{indicator}")
    Explanation explanation(@Valid @RequestBody Statement statement, @PathVariable("indicator") String asked) {
        return ALL.get(asked).explain(statement);
    }
}
