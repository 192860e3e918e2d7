/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementStreamTest {
    private static final String A =
            "{\"subject\": \"A\", \"period\": \"2021\", \"figures\": {\"equity\": {\"closing\": 1}}}";
    private static final String B = A.replace("\"A\"", "\"B\"").replace("equity", "equty");
    private static final String C = A.replace("\"A\"", "\"C\"");

    private final List<String> subjects = new ArrayList<>();

    private JsonReading read(String text) {
        return IndicatorsJson.statements(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), this::add);
    }

    private void add(Statement statement) {
        subjects.add(statement.subject());
    }

    @Test
    void array_withABadElement_givesTheOthers() {
        JsonReading reading = read("\uFEFF\n[" + A + ",\n 5, " + B + ", " + C + "]\n");
        assertThat(subjects).containsExactly("A", "C");
        assertThat(reading).hasToString("""
                2 statements read, 2 refused
                  [1] = 5: must be an object like {"subject": "Bank A", "period": "2021", "figures": {}}
                  B, 2021, [2].figures.equty: is not an item that an indicator reads; did you mean equity?""");
    }

    @Test
    void array_thatBreaksOff_saysWhere() {
        JsonReading reading = read("[" + A + ", {\"subject\": ");
        assertThat(subjects).containsExactly("A");
        assertThat(reading.refused()).isEqualTo(1);
        assertThat(reading.toString())
                .contains("it ends before it is complete")
                .contains("[1]: is the element at which the reading stopped; what follows was not read");
        assertThat(read("[" + A + "] 7").toString()).contains("something follows the end of the array");
    }

    @Test
    void lines_withBadOnes_giveTheOthers() {
        JsonReading reading =
                read(A + "\n" + B + "\r\n\n{\"subject\": NaN}\n" + C + " 1\n" + "[".repeat(100_000) + "\n" + C);
        assertThat(subjects).containsExactly("A", "C");
        assertThat(reading).hasToString("""
                2 statements read, 4 refused
                  B, 2021, line 2, figures.equty: is not an item that an indicator reads; did you mean equity?
                  line 4, column 16: is not JSON: Non-standard token 'NaN'
                  C, 2021, line 5: something follows the end of the JSON
                  line 6: values are nested deeper than 100 levels""");
    }

    @Test
    void line_withoutEnd_isRefusedInBoundedMemory() {
        JsonReading reading = IndicatorsJson.statements(new Endless(50_000_000), this::add);
        assertThat(reading).hasToString("""
                0 statements read, 1 refused
                  line 1: has 50000000 bytes, more than 4000000""");
    }

    @Test
    void bytes_thatAreNoText_areRefusedWhereTheyAre(@TempDir Path directory) throws IOException {
        Path lines = directory.resolve("lines.json");
        Files.write(lines, (A + "\n" + C.replace("C", "\u00e9") + "\n" + C).getBytes(StandardCharsets.ISO_8859_1));
        JsonReading reading = IndicatorsJson.statements(lines, this::add);
        assertThat(subjects).containsExactly("A", "C");
        assertThat(reading).hasToString("2 statements read, 1 refused\n  line 2: is not text in UTF-8");
        Path array = directory.resolve("array.json");
        Files.write(array, ("[" + A + "," + C.replace("C", "\u00e9") + "]").getBytes(StandardCharsets.ISO_8859_1));
        JsonReading broken = IndicatorsJson.statements(array, this::add);
        assertThat(broken.read()).isEqualTo(1);
        assertThat(broken.toString())
                .contains("Invalid UTF-8")
                .contains("[1]: is the element at which the reading stopped; what follows was not read");
        assertThatThrownBy(() -> IndicatorsJson.statements(directory, this::add))
                .hasMessageContaining("is not a file");
    }

    @Test
    void whatTheCallerThrows_isNotTakenForAFault() {
        for (String text : List.of("[" + A + "]", A)) {
            assertThatThrownBy(() -> IndicatorsJson.statements(
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                            statement -> IndicatorsJson.statement("no JSON")))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("Unrecognized token 'no'");
        }
    }

    @Test
    void nothing_isNoStatement() {
        assertThat(read("")).hasToString("0 statements read, 0 refused");
        assertThat(read("[]")).hasToString("0 statements read, 0 refused");
        assertThatThrownBy(() -> IndicatorsJson.statements(Path.of("no-such.json"), this::add))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("no-such.json: is not a file");
    }

    private static final class Endless extends InputStream {
        private long left;

        Endless(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }
    }
}
