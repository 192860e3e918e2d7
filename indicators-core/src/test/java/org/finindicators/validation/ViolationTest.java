/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ValidationException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViolationTest {
    private static final Violation NEGATIVE = new Violation("equity[2021-12-31]", "-5", "must not be negative");

    @Test
    void toString_hasPathValueAndSentence() {
        assertThat(NEGATIVE).hasToString("equity[2021-12-31] = -5: must not be negative");
        assertThat(new Violation("subject", "", "must be given")).hasToString("subject: must be given");
        assertThat(new Violation("", "", "must be given")).hasToString("must be given");
    }

    @Test
    void compareTo_ordersByPlaceThenSentence() {
        List<Violation> ordered = List.of(
                new Violation("a", "2", "x"),
                new Violation("a", "1", "y"),
                new Violation("a", "2", "y"),
                new Violation("b", "", "a"));
        assertThat(Stream.of(3, 1, 0, 2).map(ordered::get).sorted()).isEqualTo(ordered);
    }

    @Test
    void constraintViolation_hasWhatDoesNotBelongToAProvider() {
        assertThat(NEGATIVE.getMessage()).isEqualTo("must not be negative");
        assertThat(NEGATIVE.getMessageTemplate()).isEqualTo("must not be negative");
        assertThat(NEGATIVE.getInvalidValue()).isEqualTo("-5");
        assertThat(NEGATIVE.getPropertyPath()).hasToString("equity[2021-12-31]").isEmpty();
        assertThat(NEGATIVE.getRootBean()).isNull();
        assertThat(NEGATIVE.getRootBeanClass()).isNull();
        assertThat(NEGATIVE.getLeafBean()).isNull();
        assertThat(NEGATIVE.getExecutableParameters()).isNull();
        assertThat(NEGATIVE.getExecutableReturnValue()).isNull();
        assertThat(NEGATIVE.getConstraintDescriptor()).isNull();
    }

    @Test
    void unwrap_givesItselfOnly() {
        assertThat(NEGATIVE.unwrap(Violation.class)).isSameAs(NEGATIVE);
        assertThatThrownBy(() -> NEGATIVE.unwrap(String.class))
                .isInstanceOf(ValidationException.class)
                .hasMessage("not a java.lang.String");
    }
}
