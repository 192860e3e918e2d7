/** Indicators of what finance does for firms and households. */
module org.finindicators.realsector {
    requires transitive org.finindicators.core;
    requires org.apache.commons.numbers.gamma;
    requires org.apache.commons.numbers.rootfinder;
    requires static org.jspecify;

    exports org.finindicators.realsector;
    exports org.finindicators.realsector.impact;
    exports org.finindicators.realsector.lorenz;
    exports org.finindicators.realsector.outreach;
    exports org.finindicators.realsector.poverty;
    exports org.finindicators.realsector.privatesector;
    exports org.finindicators.realsector.sme;
    exports org.finindicators.realsector.socialprogramme;
    exports org.finindicators.realsector.survey;
    exports org.finindicators.realsector.survey.sql;

    opens org.finindicators.realsector.impact to
            org.hibernate.validator;
    opens org.finindicators.realsector.lorenz to
            org.hibernate.validator;
    opens org.finindicators.realsector.outreach to
            org.hibernate.validator;
    opens org.finindicators.realsector.poverty to
            org.hibernate.validator;
    opens org.finindicators.realsector.privatesector to
            org.hibernate.validator;
    opens org.finindicators.realsector.sme to
            org.hibernate.validator;
    opens org.finindicators.realsector.socialprogramme to
            org.hibernate.validator;
    opens org.finindicators.realsector.survey to
            org.hibernate.validator;
}
