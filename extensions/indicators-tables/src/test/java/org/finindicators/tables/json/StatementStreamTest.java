/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class StatementStreamTest {
    private static final String A = "{\"subject\": \"A\", \"period\": \"2021\", \"figures\": {\"equity\": {\"closing\": 1}}}";
    private static final String B = A.replace("\"A\"", "\"B\"").replace("equity", "equty");
    private static final String C = A.replace("\"A\"", "\"C\"");

    private final List<String> subjects = new ArrayList<>();

    private JsonReading read(String text) {
        return IndicatorsJson.statements(new StringReader(text), this::add);
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
        assertThat(reading.toString()).contains("it ends before it is complete")
                .contains("[1]: is the element at which the reading stopped; what follows was not read");
        assertThat(read("[" + A + "] 7").toString()).contains("something follows the end of the array");
    }

    @Test
    void lines_withBadOnes_giveTheOthers() {
        JsonReading reading = read(A + "\n" + B + "\r\n\n{\"subject\": NaN}\n" + C + " 1\n" + "[".repeat(100_000) + "\n" + C);
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
        JsonReading reading = IndicatorsJson.statements(new Endless('x', 50_000_000L), this::add);
        assertThat(reading).hasToString("""
                0 statements read, 1 refused
                  line 1: has 50000000 characters, more than 4000000""");
    }

    @Test
    void nothing_isNoStatement() {
        assertThat(read("")).hasToString("0 statements read, 0 refused");
        assertThat(read("[]")).hasToString("0 statements read, 0 refused");
        assertThatThrownBy(() -> IndicatorsJson.statements(Path.of("no-such.json"), this::add))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("no-such.json: is not a file");
    }

    private static final class Endless extends Reader {
        private final char character;
        private long left;

        Endless(char character, long length) {
            this.character = character;
            left = length;
        }

        @Override
        public int read(char[] into, int from, int length) {
            int count = (int) Math.min(left, length);
            java.util.Arrays.fill(into, from, from + count, character);
            left -= count;
            return count == 0 ? -1 : count;
        }

        @Override
        public void close() {}
    }
}
