/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.finindicators.assessment.AssessmentInstrument;
import org.finindicators.assessment.Criterion;
import org.finindicators.assessment.Section;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.institution.InstitutionInstruments;
import org.finindicators.number.Printing;
import org.finindicators.project.ProjectInstruments;
import org.finindicators.sector.macro.ExchangeControls;
import org.finindicators.sector.supervision.SupervisionInstruments;
import org.finindicators.tables.Indicators;

/** The pages of the instruments by which judgements are made, and of the reasons why a value is not given. */
final class JudgementPages {
    /** The instruments of the library, by their constants. */
    private static final Map<String, AssessmentInstrument> INSTRUMENTS = new LinkedHashMap<>();

    static {
        INSTRUMENTS.put("SupervisionInstruments.ANNEX_1", SupervisionInstruments.ANNEX_1);
        INSTRUMENTS.put("InstitutionInstruments.ANNEX_2", InstitutionInstruments.ANNEX_2);
        INSTRUMENTS.put("SupervisionInstruments.CENTRAL_BANK_LAW", SupervisionInstruments.CENTRAL_BANK_LAW);
        INSTRUMENTS.put("ExchangeControls.EXCHANGE_RESTRICTIONS", ExchangeControls.EXCHANGE_RESTRICTIONS);
        INSTRUMENTS.put("ProjectInstruments.ENABLING_FACTORS", ProjectInstruments.ENABLING_FACTORS);
        INSTRUMENTS.put("ProjectInstruments.DESIGN_CHECKS", ProjectInstruments.DESIGN_CHECKS);
        INSTRUMENTS.put("ProjectInstruments.AGENCY_EFFECTIVENESS", ProjectInstruments.AGENCY_EFFECTIVENESS);
    }

    private static final String UNDEFINED = "docs/guide/undefined.md";

    private final Site site;

    static Map<String, AssessmentInstrument> instruments() {
        return Collections.unmodifiableMap(INSTRUMENTS);
    }

    JudgementPages(Site site) {
        this.site = site;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        Html index = Html.empty()
                .paragraph("Checklists as data: criteria in sections, what answers them, and the rules of scoring.");
        index.table("instrument", "in Java", "source", "criteria");
        INSTRUMENTS.forEach((constant, instrument) -> {
            pages.add(instrument(constant, instrument));
            index.row(
                    Html.empty().link(Names.instrument(instrument), instrument.title()),
                    Html.empty().code(constant),
                    Html.empty().text(instrument.source()),
                    Html.empty().text(String.valueOf(instrument.criteria().size())));
        });
        pages.add(
                0,
                new Page(
                        "instruments/index.html",
                        "Instruments",
                        Page.Part.INSTRUMENTS,
                        "Checklists as data: criteria, what answers them, and the rules of scoring.",
                        List.of(),
                        index.endTable()));
        pages.add(reasonIndex());
        for (Reason reason : Reason.values()) {
            pages.add(reason(reason));
        }
        return pages;
    }

    private Page instrument(String constant, AssessmentInstrument instrument) {
        Html out = Html.empty().open("dl", "class", "summary");
        InputPages.entry(out, "id", Html.empty().code(instrument.id()));
        String owner = constant.substring(0, constant.indexOf('.'));
        String field = constant.substring(owner.length() + 1);
        InputPages.entry(
                out, "in Java", Html.empty().link(site.names().type(owner).orElseThrow() + "#" + field, constant));
        InputPages.entry(out, "version", Html.empty().text(instrument.version()));
        InputPages.entry(out, "source", Html.empty().text(instrument.source()));
        InputPages.entry(
                out,
                "in force",
                Html.empty()
                        .text("from " + instrument.firstDay()
                                + instrument.lastDay().map(day -> " to " + day).orElse("")));
        if (!instrument.fields().isEmpty()) {
            InputPages.entry(out, "asks besides for", Html.empty().text(String.join(", ", instrument.fields())));
        }
        InputPages.entry(
                out, "scored by", Html.empty().text(instrument.whole().rule().toString()));
        InputPages.entry(out, "read by", readers(instrument));
        out.close("dl").line();
        instrument.sections().forEach(section -> section(out, section, 2));
        site.mentions(out, field, constant);
        return new Page(
                Names.instrument(instrument).substring(Html.SITE.length()),
                instrument.title(),
                Page.Part.INSTRUMENTS,
                instrument.criteria().size() + " criteria, " + instrument.source() + ".",
                List.of(instrument.id(), field),
                out);
    }

    private static Html readers(AssessmentInstrument instrument) {
        return Html.empty()
                .join(
                        ", ",
                        Indicators.ALL.indicators().stream()
                                .filter(indicator -> indicator.facts().contains(instrument.fact()))
                                .map(indicator -> Html.empty().link(Names.indicator(indicator), indicator.name()))
                                .toList());
    }

    private static void section(Html out, Section section, int level) {
        out.heading(level, section.title(), section.id());
        String place = section.place().isEmpty() ? "" : section.place() + "; ";
        out.paragraph(place + "weight " + Printing.number(section.weight()) + "; " + section.rule());
        if (!section.criteria().isEmpty()) {
            out.open("div", "class", "criteria").table("criterion", "id", "place", "weight", "answered by");
            for (Criterion criterion : section.criteria()) {
                String critical = criterion.isCritical() ? " (critical)" : "";
                out.row(
                        Html.empty().text(criterion.text() + critical),
                        Html.empty().code(criterion.id()),
                        Html.empty().text(criterion.place()),
                        Html.empty().text(Printing.number(criterion.weight())),
                        Html.empty().text(criterion.answeredBy().words() + "; " + criterion.scale()));
            }
            out.endTable().close("div");
        }
        section.groups().forEach(group -> section(out, group, Math.min(level + 1, 6)));
    }

    private Page reasonIndex() {
        Html out = Html.empty()
                .open("p")
                .text("Why a value is not given. Where several reasons apply, the first of "
                        + "them in this order is named, because mending it comes first. How it is decided: ");
        out.link(Html.SITE + "guide/undefined.html", "undefined")
                .text(".")
                .close("p")
                .line()
                .open("ol");
        for (Reason reason : Reason.values()) {
            out.open("li")
                    .link(Names.reason(reason), reason.words())
                    .close("li")
                    .line();
        }
        out.close("ol").line();
        return new Page(
                "reasons/index.html", "Reasons", Page.Part.REASONS, "Why a value is not given.", List.of(), out);
    }

    private Html inline(String markdown) {
        return site.documents().part(UNDEFINED).render(markdown).body();
    }

    private Page reason(Reason reason) {
        Html out = Html.empty().open("dl", "class", "summary");
        InputPages.entry(
                out,
                "in Java",
                Html.empty()
                        .link(
                                site.names().type("Reason").orElseThrow() + "#" + reason.name(),
                                "Reason." + reason.name()));
        InputPages.entry(
                out,
                "precedence",
                Html.empty().text((List.of(Reason.values()).indexOf(reason) + 1) + " of " + Reason.values().length));
        InputPages.entry(
                out,
                "in columns and SQL",
                Html.empty().text(reason.flag() == 0 ? "never, only where figures are measured one by one" : "yes"));
        Matcher row = Pattern.compile("\n\\| `" + reason.name() + "` \\| (.*?) \\| (.*?) \\|\n")
                .matcher(site.documents().read(UNDEFINED));
        if (!row.find()) {
            throw new IllegalStateException(UNDEFINED + " says nothing of " + reason.name());
        }
        InputPages.entry(out, "what it means", inline(row.group(1)));
        InputPages.entry(out, "what to do", inline(row.group(2)));
        out.close("dl").line().open("p").link(Html.SITE + "guide/undefined.html", "How undefined is decided");
        out.close("p").line();
        site.examples().of(reason).ifPresent(out::add);
        out.heading(2, "Where it can arise", "where-it-can-arise").table("indicator", "for");
        int indicators = 0;
        for (Indicator indicator : Indicators.ALL.indicators()) {
            List<String> cases = indicator.variants().stream()
                    .map(Variant::formula)
                    .flatMap(formula -> formula.undefinedCases().stream())
                    .filter(one -> one.reasons().contains(reason))
                    .map(UndefinedCase::words)
                    .distinct()
                    .toList();
            if (!cases.isEmpty()) {
                indicators++;
                out.row(
                        Html.empty().link(Names.indicator(indicator), indicator.name()),
                        Html.empty().text(String.join("; ", cases)));
            }
        }
        out.endTable();
        return new Page(
                Names.reason(reason).substring(Html.SITE.length()),
                reason.words(),
                Page.Part.REASONS,
                "A reason for an undefined value, declared by " + indicators + " indicators.",
                List.of(reason.name(), "undefined"),
                out);
    }
}
