/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is asked of other figures is asked of the figures behind them. */
class OtherFiguresTest {
    /** What must not be passed on, because it would pass by what is said otherwise, or is made of the rest. */
    private static final Set<String> OWN = Set.of("reading", "origin", "remembering", "once");

    @Test
    void everyQuestion_isPassedOn() {
        List<Method> missing = Arrays.stream(Figures.class.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !OWN.contains(method.getName()))
                .filter(method -> !isOverridden(method))
                .toList();
        assertThat(missing).isEmpty();
    }

    private static boolean isOverridden(Method method) {
        return Arrays.stream(OtherFigures.class.getDeclaredMethods())
                .anyMatch(own -> own.getName().equals(method.getName())
                        && Arrays.equals(own.getParameterTypes(), method.getParameterTypes()));
    }
}
