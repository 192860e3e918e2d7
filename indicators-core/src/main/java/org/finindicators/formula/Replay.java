/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.util.Optional;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;

/** Works a formula out once more from what an evaluation has read, without the figures. */
final class Replay extends Arithmetic {
    private final Evaluation evaluation;

    Replay(Evaluation evaluation, ReportingPeriod period) {
        super(period);
        this.evaluation = evaluation;
    }

    @Override
    public Optional<Rational> reading(Formula.Reading node) {
        return evaluation.leaf(node);
    }

    @Override
    public Optional<Rational> calculation(Calculation node) {
        return evaluation.leaf(node);
    }

    @Override
    Optional<Rational> condition(Formula.IfConsistent node) {
        return node.condition().accept(this);
    }
}
