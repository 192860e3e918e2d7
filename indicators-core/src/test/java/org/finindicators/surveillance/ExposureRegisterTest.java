/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.regulation.LimitBasis.REGULATORY_CAPITAL;
import static org.finindicators.regulation.LimitBasis.TIER_1;
import static org.finindicators.regulation.LimitProfiles.BASEL_LEX_2019;
import static org.finindicators.regulation.LimitProfiles.WORLD_BANK_1995;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.number.Rational;
import org.finindicators.number.Relation;
import org.finindicators.number.Scale;
import org.finindicators.number.Verdict;
import org.finindicators.regulation.LimitKind;
import org.finindicators.regulation.PrudentialLimit;
import org.finindicators.regulation.PrudentialLimits;
import org.finindicators.report.Format;
import org.finindicators.statement.ClientExposure;
import org.finindicators.surveillance.ExposureRegister.GroupChange;
import org.finindicators.surveillance.ExposureRegister.Movement;
import org.finindicators.surveillance.RegisterDay.BorrowerGroup;
import org.finindicators.surveillance.RegisterDay.LenderShare;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class ExposureRegisterTest {
    private static final String LAST = "2021-12-31";
    private static final String BEFORE = "2020-12-31";

    private static final LenderReport BANK_A = LenderReport.of("Bank A", LAST)
            .in("USD")
            .in(Scale.MILLIONS)
            .withCapital(REGULATORY_CAPITAL, "100")
            .withExposures(
                    ClientExposure.of("Mill", "30").withGroup("Valley").withOffBalanceAmount("10"),
                    ClientExposure.of("Shop", "8"));
    private static final LenderReport BANK_B = LenderReport.of("Bank B", LAST)
            .in("USD")
            .in(Scale.MILLIONS)
            .withCapital(REGULATORY_CAPITAL, "200")
            .withExposures(
                    ClientExposure.of("Mine", "40").withGroup("Valley"),
                    ClientExposure.of("Farm", "21"),
                    ClientExposure.of("Shop", "5"));
    private static final RegisterDay.AmountUnit UNIT = new RegisterDay.AmountUnit(Optional.empty(), Scale.UNITS);
    private static final ExposureRegister REGISTER = ExposureRegister.of(BANK_A, BANK_B);

    private static LenderReport report(String lender, String date, ClientExposure... exposures) {
        return LenderReport.of(lender, date)
                .withCapital(REGULATORY_CAPITAL, "100")
                .withExposures(exposures);
    }

    private static BigDecimal million(long number) {
        return BigDecimal.valueOf(number * 1_000_000);
    }

    /** 30 of 100 and 40 of 200: 70 in all, three sevenths and four sevenths, 30 and 20 per cent of capital. */
    @Test
    void group_isAddedUpOverLenders() {
        BorrowerGroup valley = REGISTER.at(LAST, WORLD_BANK_1995).largest(1).get(0);
        assertThat(valley.name()).isEqualTo("Valley");
        assertThat(valley.amount()).isEqualTo(million(70));
        assertThat(valley.offBalanceAmount()).isEqualTo(million(10));
        assertThat(valley.lenders()).extracting(LenderShare::lender).containsExactly("Bank B", "Bank A");
        assertThat(valley.lenders().get(0).share()).contains(Rational.of(4, 7));
        assertThat(valley.lenders().get(0).toCapital()).contains(Rational.of(1, 5));
        assertThat(valley.lenders().get(0).limit()).isEqualTo(Verdict.MET);
        assertThat(valley.lenders().get(0).large()).isEqualTo(Verdict.MET);
        assertThat(valley.mostExposed().lender()).isEqualTo("Bank A");
        assertThat(valley.mostExposed().limit()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void day_addsUpByGroupAndByLender() {
        RegisterDay day = REGISTER.at(LAST, WORLD_BANK_1995);
        assertThat(day.groups()).extracting(BorrowerGroup::name).containsExactly("Valley", "Farm", "Shop");
        assertThat(day.registered()).extracting(BorrowerGroup::name).containsExactly("Valley", "Farm");
        assertThat(day.breaches()).extracting(BorrowerGroup::name).containsExactly("Valley");
        assertThat(day.total()).isEqualTo(million(104));
        assertThat(day.capital()).contains(million(300));
        assertThat(day.byLender()).containsEntry("Bank A", million(38)).containsEntry("Bank B", million(66));
        assertThat(day.named("Shop").get(0).amount()).isEqualTo(million(13));
        assertThatThrownBy(() -> day.named("shop"))
                .hasMessage("group = shop: is not in the register of " + LAST + "; did you mean Shop?");
    }

    /** A threshold of 2.5 per cent or more: 5 of 200 is large too. */
    @Test
    void threshold_isData() {
        PrudentialLimits lower = WORLD_BANK_1995.replacing(PrudentialLimit.ofPercent(
                LimitKind.LARGE_EXPOSURE, Relation.AT_LEAST, "2.5", REGULATORY_CAPITAL, "2000-01-01"));
        assertThat(REGISTER.at(LAST, lower).registered()).hasSize(3);
        assertThat(REGISTER.at(LAST, lower).named("Shop").get(0).lenders())
                .extracting(LenderShare::large)
                .containsExactly(Verdict.MET, Verdict.MET);
    }

    /** Of Tier 1 of 40, 8 after collateral are 20 per cent; the state does not count, covered bonds by 20 per cent. */
    @Test
    void exposures_countAsTheRegulationSays() {
        ExposureRegister register = ExposureRegister.of(LenderReport.of("Bank A", LAST)
                .withCapital(TIER_1, "40")
                .withCapital(REGULATORY_CAPITAL, "60")
                .withExposures(
                        ClientExposure.of("Mill", "30").withMitigatedAmount("8"),
                        ClientExposure.of("State", "500").withKind("sovereign"),
                        ClientExposure.of("Mortgages", "10").withKind("covered-bond")));
        RegisterDay day = register.at(LAST, BASEL_LEX_2019);
        assertThat(day.groups()).extracting(BorrowerGroup::name).containsExactly("Mill", "Mortgages");
        assertThat(day.named("Mill").get(0).mostExposed().toCapital()).contains(Rational.of(1, 5));
        assertThat(day.named("Mortgages").get(0).amount()).isEqualTo("2");
        assertThat(day.notes())
                .contains("not checked, since reports do not say who is a G-SIB: single exposure between G-SIBs");
        assertThat(register.at(LAST, WORLD_BANK_1995).total()).isEqualTo("540");
    }

    @Test
    void capitalThatIsNotReported_leavesTheLimitUndecided() {
        RegisterDay day = ExposureRegister.of(
                        LenderReport.of("Bank A", LAST).withExposures(ClientExposure.of("Mill", "30")),
                        report("Bank B", LAST, ClientExposure.of("Mill", "5")))
                .at(LAST, WORLD_BANK_1995);
        assertThat(day.groups().get(0).limit()).isEqualTo(Verdict.UNDECIDED);
        assertThat(day.groups().get(0).large()).isEqualTo(Verdict.UNDECIDED);
        assertThat(day.registered()).isEmpty();
        assertThat(day.breaches()).isEmpty();
        assertThat(day.capital()).isEmpty();
        assertThat(day.notes()).contains("regulatory capital not reported: Bank A");
        assertThat(day.toString()).contains("\n?: not known whether the limit is kept at each lender\n");
    }

    @Test
    void noCapital_makesAnyExposureTooMuch() {
        LenderReport broken = LenderReport.of("Bank A", LAST).withCapital(REGULATORY_CAPITAL, "0");
        RegisterDay day = ExposureRegister.of(
                        broken.withExposures(ClientExposure.of("Mill", "1")),
                        report("Bank B", LAST, ClientExposure.of("Mill", "20")))
                .at(LAST, WORLD_BANK_1995);
        assertThat(day.breaches()).hasSize(1);
        assertThat(day.groups().get(0).mostExposed().lender()).isEqualTo("Bank A");
        assertThat(day.groups().get(0).mostExposed().toCapital()).isEmpty();
    }

    @Test
    void spellings_areSuggestedAndNeverAddedUp() {
        RegisterDay day = ExposureRegister.of(
                        report("Bank A", LAST, ClientExposure.of("m1", "6").withGroup("Société Générale")),
                        report("Bank B", LAST, ClientExposure.of("m2", "4").withGroup("GENERALE, Societe.")),
                        report("Bank C", LAST, ClientExposure.of("Other", "1")))
                .at(LAST, WORLD_BANK_1995);
        assertThat(day.groups()).hasSize(3);
        assertThat(day.alike()).hasSize(1);
        assertThat(day.alike().get(0))
                .extracting(BorrowerGroup::name)
                .containsExactly("Société Générale", "GENERALE, Societe.");
        assertThat(day.notes()).contains("may be one, not added up: Société Générale (6), GENERALE, Societe. (4)");
    }

    /** A borrower that no lender puts into a group may be the group of that name at another. */
    @Test
    void borrowerOfTheNameOfAGroup_isSuggested() {
        RegisterDay day = ExposureRegister.of(
                        report("Bank A", LAST, ClientExposure.of("Mill", "6").withGroup("Valley")),
                        report("Bank B", LAST, ClientExposure.of("Valley", "4")))
                .at(LAST, WORLD_BANK_1995);
        assertThat(day.named("Valley")).extracting(BorrowerGroup::amount).containsExactly(bd("6"), bd("4"));
        assertThat(day.alike()).hasSize(1);
    }

    private static BigDecimal bd(String number) {
        return new BigDecimal(number);
    }

    @Test
    void groupsThatShareABorrower_areOne_andItIsSaid() {
        RegisterDay day = ExposureRegister.of(
                        report("Bank A", LAST, ClientExposure.of("Mill", "6").withGroup("Valley")),
                        report("Bank B", LAST, ClientExposure.of("Mill", "4").withGroup("Hill")),
                        report("Bank C", LAST, ClientExposure.of("Mill", "1")))
                .at(LAST, WORLD_BANK_1995);
        assertThat(day.groups()).hasSize(1);
        assertThat(day.groups().get(0).name()).isEqualTo("Hill");
        assertThat(day.groups().get(0).alsoCalled()).containsExactly("Valley");
        assertThat(day.groups().get(0).amount()).isEqualTo("11");
        assertThat(day.notes()).contains("count as one, since they share a borrower: Hill, Valley");
    }

    @Test
    void exposuresWithoutNames_areNotOneBorrower() {
        RegisterDay day = ExposureRegister.of(
                        report(
                                "Bank A",
                                LAST,
                                ClientExposure.of(" ", "6"),
                                ClientExposure.of("", "1").withGroup("Valley")),
                        report("Bank B", LAST, ClientExposure.of("", "4").withGroup(" ")))
                .at(LAST, WORLD_BANK_1995);
        assertThat(day.groups()).extracting(BorrowerGroup::name).containsExactly("Valley");
        assertThat(day.unassigned()).isEqualTo("10");
        assertThat(day.total()).isEqualTo("11");
        assertThat(day.byLender()).containsEntry("Bank A", bd("7")).containsEntry("Bank B", bd("4"));
        assertThat(day.notes()).contains("2 exposures of 10 in all name neither borrower nor group");
    }

    @Test
    void of_refusesSeveralCurrencies_withEachReport() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> ExposureRegister.of(
                        BANK_A,
                        BANK_B.in("EUR"),
                        report("Bank C", LAST, ClientExposure.of("Mill", "1")),
                        LenderReport.of(" ", LAST).in("USD")))
                .satisfies(refused -> assertThat(refused.violations())
                        .containsExactly(
                                new Violation("lender", " ", "must be given for the report at 2021-12-31"),
                                new Violation(
                                        "currency",
                                        "EUR",
                                        "must be USD as of Bank A at 2021-12-31; amounts in several currencies are not"
                                                + " added up",
                                        "Bank B at 2021-12-31"),
                                new Violation(
                                        "currency",
                                        "",
                                        "must be USD as of Bank A at 2021-12-31; amounts in several currencies are not"
                                                + " added up",
                                        "Bank C at 2021-12-31")));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> REGISTER.merge(ExposureRegister.of(BANK_B.in("EUR"))));
    }

    @Test
    void parts_ofOneReport_agreeOnCapital() {
        LenderReport part = LenderReport.of("Bank A", LAST)
                .in("USD")
                .in(Scale.THOUSANDS)
                .withCapital(REGULATORY_CAPITAL, "100000")
                .withExposures(ClientExposure.of("Shop", "500"));
        ExposureRegister both = REGISTER.with(part);
        assertThat(both.reports()).hasSize(2);
        assertThat(both.at(LAST, WORLD_BANK_1995).named("Shop").get(0).amount()).isEqualTo("13500000");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> REGISTER.with(part.withCapital(REGULATORY_CAPITAL, "90000")))
                .satisfies(refused -> assertThat(refused.violations())
                        .containsExactly(new Violation(
                                "capital[regulatory capital]",
                                "90000000",
                                "must be 100000000 as in another part of the report",
                                "Bank A at 2021-12-31")));
    }

    @Test
    void reports_saidTwice_countTwice_andItIsSaid() {
        RegisterDay day = REGISTER.merge(REGISTER).at(LAST, WORLD_BANK_1995);
        assertThat(day.total()).isEqualTo(million(208));
        assertThat(day.notes()).contains("5 exposures reported twice, the same in all respects, and counted twice");
    }

    /** From 2020 to 2021: Mill 10 and 5 to 30 and 2, Shop 7 to 4, Farm 3 to nothing, Mine from nothing to 9. */
    @Test
    void changes_sayWhoMovedMost() {
        ExposureRegister register = ExposureRegister.of(
                report("Bank A", BEFORE, ClientExposure.of("Mill", "10"), ClientExposure.of("Farm", "3")),
                report(
                        "Bank B",
                        BEFORE,
                        ClientExposure.of("Mill", "5"),
                        ClientExposure.of("Shop", "7"),
                        ClientExposure.of("Port", "6")),
                report("Bank A", LAST, ClientExposure.of("Mill", "30"), ClientExposure.of("Port", "6")),
                report(
                        "Bank B",
                        LAST,
                        ClientExposure.of("Mill", "2"),
                        ClientExposure.of("Shop", "4"),
                        ClientExposure.of("Mine", "9")));
        ExposureRegister.RegisterChanges changes = register.changes(BEFORE, LAST, WORLD_BANK_1995);
        assertThat(changes.groups())
                .containsExactly(
                        new GroupChange(
                                "Mill", Movement.GROWN, "Bank A", bd("15"), bd("32"), List.of(), bd("20"), UNIT),
                        new GroupChange("Mine", Movement.NEW, "Bank B", bd("0"), bd("9"), List.of(), bd("9"), UNIT),
                        new GroupChange("Farm", Movement.GONE, "Bank A", bd("3"), bd("0"), List.of(), bd("-3"), UNIT),
                        new GroupChange("Shop", Movement.SHRUNK, "Bank B", bd("7"), bd("4"), List.of(), bd("-3"), UNIT),
                        new GroupChange(
                                "Port", Movement.UNCHANGED, "Bank A", bd("6"), bd("6"), List.of(), bd("6"), UNIT));
        assertThat(changes.groups().get(0).change()).isEqualTo("17");
        assertThat(changes.groups().get(0)).hasToString("Mill grown: 15 to 32\n  most at Bank A, by 20");
        assertThat(changes.groups(Movement.GONE)).hasSize(1);
        assertThat(changes.toString()).startsWith("2020-12-31 to 2021-12-31: 1 new, 1 grown, 1 shrunk, 1 gone\n");
    }

    @Test
    void changes_leaveOutWhoDoesNotReportTwice() {
        ExposureRegister register = ExposureRegister.of(
                report("Bank A", BEFORE, ClientExposure.of("Mill", "10")),
                report("Bank B", BEFORE, ClientExposure.of("Mill", "90"), ClientExposure.of("Shop", "7")),
                report("Bank A", LAST, ClientExposure.of("Mill", "11")),
                report("Bank C", LAST, ClientExposure.of("Mill", "50")));
        ExposureRegister.RegisterChanges changes = register.changes(BEFORE, LAST, WORLD_BANK_1995);
        assertThat(changes.groups())
                .containsExactly(new GroupChange(
                        "Mill", Movement.GROWN, "Bank A", bd("10"), bd("11"), List.of(), bd("1"), UNIT));
        assertThat(changes.notes())
                .containsExactly(
                        "not compared, since without a report at 2021-12-31 but with one at 2020-12-31: Bank B",
                        "not compared, since without a report at 2020-12-31 but with one at 2021-12-31: Bank C");
        assertThat(register.at(LAST, WORLD_BANK_1995).notes())
                .contains("reported at an earlier date, but not at this one: Bank B");
    }

    @Test
    void changes_suggestThatANewOneIsAnOldOne() {
        ExposureRegister.RegisterChanges changes = ExposureRegister.of(
                        report("Bank A", BEFORE, ClientExposure.of("Mill & Sons", "10")),
                        report("Bank A", LAST, ClientExposure.of("mill sons", "10")))
                .changes(BEFORE, LAST, WORLD_BANK_1995);
        assertThat(changes.notes()).containsExactly("may be one, not added up: Mill & Sons (gone), mill sons (new)");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> REGISTER.changes(LAST, BEFORE, WORLD_BANK_1995))
                .withMessageContaining("must be after 2021-12-31");
    }

    @Test
    void toString_isATable() {
        assertThat(REGISTER.at(LAST, WORLD_BANK_1995).toString()).isEqualTo("""
                Register at 2021-12-31: 3 groups, 2 large, 1 over the limit
                borrower group  lenders  exposure  highest at  of capital  limit
                ----------------------------------------------------------------
                Valley                2        70  Bank A         30.00 %  over
                Farm                  1        21  Bank B         10.50 %  large
                Shop                  2        13  Bank A          8.00 %
                all                   2       104
                amounts in million USD; % of the regulatory capital of the lender that has most
                  of it
                what is off the balance sheet is not stated for 4 exposures""");
        assertThat(REGISTER).hasToString("5 exposures of 2 lenders at 2021-12-31");
        assertThat(BANK_A).hasToString("Bank A at 2021-12-31: 2 exposures\n  regulatory capital 100 million USD");
        assertThat(REGISTER.at(LAST, WORLD_BANK_1995).groups().get(0)).hasToString("""
                Valley: 70 million USD at 2 lenders
                  Bank B 40 million USD, 20 % of its capital
                  Bank A 30 million USD, 30 % of its capital""");
    }

    /** A and B share a group, C stands alone. */
    @Test
    void connections_print() {
        assertThat(ConnectedClients.of(List.of(
                        ClientExposure.of("A", "1").withGroup("G"),
                        ClientExposure.of("B", "1").withGroup("G"),
                        ClientExposure.of("C", "1"))))
                .hasToString("3 exposures to 2 borrowers, groups as one");
    }

    @Test
    void csv_hasAllLenders() {
        assertThat(REGISTER.at(LAST, WORLD_BANK_1995).as(Format.CSV).lines())
                .contains(
                        "Valley,Bank B,40000000,0,200000000,MET,MET",
                        "Valley,Bank A,30000000,10000000,100000000,MET,NOT_MET");
    }

    /** Whatever is in names and amounts, a line has eighty characters at most, and all can be seen. */
    @Test
    void table_isWithinEightyColumns_whateverIsInIt() {
        String line = "\u001b[31m\u202egnol\n" + "x".repeat(100_000);
        List<LenderReport> reports = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            reports.add(LenderReport.of(line + i, LAST)
                    .in(Scale.BILLIONS)
                    .withCapital(REGULATORY_CAPITAL, "1e-20")
                    .withExposures(
                            ClientExposure.of(line + "client" + i, "1.23456789e30")
                                    .withGroup(line + i % 25),
                            ClientExposure.of("\ud83d\ude00".repeat(40) + i, "-7.7e-30"),
                            ClientExposure.of(line.toUpperCase(java.util.Locale.ROOT) + "client" + i, "1e30"),
                            ClientExposure.of("\u200b", "1e39"),
                            ClientExposure.of(" ", "1e39")));
        }
        ExposureRegister register = ExposureRegister.of(reports);
        RegisterDay day = register.at(LAST, WORLD_BANK_1995);
        assertThat((day + "\n" + day.as(Format.TEXT) + register).lines())
                .allSatisfy(text ->
                        assertThat(text.codePointCount(0, text.length())).isLessThanOrEqualTo(80))
                .noneMatch(text -> text.matches(".*[\\p{Cc}\\p{Cs}\\u202e\\u200b].*"));
        assertThat(day.as(Format.TEXT).lines()).hasSizeLessThan(60);
        ExposureRegister.RegisterChanges changes = register.merge(ExposureRegister.of(reports.stream()
                        .map(report -> new LenderReport(
                                report.lender(),
                                LocalDate.parse(BEFORE),
                                report.currency(),
                                report.scale(),
                                report.capital(),
                                report.exposures().subList(1, 4)))
                        .toList()))
                .changes(BEFORE, LAST, WORLD_BANK_1995);
        assertThat((changes + "\n" + changes.groups().get(0) + "\n"
                                + day.groups().get(0) + "\n" + reports.get(0))
                        .lines())
                .allSatisfy(text ->
                        assertThat(text.codePointCount(0, text.length())).isLessThanOrEqualTo(80))
                .noneMatch(text -> text.matches(".*[\\p{Cc}\\p{Cs}\\u202e\\u200b].*"));
    }

    @Test
    void nothing_isSaid() {
        ExposureRegister none = ExposureRegister.of();
        assertThat(none).hasToString("register without reports");
        RegisterDay day = none.at(LocalDate.MAX, WORLD_BANK_1995);
        assertThat(day.groups()).isEmpty();
        assertThat(day.capital()).isEmpty();
        assertThat(day.notes()).contains("no lender reports at " + LocalDate.MAX);
        assertThat(REGISTER.at("2001-12-31", WORLD_BANK_1995).toString())
                .startsWith("Register at 2001-12-31: no lender reports\n");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> LenderReport.of("Bank", LAST).withCapital(TIER_1, "1OO"))
                .withMessage("Bank at " + LAST + ", capital[Tier 1 capital] = 1OO: is not a decimal number");
        assertThat(none.merge(REGISTER)).isEqualTo(REGISTER);
        assertThat(REGISTER.dates()).containsExactly(LocalDate.parse(LAST));
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> day.largest(0));
    }
}
