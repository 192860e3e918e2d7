/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.util.List;
import java.util.Optional;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.loanbook.WhereBlank;

/** What a column of a table of loans is. */
sealed interface LoanColumn {
    /** Its name. */
    String column();

    /** What it is, in the words of the field; each once in a table. */
    String what();

    /** The codes that it means something by, text or whole numbers. */
    default Optional<List<?>> codes() {
        return Optional.empty();
    }

    /** What the loan is called. */
    record Id(String column) implements LoanColumn {
        @Override
        public String what() {
            return "id";
        }
    }

    /** Who owes it. */
    record Client(String column) implements LoanColumn {
        @Override
        public String what() {
            return "client";
        }
    }

    /** An amount. */
    record Money(String column, Amount amount) implements LoanColumn {
        @Override
        public String what() {
            return amount.term();
        }
    }

    /** Whole days late. */
    record Days(String column) implements LoanColumn {
        @Override
        public String what() {
            return "days late";
        }
    }

    /** The date since which it is due, which says how late it is as well. */
    record Due(String column, WhereBlank blank) implements LoanColumn {
        @Override
        public String what() {
            return "days late";
        }
    }

    /** A date of the loan. */
    record Day(String column, LoanDate date) implements LoanColumn {
        @Override
        public String what() {
            return date.toString();
        }
    }

    /** A status where there are some codes. */
    record Status(String column, LoanStatus status, List<?> some) implements LoanColumn {
        @Override
        public Optional<List<?>> codes() {
            return Optional.of(some);
        }

        @Override
        public String what() {
            return "status " + status;
        }
    }

    /** Renegotiated where there are some codes. */
    record Terms(String column, List<?> some) implements LoanColumn {
        @Override
        public Optional<List<?>> codes() {
            return Optional.of(some);
        }

        @Override
        public String what() {
            return "renegotiated";
        }
    }

    /** A label. */
    record Label(String column, Attribute attribute) implements LoanColumn {
        @Override
        public String what() {
            return "by " + attribute.name();
        }
    }

    /** Other than 0 where a row cannot be read as a loan. */
    record Refused(String column) implements LoanColumn {
        @Override
        public String what() {
            return "refused";
        }
    }
}
