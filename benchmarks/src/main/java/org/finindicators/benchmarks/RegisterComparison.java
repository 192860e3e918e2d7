/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import static org.finindicators.regulation.LimitProfiles.WORLD_BANK_1995;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.statement.ClientExposure;
import org.finindicators.surveillance.ExposureRegister;
import org.finindicators.surveillance.LenderReport;
import org.finindicators.surveillance.RegisterDay.BorrowerGroup;

/**
 * Times a register of exposures of 100 lenders in turn with the plain loop that a user would write: a hash map from the
 * group to its sum. The loop connects nobody, holds nothing against capital and suggests nothing. Sums are compared
 * first; a tenth of the exposures shows that the time grows with their number.
 */
public final class RegisterComparison {
    private static final int LENDERS = 100;

    private RegisterComparison() {}

    /**
     * Runs the comparison.
     *
     * @param args the number of exposures at each of two dates, a million unless given; then the number of rounds, 7
     * @throws Exception if results differ
     */
    public static void main(String[] args) throws Exception {
        int exposures = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 7;
        for (int size : new int[] {exposures / 10, exposures}) {
            List<LenderReport> reports = reports(size);
            ExposureRegister register = ExposureRegister.of(reports);
            Map<String, BigDecimal> plain = plain(reports);
            Map<String, BigDecimal> found = new HashMap<>();
            for (BorrowerGroup group :
                    register.at("2021-12-31", WORLD_BANK_1995).groups()) {
                found.put(group.name(), group.amount());
            }
            if (found.size() != plain.size()
                    || !plain.entrySet().stream()
                            .allMatch(sum ->
                                    sum.getValue().compareTo(found.getOrDefault(sum.getKey(), BigDecimal.TEN.pow(60)))
                                            == 0)) {
                throw new IllegalStateException("sums differ");
            }
            Map<String, Callable<Object>> lines = new LinkedHashMap<>();
            lines.put("plain map of sums", () -> plain(reports));
            lines.put("register put together", () -> ExposureRegister.of(reports));
            lines.put("register at a date", () -> register.at("2021-12-31", WORLD_BANK_1995));
            lines.put("changes between two dates", () -> register.changes("2020-12-31", "2021-12-31", WORLD_BANK_1995));
            Lines.run(size + " exposures, " + plain.size() + " groups", lines, rounds, new TreeMap<>(Map.of("map", 0)));
        }
    }

    private static Map<String, BigDecimal> plain(List<LenderReport> reports) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (LenderReport report : reports) {
            if (report.date().getYear() == 2021) {
                for (ClientExposure exposure : report.exposures()) {
                    sums.merge(exposure.group().orElse(exposure.client()), exposure.amount(), BigDecimal::add);
                }
            }
        }
        return sums;
    }

    /** A fifth as many groups as exposures; every borrower is in its group at every lender. */
    private static List<LenderReport> reports(int size) {
        SplittableRandom random = new SplittableRandom(1);
        List<LenderReport> reports = new ArrayList<>();
        for (String date : List.of("2020-12-31", "2021-12-31")) {
            for (int lender = 0; lender < LENDERS; lender++) {
                List<ClientExposure> exposures = new ArrayList<>();
                for (int i = 0; i < size / LENDERS; i++) {
                    int client = random.nextInt(size / 2);
                    ClientExposure exposure = ClientExposure.of(
                            "borrower " + client, BigDecimal.valueOf(random.nextLong(1, 1_000_000_000), 2));
                    exposures.add(client % 2 == 0 ? exposure.withGroup("group " + client / 5) : exposure);
                }
                reports.add(LenderReport.of("lender " + lender, date)
                        .withCapital(LimitBasis.REGULATORY_CAPITAL, BigDecimal.valueOf(50_000_000))
                        .withExposures(exposures));
            }
        }
        return reports;
    }
}
