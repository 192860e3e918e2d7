/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.project.ReportingSamples.CATALOGUE;
import static org.finindicators.project.ReportingSamples.CLIENTS;
import static org.finindicators.project.ReportingSamples.LATE;
import static org.finindicators.project.ReportingSamples.LOANS;
import static org.finindicators.project.ReportingSamples.TWO;
import static org.finindicators.project.ReportingSamples.credit;
import static org.finindicators.project.ReportingSamples.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.finindicators.project.IndicatorStanding.Status;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

class CommonReportingProperties {
    private static final LocalDate START = LocalDate.of(2015, 1, 1);

    private static Project project(String id, Random random) {
        Project.Builder builder = Project.builder(id).approval(START.plusDays(random.nextInt(2000)));
        if (random.nextInt(3) == 0) {
            builder.closing(START.plusDays(random.nextInt(4000)));
        }
        if (random.nextInt(4) > 0) {
            builder.declared(CreditInvolvement.values()[random.nextInt(3)]);
        }
        if (random.nextBoolean()) {
            builder.with(Project.UNIT, random.nextBoolean() ? "IPEC" : "SFP");
        }
        return builder.build();
    }

    private static List<Statement> reports(String id, Random random) {
        List<Statement> all = new ArrayList<>();
        for (int year = 2015; year < 2022; year++) {
            if (random.nextInt(4) > 0) {
                StatementBuilder builder = year(id, year).closing(LATE, "0");
                if (random.nextBoolean()) {
                    builder.closing(CLIENTS, Integer.toString(random.nextInt(100)));
                }
                if (random.nextBoolean()) {
                    builder.closing(LOANS, Integer.toString(random.nextInt(3)));
                }
                all.add(builder.build());
            }
        }
        return all;
    }

    private static CommonIndicatorSet set(Random random) {
        PhaseIn[] plan = Stream.generate(() -> phase(random))
                .limit(1 + random.nextInt(3))
                .toArray(PhaseIn[]::new);
        return TWO.underPlan(plan);
    }

    private static PhaseIn phase(Random random) {
        PhaseIn phase = PhaseIn.from(START.plusDays(random.nextInt(2500)));
        phase = random.nextBoolean() ? phase : phase.forUnits("IPEC");
        phase = random.nextBoolean() ? phase : phase.forApprovalsFrom(START.plusDays(random.nextInt(1500)));
        return random.nextBoolean() ? phase : phase.forIndicators("sample.clients");
    }

    private static CommonReporting reporting(CommonIndicatorSet set, List<Project> projects, long seed) {
        CommonReporting.Builder builder =
                CommonReporting.builder(set, credit(ProjectPortfolio.of(projects)), CATALOGUE);
        projects.forEach(project -> builder.with(
                project.id(),
                reports(project.id(), new Random(seed + project.id().hashCode()))));
        return builder.build();
    }

    private static List<Project> projects(int count, Random random) {
        List<Project> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(project("P" + i, random));
        }
        return all;
    }

    @Property(tries = 200)
    void partsMerge_intoTheWhole(@ForAll @IntRange(max = 8) int count, @ForAll long seed, @ForAll Random random) {
        CommonIndicatorSet set = set(random);
        List<Project> all = projects(count, random);
        int cut = random.nextInt(count + 1);
        CommonReporting whole = reporting(set, all, seed);
        CommonReporting one = reporting(set, all.subList(0, cut), seed);
        CommonReporting other = reporting(set, all.subList(cut, count), seed);
        assertThat(one.merge(other)).isEqualTo(whole);
        assertThat(other.merge(one)).isEqualTo(whole);
        LocalDate date = START.plusDays(random.nextInt(3000));
        for (Status status : Status.values()) {
            assertThat(one.at(date).with(status).size()
                            + other.at(date).with(status).size())
                    .isEqualTo(whole.at(date).with(status).size());
        }
    }

    @Property(tries = 200)
    void laterDay_neverHasFewerPairsDue(@ForAll @IntRange(max = 8) int count, @ForAll Random random) {
        CommonReporting reporting = reporting(set(random), projects(count, random), 1);
        int before = 0;
        for (int day = 0; day < 3600; day += 1 + random.nextInt(300)) {
            int due = reporting.at(START.plusDays(day)).due().size();
            assertThat(due).isGreaterThanOrEqualTo(before);
            before = due;
        }
    }

    @Property(tries = 200)
    void indicatorThatIsNotDue_changesNothing(@ForAll @IntRange(max = 8) int count, @ForAll Random random) {
        LocalDate date = START.plusDays(random.nextInt(2500));
        PhaseIn first = PhaseIn.from(START.plusDays(random.nextInt(2500))).forIndicators("sample.clients");
        CommonIndicatorSet one = CommonIndicatorSet.builder("set")
                .with("breadth", "sample.clients")
                .with(first)
                .build();
        CommonIndicatorSet both = CommonIndicatorSet.builder("set")
                .with("breadth", "sample.clients")
                .with("quality", "sample.late-share")
                .with(first, PhaseIn.from(date.plusDays(1)).forIndicators("sample.late-share"))
                .build();
        List<Project> projects = projects(count, random);
        ReportingStanding without = reporting(one, projects, 1).at(date);
        ReportingStanding with = reporting(both, projects, 1).at(date);
        assertThat(with.due()).isEqualTo(without.due());
        assertThat(with.complete()).isEqualTo(without.complete());
    }

    /** What is not known yet makes no difference. */
    @Property(tries = 100)
    void laterReports_changeNothing(@ForAll Random random) {
        Project project = project("P", random);
        List<Statement> all = reports("P", random);
        LocalDate date = START.plusDays(random.nextInt(2500));
        CommonIndicatorSet set = set(random);
        List<Statement> known = all.stream()
                .filter(one -> !one.period().closing().isAfter(date))
                .toList();
        ProjectPortfolio portfolio = ProjectPortfolio.of(List.of(project));
        assertThat(CommonReporting.builder(set, credit(portfolio), CATALOGUE)
                        .with("P", known)
                        .build()
                        .at(date)
                        .pairs())
                .isEqualTo(CommonReporting.builder(set, credit(portfolio), CATALOGUE)
                        .with("P", all)
                        .build()
                        .at(date)
                        .pairs());
    }
}
