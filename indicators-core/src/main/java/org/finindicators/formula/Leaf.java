/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.util.Optional;
import org.finindicators.number.Rational;

/**
 * What was read or calculated where a formula ends: the value of one {@link Formula.Reading} or {@link Calculation}.
 *
 * @param node the reading or the calculation
 * @param value its value, absent if it could not be given
 */
public record Leaf(Formula node, Optional<Rational> value) {}
