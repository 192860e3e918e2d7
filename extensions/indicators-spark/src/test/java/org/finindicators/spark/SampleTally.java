/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.loanbook.tally.TallyBuilder;
import org.finindicators.number.MinorUnits;
import org.finindicators.tables.loans.LoanMap;
import org.finindicators.tables.loans.YesNo;

/** Balances of sample loans by sector, tallied by the core from columns that are filled on the workers. */
final class SampleTally {
    static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    static final MinorUnits FRANCS = MinorUnits.of("XOF");
    static final List<String> COLUMNS = List.of("balance", "days_late", "renegotiated", "written_off", "sector");

    private static final int PART = 1 << 14;

    private SampleTally() {}

    /** The columns that are tallied here. */
    static LoanMap map() {
        return LoanMap.of(FRANCS)
                .asOf(AS_OF)
                .balance("balance")
                .daysLate("days_late")
                .renegotiated("renegotiated", YesNo.of("yes", "no"))
                .writtenOff("written_off", YesNo.of("yes", "no"))
                .by(Attribute.SECTOR, "sector");
    }

    static LoanTally of(Dataset<Row> loans) {
        Dataset<Row> columns = loans.selectExpr(COLUMNS.toArray(String[]::new));
        return SparkTallies.of(columns, SampleTally::of, LoanTally::merge);
    }

    static LoanTally of(Iterator<Row> loans) {
        TallyBuilder tally = LoanTally.builder(AS_OF, FRANCS, AgingScheme.STANDARD, Attribute.SECTOR);
        long[] balances = new long[PART];
        int[] daysLate = new int[PART];
        boolean[] renegotiated = new boolean[PART];
        boolean[] writtenOff = new boolean[PART];
        String[] sectors = new String[PART];
        int size = 0;
        while (loans.hasNext()) {
            Row loan = loans.next();
            balances[size] = loan.getLong(0);
            daysLate[size] = loan.getInt(1);
            renegotiated[size] = loan.getString(2).equals("yes");
            writtenOff[size] = loan.getString(3).equals("yes");
            sectors[size] = loan.getString(4);
            size++;
            if (size == PART || !loans.hasNext()) {
                LoanTape.builder(AS_OF, FRANCS, Arrays.copyOf(balances, size))
                        .daysLate(Arrays.copyOf(daysLate, size))
                        .renegotiated(Arrays.copyOf(renegotiated, size))
                        .writtenOff(Arrays.copyOf(writtenOff, size))
                        .attribute(Attribute.SECTOR, Arrays.copyOf(sectors, size))
                        .build()
                        .aged(AgingScheme.STANDARD)
                        .addTo(tally);
                size = 0;
            }
        }
        return tally.build();
    }
}
