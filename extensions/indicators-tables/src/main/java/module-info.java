/** The catalogue of all indicators, and the prompt. */
module org.finindicators.tables {
    requires transitive org.finindicators.core;
    requires transitive org.finindicators.sector;
    requires transitive org.finindicators.intermediary;
    requires transitive org.finindicators.realsector;
    requires java.logging;
    requires transitive java.sql;
    requires de.siegmar.fastcsv;
    requires jdk.jshell;
    requires static org.jspecify;

    exports org.finindicators.tables;
    exports org.finindicators.tables.loans;
    exports org.finindicators.tables.prompt;
    exports org.finindicators.tables.source;
}
