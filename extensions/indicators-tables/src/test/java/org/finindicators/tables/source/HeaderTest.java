/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class HeaderTest {
    private final SourceFaults faults = new SourceFaults(CsvSource.of(Path.of("a.csv")));

    private List<String> faults() {
        return faults.violations().stream().map(Violation::toString).toList();
    }

    @Test
    void duplicateAndNamelessColumns_areFaults() {
        Header header = new Header(List.of("a", "b", "a", ""), faults);
        assertThat(header.find("a")).isZero();
        assertThat(faults())
                .containsExactly(
                        "a.csv, header, column 3 = a: occurs twice; the first one is read",
                        "a.csv, header, column 4: has no name");
    }

    @Test
    void neededColumnThatIsNotThere_isAFault_withTheOneThatMayBeMeant() {
        Header header = new Header(List.of("bank", "Net  Income", "asets"), faults);
        assertThat(header.require("bank")).isZero();
        assertThat(header.require("NET_INCOME")).isEqualTo(-1);
        assertThat(header.require("assets")).isEqualTo(-1);
        assertThat(header.require("date of report")).isEqualTo(-1);
        assertThat(header.find("absent")).isEqualTo(-1);
        assertThat(faults())
                .containsExactly(
                        "a.csv, header = NET_INCOME: is not a column, and the mapping needs it; did you mean Net "
                                + " Income?",
                        "a.csv, header = assets: is not a column, and the mapping needs it; did you mean asets?",
                        "a.csv, header = date of report: is not a column, and the mapping needs it");
    }

    @Test
    void allNeededColumns_areFound_orEachThatIsNotThereIsNamed() {
        Header header = new Header(List.of("bank", "year", "assets"), faults);
        assertThat(header.requireAll(List.of("assets", "bank"))).isEqualTo(Map.of("assets", 2, "bank", 0));
        assertThatThrownBy(() -> header.requireAll(List.of("bank", "equity", "loans")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("header = equity: is not a column")
                .hasMessageContaining("header = loans: is not a column");
    }

    @Test
    void columnsThatNothingAsksFor_areListed() {
        Header header = new Header(List.of("bank", "net_incme", "note", "asof"), faults);
        header.require("bank");
        header.find("net_income");
        assertThat(header.unbound(Set.of("bank", "net_income", "AS OF")))
                .containsExactly("net_incme; did you mean net_income?", "note", "asof; did you mean AS OF?");
        assertThat(header).hasToString("bank, net_incme, note, asof");
    }

    @Test
    void mappingThatBindsNothing_isRefused() {
        Header header = new Header(List.of("a", "b"), faults);
        header.find("net_income");
        assertThatThrownBy(header::requireBound)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("a.csv, header: no column is one that the mapping names, of net_income; the columns are"
                        + " a, b");
        header.find("a");
        header.requireBound();
    }

    @Test
    void manyColumns_takeBoundedTime() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 16_384; i++) {
            names.add("x".repeat(i % 300) + i);
        }
        Header header = new Header(names, faults);
        header.find("net_income");
        assertThat(header.unbound(Set.of("net_income"))).hasSize(16_384);
    }
}
