/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.loanbook.WhereBlank;

/** What a column is of a loan. */
sealed interface LoanPart {
    /** The name of the column. */
    String column();

    /** What it is, in the words of the field; each once in a map. */
    String what();

    /** What the loan is called. */
    record Id(String column) implements LoanPart {
        @Override
        public String what() {
            return "id";
        }
    }

    /** The date of the balance. */
    record AsOf(String column) implements LoanPart {
        static final String WHAT = "date of the balances";

        @Override
        public String what() {
            return WHAT;
        }
    }

    /** An amount. */
    record Money(String column, Amount amount) implements LoanPart {
        @Override
        public String what() {
            return amount.term();
        }
    }

    /** Whole days late. */
    record Days(String column) implements LoanPart {
        @Override
        public String what() {
            return "days late";
        }
    }

    /** The date since which it is due. */
    record Due(String column, WhereBlank blank) implements LoanPart {
        @Override
        public String what() {
            return "due since";
        }
    }

    /** A status in words. */
    record Status(String column, LateStatuses statuses) implements LoanPart {
        @Override
        public String what() {
            return "status";
        }
    }

    /** Whether it is written off. */
    record WrittenOff(String column, YesNo words) implements LoanPart {
        @Override
        public String what() {
            return "written off";
        }
    }

    /** Whether it was renegotiated. */
    record Renegotiated(String column, YesNo words) implements LoanPart {
        @Override
        public String what() {
            return "renegotiated";
        }
    }

    /** A date of the loan. */
    record Day(String column, LoanDate date) implements LoanPart {
        @Override
        public String what() {
            return date.toString();
        }
    }

    /** A label. */
    record Label(String column, Attribute attribute) implements LoanPart {
        @Override
        public String what() {
            return "by " + attribute.name();
        }
    }
}
