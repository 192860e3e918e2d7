/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.formula.Fault;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final ReportingPeriod PERIOD = ReportingPeriod.year(2022);
    private static final Beneficiaries CLIENTS = Beneficiaries.of(
            Service.credit("ana", "2022-01-10").withRegion("North").withSize("micro"),
            Service.credit("ana", "2022-06-10").withRegion("South"),
            Service.credit("ben", "2022-03-10").withRegion("North"),
            Service.assistance("eva", "2022-03-10").withSize("small"),
            Service.credit("ida", "2022-03-10").withRegion("North"),
            Service.assistance("ida", "2022-03-10").withRegion("West"),
            Service.credit("old", "2020-03-10").withRegion("North"));

    @Test
    void beneficiariesWith_countsWhereTheLatestServiceSays() {
        Beneficiaries sound = new Beneficiaries(CLIENTS.services().stream()
                .filter(service -> !service.client().equals("ida"))
                .toList());
        assertThat(measure(sound, ClientTrait.REGION, "North"))
                .hasToString("Beneficiaries of credit and technical-assistance loans [north] = 1 client");
        assertThat(measure(sound, ClientTrait.REGION, "South").evaluation().notes())
                .containsExactly("the region of 1 is not known");
        assertThat(measure(sound, ClientTrait.SIZE, "micro").decimal()).contains(BigDecimal.ONE);
        assertThat(measure(sound, ClientTrait.SIZE, "none such").decimal()).contains(BigDecimal.ZERO);
    }

    @Test
    void beneficiariesWith_namesAClientOfTwoRegionsOnOneDay() {
        assertThat(((Undefined) measure(CLIENTS, ClientTrait.REGION, "North")).faults())
                .extracting(Fault::toString)
                .containsExactly("inconsistent statement (more than one region of ida)");
    }

    @Test
    void breakdown_putsContradictionsToThoseNotKnown() {
        assertThat(ClientBreakdown.of(CLIENTS, PERIOD, ClientTrait.REGION)
                        .table()
                        .rows())
                .containsExactly(
                        List.of("North", "1"), List.of("South", "1"), List.of("not known", "2"), List.of("all", "4"));
        assertThat(ClientBreakdown.of(CLIENTS, PERIOD, ClientTrait.SIZE).toString())
                .startsWith("Clients by size, 2022");
        assertThat(ClientBreakdown.of(new Beneficiaries(List.of()), PERIOD, ClientTrait.SEX)
                        .clients())
                .isZero();
    }

    @Test
    void service_cannotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Service.credit("ana", "2022-03-01").withLastDay("2022-02-28"))
                .withMessage("until = 2022-02-28: must not be before the first day, 2022-03-01 (ana)");
    }

    @Test
    void beneficiaries_copyTheirServices() {
        List<Service> services = new ArrayList<>(List.of(Service.credit("ana", "2022-03-01")));
        Beneficiaries all = new Beneficiaries(services);
        services.clear();
        assertThat(all.services()).hasSize(1);
    }

    @Test
    void workforce_isInFullTimeEquivalents() {
        assertThat(Workforce.of("10").fullTimeEquivalents()).contains(BigDecimal.TEN.setScale(0));
        assertThat(Workforce.of("10").withPartTime("4", "0.25").fullTimeEquivalents())
                .hasValueSatisfying(jobs -> assertThat(jobs).isEqualByComparingTo("11"));
        assertThat(Workforce.of("10").withPartTime("4").fullTimeEquivalents()).isEmpty();
        assertThat(Workforce.of("10").withPartTime("0").fullTimeEquivalents()).isPresent();
        assertThatThrownBy(() -> Workforce.of("1E+999999999")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void validate_namesEveryFault() {
        assertThat(Checks.validate(
                        Beneficiaries.of(Service.credit(" ", "2022-03-01").withRegion(""))))
                .extracting(Object::toString)
                .containsExactly("services[0].client: must be given, it is blank");
        assertThat(Service.credit("ana", "2022-03-01").withRegion(" ").region()).isEmpty();
        assertThat(Checks.validate(CLIENTS)).isEmpty();
        assertThat(Checks.validate(EmploymentRecord.of(Workforce.of("1"), Workforce.of("2"))))
                .isEmpty();
        assertThat(Checks.validate(new Beneficiaries(List.of()))).hasSize(1);
        assertThat(Checks.validate(LoanAmounts.of("5", "0"))).hasSize(1);
        assertThat(Checks.validate(new LoanAmounts(List.of()))).hasSize(1);
        assertThat(Checks.validate(EmploymentRecord.of(
                                Workforce.of("-1"), Workforce.of("1").withPartTime("-2", "1.5"))
                        .withDeadweight("2")
                        .withDisplacement("-1")
                        .withRetained("-1")
                        .withYears("0")
                        .withComparison(Workforce.of("-3"), Workforce.of("0"))))
                .hasSize(8);
    }

    private static Measurement measure(Beneficiaries all, ClientTrait trait, String value) {
        return Clients.beneficiariesWith(trait, value)
                .measure(Statement.builder("a programme", PERIOD)
                        .with(Clients.BENEFICIARIES_SERVED, all)
                        .build());
    }
}
