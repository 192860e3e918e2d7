/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables;

import org.finindicators.catalogue.Catalogue;
import org.finindicators.intermediary.IntermediaryIndicators;
import org.finindicators.project.ProjectIndicators;
import org.finindicators.realsector.RealSectorIndicators;
import org.finindicators.sector.SectorIndicators;

/**
 * Holds the catalogue of all indicators of the library. Immutable.
 *
 * @since 0.1.0
 */
public final class Indicators {
    /** All indicators: the economy and the financial sector, intermediaries, the real sector, projects. */
    public static final Catalogue ALL = SectorIndicators.CATALOGUE
            .and(IntermediaryIndicators.CATALOGUE)
            .and(RealSectorIndicators.CATALOGUE)
            .and(ProjectIndicators.CATALOGUE);

    private Indicators() {}
}
