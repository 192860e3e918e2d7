/** Indicators of an economy and its financial sector. */
module org.finindicators.sector {
    requires transitive org.finindicators.core;
    requires org.apache.commons.numbers.rootfinder;
    requires static org.jspecify;

    exports org.finindicators.sector;
    exports org.finindicators.sector.directedcredit;
    exports org.finindicators.sector.macro;
    exports org.finindicators.sector.rates;
    exports org.finindicators.sector.soundness;
    exports org.finindicators.sector.structure;
    exports org.finindicators.sector.supervision;

    opens org.finindicators.sector.directedcredit to
            org.hibernate.validator;
    opens org.finindicators.sector.macro to
            org.hibernate.validator;
    opens org.finindicators.sector.rates to
            org.hibernate.validator;
    opens org.finindicators.sector.soundness to
            org.hibernate.validator;
    opens org.finindicators.sector.structure to
            org.hibernate.validator;
}
