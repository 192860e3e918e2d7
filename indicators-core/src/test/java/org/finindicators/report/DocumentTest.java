/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class DocumentTest {
    /** Nothing here writes files: the module that does is said, and what there is without it. */
    @Test
    void save_andChart_sayWhichModuleIsAbsent() {
        Table table = Table.of("Banks", Column.text("bank")).row("A");
        assertThatThrownBy(() -> table.save("banks.html"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("banks.html: cannot be written: the module that writes files, indicators-tables, is not"
                        + " there; as(Format.CSV) gives the text");
        assertThatThrownBy(() -> table.chart("banks.svg")).isInstanceOf(InvalidInputException.class);
    }
}
