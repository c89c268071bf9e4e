/// The timeline below the panes: one clock for both, a lane for each thread and task. It is drawn from the runs' traces
/// alone, a few times a second, point by point: a million events cost no more than ten.
@NullMarked
package tandem.ui.timeline;

import org.jspecify.annotations.NullMarked;
