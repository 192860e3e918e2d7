/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.formula.Formula.total;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.scenario.ItemShock;
import org.finindicators.scenario.Scenario;
import org.finindicators.statement.Identity;
import org.finindicators.statement.IdentityCheck;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.testkit.PublishedSet;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Adds up the losses and the income of 355 rows, banks and groups of them, that the Federal Reserve published for its
 * stress tests of 2013 to 2018, in billions of dollars with one decimal.
 *
 * <p>Banks do not report all lines; a line that is missing is left out of the sum, as the publication leaves it empty
 * where it has nothing in it.
 */
class SupervisoryStressTestsTest {
    private static final String FILE = "stress/dfast_a_2013_2018.csv";
    private static final List<String> LOSSES = List.of(
            "loss_dom_first_mtg_amt",
            "loss_dom_jr_lien_heloc_amt",
            "loss_comml_ind_loan_amt",
            "loss_dom_cre_loan_amt",
            "loss_credit_card_loan_amt",
            "loss_other_consumer_loan_amt",
            "loss_other_loan_amt");
    private static final String ALL_LOSSES = "loss_total_loan_amt";
    private static final List<String> REVENUE = List.of("revenue_preprovision_net_amt", "revenue_other_amt");
    private static final List<String> CHARGES =
            List.of("provision_amt", "loss_securities_amt", "loss_trading_counterparty_amt", "loss_other_amt");
    private static final String PRE_TAX = "income_pretax_net_amt";

    private static final Map<String, Item<Flow>> ITEMS = new TreeMap<>();

    static {
        Stream.of(LOSSES, REVENUE, CHARGES, List.of(ALL_LOSSES, PRE_TAX))
                .flatMap(List::stream)
                .forEach(name -> ITEMS.put(
                        name,
                        Item.flow(
                                name.replace("_", "-"), name.replace("_amt", "").replace("_", " "))));
    }

    private static final Identity LOAN_LOSSES = new Identity("loan losses", sum(LOSSES), total(item(ALL_LOSSES)));
    private static final Identity INCOME =
            new Identity("pre-tax income", sum(REVENUE).minus(sum(CHARGES)), total(item(PRE_TAX)));

    private static final List<Statement> BANKS = new ArrayList<>();

    private static Item<Flow> item(String name) {
        return Objects.requireNonNull(ITEMS.get(name));
    }

    private static Formula sum(List<String> names) {
        Formula all = total(item(names.get(0)));
        for (String name : names.subList(1, names.size())) {
            all = all.plus(total(item(name)));
        }
        return all;
    }

    @BeforeAll
    static void read() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file(FILE))) {
            csv.forEach(row -> {
                StatementBuilder builder = Statement.builder(
                                row.getField("disclosure_legal_name") + ", " + row.getField("exercise_name") + ", "
                                        + row.getField("scenario_name"),
                                ReportingPeriod.year(2013))
                        .currency("USD")
                        .in(Scale.BILLIONS)
                        .source("Federal Reserve")
                        .missingMeansZero(ITEMS.values().toArray(Item<?>[]::new));
                ITEMS.forEach((name, item) -> {
                    if (!row.getField(name).isEmpty()) {
                        builder.flow(item, row.getField(name));
                    }
                });
                BANKS.add(builder.build());
            });
        }
    }

    /** Each figure is rounded to .1, so that eight of them may miss each other by .4; none does by more than .2. */
    private static List<String> broken(Identity identity) {
        Rational most = Rational.of(2, 10);
        List<String> found = new ArrayList<>();
        for (Statement bank : BANKS) {
            IdentityCheck check = identity.check(bank);
            Rational by = check.difference().orElseThrow();
            if (by.compareTo(most) > 0 || by.compareTo(most.negated()) < 0) {
                found.add(bank.subject());
            }
        }
        return found;
    }

    @Test
    void loanLosses_addUp() {
        PublishedSet.of(FILE, "loan losses")
                .held(BANKS.size(), broken(LOAN_LOSSES).size());
        // the kinds of loss are 5.6 and 9.1 together, the published totals 3.8 and 10.0
        assertThat(broken(LOAN_LOSSES))
                .containsExactly(
                        "Regions Financial Corporation, DFAST 2014, Supervisory Adverse",
                        "HSBC North America Holdings Inc., DFAST 2014, Supervisory Severely Adverse");
    }

    @Test
    void preTaxIncome_addsUp() {
        PublishedSet.of(FILE, "pre-tax income")
                .held(BANKS.size(), broken(INCOME).size());
        // the lines make -8.0, published is -0.8
        assertThat(broken(INCOME))
                .containsExactly("Capital One Financial Corporation, DFAST 2013, Supervisory Severely Adverse");
    }

    /**
     * The published losses as a scenario on a bank that has none: what they do to income is what was published, in all
     * but the one row.
     */
    @Test
    void publishedLosses_asAScenario() {
        Item<Flow> income = item(PRE_TAX);
        int kept = 0;
        for (Statement bank : BANKS) {
            Scenario scenario = Scenario.of("published losses", "Federal Reserve");
            for (String name : CHARGES) {
                scenario = scenario.with(ItemShock.percentOf(item(name), "100").lowering(income));
            }
            for (String name : REVENUE) {
                scenario = scenario.with(ItemShock.percentOf(item(name), "100").raising(income));
            }
            Statement start = bank.toBuilder()
                    .restate(income, bank.period(), BigDecimal.ZERO)
                    .build();
            BigDecimal after = scenario.on(start).during(income, bank.period()).orElseThrow();
            BigDecimal published = bank.during(income, bank.period()).orElseThrow();
            kept += after.subtract(published).abs().compareTo(new BigDecimal("0.2")) <= 0 ? 1 : 0;
        }
        assertThat(kept).isEqualTo(354);
    }
}
