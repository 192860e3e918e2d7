/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** The first part of an id, with what the indicators are of: {@code macro} is the economy. */
    public static final Map<String, String> RUBRICS = rubrics();

    private static Map<String, String> rubrics() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("macro", "The economy");
        names.put("sector", "The financial sector");
        names.put("intermediary", "Intermediaries");
        names.put("realsector", "The real sector");
        names.put("project", "Projects and agencies");
        return Collections.unmodifiableMap(names);
    }

    private Indicators() {}
}
