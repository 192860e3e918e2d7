/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.report.Cell;
import org.finindicators.report.Table;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;

/**
 * What if: named shocks, and where they come from.
 *
 * <pre>{@code
 * Statement bank = Statement.builder("Bank A", ReportingPeriod.year(2024)).
 *     balance(NONPERFORMING_LOANS, "2024-12-31", "40").balance(EQUITY, "2024-12-31", "100").build();
 * Scenario crisis = Scenario.of("bad loans double", "our assumption").
 *     with(ItemShock.byPercent(NONPERFORMING_LOANS, "100").provisionedAtPercent("50", LOAN_LOSS_ALLOWANCE, EQUITY));
 * Statement after = crisis.on(bank);
 * }</pre>
 *
 * <p>Every shock follows from the statement as reported, not from what another shock of the scenario makes of it, and
 * what several do to one figure is added up: -10 per cent and -20 per cent are -30 per cent, and the order of shocks
 * never matters. Applied to the result of a scenario, a second one follows from what the first has made; two scenarios
 * that share no item give the same figures in either order. All of it is exact.
 *
 * <p>Only items change, and of these the balance at the end of the period, the flow or the rate of the period. Earlier
 * figures, means that are reported as such, and facts stay as they are, which the result says.
 *
 * @param name the name
 * @param source where it comes from: an authority and its document, or whose assumption it is; may be empty
 * @param shocks what happens
 * @since 0.1.0
 */
public record Scenario(String name, String source, List<ItemShock> shocks) {
    private static final int SHOWN = 60;

    /**
     * Copies the list.
     *
     * @throws InvalidInputException if the name is blank
     */
    public Scenario {
        shocks = List.copyOf(shocks);
        if (name.isBlank()) {
            throw InvalidInputException.of("name", "must be given, it is blank");
        }
    }

    /**
     * Starts a scenario in which nothing happens.
     *
     * @param name the name
     * @param source where it comes from: an authority and its document, or whose assumption it is; may be empty
     * @return the scenario
     * @throws InvalidInputException if the name is blank
     */
    public static Scenario of(String name, String source) {
        return new Scenario(name, source, List.of());
    }

    /**
     * Adds shocks.
     *
     * @param more what happens as well
     * @return the larger scenario
     */
    public Scenario with(ItemShock... more) {
        return with(List.of(more));
    }

    /**
     * Adds shocks.
     *
     * @param more what happens as well
     * @return the larger scenario
     */
    public Scenario with(Collection<ItemShock> more) {
        List<ItemShock> all = new ArrayList<>(shocks);
        all.addAll(more);
        return new Scenario(name, source, all);
    }

    /**
     * Returns the scenario under another name.
     *
     * @param other the name
     * @return the scenario
     * @throws InvalidInputException if the name is blank
     */
    public Scenario withName(String other) {
        return new Scenario(other, source, shocks);
    }

    /**
     * Returns a scenario whose shocks are so many times as large, with all that follows from them.
     *
     * @param factor the number, as decimal text; 0 for a scenario that changes nothing
     * @return the scenario, with the number in its name
     * @throws InvalidInputException if the number is refused
     */
    public Scenario times(String factor) {
        return times(Intake.requireNumber("factor", factor));
    }

    /**
     * Returns a scenario whose shocks are so many times as large, with all that follows from them.
     *
     * @param factor the number; 0 for a scenario that changes nothing
     * @return the scenario, with the number in its name
     * @throws InvalidInputException if a number gets too long
     */
    public Scenario times(BigDecimal factor) {
        return new Scenario(
                name + ", times " + Printing.number(factor),
                source,
                shocks.stream().map(shock -> shock.times(factor)).toList());
    }

    /**
     * Applies the scenario to a statement.
     *
     * @param statement what is reported
     * @return the statement under the scenario, which names it in its source and beside each figure that it changed, or
     *     that is not known any more; the same statement if nothing changes
     */
    public Statement on(Statement statement) {
        return apply(statement).after();
    }

    /**
     * Applies the scenario to statements.
     *
     * @param statements what is reported of each subject
     * @return the statements under the scenario, in the same order
     */
    public List<Statement> on(Collection<Statement> statements) {
        return statements.stream().map(this::on).toList();
    }

    /**
     * Applies the scenario to a statement, and keeps what has become of it.
     *
     * @param statement what is reported
     * @return the statement before and after, the figures that changed, and what could not be applied
     */
    public Shocked apply(Statement statement) {
        return new Application(this, statement).shocked();
    }

    /** The name as it stands in remarks. */
    String quoted() {
        return "scenario '" + Cell.cut(Cell.onOneLine(name), SHOWN) + "'";
    }

    /** Prints the name and how many shocks there are on the first line, then the source, and each shock. */
    @Override
    public String toString() {
        String end = ", " + shocks.size() + (shocks.size() == 1 ? " shock" : " shocks");
        StringBuilder out = new StringBuilder(
                        Cell.cut("scenario '" + Cell.onOneLine(name) + "'", Table.WIDTH - 1 - end.length()))
                .append(end);
        if (!source.isBlank()) {
            out.append("\n  source: ").append(source);
        }
        shocks.forEach(shock -> out.append("\n  ").append(shock.toString().replace("\n", "\n  ")));
        return out.toString();
    }
}
