/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Member;
import org.finindicators.testkit.CaseRunner;

/** Reads the facts of cases on risk. */
public final class RiskFacts {
    private RiskFacts() {}

    public static CaseRunner runner() {
        return CaseRunner.of(CapitalItems.class)
                .fact(CreditConcentration.LOANS_BY_REGION, RiskFacts::breakdown)
                .fact(CreditConcentration.LOANS_BY_SECTOR, RiskFacts::breakdown)
                .fact(ExposureMeasures.EXPOSURES, RiskFacts::exposures)
                .fact(InterestRateRisk.REPRICING_SCHEDULE, RiskFacts::schedule)
                .fact(InterestRateRisk.DURATION_POSITION, RiskFacts::durations)
                .fact(ForeignExchangeRisk.CURRENCY_POSITIONS, RiskFacts::positions)
                .fact(MarketRisk.TRADING_BOOK, RiskFacts::book);
    }

    /** Lines such as {@code North: 40}, and {@code total: 100} for a stated total. */
    private static Breakdown breakdown(List<String> lines) {
        List<Member> members = new ArrayList<>();
        Optional<BigDecimal> total = Optional.empty();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            if (parts[0].equals("total")) {
                total = Optional.of(new BigDecimal(parts[1]));
            } else {
                members.add(new Member(parts[0], new BigDecimal(parts[1])));
            }
        }
        return new Breakdown(members, total);
    }

    /**
     * Lines such as {@code Mill: 30 in Group after 8 kind g-sib}; {@code of a g-sib: yes} for the institution itself.
     */
    public static Exposures exposures(List<String> lines) {
        List<ClientExposure> all = new ArrayList<>();
        boolean gsib = false;
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            if (parts[0].equals("of a g-sib")) {
                gsib = true;
                continue;
            }
            String[] words = parts[1].split(" ");
            ClientExposure exposure = ClientExposure.of(parts[0].equals("nobody") ? " " : parts[0], words[0]);
            for (int i = 1; i < words.length; i += 2) {
                exposure = switch (words[i]) {
                    case "in" -> exposure.inGroup(words[i + 1]);
                    case "after" -> exposure.mitigatedTo(words[i + 1]);
                    case "kind" -> exposure.ofKind(words[i + 1]);
                    default -> throw new IllegalArgumentException("an exposure has no " + words[i]);
                };
            }
            all.add(exposure);
        }
        return new Exposures(all, gsib);
    }

    /** Lines such as {@code 0 to 3: assets 30 liabilities 150 off 5}, {@code from 12: ...}, {@code shift: 200}. */
    private static RepricingSchedule schedule(List<String> lines) {
        List<RepricingBucket> buckets = new ArrayList<>();
        String shift = "200";
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            String[] span = parts[0].split(" ");
            String[] words = parts[1].split(" ");
            if (span[0].equals("shift")) {
                shift = parts[1];
                continue;
            }
            RepricingBucket bucket = span[0].equals("from")
                    ? RepricingBucket.from(span[1], words[1], words[3])
                    : RepricingBucket.of(span[0], span[2], words[1], words[3]);
            buckets.add(words.length > 4 ? bucket.withOffBalance(words[5]) : bucket);
        }
        return new RepricingSchedule(buckets, RepricingSchedule.TWO_POINTS).withShiftBasisPoints(shift);
    }

    /** Lines such as {@code assets: 1210 at 2.10}, {@code yield: 8}, {@code shift: 200}, {@code modified}. */
    private static DurationPosition durations(List<String> lines) {
        String[] assets = lines.get(0).split("[: ]+");
        String[] liabilities = lines.get(1).split("[: ]+");
        DurationPosition position = DurationPosition.of(assets[3], assets[1], liabilities[3], liabilities[1]);
        for (String line : lines.subList(2, lines.size())) {
            String[] words = line.split("[: ]+");
            position = switch (words[0]) {
                case "yield" -> position.atYieldPercent(words[1]);
                case "shift" -> position.withShiftBasisPoints(words[1]);
                case "modified" -> position.withModifiedDurations();
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
                            ? TradingPosition.ofPercent(parts[0], words[0], words[2])
                            : TradingPosition.ofSensitivity(parts[0], words[0], words[2]));
        }
        return new TradingBook(all);
    }
}
