/** Indicators of a financial intermediary. */
module org.finindicators.intermediary {
    requires transitive org.finindicators.core;
    requires static org.jspecify;

    exports org.finindicators.intermediary;
    exports org.finindicators.intermediary.assetquality;
    exports org.finindicators.intermediary.capital;
    exports org.finindicators.intermediary.collection;
    exports org.finindicators.intermediary.earnings;
    exports org.finindicators.intermediary.growth;
    exports org.finindicators.intermediary.institution;
    exports org.finindicators.intermediary.liquidity;
    exports org.finindicators.intermediary.limits;
    exports org.finindicators.intermediary.microfinance;
    exports org.finindicators.intermediary.risk;
    exports org.finindicators.intermediary.statement;
    exports org.finindicators.intermediary.subsidy;

    opens org.finindicators.intermediary.statement to
            org.hibernate.validator;
    opens org.finindicators.intermediary.capital to
            org.hibernate.validator;
    opens org.finindicators.intermediary.collection to
            org.hibernate.validator;
    opens org.finindicators.intermediary.limits to
            org.hibernate.validator;
    opens org.finindicators.intermediary.microfinance to
            org.hibernate.validator;
    opens org.finindicators.intermediary.risk to
            org.hibernate.validator;
    opens org.finindicators.intermediary.liquidity to
            org.hibernate.validator;
}
