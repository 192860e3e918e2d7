/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.finindicators.number.Printing;
import org.finindicators.report.Column;
import org.finindicators.report.Format;
import org.finindicators.report.Table;

/** Writes assessments for reading. */
final class AssessmentPages {
    private AssessmentPages() {}

    static Table open(Assessment assessment) {
        List<Criterion> open = assessment.openCriteria();
        return Table.of(
                        assessment.subject() + ", " + assessment.date() + ": " + open.size() + " open points",
                        Column.text("criterion"),
                        Column.text("critical"),
                        Column.text("rating"),
                        Column.text("text"),
                        Column.text("evidence"))
                .rows(open.stream()
                        .map(criterion -> {
                            Response response = assessment.response(criterion);
                            return List.of(
                                    criterion.id(),
                                    critical(criterion),
                                    response.words(),
                                    criterion.text(),
                                    response.evidence());
                        })
                        .toList());
    }

    static Table page(Assessment assessment, Section section) {
        List<Criterion> criteria = new ArrayList<>(assessment.openCriteria(section));
        section.allCriteria().stream().filter(one -> !criteria.contains(one)).forEach(criteria::add);
        Table table = Table.of(
                        section.title() + (section.place().isEmpty() ? "" : " (" + section.place() + ")"),
                        Column.text("criterion"),
                        Column.text("text"),
                        Column.text("place"),
                        Column.text("critical"),
                        Column.text("rating"),
                        Column.number("points"),
                        Column.number("weight"),
                        Column.text("evidence"))
                .rows(criteria.stream().map(one -> row(assessment, one)).toList());
        for (String line : scores(assessment.score(section.id()), "")) {
            table = table.note(line);
        }
        for (Criterion criterion : criteria) {
            for (Map.Entry<String, String> note :
                    assessment.response(criterion).notes().entrySet()) {
                table = table.note(criterion.id() + ", " + note.getKey() + ": " + note.getValue());
            }
        }
        for (Response said : assessment.contradictions()) {
            if (section.allCriteria().stream().anyMatch(one -> one.id().equals(said.criterion()))) {
                table = table.note("contradicted, does not count: " + said);
            }
        }
        return table;
    }

    private static List<String> row(Assessment assessment, Criterion criterion) {
        Response response = assessment.response(criterion);
        return List.of(
                criterion.id(),
                criterion.text(),
                criterion.place(),
                critical(criterion),
                response.words(),
                points(response),
                Printing.number(criterion.weight()),
                response.evidence());
    }

    private static String critical(Criterion criterion) {
        return criterion.isCritical() ? "yes" : "";
    }

    private static String points(Response response) {
        return response.rating().map(Rating::points).map(Printing::number).orElse("");
    }

    private static List<String> scores(Score score, String indent) {
        List<String> lines = new ArrayList<>(List.of(indent + score));
        score.parts().forEach(part -> lines.addAll(scores(part, indent + "  ")));
        return lines;
    }

    static String as(Assessment assessment, Format format) {
        if (format == Format.CSV) {
            return listing(assessment).as(format);
        }
        StringBuilder out = new StringBuilder(summary(assessment).as(format));
        for (Section section : assessment.instrument().sections()) {
            out.append('\n').append(page(assessment, section).as(format));
        }
        return out.toString();
    }

    private static Table summary(Assessment assessment) {
        Score whole = assessment.score();
        Table table = Table.of(
                assessment.instrument().title() + ": " + assessment.subject() + ", " + assessment.date()
                        + (assessment.assessor().isEmpty() ? "" : " (" + assessment.assessor() + ")"),
                Column.text("section"),
                Column.number("score"),
                Column.number("points"),
                Column.number("possible"),
                Column.number("assessed"),
                Column.number("apply"),
                Column.text("critical and not met"));
        List<Score> scores =
                Stream.concat(whole.parts().stream(), Stream.of(whole)).toList();
        table = table.rows(scores.stream()
                .map(score -> List.of(
                        score.equals(whole)
                                ? "whole, " + score.section().rule()
                                : score.section().title(),
                        score.value().map(Printing::number).orElse("none"),
                        Printing.number(score.points()),
                        Printing.number(score.possible()),
                        Printing.number(score.assessed()),
                        Printing.number(score.applicable()),
                        String.join(
                                ", ",
                                score.criticalNotMet().stream()
                                        .map(Criterion::id)
                                        .toList())))
                .toList());
        for (Score score : scores) {
            if (score.value().isEmpty()) {
                table = table.note(score.toString());
            }
        }
        return table;
    }

    private static Table listing(Assessment assessment) {
        List<String> fields = assessment.instrument().fields();
        List<Column> columns = Stream.concat(
                        Stream.of(
                                "criterion",
                                "text",
                                "place",
                                "critical",
                                "rating",
                                "points",
                                "weight",
                                "evidence",
                                "since"),
                        fields.stream())
                .map(Column::text)
                .toList();
        List<List<String>> rows = assessment.instrument().criteria().stream()
                .map(criterion -> {
                    Response response = assessment.response(criterion);
                    List<String> cells = new ArrayList<>(row(assessment, criterion));
                    cells.set(
                            5,
                            response.rating()
                                    .map(rating -> rating.points().toString())
                                    .orElse(""));
                    cells.set(6, criterion.weight().toPlainString());
                    cells.add(response.date().map(Object::toString).orElse(""));
                    fields.forEach(field -> cells.add(response.note(field)));
                    return List.copyOf(cells);
                })
                .toList();
        return new Table("", columns, rows, List.of());
    }
}
