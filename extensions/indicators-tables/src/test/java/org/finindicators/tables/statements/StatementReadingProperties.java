/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.statement.Statement;
import org.finindicators.validation.Violation;

/** Small files with every fault among their rows: nothing is lost, and nothing depends on the order of the rows. */
class StatementReadingProperties {
    private static final String HEADER = "bank|year|money|group|assets|opening|income";

    private static final StatementMap WIDE = StatementMap.builder("banks")
            .subject("bank")
            .period("year", PeriodPattern.years())
            .currencyIn("money")
            .label("group", "group")
            .closing("assets", BankItems.TOTAL_ASSETS)
            .opening("opening", BankItems.TOTAL_ASSETS)
            .flow("income", IncomeItems.NET_INCOME)
            .build();

    private static final StatementMap ROWS = StatementMap.builder("banks")
            .subject("bank")
            .period("year", PeriodPattern.years())
            .currencyIn("money")
            .label("group", "group")
            .rows("item", "value")
            .closing("assets", BankItems.TOTAL_ASSETS)
            .opening("opening", BankItems.TOTAL_ASSETS)
            .flow("income", IncomeItems.NET_INCOME)
            .leaveOut("note")
            .build();

    @Provide
    Arbitrary<String> wide() {
        Arbitrary<String> number = Arbitraries.of("", "1", "2", "2.0", "-3", "x");
        return Combinators.combine(
                        Arbitraries.of("A", "A", "B", ""),
                        Arbitraries.of("2019", "2020", "2020", "2021", "21"),
                        Arbitraries.of("", "EUR", "EUR", "EUR", "USD", "EURO"),
                        Arbitraries.of("", "g", "h"),
                        number,
                        number,
                        number)
                .as((bank, year, money, group, assets, opening, income) ->
                        String.join("|", bank, year, money, group, assets, opening, income));
    }

    @Provide
    Arbitrary<String> rows() {
        return Combinators.combine(
                        Arbitraries.of("A", "A", "B", ""),
                        Arbitraries.of("2019", "2020", "2020", "2021", "21"),
                        Arbitraries.of("", "EUR", "EUR", "EUR", "USD", "EURO"),
                        Arbitraries.of("", "g", "g", "g", "h"),
                        Arbitraries.of("assets", "opening", "income", "note", "stranger"),
                        Arbitraries.of("", "1", "2", "2.0", "-3", "x"))
                .as((bank, year, money, group, item, value) -> String.join("|", bank, year, money, group, item, value));
    }

    private static Statements read(StatementMap map, String header, List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        return map.read(new Lines(lines));
    }

    /** Each row is a statement or is refused with a fault of its own line. */
    @Property
    void rowsAreStatementsOrRefused(@ForAll @Size(max = 12) List<@From("wide") String> rows) {
        Statements read = read(WIDE, HEADER, rows);
        assertThat(read.rows()).isEqualTo(rows.size());
        assertThat(read.all().size() + read.refused()).isEqualTo(rows.size());
        Set<String> lines = new HashSet<>();
        read.all().forEach(statement -> lines.add(statement.source()));
        Set<String> refused = new HashSet<>();
        for (Violation fault : read.violations()) {
            String[] place = fault.path().split(", ", -1);
            refused.add(place[0] + ", " + place[1]);
        }
        assertThat(refused).hasSize((int) read.refused());
        assertThat(Collections.disjoint(refused, lines)).isTrue();
    }

    /** Each row of one figure is taken, refused with a fault of its own line, or of a name that is not bound. */
    @Property
    void rowsOfOneFigure_areTakenRefusedOrNotBound(@ForAll @Size(max = 12) List<@From("rows") String> rows) {
        Statements read = read(ROWS, "bank|year|money|group|item|value", rows);
        assertThat(read.rows()).isEqualTo(rows.size());
        assertThat(read.unread())
                .isEqualTo(rows.stream()
                        .filter(row -> row.contains("|note|") || row.contains("|stranger|"))
                        .count());
        Set<String> refused = new HashSet<>();
        read.violations().forEach(fault -> refused.add(fault.path().split(", ", -1)[1]));
        assertThat(refused).hasSize((int) read.refused());
        long figures = read.all().stream()
                .mapToLong(one ->
                        one.balances(BankItems.TOTAL_ASSETS).at(one.period().closing()).stream()
                                        .count()
                                + one.during(IncomeItems.NET_INCOME, one.period()).stream()
                                        .count())
                .sum();
        long sound = 0;
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i).split("\\|", -1);
            boolean taken = !refused.contains("line " + (i + 2));
            sound += taken && !cells[5].isEmpty() && Set.of("assets", "income").contains(cells[4]) ? 1 : 0;
        }
        // an opening of the year after may say the closing balance, too
        assertThat(figures).isGreaterThanOrEqualTo(sound);
    }

    @Property
    void orderOfRows_changesNoStatement(
            @ForAll @Size(max = 12) List<@From("wide") String> rows, @ForAll Random random) {
        assertSameStatements(WIDE, HEADER, rows, random);
    }

    @Property
    void orderOfRowsOfOneFigure_changesNoStatement(
            @ForAll @Size(max = 12) List<@From("rows") String> rows, @ForAll Random random) {
        assertSameStatements(ROWS, "bank|year|money|group|item|value", rows, random);
    }

    /** Assets and income of two banks in three years, each in its own line of the layouts. */
    @Property
    void layouts_giveTheSameStatements(@ForAll @Size(12) List<@From("cells") String> cells, @ForAll Random random) {
        List<String> wide = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        List<String> names = List.of("assets", "income");
        for (int bank = 0; bank < 2; bank++) {
            List<String> byYear = cells.subList(6 * bank, 6 * bank + 6);
            for (int year = 0; year < 3; year++) {
                String of = "AB".charAt(bank) + "|" + (2019 + year);
                wide.add(of + "|" + byYear.get(year) + "|" + byYear.get(3 + year));
                rows.add(of + "|assets|" + byYear.get(year));
                rows.add(of + "|income|" + byYear.get(3 + year));
            }
            for (int item = 0; item < 2; item++) {
                columns.add("AB".charAt(bank) + "|" + names.get(item) + "|"
                        + String.join("|", byYear.subList(3 * item, 3 * item + 3)));
            }
        }
        Collections.shuffle(rows, random);
        Collections.shuffle(columns, random);
        StatementMap.Builder map = StatementMap.builder("banks")
                .subject("bank")
                .period("year", PeriodPattern.years())
                .currency("EUR")
                .missing("..")
                .closing("assets", BankItems.TOTAL_ASSETS)
                .flow("income", IncomeItems.NET_INCOME);
        Map<String, Object> facts = facts(read(map.build(), "bank|year|assets|income", wide));
        assertThat(facts).hasSize(6);
        assertThat(facts(read(map.rows("item", "value").build(), "bank|year|item|value", rows)))
                .isEqualTo(facts);
        assertThat(facts(read(
                        map.periodsInColumns("item", PeriodPattern.years()).build(),
                        "bank|item|2019|2020|2021",
                        columns)))
                .isEqualTo(facts);
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of("", "..", "0", "1", "2.50", "-3");
    }

    private static void assertSameStatements(StatementMap map, String header, List<String> rows, Random random) {
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        Statements one = read(map, header, rows);
        Statements other = read(map, header, shuffled);
        assertThat(facts(other)).isEqualTo(facts(one));
        assertThat(other.refused()).isEqualTo(one.refused());
        assertThat(other.violations()).hasSameSizeAs(one.violations());
    }

    /** The statements without the lines that they stand on, and their labels. */
    private static Map<String, Object> facts(Statements read) {
        Map<String, Object> facts = new HashMap<>();
        for (Statement one : read.all()) {
            facts.put(
                    one.subject() + one.period(),
                    List.of(
                            one.toBuilder().source("").build(),
                            read.labels().isEmpty() ? "" : read.label(one, "group"),
                            one.remarks(BankItems.TOTAL_ASSETS)));
        }
        return facts;
    }
}
