/** The vocabulary: formulas, measurements, catalogues, periods, aggregation, validation. */
module org.finindicators.core {
    requires transitive jakarta.validation;
    requires static org.jspecify;
    requires org.apache.commons.numbers.rootfinder;
    requires org.apache.commons.statistics.descriptive;
    requires org.apache.commons.statistics.distribution;

    exports org.finindicators.aggregate;
    exports org.finindicators.assessment;
    exports org.finindicators.catalogue;
    exports org.finindicators.formula;
    exports org.finindicators.indicator;
    exports org.finindicators.loanbook;
    exports org.finindicators.loanbook.report;
    exports org.finindicators.loanbook.tally;
    exports org.finindicators.monitoring;
    exports org.finindicators.number;
    exports org.finindicators.panel;
    exports org.finindicators.period;
    exports org.finindicators.project;
    exports org.finindicators.regulation;
    exports org.finindicators.repayment;
    exports org.finindicators.report;
    exports org.finindicators.scenario;
    exports org.finindicators.sensitivity;
    exports org.finindicators.sql;
    exports org.finindicators.statement;
    exports org.finindicators.statistics;
    exports org.finindicators.surveillance;
    exports org.finindicators.validation;

    opens org.finindicators.loanbook to
            org.hibernate.validator;
    opens org.finindicators.regulation to
            org.hibernate.validator;
    opens org.finindicators.repayment to
            org.hibernate.validator;
    opens org.finindicators.statement to
            org.hibernate.validator;
    opens org.finindicators.surveillance to
            org.hibernate.validator;
}
