/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.IntegrityPolicy;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.loanbook.WhereBlank;
import org.finindicators.loanbook.tally.AgedTape;
import org.finindicators.loanbook.tally.ClientBalances;
import org.finindicators.loanbook.tally.IntegrityTotals;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.loanbook.tally.MigrationTally;
import org.finindicators.validation.InvalidInputException;

/** What an engine sums is, to the unit, what the core makes of the same loans: for any engine. */
public final class LoanTableContract {
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);
    private static final LocalDate YEAR_BEFORE = LocalDate.of(2023, 12, 31);

    private final SqlEngine engine;
    private final Connection connection;
    private final boolean minor;

    /** Takes an engine, whose tables are made over a connection; amounts may be in minor units. */
    public LoanTableContract(SqlEngine engine, Connection connection, boolean minor) {
        this.engine = engine;
        this.connection = connection;
        this.minor = minor;
    }

    /** Compares everything, on so many loans. */
    public void check(int count) throws SQLException {
        // sums of decimals exceed 64 bits, those of whole numbers do not, because some engines do not take them
        long huge = minor ? 999_999_999_999_999L : 999_999_999_999_999_999L;
        GeneratedLoans loans = new GeneratedLoans(YEAR_END, 1, count, 0, false, huge);
        GeneratedLoans readable = new GeneratedLoans(YEAR_END, 2, count, count / 10, true, huge);
        GeneratedLoans before = new GeneratedLoans(YEAR_BEFORE, 3, count, 0, true, huge);
        loans.insertInto(connection, engine.dialect(), "loans", minor);
        readable.insertInto(connection, engine.dialect(), "readable", minor);
        before.insertInto(connection, engine.dialect(), "loans_before", minor);
        tallies(loans);
        fewColumns(loans);
        dueSince(loans);
        clients(loans, readable);
        migrations(before, readable);
    }

    private LoanTable inUnits(LoanTable table) {
        return minor ? table.inMinorUnits() : table;
    }

    private static AgedTape scanned(LoanTape tape, IntegrityPolicy policy, AgingScheme scheme) {
        return new IntegrityTotals(tape.asOf(), tape.unit(), policy).add(tape).aged(scheme);
    }

    private void tallies(GeneratedLoans loans) {
        LoanTape tape = loans.tape(false);
        for (AgingScheme scheme : GeneratedLoans.SCHEMES) {
            for (IntegrityPolicy policy : GeneratedLoans.POLICIES) {
                LoanTable table = inUnits(loans.table("loans").scheme(scheme).policy(policy));
                AgedTape expected = scanned(tape, policy, scheme);
                LoanSums found = table.tally(engine.dialect()).run(engine);
                assertThat(found.tally()).isEqualTo(expected.tally());
                assertThat(found.refused()).isEqualTo(loans.refused()).isPositive();
                assertThat(found.rows()).isEqualTo(tape.size() + loans.refused());
                IntegrityTotals totals = new IntegrityTotals(YEAR_END, GeneratedLoans.UNIT, policy);
                totals.add(tape);
                assertThat(found.integrity().toString())
                        .isEqualTo(totals.table().toString());
            }
        }
        AgedTape expected = scanned(tape, IntegrityPolicy.STANDARD, AgingScheme.STANDARD);
        LoanTable table = inUnits(loans.table("loans"));
        for (Attribute by : List.of(GeneratedLoans.BRANCH, GeneratedLoans.YEAR)) {
            assertThat(table.tally(engine.dialect(), by).run(engine).tally()).isEqualTo(expected.tallyBy(by));
        }
        // with ids that are looked at
        IntegrityPolicy strict = GeneratedLoans.POLICIES.get(2);
        assertThat(table.id(GeneratedLoans.id())
                        .policy(strict)
                        .tally(engine.dialect())
                        .run(engine)
                        .tally())
                .isEqualTo(
                        scanned(loans.tape(true), strict, AgingScheme.STANDARD).tally());
    }

    /** With few columns many loans are sound, which a select asks for less. */
    private void fewColumns(GeneratedLoans loans) {
        List<Set<Amount>> amounts = List.of(
                Set.of(),
                Set.of(Amount.OVERDUE),
                Set.of(Amount.DISBURSED),
                Set.of(Amount.DUE, Amount.PAID_ON_TIME),
                Set.of(Amount.DUE_TO_DATE, Amount.PAID_TO_DATE, Amount.RECOVERED));
        List<Set<LoanDate>> dates = List.of(Set.of(), Set.of(LoanDate.MATURITY), Set.of(LoanDate.DISBURSEMENT));
        for (Set<Amount> some : amounts) {
            for (Set<LoanDate> few : dates) {
                LoanTape tape = loans.tape(false, some, few);
                LoanSums found = inUnits(loans.table("loans", some, few))
                        .tally(engine.dialect())
                        .run(engine);
                assertThat(found.tally())
                        .isEqualTo(scanned(tape, IntegrityPolicy.STANDARD, AgingScheme.STANDARD)
                                .tally());
                IntegrityTotals totals = new IntegrityTotals(YEAR_END, GeneratedLoans.UNIT, IntegrityPolicy.STANDARD);
                totals.add(tape);
                assertThat(found.integrity().toString())
                        .isEqualTo(totals.table().toString());
            }
        }
    }

    private void dueSince(GeneratedLoans loans) {
        for (WhereBlank blank : WhereBlank.values()) {
            AgedTape expected = scanned(loans.tapeByDue(blank), IntegrityPolicy.STANDARD, AgingScheme.STANDARD);
            assertThat(inUnits(loans.tableByDue("loans", blank))
                            .tally(engine.dialect(), GeneratedLoans.BRANCH)
                            .run(engine)
                            .tally())
                    .isEqualTo(expected.tallyBy(GeneratedLoans.BRANCH));
        }
    }

    private void clients(GeneratedLoans loans, GeneratedLoans readable) {
        for (IntegrityPolicy policy : GeneratedLoans.POLICIES) {
            ClientBalances expected =
                    ClientBalances.of(scanned(readable.tape(false), policy, AgingScheme.STANDARD), Attribute.BORROWER);
            ClientBalances found = inUnits(readable.table("readable").policy(policy))
                    .clients(engine.dialect())
                    .run(engine);
            assertThat(found).isEqualTo(expected);
            assertThat(found.herfindahl()).isEqualTo(expected.herfindahl());
            assertThat(found.largest(20)).isEqualTo(expected.largest(20)).isNotEmpty();
        }
        assertThatThrownBy(() ->
                        inUnits(loans.table("loans")).clients(engine.dialect()).run(engine))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(loans.refused() + " rows are without a balance");
    }

    private void migrations(GeneratedLoans before, GeneratedLoans after) {
        IntegrityPolicy withoutTwice = IntegrityPolicy.STANDARD;
        for (IntegrityPolicy policy : List.of(withoutTwice, GeneratedLoans.POLICIES.get(2))) {
            for (AgingScheme scheme : List.of(AgingScheme.STANDARD, AgingScheme.of())) {
                MigrationTally expected = MigrationTally.of(
                        scanned(before.tape(true), policy, scheme), scanned(after.tape(true), policy, scheme));
                MigrationTally found = table(before, "loans_before", policy, scheme)
                        .migration(table(after, "readable", policy, scheme), engine.dialect())
                        .run(engine);
                assertThat(found.leftOut()).isEqualTo(expected.leftOut()).isPositive();
                assertThat(found.reaged()).isEqualTo(expected.reaged());
                assertThat(found.reaged().isNone()).isEqualTo(policy != withoutTwice);
                assertThat(found).isEqualTo(expected);
            }
        }
        IntegrityPolicy keep = IntegrityPolicy.keepAll();
        SqlSelect<MigrationTally> faulty = table(before, "loans_before", keep, AgingScheme.STANDARD)
                .migration(table(after, "readable", keep, AgingScheme.STANDARD), engine.dialect());
        assertThatThrownBy(() -> faulty.run(engine))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageMatching("loans_before: the id A[12] occurs twice among the loans at 2023-12-31.*");
    }

    private LoanTable table(GeneratedLoans loans, String name, IntegrityPolicy policy, AgingScheme scheme) {
        return inUnits(loans.table(name).id(GeneratedLoans.id()).policy(policy).scheme(scheme));
    }
}
