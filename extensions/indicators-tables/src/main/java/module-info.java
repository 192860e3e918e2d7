/** The catalogue of all indicators, and the prompt. */
module org.finindicators.tables {
    requires transitive org.finindicators.core;
    requires transitive org.finindicators.sector;
    requires transitive org.finindicators.intermediary;
    requires transitive org.finindicators.realsector;
    requires transitive tools.jackson.databind;
    requires java.logging;
    requires java.xml;
    requires java.desktop;
    requires com.github.weisj.jsvg;
    requires de.siegmar.fastcsv;
    requires jdk.jshell;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.dhatim.fastexcel;
    requires static org.jspecify;

    exports org.finindicators.tables;
    exports org.finindicators.tables.chart;
    exports org.finindicators.tables.prompt;
    exports org.finindicators.tables.source;
    exports org.finindicators.tables.statements;
    exports org.finindicators.tables.writing;
    exports org.finindicators.tables.json;
    exports org.finindicators.tables.prompt;
    exports org.finindicators.tables.source;

    provides tools.jackson.databind.JacksonModule with
            org.finindicators.tables.json.IndicatorsModule;
}
