/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.tables.loans.LoanFile;
import org.finindicators.tables.loans.LoanMap;
import org.finindicators.tables.statements.PeriodPattern;
import org.finindicators.tables.statements.StatementMap;
import org.finindicators.tables.statements.Statements;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;

/** Whatever happens to the bytes of a file, each of its rows is taken or named, and nothing else is thrown. */
class MutatedFileProperties {
    private static final String SOUND = Stream.concat(
                    Stream.of("bank,year,assets,days"),
                    Stream.of("A", "B", "\"C, D\"", "É").map(bank -> bank + ",2021,1234.50,31"))
            .collect(Collectors.joining("\n", "", "\n"));

    private static final StatementMap STATEMENTS = StatementMap.builder("banks")
            .subject("bank")
            .period("year", PeriodPattern.years())
            .currency("EUR")
            .closing("assets", BankItems.TOTAL_ASSETS)
            .build();

    private static final LoanMap LOANS =
            LoanMap.of("EUR").asOf("2021-12-31").id("bank").balance("assets").daysLate("days");

    /** Some bytes in place of others, at a part of the file's length. */
    private record Change(double at, int removed, byte[] put) {
        byte[] apply(byte[] file) {
            int from = (int) (at * file.length);
            int to = Math.min(file.length, from + removed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(file, 0, from);
            out.writeBytes(put);
            out.write(file, to, file.length - to);
            return out.toByteArray();
        }
    }

    @Provide
    Arbitrary<Change> changes() {
        Arbitrary<byte[]> text = Arbitraries.of(
                        "",
                        "\"",
                        ",",
                        "\n",
                        "\r",
                        "\r\n",
                        "\0",
                        "\uFEFF",
                        "\u202E",
                        "-0",
                        "1e-400",
                        "1E+999999999",
                        "#DIV/0!",
                        "=1+1",
                        "1,5",
                        "(5)",
                        "0000",
                        "9999",
                        "A,2021,1,0\n",
                        "\uD83D\uDE00",
                        ";",
                        " ")
                .map(put -> put.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> raw = Arbitraries.bytes().array(byte[].class).ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.of(0, 0, 1, 4, 30),
                        Arbitraries.oneOf(text, raw))
                .as(Change::new);
    }

    @Property
    void rowsAreTakenOrNamed(@ForAll @Size(min = 1, max = 4) List<@From("changes") Change> changes) throws IOException {
        byte[] bytes = SOUND.getBytes(StandardCharsets.UTF_8);
        for (Change change : changes) {
            bytes = change.apply(bytes);
        }
        Path file = Files.createTempFile("mutated", ".csv");
        try {
            Files.write(file, bytes);
            assertStatements(file);
            assertLoans(file);
        } finally {
            Files.delete(file);
        }
    }

    private static void assertStatements(Path file) {
        try {
            Statements read = Data.read(file.toString(), STATEMENTS);
            assertThat(read.rows()).isEqualTo(read.all().size() + read.refused());
            assertNamed(read.refused(), read.violations());
            assertThat(Data.read(file.toString(), STATEMENTS)).hasToString(read.toString());
        } catch (InvalidInputException e) {
            assertPlain(e.violations());
        }
    }

    private static void assertLoans(Path file) {
        try {
            LoanFile read = Data.read(file.toString(), LOANS);
            assertThat(read.rows()).isEqualTo(read.tape().size() + read.refused());
            assertNamed(read.refused(), read.violations());
        } catch (InvalidInputException e) {
            assertPlain(e.violations());
        }
    }

    /** Each refused row has a fault with its line. */
    private static void assertNamed(long refused, List<Violation> faults) {
        assertPlain(faults);
        long lines = faults.stream()
                .map(fault -> fault.path().replaceFirst("^[^,]*, line (\\d+).*", "$1"))
                .filter(line -> line.matches("\\d+"))
                .distinct()
                .count();
        assertThat(lines).isGreaterThanOrEqualTo(refused);
    }

    private static void assertPlain(List<Violation> faults) {
        assertThat(faults)
                .isNotNull()
                .allSatisfy(fault -> assertThat(fault.message())
                        .isNotBlank()
                        .doesNotContain("Exception")
                        .doesNotContain("java.")
                        .doesNotContain("null"));
    }
}
