/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.util.List;
import java.util.Optional;

/** How an indicator is computed: a formula of the algebra, or a calculation with steps. */
public sealed interface Method permits Formula, Calculation {
    /**
     * Returns what the value is made of.
     *
     * @return the dimension
     */
    Dimension dimension();

    /**
     * Returns what the two parts of the value are made of, if it is a quotient.
     *
     * @return the parts
     */
    Optional<Parts> parts();

    /**
     * Returns the method in words.
     *
     * @return for instance {@code annual net income / average equity}
     */
    String words();

    /**
     * Evaluates exactly.
     *
     * @param figures the reported figures
     * @return the value or the faults, with the operands
     */
    Evaluation evaluate(Figures figures);

    /**
     * Lists the cases in which the value is undefined.
     *
     * @return one clause each
     */
    List<String> undefinedCases();
}
