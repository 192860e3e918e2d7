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
import java.util.Optional;
import org.finindicators.indicator.Authority;
import org.finindicators.number.Decimals;

/**
 * The classification of loans by whole days late, with what is provided for each class.
 *
 * <p>Buckets follow each other without gap and overlap, from 0 days on; the last one is open. A caller writes the rules
 * in force in the same way as the {@linkplain ProvisioningProfiles ones that ship}.
 *
 * @param name a short name, as results bear it
 * @param authority who set the rates
 * @param provenance how the rates are known
 * @param buckets the classes by days late
 * @param renegotiated what is provided for renegotiated loans, if that is a rule of its own
 */
public record ProvisioningProfile(
        @NotBlank String name,
        Authority authority,
        String provenance,
        @NotEmpty List<@Valid DaysLateBucket> buckets,
        Optional<BigDecimal> renegotiated) {
    /**
     * Checks that the buckets follow each other.
     *
     * @throws IllegalArgumentException if a day belongs to no bucket or to two
     */
    public ProvisioningProfile {
        buckets = List.copyOf(buckets);
        renegotiated = renegotiated.map(Decimals::check);
        int next = 0;
        for (int i = 0; i < buckets.size(); i++) {
            DaysLateBucket bucket = buckets.get(i);
            boolean last = i == buckets.size() - 1;
            if (bucket.from() != next || (bucket.to() == DaysLateBucket.OPEN) != last) {
                throw new IllegalArgumentException(name + ": " + bucket + " does not follow; it has to start with day "
                        + next + (last ? " and be open" : ""));
            }
            next = last ? next : bucket.to() + 1;
        }
    }

    /**
     * Starts a profile with its first bucket, that of loans which are not late.
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
     * @throws IllegalArgumentException if the number is negative
     */
    public DaysLateBucket bucket(int daysLate) {
        return buckets.stream()
                .filter(bucket -> bucket.covers(daysLate, daysLate))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no loan is " + daysLate + " days late"));
    }

    /** Collects buckets, each from the day after the one before. */
    public static final class Builder {
        private final String name;
        private final Authority authority;
        private final String provenance;
        private final List<DaysLateBucket> buckets = new ArrayList<>();
        private Optional<BigDecimal> renegotiated = Optional.empty();
        private int next;

        private Builder(String name, Authority authority, String provenance) {
            this.name = name;
            this.authority = authority;
            this.provenance = provenance;
        }

        /**
         * Adds a bucket.
         *
         * @param bucket the class
         * @param to the greatest number of days late
         * @param percent the rate, in per cent
         * @return this
         */
        public Builder upTo(String bucket, int to, String percent) {
            buckets.add(new DaysLateBucket(bucket, next, to, Optional.of(Decimals.percent(percent))));
            next = to + 1;
            return this;
        }

        /**
         * Sets the rate of renegotiated loans.
         *
         * @param percent the rate, in per cent
         * @return this
         */
        public Builder renegotiated(String percent) {
            renegotiated = Optional.of(Decimals.percent(percent));
            return this;
        }

        /**
         * Adds the last bucket and builds the profile.
         *
         * @param bucket the class
         * @param percent the rate, in per cent
         * @return the profile
         */
        public ProvisioningProfile andLater(String bucket, String percent) {
            return last(bucket, Optional.of(Decimals.percent(percent)));
        }

        /**
         * Lets later loans be written off and builds the profile.
         *
         * @return the profile
         */
        public ProvisioningProfile thenWrittenOff() {
            return last("written off", Optional.empty());
        }

        private ProvisioningProfile last(String bucket, Optional<BigDecimal> rate) {
            buckets.add(new DaysLateBucket(bucket, next, DaysLateBucket.OPEN, rate));
            return new ProvisioningProfile(name, authority, provenance, buckets, renegotiated);
        }
    }
}
