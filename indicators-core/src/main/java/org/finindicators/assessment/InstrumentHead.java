/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an instrument says of itself. */
record InstrumentHead(
        String version,
        String source,
        String language,
        LocalDate first,
        Optional<LocalDate> last,
        List<String> fields) {
    InstrumentHead {
        fields = List.copyOf(fields);
    }

    InstrumentHead in(String other) {
        return new InstrumentHead(version, source, other, first, last, fields);
    }
}
