/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.regulation.LimitBasis.REGULATORY_CAPITAL;
import static org.finindicators.regulation.LimitProfiles.WORLD_BANK_1995;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.finindicators.number.Scale;
import org.finindicators.statement.ClientExposure;
import org.finindicators.surveillance.ExposureRegister.GroupChange;
import org.finindicators.surveillance.RegisterDay.BorrowerGroup;

class ExposureRegisterProperties {
    private static final LocalDate BEFORE = LocalDate.of(2020, 12, 31);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);

    @Property(tries = 300)
    void merge_isTheWhole_inWhateverOrder(@ForAll("reports") List<LenderReport> reports, @ForAll Random random) {
        ExposureRegister whole = ExposureRegister.of(reports);
        List<LenderReport> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(reports.size() + 1);
        ExposureRegister merged = ExposureRegister.of(shuffled.subList(cut, shuffled.size()))
                .merge(ExposureRegister.of(shuffled.subList(0, cut)));
        assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole);
        RegisterDay one = whole.at(LAST, WORLD_BANK_1995);
        RegisterDay other = merged.at(LAST, WORLD_BANK_1995);
        assertThat(other.groups()).isEqualTo(one.groups());
        assertThat(other.notes()).isEqualTo(one.notes());
        assertThat(merged.changes(BEFORE, LAST, WORLD_BANK_1995).groups())
                .isEqualTo(whole.changes(BEFORE, LAST, WORLD_BANK_1995).groups());
    }

    @Property(tries = 300)
    void totalsByGroup_areThoseByLender(@ForAll("reports") List<LenderReport> reports) {
        RegisterDay day = ExposureRegister.of(reports).at(LAST, WORLD_BANK_1995);
        BigDecimal byGroup = day.groups().stream().map(BorrowerGroup::amount).reduce(day.unassigned(), BigDecimal::add);
        BigDecimal byLender = day.byLender().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rows = reports.stream()
                .filter(report -> report.date().equals(LAST))
                .flatMap(report -> report.exposures().stream()
                        .map(exposure ->
                                exposure.amount().movePointRight(report.scale().exponent())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(byGroup).isEqualByComparingTo(rows);
        assertThat(byLender).isEqualByComparingTo(rows);
        assertThat(day.total()).isEqualByComparingTo(rows);
    }

    /** A new name for a lender changes what groups owe in nothing, nor who moved. */
    @Property(tries = 300)
    void renamingALender_changesNoGroup(@ForAll("reports") List<LenderReport> reports) {
        List<LenderReport> renamed = reports.stream()
                .map(report -> new LenderReport(
                        report.lender().equals("A") ? "Z" : report.lender(),
                        report.date(),
                        report.currency(),
                        report.scale(),
                        report.capital(),
                        report.exposures()))
                .toList();
        assertThat(sorted(ExposureRegister.of(renamed))).isEqualTo(sorted(ExposureRegister.of(reports)));
        assertThat(movements(ExposureRegister.of(renamed))).isEqualTo(movements(ExposureRegister.of(reports)));
    }

    private static List<String> sorted(ExposureRegister register) {
        return register.at(LAST, WORLD_BANK_1995).groups().stream()
                .map(group -> group.name() + " " + group.alsoCalled() + " " + group.amount() + " "
                        + group.lenders().size() + " " + group.limit() + " " + group.large())
                .sorted()
                .toList();
    }

    private static List<String> movements(ExposureRegister register) {
        return register.changes(BEFORE, LAST, WORLD_BANK_1995).groups().stream()
                .map(change -> change.name() + " " + change.movement() + " " + change.change())
                .sorted()
                .toList();
    }

    /** What changed between two dates is the difference of their totals, where all lenders report at both. */
    @Property(tries = 300)
    void changes_addUpToTheDifference(@ForAll("reports") List<LenderReport> reports) {
        List<LenderReport> all = new ArrayList<>(reports);
        for (LenderReport report : reports) {
            all.add(LenderReport.of(report.lender(), BEFORE).withCapital(REGULATORY_CAPITAL, "9"));
            all.add(LenderReport.of(report.lender(), LAST).withCapital(REGULATORY_CAPITAL, "9"));
        }
        ExposureRegister register = ExposureRegister.of(all);
        RegisterDay before = register.at(BEFORE, WORLD_BANK_1995);
        RegisterDay last = register.at(LAST, WORLD_BANK_1995);
        assertThat(register.changes(BEFORE, LAST, WORLD_BANK_1995).groups().stream()
                        .map(GroupChange::change)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(last.total()
                        .subtract(last.unassigned())
                        .subtract(before.total().subtract(before.unassigned())));
    }

    @Provide
    Arbitrary<List<LenderReport>> reports() {
        Arbitrary<ClientExposure> exposures = Combinators.combine(
                        Arbitraries.of("a", "b", "c", "C.", "d", "e", " "),
                        Arbitraries.of("", "", "", "g", "h", "a"),
                        Arbitraries.integers().between(0, 500))
                .as((client, group, amount) -> {
                    ClientExposure exposure = ClientExposure.of(client, BigDecimal.valueOf(amount, 1));
                    return group.isEmpty() ? exposure : exposure.withGroup(group);
                });
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C", "D"),
                        Arbitraries.of(BEFORE, LAST),
                        Arbitraries.of(Scale.UNITS, Scale.THOUSANDS),
                        exposures.list().ofMaxSize(6))
                .as((lender, date, scale, list) -> LenderReport.of(lender, date)
                        .in(scale)
                        .withCapital(REGULATORY_CAPITAL, scale.fromUnits(BigDecimal.valueOf(9)))
                        .withExposures(list))
                .list()
                .ofMaxSize(8);
    }
}
