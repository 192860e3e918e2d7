/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.zip.CRC32C;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.finindicators.formula.Reason;
import org.finindicators.validation.InvalidInputException;

/** Tallies of a survey as bytes: what comes back is what went out, and nothing else is taken. */
class TallyBytesTest {
    private static final double[] MIXED = {0, 0.5, 1, 2, 3};

    @Property(tries = 200)
    void bytes_ofMergedParts_areThoseOfTheWhole(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 300) Integer> incomes, @ForAll long seed) {
        assertMerges(incomes, seed, part -> PovertyTally.of(part, MIXED), PovertyTally::merge, PovertyTally::toBytes);
        assertMerges(incomes, seed, TheilTally::of, TheilTally::merge, TheilTally::toBytes);
    }

    /** Deals the rows to parts, and merges the parts two by two, any two of them. */
    private static <T> void assertMerges(
            List<Integer> incomes,
            long seed,
            Function<Survey, T> maker,
            BiFunction<T, T, T> both,
            Function<T, byte[]> bytes) {
        Random random = new Random(seed);
        double[] welfare = new double[incomes.size()];
        double[] weights = new double[incomes.size()];
        int[] codes = new int[incomes.size()];
        for (int row = 0; row < welfare.length; row++) {
            // from 1e-90 to 1e90, so that sums do not fit into two doubles
            welfare[row] = incomes.get(row) * Math.pow(10, random.nextInt(4) == 0 ? random.nextInt(180) - 90 : 0) / 7;
            weights[row] = random.nextInt(5) == 0 ? 0 : random.nextDouble();
            codes[row] = random.nextInt(4);
        }
        Survey survey = Survey.of(welfare, weights, "15");
        List<T> parts = new ArrayList<>();
        survey.withGroups(codes, List.of("a", "b", "c", "d")).byGroup().forEach(part -> parts.add(maker.apply(part)));
        while (parts.size() > 1) {
            Collections.shuffle(parts, random);
            T one = parts.remove(parts.size() - 1);
            parts.add(both.apply(one, parts.remove(parts.size() - 1)));
        }
        T whole = maker.apply(survey);
        assertThat(bytes.apply(parts.get(0))).isEqualTo(bytes.apply(whole));
        assertThat(parts.get(0)).isEqualTo(whole).hasSameHashCodeAs(whole);
    }

    @Property(tries = 200)
    void fromBytes_givesTheTallyBack(@ForAll @Size(max = 40) List<@IntRange(min = -50, max = 300) Integer> incomes)
            throws IOException, ClassNotFoundException {
        double[] welfare = incomes.stream().mapToDouble(y -> y / 7.0).toArray();
        Survey survey = Survey.of(welfare, "15");
        PovertyTally poverty = PovertyTally.of(survey, MIXED);
        PovertyTally read = PovertyTally.fromBytes(poverty.toBytes());
        assertThat(read).isEqualTo(poverty).hasToString(poverty.toString());
        assertThat(read.fgt(0.5)).isEqualTo(poverty.fgt(0.5));
        assertThat(read.rows()).isEqualTo(welfare.length);
        assertThat(read.population()).isEqualTo(poverty.population());
        assertThat(streamed(poverty)).isEqualTo(poverty);
        TheilTally theil = TheilTally.of(survey);
        TheilTally again = TheilTally.fromBytes(theil.toBytes());
        assertThat(again).isEqualTo(theil);
        assertThat(again.theil()).isEqualTo(theil.theil());
        assertThat(again.meanLogDeviation()).isEqualTo(theil.meanLogDeviation());
        assertThat(again.mean()).isEqualTo(theil.mean());
        assertThat(streamed(theil)).isEqualTo(theil);
    }

    private static Object streamed(Object tally) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tally);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Example
    void equals_tellsTalliesApart() {
        Survey survey = Survey.of(new double[] {1, 2, 3}, "2");
        PovertyTally tally = PovertyTally.of(survey);
        assertThat(tally)
                .isNotEqualTo(PovertyTally.of(survey.withLine("2.5")))
                .isNotEqualTo(PovertyTally.of(survey, 0, 1))
                .isNotEqualTo(PovertyTally.of(
                        survey.under(WelfarePolicy.of("on the line").withLineRule(LineRule.AT_OR_BELOW))))
                .isNotEqualTo(PovertyTally.of(Survey.of(new double[] {1, 2, 4, 4}, "2")));
        assertThat(TheilTally.of(survey)).isNotEqualTo(TheilTally.of(Survey.of(new double[] {1, 2, 4}, "2")));
    }

    @Example
    void bytes_ofSumsBeyondAllDoubles_stayBeyond() {
        Survey survey = Survey.of(new double[] {1e308, 1e308, 1e308}, "1");
        TheilTally tally = TheilTally.of(survey);
        assertThat(tally.theil()).isEmpty();
        TheilTally read = TheilTally.fromBytes(tally.toBytes());
        assertThat(read).isEqualTo(tally);
        assertThat(read.merge(TheilTally.of(Survey.of(new double[] {1}, "1"))).mean())
                .isEmpty();
    }

    @Property(tries = 300)
    void fromBytes_refusesWhatIsDamaged(
            @ForAll @IntRange(max = 10_000) int place, @ForAll @IntRange(min = 1, max = 255) int by) {
        byte[] poverty =
                PovertyTally.of(Survey.of(new double[] {1, 2, 3.3}, "2.5")).toBytes();
        poverty[place % poverty.length] ^= (byte) by;
        refused(() -> PovertyTally.fromBytes(poverty));
        byte[] theil = TheilTally.of(Survey.of(new double[] {1, 2, 3.3}, "2.5")).toBytes();
        byte[] cut = Arrays.copyOf(theil, place % theil.length);
        refused(() -> TheilTally.fromBytes(cut));
        refused(() -> TheilTally.fromBytes(poverty));
        refused(() -> PovertyTally.fromBytes(theil));
    }

    /** Whoever writes a checksum can write anything: each byte changed, with a checksum that fits. */
    @Property(tries = 2000)
    void fromBytes_ofForgedBytes_refusesOrGivesATally(
            @ForAll @IntRange(max = 10_000) int place, @ForAll @IntRange(min = 1, max = 255) int by) {
        byte[] poverty = PovertyTally.of(Survey.of(new double[] {1, 2, 3.3}, "2.5"), MIXED)
                .toBytes();
        poverty[place % (poverty.length - 4)] ^= (byte) by;
        try {
            PovertyTally read = PovertyTally.fromBytes(sealed(poverty));
            assertThat(read.toBytes()).isEqualTo(poverty);
            assertThat(read.rows()).isNotNegative();
            assertThat(read.population()).isNotNegative();
        } catch (InvalidInputException refused) {
            assertThat(refused.violations()).isNotEmpty();
        }
        byte[] theil = TheilTally.of(Survey.of(new double[] {1, 2, 3.3}, "2.5")).toBytes();
        theil[place % (theil.length - 4)] ^= (byte) by;
        try {
            assertThat(TheilTally.fromBytes(sealed(theil)).toBytes()).isEqualTo(theil);
        } catch (InvalidInputException refused) {
            assertThat(refused.violations()).isNotEmpty();
        }
    }

    @Example
    void fromBytes_refusesWhatNoTallyHolds() {
        ByteBuffer many = ByteBuffer.allocate(64);
        many.putInt(0x46_49_50_01).putDouble(1).put((byte) 0).putInt(Integer.MAX_VALUE);
        refused(() -> PovertyTally.fromBytes(sealed(many.array())));
        refused(() -> PovertyTally.fromBytes(new byte[0]));
        refused(() -> TheilTally.fromBytes(new byte[3]));
    }

    private static byte[] sealed(byte[] bytes) {
        CRC32C digest = new CRC32C();
        digest.update(bytes, 0, bytes.length - Integer.BYTES);
        ByteBuffer.wrap(bytes).putInt(bytes.length - Integer.BYTES, (int) digest.getValue());
        return bytes;
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(InvalidInputException.class).hasMessageContaining("not a tally");
    }

    @Example
    void exactSum_ofUnits_isTheSum() {
        BigInteger units = BigInteger.ONE.shiftLeft(2000).add(BigInteger.ONE).negate();
        ExactSum sum = ExactSum.ofUnits(units);
        assertThat(sum.units()).contains(units);
        assertThat(sum.exact()).isEqualByComparingTo(new BigDecimal(units).multiply(new BigDecimal(Double.MIN_VALUE)));
    }

    /**
     * Ten persons, of whom four are below a line of 10 with gaps of 1, 2, 3 and 4: 4/10, 10/(10 x 10), 30/(100 x 10).
     */
    @Example
    void builder_ofSums_givesTheMeasures() {
        PovertyTally.Builder sums = PovertyTally.builder(BigDecimal.TEN, LineRule.BELOW)
                .rows(4)
                .rows(6)
                .persons(4)
                .persons(6)
                .sum(0, 4)
                .sum(1, 10)
                .sum(2, 30);
        PovertyTally tally = sums.build();
        assertThat(tally.fgt(0)).hasValue(0.4);
        assertThat(tally.fgt(1)).hasValueCloseTo(0.1, within(1e-16));
        assertThat(tally.fgt(2)).hasValueCloseTo(0.03, within(1e-17));
        assertThat(tally)
                .isEqualTo(PovertyTally.of(Survey.of(new double[] {9, 8, 7, 6, 10, 11, 12, 13, 14, 15}, "10")));
        assertThat(tally.evaluate(1).value().orElseThrow().toDecimal()).isEqualByComparingTo("0.1");
        assertThat(sums.rows(1).build().rows()).isEqualTo(11);
        assertThat(tally.rows()).isEqualTo(10);
    }

    @Example
    void builder_refusesWhatIsNoSum() {
        assertThatThrownBy(() -> PovertyTally.builder(BigDecimal.ZERO, LineRule.BELOW))
                .hasMessageContaining("above zero");
        PovertyTally.Builder sums = PovertyTally.builder(BigDecimal.ONE, LineRule.BELOW);
        assertThatThrownBy(() -> sums.rows(-1)).hasMessageContaining("below zero");
        assertThatThrownBy(() -> sums.persons(Double.NaN)).hasMessageContaining("must be a number");
        assertThatThrownBy(() -> sums.sum(1, -1)).hasMessageContaining("below zero");
        assertThatThrownBy(() -> sums.sum(3, 1)).hasMessageContaining("0, 1 or 2");
        assertThatThrownBy(() -> TheilTally.builder().entropy(Double.POSITIVE_INFINITY))
                .hasMessageContaining("must be a number");
    }

    /** Two persons with 1 and 3: T is (1 ln(1/2) + 3 ln(3/2))/4, L is (ln 2 + ln(2/3))/2. */
    @Example
    void theilBuilder_ofSums_givesTheMeasures() {
        TheilTally tally = TheilTally.builder()
                .rows(2)
                .persons(2)
                .welfare(4)
                .entropy(3 * Math.log(3))
                .logarithms(Math.log(3))
                .build();
        assertThat(tally.theil()).hasValueCloseTo((Math.log(0.5) + 3 * Math.log(1.5)) / 4, within(1e-15));
        assertThat(tally.meanLogDeviation()).hasValueCloseTo((Math.log(2) - Math.log(1.5)) / 2, within(1e-15));
        assertThat(tally).isEqualTo(TheilTally.of(Survey.of(new double[] {1, 3})));
    }

    @Example
    void evaluate_saysWhyThereIsNoMeasure() {
        TheilTally none = TheilTally.builder().build();
        assertThat(none.evaluateTheil().faults().get(0).reason()).isEqualTo(Reason.GROUP_TOO_SMALL);
        TheilTally nobody = TheilTally.of(Survey.of(new double[] {1}, new double[] {0}));
        assertThat(nobody.evaluateTheil().faults().get(0).reason()).isEqualTo(Reason.ZERO_DENOMINATOR);
        TheilTally negative = TheilTally.of(Survey.of(new double[] {-1, 3}));
        assertThat(negative.evaluateTheil().faults().get(0).reason()).isEqualTo(Reason.OUT_OF_DOMAIN);
        TheilTally zero = TheilTally.of(Survey.of(new double[] {0, 3}));
        assertThat(zero.evaluateTheil().value()).isPresent();
        assertThat(zero.evaluateMeanLogDeviation().faults().get(0).detail()).contains("income of zero");
        TheilTally zeros = TheilTally.of(Survey.of(new double[] {0, 0}));
        assertThat(zeros.evaluateTheil().faults().get(0).reason()).isEqualTo(Reason.ZERO_DENOMINATOR);
        PovertyTally empty = PovertyTally.of(Survey.of(new double[0], "1"));
        assertThat(empty.evaluate(0).faults().get(0).reason()).isEqualTo(Reason.GROUP_TOO_SMALL);
    }
}
