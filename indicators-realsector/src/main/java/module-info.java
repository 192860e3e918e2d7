/** Indicators of what finance does for firms and households. */
module org.finindicators.realsector {
    requires transitive org.finindicators.core;
    requires static org.jspecify;

    exports org.finindicators.realsector;
    exports org.finindicators.realsector.outreach;
    exports org.finindicators.realsector.poverty;

    opens org.finindicators.realsector.poverty to
            org.hibernate.validator;
}
