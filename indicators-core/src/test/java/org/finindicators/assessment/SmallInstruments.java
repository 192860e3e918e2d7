/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.finindicators.report.Format;

/** Instruments and forms that the tests of this package share. */
final class SmallInstruments {
    /** Two sections, four criteria in each, four of them computed. */
    static final AssessmentInstrument SMALL = AssessmentInstrument.parse(resource("small.txt"));

    private SmallInstruments() {}

    static String resource(String name) {
        try (InputStream in = SmallInstruments.class.getResourceAsStream("/assessment/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An instrument of which only what the test is about is written. */
    static AssessmentInstrument parse(String head, String... lines) {
        return AssessmentInstrument.parse(text(head, lines));
    }

    static String text(String head, String... lines) {
        return "instrument test: Test\nversion: 1\nsource: hand\nfirst: 2000-01-01\n" + head + "\n"
                + String.join("\n", lines);
    }

    static Rating code(String number) {
        return RatingScale.CODES.rating(new BigDecimal(number));
    }

    /** Splits a form as a reader of files does. */
    static List<FormRow> rows(String csv) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            return reader.stream()
                    .map(row -> new FormRow(row.getStartingLineNumber(), row.getFields()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Assessment writtenAndRead(Assessment assessment) {
        return Assessment.of(assessment.instrument(), rows(assessment.form().as(Format.CSV)));
    }
}
