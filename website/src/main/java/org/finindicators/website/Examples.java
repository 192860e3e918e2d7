/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.nio.file.Path;
import java.util.Optional;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;

/** Worked examples of indicators, from the files of cases that the tests run. */
final class Examples {
    Examples(Path root) {}

    /** An example in which the variants differ. */
    record Example(Html html) {
        Html html(Indicator indicator) {
            return html;
        }
    }

    Optional<Example> of(Indicator indicator) {
        return Optional.empty();
    }

    Optional<Html> of(Reason reason) {
        return Optional.empty();
    }
}
