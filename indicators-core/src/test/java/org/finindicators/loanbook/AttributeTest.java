/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttributeTest {
    @Test
    void attribute_isItsName() {
        assertThat(Attribute.of("sector")).isEqualTo(Attribute.SECTOR).hasToString("sector");
        assertThat(Attribute.of("product")).isLessThan(Attribute.SECTOR);
        assertThatThrownBy(() -> Attribute.of(" ")).hasMessage("an attribute needs a name");
    }

    @Test
    void amounts_ofThePortfolioAreBalanceAndOverdue() {
        assertThat(Stream.of(Amount.values()).filter(Amount::isOfPortfolio))
                .containsExactly(Amount.BALANCE, Amount.OVERDUE);
        assertThat(Stream.of(Amount.values()).map(Amount::term)).doesNotHaveDuplicates();
    }
}
