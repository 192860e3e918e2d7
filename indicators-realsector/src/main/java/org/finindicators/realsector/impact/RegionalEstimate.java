/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import org.finindicators.indicator.Measurement;

/**
 * The difference in differences of one region.
 *
 * @param region its name, {@code all} for all rows of the survey
 * @param difference the difference in differences, or the reason why there is none
 * @param standardError its standard error, or the reason why there is none
 * @since 0.1.0
 */
public record RegionalEstimate(String region, Measurement difference, Measurement standardError) {}
