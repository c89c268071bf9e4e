/// Tests of the clocks.
@NullMarked
package tandem.time;

import org.jspecify.annotations.NullMarked;
