/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finindicators.indicator.Authority;
import org.finindicators.number.Intake;
import org.finindicators.period.Validity;
import org.finindicators.validation.InvalidInputException;

/**
 * A classification of loans by whole days late, with the rate of provisions for each class.
 *
 * <p>Buckets follow each other without gap and overlap, from 0 days on; the last one is open. A caller writes the rules
 * in force in the same way as the {@linkplain ProvisioningProfiles ones that ship}.
 *
 * @param name a short name, as results bear it
 * @param authority who set the rates
 * @param provenance how the rates are known
 * @param buckets the classes by days late
 * @param renegotiated what is provided for renegotiated loans, if that is a rule of its own
 * @param validity the days on which it is in force; results at other dates say so
 * @since 0.1.0
 */
public record ProvisioningProfile(
        @NotBlank String name,
        Authority authority,
        String provenance,
        @NotEmpty List<@Valid DaysLateBucket> buckets,
        Optional<BigDecimal> renegotiated,
        Validity validity) {
    /**
     * Checks that the buckets follow each other.
     *
     * @throws InvalidInputException if a day is in no bucket or in two
     */
    public ProvisioningProfile {
        Intake intake = new Intake();
        buckets = List.copyOf(buckets);
        renegotiated = intake.number("renegotiated", renegotiated);
        int next = 0;
        for (int i = 0; i < buckets.size(); i++) {
            DaysLateBucket bucket = buckets.get(i);
            boolean last = i == buckets.size() - 1;
            if (bucket.from() != next || (bucket.to() == DaysLateBucket.OPEN) != last) {
                intake.add(
                        "",
                        "",
                        name + ": " + bucket + " does not follow; it has to start with day " + next
                                + (last ? " and be open" : ""));
                break;
            }
            next = last ? next : bucket.to() + 1;
        }
        intake.refuse();
    }

    /**
     * Starts a profile without buckets.
     *
     * @param name a short name, as results bear it
     * @param authority who set the rates
     * @param provenance how the rates are known
     * @return a builder
     */
    public static Builder builder(String name, Authority authority, String provenance) {
        return new Builder(name, authority, provenance);
    }

    /**
     * Finds the bucket of a number of days late.
     *
     * @param daysLate whole days
     * @return its bucket
     * @throws InvalidInputException if the number is negative
     */
    public DaysLateBucket bucket(int daysLate) {
        return buckets.stream()
                .filter(bucket -> bucket.covers(daysLate, daysLate))
                .findFirst()
                .orElseThrow(
                        () -> InvalidInputException.of(Integer.toString(daysLate), "days late must not be negative"));
    }

    /**
     * Collects buckets in any order, each from the day after the one before, and everything that is wrong with them.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final String name;
        private final Authority authority;
        private final String provenance;
        private final Intake intake = new Intake();
        private final SortedMap<Integer, Bucket> buckets = new TreeMap<>();
        private Optional<BigDecimal> renegotiated = Optional.empty();
        private Validity validity = Validity.always();

        private record Bucket(String name, Optional<BigDecimal> rate) {}

        private Builder(String name, Authority authority, String provenance) {
            this.name = name;
            this.authority = authority;
            this.provenance = provenance;
        }

        /**
         * Adds a bucket, from the day after the bucket before.
         *
         * @param bucket the class
         * @param lastDay the greatest number of days late
         * @param percent the rate, in per cent
         * @return this
         */
        public Builder percentUpTo(String bucket, int lastDay, String percent) {
            return add(bucket, lastDay, intake.toFraction(bucket, percent));
        }

        /**
         * Adds a bucket, from the day after the bucket before.
         *
         * @param bucket the class
         * @param lastDay the greatest number of days late
         * @param percent the rate, in per cent
         * @return this
         */
        public Builder percentUpTo(String bucket, int lastDay, BigDecimal percent) {
            return add(bucket, lastDay, intake.toFraction(bucket, percent));
        }

        /**
         * Adds the last bucket, which is open.
         *
         * @param bucket the class
         * @param percent the rate, in per cent
         * @return this
         */
        public Builder percentLater(String bucket, String percent) {
            return percentUpTo(bucket, DaysLateBucket.OPEN, percent);
        }

        /**
         * Adds the last bucket, which is open.
         *
         * @param bucket the class
         * @param percent the rate, in per cent
         * @return this
         */
        public Builder percentLater(String bucket, BigDecimal percent) {
            return percentUpTo(bucket, DaysLateBucket.OPEN, percent);
        }

        /**
         * Lets later loans be written off.
         *
         * @return this
         */
        public Builder writtenOffLater() {
            return add("written off", DaysLateBucket.OPEN, Optional.empty());
        }

        /**
         * States on which days the profile is in force; unless stated, on all.
         *
         * @param days the first and the last day
         * @return this
         */
        public Builder validity(Validity days) {
            validity = days;
            return this;
        }

        /**
         * Sets the rate of renegotiated loans.
         *
         * @param percent the rate, in per cent
         * @return this
         */
        public Builder renegotiatedPercent(String percent) {
            renegotiated = intake.toFraction("renegotiated", percent);
            return this;
        }

        /**
         * Sets the rate of renegotiated loans.
         *
         * @param percent the rate, in per cent
         * @return this
         */
        public Builder renegotiatedPercent(BigDecimal percent) {
            renegotiated = intake.toFraction("renegotiated", percent);
            return this;
        }

        private Builder add(String bucket, int lastDay, Optional<BigDecimal> rate) {
            if (lastDay < 0) {
                intake.add(bucket, Integer.toString(lastDay), "days late must not be negative");
            } else if (buckets.putIfAbsent(lastDay, new Bucket(bucket, rate)) != null) {
                intake.add(bucket, "", "must not end on the same day as another bucket");
            }
            return this;
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return "a provisioning profile not built yet: call build()";
        }

        /**
         * Builds the profile.
         *
         * @return the profile
         * @throws InvalidInputException with everything that is wrong
         */
        public ProvisioningProfile build() {
            intake.refuse();
            List<DaysLateBucket> all = new ArrayList<>();
            int next = 0;
            for (Map.Entry<Integer, Bucket> entry : buckets.entrySet()) {
                int to = entry.getKey();
                all.add(new DaysLateBucket(
                        entry.getValue().name(), next, to, entry.getValue().rate()));
                next = to == DaysLateBucket.OPEN ? next : to + 1;
            }
            return new ProvisioningProfile(name, authority, provenance, all, renegotiated, validity);
        }
    }
}
