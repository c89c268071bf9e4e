/// Dials on the page: a number with a field and a slider, a choice as segments, and the bar that lays them out.
@NullMarked
package tandem.ui.dial;

import org.jspecify.annotations.NullMarked;
