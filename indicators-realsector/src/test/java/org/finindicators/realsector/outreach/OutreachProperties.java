/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Statement;

class OutreachProperties {
    private static final ReportingPeriod PERIOD = ReportingPeriod.year(2022);

    private static List<Service> services(long seed, int size) {
        Random random = new Random(seed);
        List<Service> services = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int client = random.nextInt(10);
            String day = (2020 + random.nextInt(4)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            Service service =
                    random.nextBoolean() ? Service.credit("c" + client, day) : Service.assistance("c" + client, day);
            service = client == 9 ? service : service.withSex(client % 2 == 0 ? Sex.WOMAN : Sex.MAN);
            services.add(random.nextInt(3) == 0 ? service.withGroup("g" + client % 3) : service);
        }
        return services;
    }

    private static Rational count(String variant, List<Service> services) {
        return value(
                Clients.BENEFICIARIES.variant(variant),
                Statement.builder("a programme", PERIOD)
                        .with(Clients.BENEFICIARIES_SERVED, new Beneficiaries(services))
                        .build());
    }

    @Property(tries = 300)
    void beneficiaries_areCountedOnceInAnyOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        List<Service> services = services(seed, size);
        Rational served = count("served", services);
        List<Service> twice = new ArrayList<>(services);
        twice.addAll(services);
        Collections.shuffle(twice, new Random(seed));
        for (String variant : List.of("served", "ever", "credit", "technical-assistance", "women", "men")) {
            assertThat(count(variant, twice)).isEqualTo(count(variant, services));
        }
        assertThat(count("services", twice))
                .isEqualTo(count("services", services).times(Rational.of(2)));
        assertThat(served).isLessThanOrEqualTo(count("ever", services));
        assertThat(served).isLessThanOrEqualTo(count("services", services));
        assertThat(count("credit", services)).isLessThanOrEqualTo(served);
        assertThat(count("credit", services).plus(count("technical-assistance", services)))
                .isGreaterThanOrEqualTo(served);
        assertThat(count("groups-as-one", services)).isLessThanOrEqualTo(served.plus(Rational.of(3)));
    }

    @Property(tries = 300)
    void breakdown_addsUpToTheClients(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        List<Service> services = services(seed, size);
        for (ClientTrait trait : ClientTrait.values()) {
            ClientBreakdown breakdown = ClientBreakdown.of(new Beneficiaries(services), PERIOD, trait);
            long known = breakdown.rows().stream()
                    .mapToLong(ClientBreakdown.TraitCount::clients)
                    .sum();
            assertThat(known + breakdown.unknown()).isEqualTo(breakdown.clients());
            assertThat(Rational.of(breakdown.clients())).isEqualTo(count("served", services));
        }
    }

    /** The middle of the sorted list, found by counting instead of sorting. */
    @Property(tries = 300)
    void median_hasAsManyBelowAsAbove(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 50) Integer> list) {
        LoanAmounts loans = LoanAmounts.of(list.stream().map(String::valueOf).toArray(String[]::new));
        Rational median = value(
                LoanSizes.AVERAGE_LOAN_SIZE.variant("median"),
                Statement.builder("a programme", PERIOD)
                        .with(LoanSizes.SUBLOAN_AMOUNTS, loans)
                        .build());
        long below =
                list.stream().filter(x -> Rational.of(x).compareTo(median) < 0).count();
        long above =
                list.stream().filter(x -> Rational.of(x).compareTo(median) > 0).count();
        assertThat(2 * below).isLessThanOrEqualTo(list.size());
        assertThat(2 * above).isLessThanOrEqualTo(list.size());
    }

    @Property(tries = 300)
    void netJobs_areBetweenNoneAndGross(
            @ForAll @IntRange(min = 0, max = 1000) int before,
            @ForAll @IntRange(min = 0, max = 1000) int created,
            @ForAll @IntRange(min = 0, max = 100) int deadweight,
            @ForAll @IntRange(min = 0, max = 100) int displacement) {
        EmploymentRecord record = EmploymentRecord.of(
                        Workforce.of(Integer.toString(before)), Workforce.of(Integer.toString(before + created)))
                .withDeadweight(deadweight + "E-2")
                .withDisplacement(displacement + "E-2")
                .withComparison(Workforce.of("70"), Workforce.of("70"));
        Statement statement = Statement.builder("a programme", PERIOD)
                .with(Jobs.SUPPORTED_EMPLOYMENT, record)
                .build();
        Rational gross = value(Jobs.JOBS_CREATED, statement);
        assertThat(gross).isEqualTo(Rational.of(created));
        assertThat(value(Jobs.JOBS_CREATED.variant("net"), statement)).isBetween(Rational.ZERO, gross);
        // a comparison group that stands still takes nothing off
        assertThat(value(Jobs.JOBS_CREATED.variant("net-of-comparison"), statement))
                .isEqualTo(gross);
    }

    @Property(tries = 300)
    void lenderConcentration_isBetweenEqualSharesAndOne(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 1000) Integer> amounts) {
        int[] positive =
                amounts.stream().mapToInt(Integer::intValue).filter(x -> x > 0).toArray();
        if (positive.length == 0) {
            return;
        }
        Statement statement = Statement.builder("a segment", PERIOD)
                .with(
                        LenderMarket.TARGET_SEGMENT_LENDERS,
                        Breakdown.of(Arrays.stream(positive)
                                .mapToObj(String::valueOf)
                                .toArray(String[]::new)))
                .build();
        Rational index = value(LenderMarket.LENDER_CONCENTRATION, statement);
        assertThat(index).isBetween(Rational.of(1, positive.length), Rational.ONE);
        Rational number = value(LenderMarket.LENDER_CONCENTRATION.variant("effective-number"), statement);
        assertThat(index.times(number)).isEqualTo(Rational.ONE);
    }

    @Property(tries = 300)
    void facts_neverMakeAVariantThrow(@ForAll long seed) {
        Random random = new Random(seed);
        String[] numbers = {"0", "1", "-1", "1E+40", "1E-40", "-1E+40", "0.5", "2"};
        String[] some = IntStream.range(0, 8)
                .mapToObj(i -> numbers[random.nextInt(numbers.length)])
                .toArray(String[]::new);
        EmploymentRecord record = EmploymentRecord.of(
                        Workforce.of(some[0]).withPartTime(some[1], some[2]), Workforce.of(some[3]))
                .withDeadweight(some[4])
                .withDisplacement(some[5])
                .withRetained(some[6])
                .withYears(some[7])
                .withComparison(Workforce.of(some[1]), Workforce.of(some[0]));
        Statement statement = Statement.builder("a programme", PERIOD)
                .flow(ProgrammeItems.PROGRAMME_COST, "1E+40")
                .with(Jobs.SUPPORTED_EMPLOYMENT, record)
                .with(LoanSizes.SUBLOAN_AMOUNTS, LoanAmounts.of(some))
                .with(LenderMarket.TARGET_SEGMENT_LENDERS, Breakdown.of(some))
                .build();
        for (Indicator indicator : List.of(
                Jobs.JOBS_CREATED, Jobs.COST_PER_JOB, LoanSizes.AVERAGE_LOAN_SIZE, LenderMarket.LENDER_CONCENTRATION)) {
            for (Variant variant : indicator.variants()) {
                assertThatCode(() -> indicator.with(variant).measure(statement).toString())
                        .doesNotThrowAnyException();
            }
        }
    }

    private static Rational value(Indicator indicator, Statement statement) {
        return ((Measured) indicator.measure(statement)).exact();
    }
}
