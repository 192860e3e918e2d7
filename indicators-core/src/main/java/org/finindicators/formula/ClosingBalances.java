/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import org.finindicators.formula.Formula.Reading;

/** Rewrites a formula so that closing balances stand where average balances stood. */
final class ClosingBalances implements Formula.Visitor<Formula> {
    @Override
    public Formula reading(Reading node) {
        return node.moment() == Moment.AVERAGE ? new Reading(node.term(), Moment.CLOSING) : node;
    }

    @Override
    public Formula constant(Formula.Constant node) {
        return node;
    }

    @Override
    public Formula sum(Formula.Sum node) {
        return new Formula.Sum(node.left().accept(this), node.right().accept(this));
    }

    @Override
    public Formula difference(Formula.Difference node) {
        return new Formula.Difference(node.left().accept(this), node.right().accept(this));
    }

    @Override
    public Formula product(Formula.Product node) {
        return new Formula.Product(node.left().accept(this), node.right().accept(this));
    }

    @Override
    public Formula quotient(Formula.Quotient node) {
        return new Formula.Quotient(
                node.numerator().accept(this), node.denominator().accept(this));
    }

    @Override
    public Formula change(Formula.Change node) {
        return new Formula.Change(node.now().accept(this), node.before().accept(this));
    }

    @Override
    public Formula factor(Formula.Factor node) {
        return new Formula.Factor(node.rate().accept(this));
    }

    @Override
    public Formula guarded(Formula.Guarded node) {
        return new Formula.Guarded(node.value().accept(this), node.condition().accept(this));
    }

    @Override
    public Formula growth(Formula.Growth node) {
        return new Formula.Growth(node.now().accept(this), node.before().accept(this));
    }

    @Override
    public Formula lesser(Formula.Lesser node) {
        return new Formula.Lesser(node.value().accept(this), node.limit().accept(this));
    }

    @Override
    public Formula positivePart(Formula.PositivePart node) {
        return new Formula.PositivePart(node.value().accept(this));
    }

    @Override
    public Formula yearly(Formula.Yearly node) {
        return new Formula.Yearly(node.value().accept(this));
    }

    @Override
    public Formula shareOnly(Formula.ShareOnly node) {
        return new Formula.ShareOnly(node.value().accept(this));
    }

    @Override
    public Formula calculation(Calculation node) {
        return node;
    }

    @Override
    public Formula oneYear(Formula.OneYear node) {
        return new Formula.OneYear(node.value().accept(this));
    }
}
