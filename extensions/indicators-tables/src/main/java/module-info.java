/**
 * The catalogue of all indicators; files, sheets and databases in; JSON, pages, sheets and charts out; and the prompt.
 */
module org.finindicators.tables {
    requires transitive org.finindicators.core;
    requires transitive org.finindicators.sector;
    requires transitive org.finindicators.intermediary;
    requires transitive org.finindicators.realsector;
    requires transitive java.sql;
    requires transitive java.xml;
    requires transitive tools.jackson.databind;
    requires com.github.weisj.jsvg;
    requires de.siegmar.fastcsv;
    requires java.desktop;
    requires java.logging;
    requires jdk.jshell;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.dhatim.fastexcel;
    requires static org.jspecify;

    exports org.finindicators.tables;
    exports org.finindicators.tables.chart;
    exports org.finindicators.tables.json;
    exports org.finindicators.tables.loans;
    exports org.finindicators.tables.projects;
    exports org.finindicators.tables.prompt;
    exports org.finindicators.tables.source;
    exports org.finindicators.tables.statements;
    exports org.finindicators.tables.surveys;
    exports org.finindicators.tables.writing;

    provides jdk.jshell.spi.ExecutionControlProvider with
            org.finindicators.tables.prompt.PromptExecution;
    provides tools.jackson.databind.JacksonModule with
            org.finindicators.tables.json.IndicatorsModule;
}
