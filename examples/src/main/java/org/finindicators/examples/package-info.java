/** Examples that the build compiles and runs. */
@NullMarked
package org.finindicators.examples;

import org.jspecify.annotations.NullMarked;
