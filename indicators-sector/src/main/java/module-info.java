/** Indicators of an economy and its financial sector. */
module org.finindicators.sector {
    requires transitive org.finindicators.core;
    requires static org.jspecify;

    exports org.finindicators.sector;
    exports org.finindicators.sector.macro;
    exports org.finindicators.sector.rates;
    exports org.finindicators.sector.structure;

    opens org.finindicators.sector.macro to
            org.hibernate.validator;
}
