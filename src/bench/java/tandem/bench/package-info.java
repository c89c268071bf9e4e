/// What is measured, not tested: figures beside their bounds. A figure that is over its bound is said to be so and
/// fails nothing, since machines differ; a figure that can't be had fails.
@NullMarked
package tandem.bench;

import org.jspecify.annotations.NullMarked;
