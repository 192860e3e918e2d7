/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

/**
 * The clients with one value of a trait.
 *
 * @param value the value, the name of a region for instance
 * @param clients how many
 */
public record TraitCount(String value, long clients) {}
