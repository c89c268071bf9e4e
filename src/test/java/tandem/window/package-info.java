/// Tests through the real window, without a display: events fired on nodes, conditions waited for, no mouse.
@NullMarked
package tandem.window;

import org.jspecify.annotations.NullMarked;
