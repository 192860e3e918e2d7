/** What the library costs: one exact measurement, ratios over a panel, and the start of a Java virtual machine. */
@NullMarked
package org.finindicators.benchmarks;

import org.jspecify.annotations.NullMarked;
