/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.finindicators.aggregate.Aggregate;
import org.finindicators.aggregate.Exclusion;
import org.finindicators.aggregate.PooledRatio;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.statistics.OrderedValues;
import org.finindicators.statistics.OutlierRule;
import org.finindicators.statistics.PercentileRule;
import org.finindicators.statistics.QuantileRule;
import org.finindicators.validation.InvalidInputException;

/**
 * Where a subject stands among its peers in one indicator, and what its peers are like.
 *
 * <p>The peers are the members of the group that have a value, without the subject itself. Everything is undefined
 * where they are fewer than the group needs (group too small), in several currencies, or amounts over periods of
 * different lengths; what is about the subject, where it has no value, for the reason of that.
 *
 * @since 0.1.0
 */
public final class PeerPosition implements Tabular {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");
    private static final int SHOWN = 20;

    private final String subject;
    private final PeerGroup group;
    private final PeerFigures figures;
    private final List<String> peers;
    private final List<Exclusion> leftOut;
    private final OrderedValues values;
    private final List<Fault> groupFaults;
    private final List<Fault> faults;

    PeerPosition(String subject, PeerGroup group, PeerFigures figures) {
        Intake intake = new Intake();
        if (!figures.subjects().contains(subject)) {
            intake.addUnknown("subject", subject, figures.subjects(), "is not among the figures of " + figures.name());
        }
        intake.refuse();
        this.subject = subject;
        this.group = group;
        this.figures = figures;
        List<String> found = new ArrayList<>();
        List<Exclusion> out = new ArrayList<>();
        for (String member : group.members()) {
            if (!member.equals(subject)) {
                figures.fault(member)
                        .ifPresentOrElse(
                                fault -> out.add(new Exclusion(member, fault.reason(), fault.detail())),
                                () -> found.add(member));
            }
        }
        peers = List.copyOf(found);
        leftOut = List.copyOf(out);
        values = OrderedValues.of(
                peers.stream().map(figures::value).flatMap(Optional::stream).toList());
        List<Fault> wrong = new ArrayList<>();
        figures.fault(subject)
                .ifPresent(fault -> wrong.add(new Fault(fault.reason(), subject + ": " + fault.detail())));
        List<Fault> ofGroup = new ArrayList<>();
        List<String> together = new ArrayList<>(peers);
        together.add(subject);
        figures.unlike(together).ifPresent(ofGroup::add);
        if (peers.size() < group.least()) {
            ofGroup.add(
                    new Fault(Reason.GROUP_TOO_SMALL, counted(peers.size()) + ", " + group.least() + " are needed"));
        }
        wrong.addAll(ofGroup);
        groupFaults = List.copyOf(ofGroup);
        faults = List.copyOf(wrong);
    }

    /** What has to be known of the values: they are of several periods. */
    Optional<String> remark() {
        List<String> together = new ArrayList<>(peers);
        together.add(subject);
        Set<String> periods = figures.periods(together);
        return periods.size() < 2
                ? Optional.empty()
                : Optional.of("values are of several periods: " + Printing.some(periods));
    }

    private static String counted(int number) {
        return number + (number == 1 ? " peer has a value" : " peers have a value");
    }

    /**
     * Returns who is placed.
     *
     * @return the subject
     */
    public String subject() {
        return subject;
    }

    /**
     * Returns the group.
     *
     * @return the group that the peers are of
     */
    public PeerGroup group() {
        return group;
    }

    /**
     * Returns the figures.
     *
     * @return the values of all subjects
     */
    public PeerFigures figures() {
        return figures;
    }

    /**
     * Lists the peers that have a value.
     *
     * @return the names, in alphabetical order, without the subject
     */
    public List<String> peers() {
        return peers;
    }

    /**
     * Lists the peers that have none.
     *
     * @return names with reasons
     */
    public List<Exclusion> leftOut() {
        return leftOut;
    }

    /**
     * Returns the values of the peers.
     *
     * @return the values in order
     */
    public OrderedValues values() {
        return values;
    }

    /**
     * Ranks the subject's value among those of its peers, the least first.
     *
     * @param rule what ties count, and what all are divided by
     * @return the percentile rank, from 0 to 1
     */
    public Evaluation percentileRank(PercentileRule rule) {
        return own(value -> rule.rank(value, values));
    }

    /**
     * Ranks the subject among its peers, the worst first: a higher rank is a better one, whichever way the indicator
     * improves.
     *
     * @param rule what ties count, and what all are divided by
     * @return the percentile rank, from 0 to 1; not applicable where it depends on the context what is better
     */
    public Evaluation betterRank(PercentileRule rule) {
        return directed(value -> figures.better() == Direction.HIGHER
                ? rule.rank(value, values)
                : rule.rank(
                        value.negated(),
                        OrderedValues.of(
                                values.values().stream().map(Rational::negated).toList())));
    }

    /**
     * Counts the place of the subject from the best, as in a competition: ties share the better place, and the next one
     * is left free.
     *
     * @return the place, 1 for the best; not applicable where it depends on the context what is better
     */
    public Evaluation place() {
        return directed(value -> value(
                Rational.of(1L + (figures.better() == Direction.HIGHER ? values.above(value) : values.below(value)))));
    }

    /**
     * Tells in which of equal parts the subject's place is, counted from the best.
     *
     * @param parts how many parts, 4 for quarters
     * @return parts x place / number of all, rounded up; not applicable where it depends on the context what is better
     * @throws InvalidInputException if there are to be fewer than two parts
     */
    public Evaluation part(int parts) {
        if (parts < 2) {
            throw InvalidInputException.of("number of parts = " + parts, "must be two or more");
        }
        Evaluation place = place();
        return place.value()
                .map(at -> {
                    long scaled = (long) parts * at.toDecimal().longValueExact();
                    long all = values.size() + 1L;
                    return value(Rational.of((scaled + all - 1) / all));
                })
                .orElse(place);
    }

    /**
     * Subtracts the peers' median from the subject's value.
     *
     * @return the distance, in the unit of the indicator; money in whole currency
     */
    public Evaluation distance() {
        return own(value -> value(value.minus(middle())));
    }

    /**
     * Divides the distance to the peers' median by that median.
     *
     * @return the distance, 0.1 where the subject is 10 per cent above the median; zero or negative denominator where
     *     the median is not positive
     */
    public Evaluation relativeDistance() {
        return own(value ->
                Evaluation.quotient(value.minus(middle()), middle(), "median of the peers", List.of(), List.of()));
    }

    /**
     * Scores the subject's value against those of its peers.
     *
     * @param rule the rule of the score
     * @return the score, in robust standard deviations from the median
     */
    public Evaluation score(OutlierRule rule) {
        return own(value -> rule.score(value, values));
    }

    /**
     * Takes the median of the peers.
     *
     * @return the median
     */
    public Evaluation median() {
        return ofPeers(() -> value(middle()));
    }

    /**
     * Takes the mean of the peers, each counting the same.
     *
     * @return the mean
     */
    public Evaluation mean() {
        return trimmedMean(BigDecimal.ZERO);
    }

    /**
     * Takes the mean of the peers without the same number of values at each end.
     *
     * @param share the part left out at each end, from 0 to below 0.5; the number of values is rounded down
     * @return the trimmed mean
     * @throws InvalidInputException if the share is out of bounds
     */
    public Evaluation trimmedMean(BigDecimal share) {
        return ofPeers(() -> value(values.trimmedMean(share).orElseThrow()));
    }

    /**
     * Reads a quantile of the peers.
     *
     * @param rule which of the definitions
     * @param share the share below it, from 0 to 1
     * @return the quantile
     * @throws InvalidInputException if the share is out of bounds
     */
    public Evaluation quantile(QuantileRule rule, BigDecimal share) {
        return ofPeers(() -> value(values.quantile(rule, share).orElseThrow()));
    }

    /**
     * Takes the mean of the peers, each counting as much as its weight.
     *
     * @return the weighted mean; not reported without weights or where a peer has none, zero denominator where all are
     *     zero
     */
    public Evaluation weightedMean() {
        return ofPeers(() -> {
            List<String> without = peers.stream()
                    .filter(peer -> figures.weight(peer).isEmpty())
                    .toList();
            if (!without.isEmpty()) {
                return Evaluation.undefined(Reason.NOT_REPORTED, "weight of " + Printing.some(without), List.of());
            }
            List<Rational> weights = new ArrayList<>();
            List<Rational> products = new ArrayList<>();
            for (String peer : peers) {
                Rational weight = Rational.of(figures.weight(peer).orElseThrow());
                weights.add(weight);
                products.add(weight.times(figures.value(peer).orElseThrow()));
            }
            return Evaluation.quotient(
                    Rational.sum(products), Rational.sum(weights), "weights of the peers", List.of(), List.of());
        });
    }

    /**
     * Takes the ratio of sums of the peers: what the indicator would be if they were one subject.
     *
     * @return the ratio; not applicable where the figures are no measurements, undefined as
     *     {@link PooledRatio#result()}
     */
    public Evaluation ratioOfSums() {
        return ofPeers(() -> {
            // a peer without a value of its own may have both parts
            List<Measurement> all = figures.measurements(group.members().stream()
                    .filter(member -> !member.equals(subject))
                    .toList());
            if (all.isEmpty()) {
                return Evaluation.undefined(
                        Reason.NOT_APPLICABLE, "the parts of " + figures.name() + " are not known", List.of());
            }
            Aggregate pooled = PooledRatio.of(all.get(0).indicator(), all).result();
            return pooled.value()
                    .map(PeerPosition::value)
                    .orElseGet(() -> Evaluation.undefined(List.of(pooled.fault().orElseThrow()), List.of(), List.of()));
        });
    }

    private Rational middle() {
        return values.median().orElseThrow();
    }

    private static Evaluation value(Rational value) {
        return Evaluation.of(value, List.of(), List.of());
    }

    private Evaluation ofPeers(Supplier<Evaluation> statistic) {
        return groupFaults.isEmpty() ? statistic.get() : Evaluation.undefined(groupFaults, List.of(), List.of());
    }

    private Evaluation own(Function<Rational, Evaluation> statistic) {
        return faults.isEmpty()
                ? statistic.apply(figures.value(subject).orElseThrow())
                : Evaluation.undefined(faults, List.of(), List.of());
    }

    private Evaluation directed(Function<Rational, Evaluation> statistic) {
        return own(value -> figures.better() == Direction.CONTEXTUAL
                ? Evaluation.undefined(
                        Reason.NOT_APPLICABLE,
                        "what is better in " + figures.name() + " depends on the context",
                        List.of())
                : statistic.apply(value));
    }

    /**
     * Lays the position out.
     *
     * @return the subject beside the statistics of its peers, each mean by its name
     */
    @Override
    public Table table() {
        Table table = Table.of(toString(), Column.text("statistic"), Column.number("value"))
                .row(figures.name(), figures.value(subject).map(figures::print).orElse("-"))
                .row(
                        "distance to the peers' median",
                        distance().value().map(figures::printDifference).orElse("-"))
                .row("robust score", number(score(OutlierRule.MODIFIED_Z)))
                .row(
                        "place from the best",
                        place().value()
                                .map(at -> at + " of " + (peers.size() + 1))
                                .orElse("-"))
                .row("percentile rank, " + PercentileRule.MID_RANK, percent(percentileRank(PercentileRule.MID_RANK)))
                .row(
                        "percentile rank, " + PercentileRule.HIGHEST_TIE,
                        percent(percentileRank(PercentileRule.HIGHEST_TIE)))
                .row("peers: median", shown(median()))
                .row("peers: mean", shown(mean()))
                .row("peers: mean without a tenth at each end", shown(trimmedMean(TENTH)));
        if (figures.hasWeights()) {
            table = table.row("peers: weighted mean", shown(weightedMean()));
        }
        if (figures.measurement(subject).isPresent()) {
            table = table.row("peers: ratio of sums", shown(ratioOfSums()));
        }
        table = table.row("peers: lower quartile, type 7", shown(quantile(QuantileRule.INCLUSIVE, QUARTER)))
                .row("peers: upper quartile, type 7", shown(quantile(QuantileRule.INCLUSIVE, THREE_QUARTERS)))
                .note(group.name() + ": " + group.rule())
                .note(counted(peers.size()) + (group.has(subject) ? ", " + subject + " is not its own peer" : ""));
        if (remark().isPresent()) {
            table = table.note(remark().get());
        }
        for (Fault fault : faults) {
            table = table.note("undefined: " + fault);
        }
        for (Exclusion one : leftOut.stream().limit(SHOWN).toList()) {
            table = table.note("left out: " + one);
        }
        return leftOut.size() > SHOWN ? table.note("left out besides: " + (leftOut.size() - SHOWN)) : table;
    }

    /**
     * Writes the position.
     *
     * @param format text or Markdown: the table; CSV: each statistic unrounded, shares as fractions, or the reason why
     *     it has no value
     * @return its text
     */
    @Override
    public String as(Format format) {
        return (format == Format.CSV ? exact() : table()).as(format);
    }

    private Table exact() {
        Map<String, Evaluation> statistics = new LinkedHashMap<>();
        statistics.put("distance to the peers' median", distance());
        statistics.put("robust score", score(OutlierRule.MODIFIED_Z));
        statistics.put("place from the best", place());
        for (PercentileRule rule : List.of(PercentileRule.MID_RANK, PercentileRule.HIGHEST_TIE)) {
            statistics.put("percentile rank, " + rule, percentileRank(rule));
        }
        statistics.put("peers: median", median());
        statistics.put("peers: mean", mean());
        statistics.put("peers: mean without a tenth at each end", trimmedMean(TENTH));
        if (figures.hasWeights()) {
            statistics.put("peers: weighted mean", weightedMean());
        }
        if (figures.measurement(subject).isPresent()) {
            statistics.put("peers: ratio of sums", ratioOfSums());
        }
        statistics.put("peers: lower quartile, type 7", quantile(QuantileRule.INCLUSIVE, QUARTER));
        statistics.put("peers: upper quartile, type 7", quantile(QuantileRule.INCLUSIVE, THREE_QUARTERS));
        Table table = Table.of(
                        "",
                        Column.text("subject"),
                        Column.text("statistic"),
                        Column.number("value"),
                        Column.text("reason"),
                        Column.text("detail"))
                .row(
                        subject,
                        figures.name(),
                        figures.value(subject)
                                .map(Rational::toDecimal)
                                .map(Decimals::print)
                                .orElse(""),
                        figures.fault(subject)
                                .map(fault -> fault.reason().name())
                                .orElse(""),
                        figures.fault(subject).map(Fault::detail).orElse(""));
        for (Map.Entry<String, Evaluation> one : statistics.entrySet()) {
            Optional<Fault> fault = one.getValue().faults().stream().findFirst();
            table = table.row(
                    subject,
                    one.getKey(),
                    one.getValue()
                            .value()
                            .map(Rational::toDecimal)
                            .map(Decimals::print)
                            .orElse(""),
                    fault.map(first -> first.reason().name()).orElse(""),
                    fault.map(Fault::detail).orElse(""));
        }
        return table;
    }

    private String shown(Evaluation one) {
        return one.value().map(figures::print).orElse("-");
    }

    private static String number(Evaluation one) {
        return one.value().map(Printing::number).orElse("-");
    }

    private static String percent(Evaluation one) {
        return one.value()
                .map(share -> Printing.percent(share.toDecimal(), 2) + " %")
                .orElse("-");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PeerPosition that
                && subject.equals(that.subject)
                && group.equals(that.group)
                && figures.equals(that.figures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, group, figures);
    }

    /** Prints the percentile rank by the mid-rank rule, or why there is none. */
    @Override
    public String toString() {
        Evaluation rank = percentileRank(PercentileRule.MID_RANK);
        return Printing.beginning(subject) + ": "
                + rank.value()
                        .map(share -> "percentile rank " + Printing.percent(share.toDecimal(), 2) + " % among "
                                + peers.size() + " peers, mid-rank")
                        .orElseGet(() -> "undefined: " + rank.faults().get(0));
    }
}
