/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.statement.ClientExposure;
import org.finindicators.testkit.CaseFacts;
import org.finindicators.testkit.CaseRunner;

/** Reads the facts of cases on risk. */
public final class RiskFacts {
    private RiskFacts() {}

    public static CaseRunner runner() {
        return CaseRunner.of(CapitalItems.class)
                .fact(CreditConcentration.LOANS_BY_REGION, CaseFacts::breakdown)
                .fact(CreditConcentration.LOANS_BY_SECTOR, CaseFacts::breakdown)
                .fact(ExposureMeasures.CLIENT_EXPOSURES, RiskFacts::exposures)
                .fact(InterestRateRisk.REPRICING_SCHEDULE, RiskFacts::schedule)
                .fact(InterestRateRisk.DURATION_POSITION, RiskFacts::durations)
                .fact(ForeignExchangeRisk.CURRENCY_POSITIONS, RiskFacts::positions)
                .fact(MarketRisk.TRADING_BOOK, RiskFacts::book);
    }

    /**
     * Lines such as {@code Mill: 30 in Group after 8 kind g-sib}; {@code of a g-sib: yes} for the institution itself.
     */
    public static ClientExposures exposures(List<String> lines) {
        List<ClientExposure> all = new ArrayList<>();
        GlobalImportance importance = GlobalImportance.NOT_KNOWN;
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            if (parts[0].equals("of a g-sib")) {
                importance = GlobalImportance.GSIB;
                continue;
            }
            String[] words = parts[1].split(" ");
            ClientExposure exposure = ClientExposure.of(parts[0].equals("nobody") ? " " : parts[0], words[0]);
            for (int i = 1; i < words.length; i += 2) {
                exposure = switch (words[i]) {
                    case "in" -> exposure.withGroup(words[i + 1]);
                    case "after" -> exposure.withMitigatedAmount(words[i + 1]);
                    case "kind" -> exposure.withKind(words[i + 1]);
                    default -> throw new IllegalArgumentException("an exposure has no " + words[i]);
                };
            }
            all.add(exposure);
        }
        return new ClientExposures(all, importance);
    }

    /** Lines such as {@code 0 to 3: assets 30 liabilities 150 off 5}, {@code from 12: ...}, {@code shift: 200}. */
    private static RepricingSchedule schedule(List<String> lines) {
        List<RepricingBucket> buckets = new ArrayList<>();
        Optional<String> shift = Optional.empty();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            String[] span = parts[0].split(" ");
            String[] words = parts[1].split(" ");
            if (span[0].equals("shift")) {
                shift = Optional.of(parts[1]);
                continue;
            }
            RepricingBucket bucket = span[0].equals("from")
                    ? RepricingBucket.ofMonthsFrom(span[1]).withAssets(words[1]).withLiabilities(words[3])
                    : RepricingBucket.ofMonths(span[0], span[2])
                            .withAssets(words[1])
                            .withLiabilities(words[3]);
            buckets.add(words.length > 4 ? bucket.withOffBalance(words[5]) : bucket);
        }
        RepricingSchedule schedule = new RepricingSchedule(buckets, Optional.empty());
        return shift.map(schedule::withShiftBasisPoints).orElse(schedule);
    }

    /** Lines such as {@code assets: 1210 at 2.10}, {@code yield: 8}, {@code shift: 200}, {@code modified}. */
    private static DurationPosition durations(List<String> lines) {
        String[] assets = lines.get(0).split("[: ]+");
        String[] liabilities = lines.get(1).split("[: ]+");
        DurationPosition position = DurationPosition.builder()
                .assets(assets[1], assets[3])
                .liabilities(liabilities[1], liabilities[3])
                .build();
        for (String line : lines.subList(2, lines.size())) {
            String[] words = line.split("[: ]+");
            position = switch (words[0]) {
                case "yield" -> position.withYieldPercent(words[1]);
                case "shift" -> position.withShiftBasisPoints(words[1]);
                case "modified" -> position.withKind(DurationKind.MODIFIED);
                default -> throw new IllegalArgumentException("a duration position has no " + words[0]);
            };
        }
        return position;
    }

    /** A line {@code reporting: THB}, then lines such as {@code USD: 14}. */
    public static CurrencyPositions positions(List<String> lines) {
        List<CurrencyPosition> all = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(": ", 2);
            all.add(CurrencyPosition.of(parts[0].equals("nothing") ? " " : parts[0], parts[1]));
        }
        return new CurrencyPositions(lines.get(0).split(": ")[1], all);
    }

    /** Lines such as {@code shares: 40 x -20 %} and {@code swap: 0.02 x 50}. */
    private static TradingBook book(List<String> lines) {
        List<TradingPosition> all = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            String[] words = parts[1].split(" ");
            all.add(
                    words.length > 3
                            ? TradingPosition.of(parts[0], words[0], Shock.ofPercent(words[2]))
                            : TradingPosition.of(parts[0], words[0], Shock.ofUnits(words[2])));
        }
        return new TradingBook(all);
    }
}
